//! French spaces, set where the files have plain ones: narrow before ; ! ? and between
//! the thousands, no-break before : and inside « ».

const NARROW: char = '\u{202F}';
const NO_BREAK: char = '\u{A0}';

/// The text with its French spaces set. Nothing but spaces changes.
pub fn french(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut set = String::with_capacity(text.len());
    for (at, &letter) in letters.iter().enumerate() {
        if letter != ' ' {
            set.push(letter);
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        set.push(match (before, after) {
            (Some('«'), _) | (_, Some('»')) => NO_BREAK,
            // A colon in an address or a list's mark stands without a space before it.
            (_, Some(':')) => NO_BREAK,
            (_, Some(';' | '!' | '?' | '%')) => NARROW,
            (Some(digit), Some(next))
                if digit.is_ascii_digit() && thousands(&letters, at, next) =>
            {
                NARROW
            }
            _ => ' ',
        });
    }
    set
}

/// Whether the space at `at` parts thousands: three digits follow, and no fourth.
fn thousands(letters: &[char], at: usize, next: char) -> bool {
    let digits = letters[at + 1..].iter().take_while(|letter| letter.is_ascii_digit()).count();
    let before = letters[..at].iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    next.is_ascii_digit() && digits == 3 && (1..=3).contains(&before)
}

#[cfg(test)]
mod tests {
    use super::french;

    #[test]
    fn spaces_are_a_french_papers() {
        assert_eq!(
            french("« Oui ; non ! » : 17 500 DH, 18 %"),
            "«\u{a0}Oui\u{202f}; non\u{202f}!\u{a0}»\u{a0}: 17\u{202f}500 DH, 18\u{202f}%"
        );
        assert_eq!(french("en 2016 100 navires"), "en 2016 100 navires");
    }
}
