//! Footnotes: numbers in the text, and the notes as a numbered list where they belong.
//!
//! WordPress keeps the words of its own footnotes in a custom field, and plugins write them as
//! shortcodes in the middle of a sentence. Both become markup that the mapping of texts knows.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;

use super::words::without_tags;

/// Shortcodes that hold a footnote.
const SHORTCODES: [&str; 4] = ["efn_note", "footnote", "mfn", "ref"];

/// How long the arguments of a shortcode may be, in bytes.
const ARGUMENTS: usize = 200;

/// How many footnotes a text may have; what comes after stays as it was written.
const MOST: usize = 2_000;

/// A footnote as WordPress keeps it in the field `footnotes`.
#[derive(Deserialize)]
struct Kept {
    content: String,
    id: String,
}

/// The text with its footnotes in it. `kept` is the custom field `footnotes`.
pub(super) fn expand<'a>(content: &'a str, kept: Option<&str>) -> Cow<'a, str> {
    let kept: Vec<Kept> = kept.and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default();
    let has_own = !kept.is_empty() && content.contains("data-fn=");
    let has_shortcodes = SHORTCODES.iter().any(|name| content.contains(&format!("[/{name}]")));
    if !has_own && !has_shortcodes {
        return Cow::Borrowed(content);
    }
    let mut notes: Vec<String> = Vec::new();
    let mut text = content.to_owned();
    if has_own {
        let kept = kept.iter().take(MOST).map(|note| (&*note.id, &*note.content)).collect();
        text = own(&text, &kept, &mut notes);
    }
    if has_shortcodes {
        text = shortcodes(&text, &mut notes);
    }
    if notes.is_empty() {
        return Cow::Borrowed(content);
    }
    let items: String = notes.iter().map(|note| format!("<li>{note}</li>")).collect();
    let list = format!("\n\n<ol>{items}</ol>\n\n");
    Cow::Owned(match place(&text) {
        Some((from, to)) => format!("{}{list}{}", &text[..from], &text[to..]),
        None => text + &list,
    })
}

/// Where the block of footnotes stands: `<!-- wp:footnotes /-->`, with attributes or without.
fn place(text: &str) -> Option<(usize, usize)> {
    let from = text.find("<!-- wp:footnotes")?;
    let to = from + text[from..].find("-->")? + "-->".len();
    Some((from, to))
}

/// References of WordPress's own, `<sup data-fn="…"><a …>1</a></sup>`, as plain numbers.
fn own(text: &str, kept: &HashMap<&str, &str>, notes: &mut Vec<String>) -> String {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("<sup") {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let Some(end) = tag.find("</sup>") else {
            rest = tag;
            break;
        };
        let (whole, after) = tag.split_at(end + "</sup>".len());
        let id = whole.split_once("data-fn=\"").and_then(|(_, id)| id.split_once('"'));
        match id.and_then(|(id, _)| Some((id, kept.get(id)?))) {
            Some((id, note)) => {
                // A note that is pointed at twice stands in the list once.
                let number = *numbers.entry(id).or_insert_with(|| {
                    notes.push((*note).to_owned());
                    notes.len()
                });
                out.push_str(&format!("<sup>{number}</sup>"));
            }
            None => out.push_str(whole),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Notes in the middle of a sentence, `[efn_note]…[/efn_note]`, taken out to their number.
fn shortcodes(text: &str, notes: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        let (before, bracket) = rest.split_at(at);
        out.push_str(before);
        match opened(bracket).filter(|_| notes.len() < MOST) {
            Some((note, after)) => {
                notes.push(note.trim().to_owned());
                out.push_str(&format!("<sup>{}</sup>", notes.len()));
                rest = after;
            }
            None => {
                out.push('[');
                rest = &bracket[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The words of the note that begins here, and what follows it. Nothing is read beyond the next
/// bracket, so that a text of brackets is read once.
fn opened(bracket: &str) -> Option<(&str, &str)> {
    SHORTCODES.into_iter().find_map(|name| {
        let rest = bracket.strip_prefix('[')?.strip_prefix(name)?;
        let end = rest.bytes().take(ARGUMENTS).position(|byte| byte == b']')?;
        let (arguments, inside) = (&rest[..end], &rest[end + 1..]);
        if !arguments.is_empty() && !arguments.starts_with(' ') {
            return None;
        }
        let (note, closing) = inside.split_at(inside.find('[')?);
        let after = closing.strip_prefix("[/")?.strip_prefix(name)?.strip_prefix(']')?;
        (!without_tags(note).trim().is_empty()).then_some((note, after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_stand_where_the_old_site_showed_them() {
        let kept =
            r#"[{"content":"Source : <em>la halle</em>.","id":"b"},{"content":"Deux","id":"a"}]"#;
        let text = "<p>Un<sup data-fn=\"a\" class=\"fn\"><a href=\"#a\" id=\"a-link\">1</a></sup> et\
                    <sup data-fn=\"b\" class=\"fn\"><a href=\"#b\">2</a></sup>, m<sup>2</sup></p>\
                    <!-- wp:footnotes /--><p>Fin</p>";
        assert_eq!(
            expand(text, Some(kept)),
            "<p>Un<sup>1</sup> et<sup>2</sup>, m<sup>2</sup></p>\n\n\
             <ol><li>Deux</li><li>Source : <em>la halle</em>.</li></ol>\n\n<p>Fin</p>"
        );
    }

    #[test]
    fn notes_in_brackets_leave_the_sentence() {
        assert_eq!(
            expand("Le prix[efn_note]Hors taxes.[/efn_note] monte[ref]La halle[/ref] [sic].", None),
            "Le prix<sup>1</sup> monte<sup>2</sup> [sic].\n\n\
             <ol><li>Hors taxes.</li><li>La halle</li></ol>\n\n"
        );
        for kept in [
            "[ref][ref]a",
            "[ref]a[ref]b[/ref ]",
            "[footnote]",
            "[reference]a[/reference]",
            "[/ref]",
            "a [ref] b",
        ] {
            assert_eq!(expand(kept, None), kept);
        }
    }
}
