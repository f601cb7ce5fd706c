//! Addresses in a text that leaves the site: each becomes a whole URL.

use url::Url;

use crate::html::escape;

/// Attributes that hold an address.
const ADDRESSES: [&str; 5] = ["href", "src", "poster", "cite", "longdesc"];

/// The same HTML with every address whole, as seen from the page at `base`. What is no
/// address keeps its words and loses its link.
pub fn html(html: &str, base: &Url) -> String {
    let mut whole = String::with_capacity(html.len() + html.len() / 4);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        whole.push_str(text);
        let (tag, after) = tag.split_at(end_of_tag(tag));
        write_tag(&mut whole, tag, base);
        rest = after;
    }
    whole.push_str(rest);
    whole
}

/// Just after the `>` that ends a tag, quotes minded.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn write_tag(whole: &mut String, tag: &str, base: &Url) {
    let mut rest = tag;
    // An attribute in double quotes is what our renderer and our sanitizer write.
    while let Some(at) = rest.find("=\"") {
        let (before, value) = rest.split_at(at + 2);
        let Some(end) = value.find('"') else { break };
        let name = before[..at].rsplit(|letter: char| letter.is_ascii_whitespace()).next();
        let (value, after) = (&value[..end], &value[end + 1..]);
        let changed = match name.unwrap_or_default() {
            "srcset" => Some(sources(&unescaped(value), base)),
            name if ADDRESSES.contains(&name) => Some(one(&unescaped(value), base)),
            _ => None,
        };
        whole.push_str(before);
        match changed {
            Some(changed) => whole.push_str(&escape(&changed)),
            None => whole.push_str(value),
        }
        whole.push('"');
        rest = after;
    }
    whole.push_str(rest);
}

fn one(address: &str, base: &Url) -> String {
    base.join(address.trim()).unwrap_or_else(|_| base.clone()).into()
}

fn sources(set: &str, base: &Url) -> String {
    let each = set.split(", ").map(|source| match source.trim().split_once(' ') {
        Some((address, width)) => format!("{} {width}", one(address, base)),
        None => one(source, base),
    });
    each.collect::<Vec<_>>().join(", ")
}

fn unescaped(value: &str) -> String {
    value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_of_a_text_is_whole() {
        let base = Url::parse("https://journal.example/ar/2026/11/23/ma/").expect("a URL");
        for (given, whole) in [
            (
                "<a href=\"/fil?a=1&amp;b=2\">x</a>",
                "<a href=\"https://journal.example/fil?a=1&amp;b=2\">x</a>",
            ),
            ("<a href=\"#b-3\">", "<a href=\"https://journal.example/ar/2026/11/23/ma/#b-3\">"),
            ("<a href=\"../autre/\">", "<a href=\"https://journal.example/ar/2026/11/23/autre/\">"),
            ("<a href=\"//else.example/x\">", "<a href=\"https://else.example/x\">"),
            ("<a href=\"mailto:a@b.example\">", "<a href=\"mailto:a@b.example\">"),
            (
                "<img src=\"/m/a.webp\" srcset=\"/m/a.webp 400w, /m/b.webp 800w\" alt=\"href=&quot;/x&quot; &lt;b&gt;\">",
                "<img src=\"https://journal.example/m/a.webp\" srcset=\"https://journal.example/m/a.webp 400w, https://journal.example/m/b.webp 800w\" alt=\"href=&quot;/x&quot; &lt;b&gt;\">",
            ),
            (
                "<p title=\"a > b\"><video poster=\"/p.webp\"><source src=\"/f.webm\"></video> 1 &lt; 2",
                "<p title=\"a > b\"><video poster=\"https://journal.example/p.webp\"><source src=\"https://journal.example/f.webm\"></video> 1 &lt; 2",
            ),
            (
                "<a href=\"/ar/ماء/\">",
                "<a href=\"https://journal.example/ar/%D9%85%D8%A7%D8%A1/\">",
            ),
        ] {
            assert_eq!(html(given, &base), whole);
        }
    }

    #[test]
    fn what_is_broken_is_left_as_it_is() {
        let base = Url::parse("https://journal.example/").expect("a URL");
        for odd in ["", "<", "a < b", "<a href=\"", "<a href='x", "é<é\"é"] {
            assert_eq!(html(odd, &base), odd);
        }
    }
}
