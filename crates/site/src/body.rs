//! The vocabulary of an article's text: the elements and classes that the sheet
//! dresses, and that a renderer of blocks may emit. Nothing else may stand in a
//! field named `body_html`, `rest_html` or `Entry::body_html`.
//!
//! Text is escaped; there is no `style` and no `on…` attribute, no script, and no
//! address of a third party but behind a link. `ID` is the block's stable id. Words
//! in *italics* are in the article's language; the renderer brings them.
//!
//! | block | HTML |
//! |---|---|
//! | paragraph | `<p>…</p>` |
//! | heading 2, 3 | `<h2 id="ID">…</h2>`, `<h3 id="ID">…</h3>` |
//! | quotation | `<blockquote><p>…</p><footer><b>Speaker</b>, role</footer></blockquote>`; without a speaker no `footer` |
//! | list | `<ul><li>…</li></ul>` or `<ol>…</ol>` |
//! | table | `<div class="scroll" tabindex="0" role="region" aria-labelledby="ID"><table><caption id="ID">…</caption><thead><tr><th scope="col">…</th><th scope="col" class="number">…</th></tr></thead><tbody><tr><th scope="row">…</th><td class="number">…</td></tr></tbody></table></div>`; a note under it is `<p class="source">…</p>` after the `div`; without a caption, `aria-label="`*Table*`"` |
//! | figure | `<figure><img src srcset sizes width height alt class="tone-N" loading="lazy" decoding="async"><figcaption>Caption <span class="credit">Credit</span></figcaption></figure>`; the figure's class is `tall` for a portrait; the picture's class has `plan` for a map or a chart; `sizes="(min-width: 64em) 680px, 100vw"` |
//! | gallery | `<section class="gallery" aria-label="`*Pictures*`"><ol><li><figure>…</figure></li>…</ol></section>` |
//! | video | `<figure class="film"><video controls preload="none" width height poster><source src type><track kind="subtitles" src srclang label></video><figcaption>…</figcaption></figure>`, then the transcript: `<details class="transcript"><summary>`*Transcript*`</summary>` paragraphs `</details>`; without a file, the poster as `<img>` |
//! | audio | `<figure class="sound"><audio controls preload="none" src></audio><figcaption>…</figcaption></figure>`, then the transcript |
//! | keyPoints | `<section class="keys" aria-labelledby="ID"><h2 id="ID">`*Key points*`</h2><ul><li>…</li></ul></section>` |
//! | turn | `<div class="turn"><p class="question"><strong>…</strong></p><p>…</p></div>` |
//! | factBox | `<aside class="fact-box" aria-labelledby="ID"><h2 id="ID">…</h2>` paragraphs and lists `</aside>` |
//! | embed | `<p class="card"><a href="…" rel="noopener external"><b>Title</b><span>host</span></a></p>` |
//! | related | `<aside class="also" aria-label="`*Read also*`"><p>`*Read also*`</p><ul><li><a href="…">…</a></li></ul></aside>` |
//! | document | `<p class="card"><a href="…" type="application/pdf"><b>Title</b><span>PDF, 1,2 Mo</span></a></p>` |
//! | archivedHtml | `<div class="archived">…</div>`, sanitized by who imports it |
//!
//! Marks: `<strong>`, `<em>`, `<a href>`, `<sup>`, `<sub>`, `<span lang="en">`
//! (with `dir` where the direction differs). Tickers, amounts and other Latin runs
//! in Arabic stand in `<bdi>`.
//!
//! Ids must not collide with the page's own: `main`, `share`, `wire`, `follow`,
//! `related`, `next`. A renderer that writes `b-ID` is safe.

pub mod html;

/// Cuts a text where « À lire aussi » may stand: between two paragraphs of the top
/// level, after about a third of them. A text too short to be interrupted, or with a
/// related block of its own, stays whole.
#[must_use]
pub fn halve(body_html: &str) -> (&str, Option<&str>) {
    if body_html.contains("class=\"also\"") {
        return (body_html, None);
    }
    let breaks = breaks_between_paragraphs(body_html);
    if breaks.len() < FEWEST_BREAKS {
        return (body_html, None);
    }
    let (head, rest) = body_html.split_at(breaks[breaks.len() / 3]);
    (head, Some(rest))
}

/// A text with fewer places to stop is too short to be interrupted.
const FEWEST_BREAKS: usize = 5;

/// Byte offsets of each paragraph of the top level that follows another.
fn breaks_between_paragraphs(html: &str) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut depth = 0_usize;
    let mut after_paragraph = false;
    for (at, _) in html.match_indices('<') {
        let tag = &html[at + 1..];
        let name_length = tag.find(|c: char| !c.is_ascii_alphanumeric() && c != '/').unwrap_or(0);
        let name = &tag[..name_length];
        if let Some(closed) = name.strip_prefix('/') {
            depth = depth.saturating_sub(1);
            after_paragraph = depth == 0 && closed == "p";
        } else if !VOID.contains(&name) && !name.is_empty() {
            if depth == 0 && name == "p" && after_paragraph {
                breaks.push(at);
            }
            depth += 1;
        }
    }
    breaks
}

/// Elements that are never closed.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "source", "track", "wbr", "col"];

#[cfg(test)]
mod tests {
    use super::halve;

    #[test]
    fn a_long_text_is_cut_between_two_paragraphs_after_a_third() {
        let text = "<p>a<br>b</p>".repeat(9);
        let (head, rest) = halve(&text);
        assert_eq!(head.matches("<p>").count(), 3);
        assert_eq!(format!("{head}{}", rest.unwrap_or_default()), text);
    }

    #[test]
    fn no_cut_stands_inside_another_block() {
        let inner = "<p>in</p><p>in</p>".repeat(9);
        let text = format!("<p>a</p><aside>{inner}</aside><p>b</p>");
        assert_eq!(halve(&text), (text.as_str(), None));
    }

    #[test]
    fn a_short_text_and_one_with_its_own_related_block_stay_whole() {
        let short = "<p>a</p>".repeat(4);
        assert_eq!(halve(&short).1, None);
        let own = format!("{}<aside class=\"also\"></aside>", "<p>a</p>".repeat(20));
        assert_eq!(halve(&own).1, None);
    }
}
