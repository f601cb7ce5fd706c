//! Shortcodes, `[gallery ids="1,2"]`: WordPress's own become elements that the mapping
//! knows; all others stay in the text as they were written, where they can be seen.

use std::collections::HashMap;

use super::tally::Tally;

/// Elements below which a text means itself.
const VERBATIM: [&str; 5] = ["pre", "code", "script", "style", "textarea"];

/// Elements whose end may be left out, so that an open one says nothing about depth.
const SELF_CLOSING: [&str; 24] = [
    "p", "li", "td", "th", "tr", "dt", "dd", "thead", "tbody", "tfoot", "option", "br", "img",
    "hr", "input", "source", "embed", "param", "wbr", "col", "area", "track", "link", "meta",
];

/// How far a bracket or a quotation mark is followed that may never close.
const FARTHEST: usize = 4 * 1024;

/// How many brackets of a text are looked into; what comes after is left as it is.
const MOST: usize = 5_000;

/// What a scan made of a text.
pub(super) struct Expanded {
    /// The text with known shortcodes as elements.
    pub markup: String,
    /// How deep elements lie in one another, up to what was asked.
    pub depth: usize,
}

/// Scans a text once: shortcodes become elements, tags are passed over. Depth is followed
/// up to `deepest` and one more.
pub(super) fn expand(content: &str, deepest: usize, tally: &mut Tally) -> Expanded {
    let mut scan = Scan {
        rest: content,
        ends: ends(content),
        out: String::with_capacity(content.len()),
        open: Vec::new(),
        depth: 0,
        deepest,
        shortcodes: 0,
        has_ends: true,
    };
    while let Some(at) = memchr::memchr2(b'<', b'[', scan.rest.as_bytes()) {
        scan.copy(at);
        if scan.rest.starts_with('<') {
            scan.tag();
        } else if scan.is_verbatim() || !scan.shortcode(tally) {
            scan.copy(1);
        }
    }
    scan.out.push_str(scan.rest);
    Expanded { markup: scan.out, depth: scan.depth }
}

struct Scan<'a> {
    rest: &'a str,
    /// How much of the text follows the last end of a shortcode, by its name: one that begins
    /// later is never closed, and nobody has to look for that again and again.
    ends: HashMap<&'a str, usize>,
    out: String,
    /// Elements that are open.
    open: Vec<&'a str>,
    depth: usize,
    deepest: usize,
    shortcodes: usize,
    /// Whether a `>` may still follow.
    has_ends: bool,
}

impl<'a> Scan<'a> {
    /// Takes `count` bytes over as they are.
    fn copy(&mut self, count: usize) {
        let (passed, rest) = self.rest.split_at(count);
        self.out.push_str(passed);
        self.rest = rest;
    }

    fn is_verbatim(&self) -> bool {
        self.open.iter().any(|open| VERBATIM.iter().any(|known| open.eq_ignore_ascii_case(known)))
    }

    /// Takes a tag or a comment over, or a lone `<`.
    fn tag(&mut self) {
        if self.rest.starts_with("<!--") {
            let end = self.rest.find("-->").map_or(self.rest.len(), |at| at + 3);
            self.copy(end);
            return;
        }
        let name = tag_name(self.rest);
        if name.is_empty() {
            self.copy(1);
            return;
        }
        let Some((end, is_sound)) = self.has_ends.then(|| tag_end(self.rest)).flatten() else {
            // A tag that never closes would swallow every word after it.
            self.has_ends = false;
            self.out.push_str("&lt;");
            self.rest = &self.rest[1..];
            return;
        };
        let is_end = self.rest.starts_with("</");
        self.nest(name, is_end);
        if is_sound {
            self.copy(end);
        } else {
            self.out.push_str(if is_end { "</" } else { "<" });
            self.out.push_str(name);
            self.out.push('>');
            self.rest = &self.rest[end..];
        }
    }

