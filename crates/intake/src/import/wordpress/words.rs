//! Words out of markup, for places that hold words alone.

use percent_encoding::percent_decode_str;

use super::blocks::words_of;

/// How many tags a title or a summary may hold before its tree is not worth building.
const MOST_TAGS: usize = 2_000;

/// The words of markup on one line.
pub(super) fn plain_words(markup: &str) -> String {
    if !markup.contains(['<', '&']) {
        return one_line(markup);
    }
    if markup.bytes().filter(|&byte| byte == b'<').count() > MOST_TAGS {
        return one_line(&words_of(&without_tags(markup)));
    }
    one_line(&words_of(markup))
}

/// Words with single spaces between them; only ASCII's white space counts as such.
pub(super) fn one_line(words: &str) -> String {
    let plain: String =
        words.chars().filter(|c| !c.is_ascii_control() || c.is_ascii_whitespace()).collect();
    plain.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text with every tag cut out, references as they are.
pub(super) fn without_tags(markup: &str) -> String {
    let mut words = String::with_capacity(markup.len());
    let mut inside = false;
    for letter in markup.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                words.push('\n');
            }
            _ if inside => {}
            _ => words.push(letter),
        }
    }
    words
}

/// Percent-encoding undone, `%D9%85` and the like; what is no UTF-8 stays as it was.
pub(super) fn decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    percent_decode_str(text)
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), |text| text.replace('\0', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_of_markup() {
        assert_eq!(
            plain_words("L&#8217;eau <em>à</em> 5&nbsp;DH &amp; moins"),
            "L’eau à 5\u{a0}DH & moins"
        );
        assert_eq!(plain_words("<p>a</p>\n<p>b<br>c</p>"), "a b c");
        assert_eq!(plain_words("a < b"), "a < b");
        assert_eq!(decoded("%d9%85%d8%a7%d8%a1-5"), "ماء-5");
        assert_eq!(decoded("100%-%ff"), "100%-%ff");
    }
}
