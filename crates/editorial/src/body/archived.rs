//! Markup that a body may hold where no block says what it says: few tags, and no way to do harm.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

/// Tags that such markup may hold, for what they mean to a reader.
pub const KEPT: [&str; 43] = [
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "i",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];

/// The last guard: whatever was written before it, nothing else comes out.
static GUARD: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut guard = Builder::empty();
    let tags: HashSet<&str> = KEPT.into_iter().collect();
    let cell: HashSet<&str> = ["colspan", "rowspan", "scope"].into_iter().collect();
    guard
        .tags(tags)
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("abbr", HashSet::from(["title"])),
            ("td", cell.clone()),
            ("th", cell),
            ("ol", HashSet::from(["start"])),
        ]))
        .generic_attributes(HashSet::from(["lang", "dir"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .clean_content_tags(HashSet::from(["script", "style", "svg", "math", "template", "iframe"]))
        .link_rel(None)
        .strip_comments(true);
    guard
});

/// How often markup may come out of the guard in another form before it is not worth a form.
const ROUNDS: usize = 4;

/// Markup as a body may hold it: a browser reads it the way it was meant, for it is read again
/// until it stays as it is. Of markup that never does, the words stay.
pub fn sanitized(markup: &str) -> String {
    let mut before = markup.to_owned();
    for _ in 0..ROUNDS {
        let after = GUARD.clean(before.trim()).to_string();
        if is_same(&before, &after) {
            return after.trim().to_owned();
        }
        before = after;
    }
    Builder::empty().clean(&before).to_string()
}

/// Whether markup is as [`sanitized`] leaves it.
pub fn is_sanitized(markup: &str) -> bool {
    is_same(markup, &GUARD.clean(markup).to_string())
}

/// A line feed at the start of `<pre>` is read by nobody, and goes each time.
fn is_same(before: &str, after: &str) -> bool {
    let letters = |markup: &'_ str| markup.trim().replace('\n', "");
    before == after || letters(before) == letters(after)
}

#[cfg(test)]
mod tests {
    use super::{is_sanitized, sanitized};

    #[test]
    fn what_was_sanitized_stays_as_it_is() {
        for markup in [
            "<p>L’eau <em>à</em> 5\u{a0}DH &amp; <a href=\"https://a.example/?b&c\">là</a></p>",
            "<table><tr><td colspan=2>a<td>b</table>",
            "<svg><style><a title=\"</style><img src onerror=x>\">",
            "<pre>\n\na\n</pre>",
            "a<!-- b -->c<script>d</script>e",
        ] {
            let once = sanitized(markup);
            assert!(is_sanitized(&once), "{markup}: {once}");
            assert!(!once.contains("onerror=") && !once.contains("<!--"), "{once}");
        }
    }
}