    /// Follows how deep elements lie; the parser nests what is never closed.
    fn nest(&mut self, name: &'a str, is_end: bool) {
        if self.depth > self.deepest {
            return;
        }
        if is_end {
            let is_same = |open: &&str| open.eq_ignore_ascii_case(name);
            if let Some(at) = self.open.iter().rposition(is_same) {
                self.open.truncate(at);
            }
        } else if !SELF_CLOSING.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            self.open.push(name);
            self.depth = self.depth.max(self.open.len());
        }
    }

    /// Whether the shortcode that begins here ends somewhere after it. One that neither does nor
    /// has arguments is a word in brackets, « [sic] ».
    fn is_closed(&self, found: &Shortcode<'_>) -> bool {
        let after = self.rest.len() - found.length;
        let end = found.name.len() + "[/]".len();
        self.ends.get(found.name).is_some_and(|left| left + end <= after)
    }

    /// Turns the shortcode that begins here into an element. `false` when none begins here.
    fn shortcode(&mut self, tally: &mut Tally) -> bool {
        self.shortcodes += 1;
        if self.shortcodes > MOST {
            return false;
        }
        let Some(found) = Shortcode::at(self.rest) else { return false };
        // [[gallery]] speaks of the shortcode instead of being one.
        if self.out.ends_with('[') && self.rest[found.length..].starts_with(']') {
            self.copy(found.length);
            return true;
        }
        let Some(element) = found.element() else {
            if found.arguments.contains('=') || self.is_closed(&found) {
                *tally.shortcodes_kept.entry(found.name.to_owned()).or_default() += 1;
            }
            self.copy(found.length);
            return true;
        };
        *tally.shortcodes.entry(found.name.to_owned()).or_default() += 1;
        let mut length = found.length;
        let closing = format!("[/{}]", found.name);
        let may_close = found.takes_inside() && self.is_closed(&found);
        let after = may_close.then(|| &self.rest[length..]);
        let inside = after.and_then(|after| Some(&after[..after.find(&closing)?]));
        if let Some(inside) = inside {
            length += inside.len() + closing.len();
        }
        self.out.push_str(&element.open(&found, inside.unwrap_or_default()));
        self.rest = &self.rest[length..];
        true
    }
}

/// Where each shortcode is closed for the last time: how much of the text follows, by name.
fn ends(content: &str) -> HashMap<&str, usize> {
    let mut ends = HashMap::new();
    for (at, _) in content.match_indices("[/") {
        let inside = &content[at + 2..];
        let length = inside.bytes().take_while(|&byte| is_name(byte)).count();
        if inside[length..].starts_with(']') {
            ends.insert(&inside[..length], inside.len() - length - 1);
        }
    }
    ends
}

/// A shortcode as it is written.
struct Shortcode<'a> {
    name: &'a str,
    arguments: &'a str,
    length: usize,
}

/// What a known shortcode becomes.
enum Becomes {
    /// A figure around the picture that it holds.
    Figure,
    /// An empty element of that name with its arguments.
    Element(&'static str),
    /// The same, with the text inside as its address.
    Address,
}

impl<'a> Shortcode<'a> {
    fn at(text: &'a str) -> Option<Shortcode<'a>> {
        let inside = &text[1..];
        let length = inside.bytes().take_while(|&byte| is_name(byte)).count();
        let name = &inside[..length];
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let rest = &inside[length..];
        if !rest.starts_with([']', ' ', '\n', '\t', '/', '\u{a0}']) {
            return None;
        }
        let end = arguments_end(rest)?;
        let arguments = rest[..end].trim_end_matches('/');
        Some(Shortcode { name, arguments, length: 1 + length + end + 1 })
    }

    fn element(&self) -> Option<Becomes> {
        Some(match self.name {
            "caption" | "wp_caption" => Becomes::Figure,
            "gallery" => Becomes::Element("wp-gallery"),
            "playlist" => Becomes::Element("wp-playlist"),
            "video" | "wpvideo" => Becomes::Element("wp-video"),
            "audio" => Becomes::Element("wp-audio"),
            "embed" | "youtube" | "vimeo" | "dailymotion" => Becomes::Address,
            _ => return None,
        })
    }

    fn takes_inside(&self) -> bool {
        !matches!(self.name, "gallery" | "playlist")
    }

    /// Arguments with their names; one without a name is called by its place, `0`, `1` …
    fn arguments(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut rest = self.arguments.trim();
        let mut unnamed = 0;
        while !rest.is_empty() {
            let length = rest.bytes().take_while(|&byte| is_name(byte)).count();
            let name = &rest[..length];
            let after = rest[length..].trim_start();
            let value = match after.strip_prefix('=') {
                Some(value) if !name.is_empty() => value.trim_start(),
                _ => rest,
            };
            let is_named = !std::ptr::eq(value, rest);
            let (value, left) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    value[1..].split_once(quote).unwrap_or((&value[1..], ""))
                }
                _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
            };
            let name = if is_named { name.to_ascii_lowercase() } else { unnamed.to_string() };
            unnamed += i32::from(!is_named);
            found.push((name, value.to_owned()));
            rest = left.trim_start();
        }
        found
    }
}

