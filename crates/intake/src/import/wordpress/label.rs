//! Labels that a newsroom wrote into headlines: « EXCLUSIF. Le port… » is an exclusive text
//! with a shorter headline. They are counted and offered; only what the mapping file names is
//! taken.

use editorial::article::Label;

/// What newsrooms write before a headline, in small letters, and the label that it means.
const WORDS: [(&str, Label); 16] = [
    ("exclusif", Label::Exclusive),
    ("exclusive", Label::Exclusive),
    ("exclusivité", Label::Exclusive),
    ("حصري", Label::Exclusive),
    ("document", Label::Document),
    ("documents", Label::Document),
    ("وثيقة", Label::Document),
    ("entretien", Label::Interview),
    ("interview", Label::Interview),
    ("itw", Label::Interview),
    ("حوار", Label::Interview),
    ("direct", Label::Live),
    ("live", Label::Live),
    ("مباشر", Label::Live),
    ("communiqué", Label::Release),
    ("بلاغ", Label::Release),
];

/// What parts such a word from the headline.
const PARTED: [char; 7] = ['.', ':', '!', '|', '–', '—', '•'];

/// A label in front of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered<'a> {
    /// The word as it was written, « EXCLUSIF ».
    pub word: &'a str,
    /// The label that it means.
    pub label: Label,
    /// The words without it.
    pub rest: &'a str,
}

/// The label in front of a headline or a standfirst, if there is one.
pub fn offered(words: &str) -> Option<Offered<'_>> {
    let bracketed = words.strip_prefix(['[', '(']);
    let open = bracketed.unwrap_or(words);
    let end = open.find(|letter: char| !letter.is_alphabetic())?;
    let (word, rest) = open.split_at(end);
    let small = word.to_lowercase();
    let (_, label) = *WORDS.iter().find(|(known, _)| *known == small)?;
    let rest = match bracketed {
        Some(_) => rest.trim_start().strip_prefix([']', ')'])?,
        None => rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).strip_prefix(PARTED)?,
    };
    let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '.', ':', '-', '–', '—']);
    (!rest.is_empty()).then_some(Offered { word, label, rest })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_told_from_a_word() {
        for (words, expected) in [
            (
                "EXCLUSIF. Le port s’agrandit",
                Some(("EXCLUSIF", Label::Exclusive, "Le port s’agrandit")),
            ),
            (
                "Entretien\u{a0}: « Nous vendrons »",
                Some(("Entretien", Label::Interview, "« Nous vendrons »")),
            ),
            ("[Document] Le rapport", Some(("Document", Label::Document, "Le rapport"))),
            ("حصري: الميناء", Some(("حصري", Label::Exclusive, "الميناء"))),
            ("Document de travail : ce que dit l’État", None),
            ("Exclusifs, les contrats du port", None),
            ("Live", None),
            ("Direct.", None),
        ] {
            let found = offered(words).map(|one| (one.word, one.label, one.rest));
            assert_eq!(found, expected, "{words}");
        }
    }
}
