//! An article's public history: notes, and word by word where the paper chose so.

use axum::extract::Path;
use axum::response::Response;
use editorial::article::{Content, Picture};
use editorial::visibility::{self, Seen};
use paper::Audience;
use paper::publication::History;
use similar::{ChangeTag, TextDiff};

use super::{Change, HistoryPage, Piece, RevisionLine};
use crate::article::{Address, path_of};
use crate::failure::Trouble;
use crate::page::Link;
use crate::reading::{Here, Reading};

/// How many words of what stayed the same are shown on each side of a change.
const AROUND: usize = 8;

/// `GET /2016/12/15/slug/historique`
///
/// # Errors
/// No such public article, or the store's.
pub async fn show(here: Here, Path(address): Path<Address>) -> Result<Response, Trouble> {
    let path = path_of(&address);
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let seen = visibility::at_path(&mut reading.read, Audience::Public, edition, &path).await?;
    let Seen::Article(shown) = seen else {
        return Err(Trouble::NotFound);
    };
    let lines = visibility::history(&mut reading.read, shown.listed.id).await?;
    let whole = reading.here.facts.publication.rules.history == History::Differences;
    let mut revisions = Vec::new();
    let mut before: Option<&Content> = None;
    for line in &lines {
        let changes = match (whole, before, &line.content) {
            (true, Some(old), Some(new)) => changes(&reading, old, new),
            _ => Vec::new(),
        };
        before = line.content.as_ref();
        let withheld = match (line.redacted, line.hidden) {
            (true, _) => Some("redacted".to_owned()),
            (_, true) => Some("hidden".to_owned()),
            _ => None,
        };
        revisions.push(RevisionLine {
            number: u32::try_from(line.number).unwrap_or(0),
            nature: line.nature.word().to_owned(),
            moment: reading.moment(line.at),
            note: line.note.clone(),
            withheld,
            changes,
        });
    }
    revisions.reverse();
    let rest = format!("{path}{}", reading.words().history);
    let mut chrome = reading.chrome(&reading.say("history-title"), &rest);
    chrome.robots = Some("noindex".into());
    let page = HistoryPage {
        article: Link::to(&shown.listed.headline, reading.path(&path)),
        revisions,
        chrome,
    };
    reading.print(&page)
}

/// What differs between two revisions, part by part.
fn changes(reading: &Reading, old: &Content, new: &Content) -> Vec<Change> {
    let parts = [
        ("part-headline", old.headline.clone(), new.headline.clone()),
        ("part-standfirst", old.standfirst.clone(), new.standfirst.clone()),
        ("part-byline", old.byline_note.clone(), new.byline_note.clone()),
        ("part-picture", picture_words(old), picture_words(new)),
    ];
    let mut changes = Vec::new();
    for (key, old, new) in parts {
        if old != new {
            changes.push(Change { part: reading.say(key), pieces: pieces(&old, &new) });
        }
    }
    let (old, new) = (old.body.text(), new.body.text());
    let lines = TextDiff::from_lines(&old, &new);
    for group in lines.grouped_ops(0) {
        let (mut gone, mut come) = (String::new(), String::new());
        for change in group.iter().flat_map(|op| lines.iter_changes(op)) {
            match change.tag() {
                ChangeTag::Delete => gone.push_str(change.value()),
                ChangeTag::Insert => come.push_str(change.value()),
                ChangeTag::Equal => {}
            }
        }
        changes.push(Change {
            part: reading.say("part-text"),
            pieces: pieces(gone.trim(), come.trim()),
        });
    }
    changes
}

fn picture_words(content: &Content) -> String {
    match &content.picture {
        Picture::Shown(figure) => format!("{} {}", figure.caption.text(), figure.credit),
        _ => String::new(),
    }
}

/// The difference word by word, with a few words around it.
fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let words = TextDiff::from_unicode_words(old, new);
    let mut run = Run::default();
    for change in words.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => run.same.push_str(change.value()),
            ChangeTag::Delete => run.change().gone.push_str(change.value()),
            ChangeTag::Insert => run.change().new.push_str(change.value()),
        }
    }
    let mut pieces = run.end();
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter_mut().enumerate().filter(|(_, piece)| piece.kind == "same") {
        piece.words = shortened(&piece.words, at > 0, at < last);
    }
    pieces
}

/// Changes with at most a word between them are read as one: « lui donnerait ce que » for
/// « lui donne le jeudi », not word against word.
#[derive(Default)]
struct Run {
    pieces: Vec<Piece>,
    gone: String,
    new: String,
    same: String,
}

impl Run {
    /// Begins a change, or goes on with the one before.
    fn change(&mut self) -> &mut Run {
        let same = std::mem::take(&mut self.same);
        let is_open = !self.gone.is_empty() || !self.new.is_empty();
        if is_open && same.split_whitespace().count() <= 1 {
            self.gone.push_str(&same);
            self.new.push_str(&same);
        } else {
            self.close();
            self.put("same", same);
        }
        self
    }

    fn close(&mut self) {
        let (gone, new) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.new));
        self.put("gone", gone);
        self.put("new", new);
    }

    fn put(&mut self, kind: &str, words: String) {
        if !words.is_empty() {
            self.pieces.push(Piece { kind: kind.to_owned(), words });
        }
    }

    fn end(mut self) -> Vec<Piece> {
        self.close();
        let same = std::mem::take(&mut self.same);
        self.put("same", same);
        self.pieces
    }
}

/// The words next to a change; what is far from one is left out with « … ».
fn shortened(words: &str, after_change: bool, before_change: bool) -> String {
    let all: Vec<&str> = words.split_inclusive(char::is_whitespace).collect();
    let keep = AROUND * (usize::from(after_change) + usize::from(before_change));
    if all.len() <= keep + 2 {
        return words.to_owned();
    }
    let head = if after_change { all[..AROUND].concat() } else { String::new() };
    let tail = if before_change { all[all.len() - AROUND..].concat() } else { String::new() };
    format!("{head}… {tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The newer text, made again from the pieces.
    fn newer(pieces: &[Piece]) -> String {
        let kept = pieces.iter().filter(|piece| piece.kind != "gone");
        kept.map(|piece| piece.words.as_str()).collect()
    }

    #[test]
    fn a_difference_shows_what_left_and_what_came() {
        let pieces = pieces("un porte-conteneurs neuf, livré", "un porte-conteneurs ancien, livré");
        let gone: Vec<&str> =
            pieces.iter().filter(|p| p.kind == "gone").map(|p| p.words.as_str()).collect();
        assert_eq!(gone, ["neuf"]);
        assert_eq!(newer(&pieces), "un porte-conteneurs ancien, livré");
    }

    #[test]
    fn changes_with_a_word_between_them_are_read_as_one() {
        let pieces = pieces("ce que le port ne dit pas", "le jeudi et le samedi, dit-il");
        let kinds: Vec<&str> = pieces.iter().map(|piece| piece.kind.as_str()).collect();
        assert!(kinds.len() <= 3, "{pieces:?}");
        assert_eq!(newer(&pieces), "le jeudi et le samedi, dit-il");
    }

    #[test]
    fn what_is_far_from_a_change_is_left_out() {
        let long = "mot ".repeat(40);
        let pieces = pieces(&format!("{long}a"), &format!("{long}b"));
        assert_eq!(pieces[0].words, format!("… {}", "mot ".repeat(AROUND)));
    }
}