impl Becomes {
    fn open(&self, shortcode: &Shortcode<'_>, inside: &str) -> String {
        let arguments = shortcode.arguments();
        let named = |name: &str| {
            let found = arguments.iter().find(|(known, _)| known == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        match self {
            Becomes::Figure => {
                let caption = named("caption");
                let id = quoted(named("id").trim_start_matches("attachment_"));
                format!("<figure data-attachment=\"{id}\">{inside}{caption}</figure>")
            }
            Becomes::Address => {
                let address = if inside.is_empty() { named("0") } else { inside };
                let address = address.trim().trim_start_matches('=');
                format!("<wp-embed src=\"{}\"></wp-embed>", quoted(address))
            }
            Becomes::Element(name) => {
                let mut tag = format!("<{name}");
                if !inside.trim().is_empty() && inside.contains("://") && !inside.contains('<') {
                    tag.push_str(&format!(" src=\"{}\"", quoted(inside.trim())));
                }
                for (key, value) in &arguments {
                    let key = if key == "0" { "src" } else { key };
                    if key.starts_with(|first: char| first.is_ascii_alphabetic()) {
                        tag.push_str(&format!(" {key}=\"{}\"", quoted(value)));
                    }
                }
                format!("{tag}></{name}>")
            }
        }
    }
}

/// A value that can stand between double quotes in a tag.
fn quoted(value: &str) -> String {
    value.replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

/// Where the bracket closes that is open; quotes may hold brackets.
fn arguments_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(FARTHEST) {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if byte == open => quote = None,
            (b']', None) => return Some(at),
            (b'[', None) => return None,
            _ => {}
        }
    }
    // An apostrophe is no quote: the first bracket closes it then.
    let near = &text.as_bytes()[..text.len().min(FARTHEST)];
    memchr::memchr(b']', near).filter(|&end| memchr::memchr(b'[', &near[..end]).is_none())
}

/// The name of a tag that begins here; empty where none does.
fn tag_name(text: &str) -> &str {
    let inside = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = &inside[..length];
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { "" }
}

/// How long the tag is that begins here, and whether its quotes close; a `>` in quotes does not
/// end it. Nothing when no `>` follows at all.
fn tag_end(text: &str) -> Option<(usize, bool)> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(FARTHEST) {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if byte == open => quote = None,
            (b'>', None) => return Some((at + 1, true)),
            _ => {}
        }
    }
    // The quotes never close, or so far away that they are no quotes.
    memchr::memchr(b'>', text.as_bytes()).map(|at| (at + 1, at >= FARTHEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> (String, Tally) {
        let mut tally = Tally::default();
        (expand(text, 400, &mut tally).markup, tally)
    }

    #[test]
    fn known_ones_become_elements() {
        for (text, markup) in [
            (
                r#"[gallery ids="1,2" columns=3]"#,
                r#"<wp-gallery ids="1,2" columns="3"></wp-gallery>"#,
            ),
            (
                "[embed width=\"3\"]https://a.b/c[/embed]",
                r#"<wp-embed src="https://a.b/c"></wp-embed>"#,
            ),
            ("[audio https://a.b/c.mp3]", r#"<wp-audio src="https://a.b/c.mp3"></wp-audio>"#),
            (
                r#"[caption id="attachment_7" width="3"]<img src="a"> Une « légende »[/caption]"#,
                r#"<figure data-attachment="7"><img src="a"> Une « légende »</figure>"#,
            ),
            (
                r#"[caption caption="L’[eau]"]<img>[/caption]"#,
                r#"<figure data-attachment=""><img>L’[eau]</figure>"#,
            ),
        ] {
            assert_eq!(expanded(text).0, markup);
        }
    }

    #[test]
    fn where_one_ends_for_the_last_time_is_seen_in_one_pass() {
        let text = "[a][/a]b[/a]c[/d][/e f][a]";
        let left = |name: &str| ends(text).get(name).copied();
        assert_eq!((left("a"), left("d")), (Some("c[/d][/e f][a]".len()), Some("[/e f][a]".len())));
        assert_eq!((left("e"), left("f")), (None, None));
        // Closed before it begins is not closed.
        assert_eq!(
            expanded("[/caption]a[caption]b").0,
            r#"[/caption]a<figure data-attachment=""></figure>b"#
        );
    }

    #[test]
    fn all_others_stay_in_sight() {
        for (text, counted) in [
            ("Il dit [sic] que", 0),
            ("[…] et [1]", 0),
            ("[[gallery]]", 0),
            (r#"[contact-form-7 id="3"]"#, 1),
            ("[box]eau[/box]", 1),
            ("<pre>[gallery]</pre>", 0),
            (r#"<a title="[gallery]">x</a>"#, 0),
            ("[gallery", 0),
        ] {
            let (markup, tally) = expanded(text);
            assert_eq!(markup, text);
            assert_eq!(tally.shortcodes_kept.values().sum::<u64>(), counted, "{text}");
            assert!(tally.shortcodes.is_empty(), "{text}");
        }
    }
}
