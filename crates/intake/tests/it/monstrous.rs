//! Long texts that are nothing but one thing over and over: work grows with their
//! length and not with its square, or these tests do not end.

use editorial::body::Content;

use super::blocks::mapped;

/// How long a monstrous text is, in bytes.
const LENGTH: usize = 50_000;

/// `before`, then `again` as often as it takes, then `after`.
fn monstrous(before: &str, again: &str, after: &str) -> String {
    format!("{before}{}{after}", again.repeat(LENGTH / again.len()))
}

#[test]
fn a_text_of_one_thing_over_and_over_is_mapped() {
    for (before, again, after) in [
        ("", "<b>", "mot"),
        ("mot ", "</b>", ""),
        ("mot ", "<b></i>", ""),
        ("mot ", "<", ""),
        ("mot ", "<!--", ""),
        ("mot ", "<!---->", ""),
        ("mot ", "<a \"", ">"),
        ("mot ", "<a href='", "'>"),
        ("mot ", "[", ""),
        ("mot ", "[caption]", ""),
        ("mot ", "[caption", ""),
        ("mot ", "[caption ", "]"),
        ("mot ", "[/caption]", ""),
        ("mot ", "[caption][/caption]", ""),
        ("mot ", "[gallery]", ""),
        ("mot ", "[gallery ids=\"7,8\"]", ""),
        ("mot [gallery ids=\"", "7,", "\"]"),
        ("mot ", "[embed]", ""),
        ("mot ", "[a b=1]", ""),
        ("mot ", "[a][/b]", ""),
        ("mot ", "<p>", ""),
        ("mot ", "<div>", ""),
        ("mot ", "<p>a</p>", ""),
        ("mot ", "a\n\n", ""),
        ("mot ", "<br>", ""),
        ("mot ", "<br>a", ""),
        ("mot <table>", "<a>", "</table>"),
        ("mot <table>", "a<tr>", "</table>"),
        ("mot <table>", "<tr><td>a", "</table>"),
        ("mot ", "<table><tr><td>", ""),
        ("mot <ul>", "<li>a", "</ul>"),
        ("mot ", "<ul><li>", ""),
        ("mot <dl>", "<dt>a<dd>b", "</dl>"),
        ("mot ", "<del>a</del> ", ""),
        ("mot <blockquote>", "<cite>a</cite>", "</blockquote>"),
        ("mot <blockquote>", "<p>a</p><cite>b</cite>", "</blockquote>"),
        ("mot ", "<blockquote><p>a", ""),
        ("mot <figure><img src=/wp-content/uploads/2016/12/port.jpg>", "<p>a</p>", "</figure>"),
        (
            "mot <figure class=wp-block-gallery>",
            "<img src=/wp-content/uploads/2016/12/port.jpg>",
            "</figure>",
        ),
        ("mot <figure class=wp-block-gallery><div>", "<img src=a>", "</div></figure>"),
        (
            "mot <figure class=wp-block-gallery>",
            "<figure><img src=a><figcaption>b</figcaption></figure>",
            "</figure>",
        ),
        ("mot ", "<a href=/wp-content/uploads/2016/12/port.jpg>a</a><p>", ""),
        ("mot ", "<a href=/wp-content/uploads/2016/12/bilan.pdf>a</a><p>", ""),
        ("mot ", "<a href=/wp-content/uploads/2016/12/bilan.pdf></a>", ""),
        ("mot <div class=wp-block-file>", "<a href=a>b</a>", "</div>"),
        ("mot ", "<p><strong>a ?</strong><p>b", ""),
        ("mot ", "<details><summary>a</summary>", ""),
        ("mot ", "<svg>", ""),
        ("mot ", "<svg><p>", ""),
        ("mot <svg>", "<g>", "</svg>"),
        ("mot ", "<object>", ""),
        ("mot ", "<select><option>", ""),
        ("mot ", "<template>", ""),
        ("mot ", "<pre>\n", "a"),
        ("mot <pre>", "\n", "a</pre>"),
        ("mot ", "https://youtu.be/a\n", ""),
        ("mot ", "<video src=a.mp4>", ""),
        ("mot ", "<!-- wp:a -->", ""),
        ("mot ", "&#", ""),
        ("mot ", "&amp", ";"),
        ("mot <a title=\"", "&quot;", "\">"),
        ("mot <p ", "a=b ", ">"),
        ("mot ", "\u{1}", ""),
        ("mot ", "]]>", ""),
    ] {
        let mapped = mapped(&monstrous(before, again, after));
        let has_word = mapped.body.text().contains("mot");
        assert!(has_word, "the one word of a text of {again:?} is gone");
        for block in &mapped.body.blocks {
            if let Content::ArchivedHtml { html } = &block.content {
                assert!(editorial::body::archived::is_sanitized(html), "{again:?}");
            }
        }
    }
}
