//! Slugs: the last part of an address, made from a headline or taken as given.

/// The longest slug, in characters; WordPress keeps 200 bytes, we keep as many characters.
pub const LONGEST: usize = 200;

/// Makes a slug from words: Latin letters lose accents and case, other scripts stay as
/// they are, all else becomes one hyphen. Empty when the words hold no letter or digit.
pub fn from_words(words: &str) -> String {
    let mut slug = String::new();
    for letter in words.chars() {
        match plain(letter) {
            Some(text) => slug.push_str(text),
            None if is_mark(letter) => {}
            None if letter.is_alphanumeric() => slug.extend(letter.to_lowercase()),
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    let cut: String = slug.chars().take(LONGEST).collect();
    cut.trim_matches('-').to_owned()
}

/// Whether `slug` may stand in an address: letters, digits, `-` and `_`, 1 to 200 of them.
pub fn is_valid(slug: &str) -> bool {
    let count = slug.chars().count();
    (1..=LONGEST).contains(&count)
        && slug
            .chars()
            .all(|c| (c.is_alphanumeric() && is_small(c)) || is_mark(c) || c == '-' || c == '_')
}

/// Whether a letter is as small as it gets: capitals of mathematics have no small form.
fn is_small(letter: char) -> bool {
    letter.to_lowercase().eq([letter])
}

/// Arabic short vowels and tatweel: written, but not part of a word's letters.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0300}'..='\u{036F}')
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'ì' | 'Î' | 'Ï' | 'Í' | 'Ì' => "i",
        'ñ' | 'Ñ' => "n",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'ø' | 'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' | 'Ø' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' => "ss",
        // An apostrophe parts words in French and joins them in English; a hyphen reads in both.
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_an_address() {
        assert_eq!(from_words("L’eau dessalée : 5 dirhams ?"), "l-eau-dessalee-5-dirhams");
        assert_eq!(from_words("الماءُ المحلّى"), "الماء-المحلى");
        assert_eq!(from_words("« … »"), "");
        assert_eq!(from_words("Œuvre à cœur"), "oeuvre-a-coeur");
    }

    #[test]
    fn whatever_words_hold_they_make_an_address() {
        for letter in '\0'..=char::MAX {
            let slug = from_words(&format!("a{letter}b"));
            assert!(is_valid(&slug), "{letter:?} makes {slug:?}");
        }
    }

    #[test]
    fn an_address_takes_no_slash_space_or_capital() {
        for bad in ["", "a/b", "a b", "A", "..", "a\u{0}b", "é?"] {
            assert!(!is_valid(bad), "{bad:?}");
        }
        assert!(is_valid("الماء-المحلى") && is_valid("a_b-1"));
    }
}
