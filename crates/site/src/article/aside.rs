use serde::Serialize;

use crate::page::{Link, Moment};

/// The updated clock, and what moved it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Update {
    /// When.
    pub moment: Moment,
    /// What is new, in the editor's words, without a capital or a final stop of its own.
    pub note: Option<String>,
}

/// A correction or a clarification, in public.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Note {
    /// Anchor of the note in the page, for example `rectificatif-3`.
    pub anchor: String,
    /// Which of the two.
    pub kind: NoteKind,
    /// A major one stands over the text, a minor one under it.
    pub is_major: bool,
    /// When it was published.
    pub moment: Moment,
    /// The public note.
    pub text: String,
    /// The difference word by word, where the paper shows it.
    pub difference: Option<String>,
}

/// What a note does to what stood there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// It was wrong.
    #[default]
    Correction,
    /// It could be misread.
    Clarification,
}

/// The quiet line that leads to the public history.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HistoryLine {
    /// How many revisions were published.
    pub count: u32,
    /// The history's page.
    pub address: String,
}

/// How to pass an article on, without a third party's script.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Share {
    /// The whole URL, to copy.
    pub address: String,
    /// Plain links to mail and messengers, which open what the reader has.
    pub ways: Vec<Link>,
}

/// Whose text it is, and who may reuse it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Rights {
    /// `© 2026 La Criée.` and what machines may do with it.
    pub notice: String,
    /// The license that the text is under, if it is under one.
    pub license: Option<String>,
    /// The form that asks for permission for this article.
    pub permission: String,
}

/// What stands where the text stops for this reader.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Gate {
    /// Why, in a sentence.
    pub words: String,
    /// The way on.
    pub link: Option<Link>,
}
