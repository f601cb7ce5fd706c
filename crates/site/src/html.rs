//! Escaping of text for HTML.

use std::borrow::Cow;

/// Text as it may stand in an element or between the quotes of an attribute. Letters that no
/// document may hold show as U+FFFD.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(|letter| is_markup(letter) || is_forbidden(letter)) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(shown(letter)),
        }
    }
    Cow::Owned(escaped)
}

/// Markup with U+FFFD for every letter that no document may hold.
pub fn printable(markup: &str) -> Cow<'_, str> {
    if !markup.contains(is_forbidden) {
        return Cow::Borrowed(markup);
    }
    markup.chars().map(shown).collect()
}

/// Whether HTML or XML lets no document hold the letter: controls that are no white space,
/// and the code points that Unicode keeps for itself.
pub fn is_forbidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'))
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}')
        || u32::from(letter) & 0xFFFE == 0xFFFE
}

fn shown(letter: char) -> char {
    if is_forbidden(letter) { char::REPLACEMENT_CHARACTER } else { letter }
}

fn is_markup(letter: char) -> bool {
    matches!(letter, '&' | '<' | '>' | '"' | '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_no_document_holds_show_as_one_that_says_so() {
        let held = "a\tb\nc\rd\u{a0}e\u{200f}f\u{ad}g\u{e000}h\u{fffd}ماء\u{1f40b}";
        assert_eq!(escape(held), held);
        let forbidden = [
            '\0',
            '\u{1}',
            '\u{b}',
            '\u{c}',
            '\u{1f}',
            '\u{7f}',
            '\u{80}',
            '\u{9f}',
            '\u{fdd0}',
            '\u{fdef}',
            '\u{fffe}',
            '\u{ffff}',
            '\u{1fffe}',
            '\u{10ffff}',
        ];
        for letter in forbidden {
            assert_eq!(escape(&format!("a{letter}<")), "a\u{fffd}&lt;", "{letter:?}");
            assert_eq!(printable(&format!("<b>{letter}</b>")), "<b>\u{fffd}</b>", "{letter:?}");
        }
    }
}
