// Copies an article's address, and offers the system's own sheet where there is one.
// Without this file the link is a plain link to the article.
const said = document.querySelector(".share .said");

for (const link of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = link.dataset.copy;
    } catch {
      location.assign(link.href);
    }
  });
}

for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.closest("li").hidden = false;
  button.addEventListener("click", () => {
    const address = document.querySelector("[data-copy]").href;
    // The reader may close the sheet without choosing; that is no error.
    navigator.share({ title: document.title, url: address }).catch(() => {});
  });
}
