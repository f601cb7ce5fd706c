//! What a typo may not touch unseen: numbers, names, quotations, headline, standfirst.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::Content;

/// Something that readers rely on and that differs between two texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum Change {
    /// The headline.
    Headline,
    /// The standfirst.
    Standfirst,
    /// Numbers that left or came.
    Numbers {
        /// That left.
        out: Vec<String>,
        /// That came.
        r#in: Vec<String>,
    },
    /// Capitalised words that left or came.
    Names {
        /// That left.
        out: Vec<String>,
        /// That came.
        r#in: Vec<String>,
    },
    /// Words between quotation marks.
    Quotations,
    /// Who signs.
    Bylines,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::Headline => f.write_str("the headline"),
            Change::Standfirst => f.write_str("the standfirst"),
            Change::Numbers { out, r#in } => {
                write!(f, "numbers (−{} +{})", out.join(" −"), r#in.join(" +"))
            }
            Change::Names { out, r#in } => {
                write!(f, "names (−{} +{})", out.join(" −"), r#in.join(" +"))
            }
            Change::Quotations => f.write_str("a quotation"),
            Change::Bylines => f.write_str("the byline"),
        }
    }
}

/// What readers rely on and that differs between `old` and `new`.
pub fn changes(old: &Content, new: &Content) -> Vec<Change> {
    let mut changes = Vec::new();
    if old.headline != new.headline {
        changes.push(Change::Headline);
    }
    if old.standfirst != new.standfirst {
        changes.push(Change::Standfirst);
    }
    if old.bylines != new.bylines || old.byline_note != new.byline_note {
        changes.push(Change::Bylines);
    }
    let (before, after) = (old.body.text(), new.body.text());
    let (out, r#in) = difference(numbers(&before), numbers(&after));
    if !out.is_empty() || !r#in.is_empty() {
        changes.push(Change::Numbers { out, r#in });
    }
    let (out, r#in) = difference(names(&before), names(&after));
    if !out.is_empty() || !r#in.is_empty() {
        changes.push(Change::Names { out, r#in });
    }
    if quotations(&before) != quotations(&after) {
        changes.push(Change::Quotations);
    }
    changes
}

/// Words with a digit, without the marks around them.
fn numbers(text: &str) -> Vec<String> {
    words(text).filter(|word| word.chars().any(char::is_numeric)).map(str::to_owned).collect()
}

/// Words that begin with a capital elsewhere than at a sentence's start. Scripts without
/// capitals have none: there the other rules and the desk's eye remain.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for line in text.lines() {
        let mut starts = true;
        for word in line.split_whitespace() {
            let bare = bare(word);
            if !starts && bare.chars().next().is_some_and(char::is_uppercase) {
                names.push(bare.to_owned());
            }
            if !bare.is_empty() {
                starts = word.ends_with(['.', '!', '?', ':', '…', '»']);
            }
        }
    }
    names
}

fn quotations(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (open, close) in [('«', '»'), ('“', '”')] {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(open) {
            let (inside, later) = after.split_once(close).unwrap_or((after, ""));
            found.push(inside.split_whitespace().collect::<Vec<_>>().join(" "));
            rest = later;
        }
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty())
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    // « l’Aquastère » names Aquastère.
    word.rsplit_once(['’', '\'']).map_or(word, |(_, name)| name)
}

/// What is more often in the one than in the other, both ways.
fn difference(old: Vec<String>, new: Vec<String>) -> (Vec<String>, Vec<String>) {
    let mut count: BTreeMap<String, i64> = BTreeMap::new();
    for word in old {
        *count.entry(word).or_default() -= 1;
    }
    for word in new {
        *count.entry(word).or_default() += 1;
    }
    let some = |sign: fn(i64) -> bool| {
        count.iter().filter(|&(_, &n)| sign(n)).map(|(word, _)| word.clone()).collect()
    };
    (some(|n| n < 0), some(|n| n > 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{Body, Content as Block, Inline};

    fn text(words: &str) -> Content {
        Content {
            body: Body::of([Block::Paragraph { text: Inline::plain(words) }]),
            ..Content::default()
        }
    }

    #[test]
    fn a_typo_alone_changes_nothing_that_readers_rely_on() {
        let old = text("Le bateau partira à 18h, dit l’Aquastère. « Oui », assure-t-elle.");
        assert_eq!(
            changes(
                &old,
                &text("Le bâteau partira à 18h, dit l’Aquastère. « Oui », assure-t-elle.")
            ),
            []
        );
        for changed in [
            "Le bateau partira à 19h, dit l’Aquastère. « Oui », assure-t-elle.",
            "Le bateau partira à 18h, dit l’Aquasterre. « Oui », assure-t-elle.",
            "Le bateau partira à 18h, dit l’Aquastère. « Non », assure-t-elle.",
        ] {
            assert_eq!(changes(&old, &text(changed)).len(), 1, "{changed}");
        }
    }
}
