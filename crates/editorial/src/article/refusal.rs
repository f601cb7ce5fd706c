//! Why an act was refused: the field, and its mend.

use base::Utc;
use serde::Serialize;

use super::{Status, sensitive::Change};
use crate::body::Fault;

/// Why an act on an article was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such article.
    #[error("there is no such article")]
    NoSuchArticle,
    /// There is no such public revision of it.
    #[error("the article has no public revision of that number")]
    NoSuchRevision,
    /// The actor has no right to this act.
    #[error("this act needs the right “{0}”: ask somebody who has it")]
    NoRight(&'static str),
    /// The article's status does not allow the act.
    #[error("the article is {0}: this act does not apply to it")]
    WrongStatus(Status),
    /// A field that readers need is empty.
    #[error("{0} is missing: fill it in")]
    Missing(&'static str),
    /// A field holds U+0000.
    #[error("{0} holds the character U+0000: take it out")]
    Nul(&'static str),
    /// The main picture bears no credit.
    #[error("the main picture has no credit: name who made it, or say that there is no picture")]
    NoCredit,
    /// A section, topic, byline or asset that the text names does not exist in its edition.
    #[error("{field} names something that does not exist in this edition: choose another")]
    Unknown {
        /// Which field.
        field: &'static str,
    },
    /// The body is not in order.
    #[error("{0}")]
    Body(#[from] Fault),
    /// The embargo has not elapsed.
    #[error("the embargo holds until {}", .0.to_rfc3339())]
    EmbargoNotLifted(Utc),
    /// The legal review is not answered.
    #[error("the legal review is pending: wait for its answer")]
    LegalReviewPending,
    /// The paper asks for a second reader.
    #[error("this text needs a second reader: name who read it")]
    NeedsSecondReader,
    /// The paper asks for two people.
    #[error("this act needs a second person: name who agrees")]
    NeedsSecondPerson,
    /// The time to publish has passed.
    #[error("the time is past: choose a later one, or publish")]
    TimeIsPast,
    /// The civil time happens twice.
    #[error("clocks are put back over this time: choose {} or {}", .0.to_rfc3339(), .1.to_rfc3339())]
    TimeHappensTwice(Utc, Utc),
    /// The civil time does not happen.
    #[error("clocks are put forward over this time: choose another")]
    TimeNeverHappens,
    /// Something that readers rely on changed: a typo must be confirmed as one.
    #[error("this changes {}: confirm that it is only a typo, or publish it as an update or a correction", list(.0))]
    NotOnlyATypo(Vec<Change>),
    /// Nothing differs from what is public.
    #[error("the text is the same as the public one: nothing to publish")]
    NothingChanged,
    /// The public note is empty.
    #[error("the public note is missing: say what was wrong and what is right")]
    NoNote,
    /// A reason must be given.
    #[error("a reason is missing: say why")]
    NoReason,
    /// A suspension ends within 72 hours.
    #[error("a suspension lasts 72 hours at most: choose an earlier end")]
    TooLong,
    /// The current revision cannot be hidden: correct or suspend the article instead.
    #[error("this is the current revision: correct, suspend or withdraw the article instead")]
    CurrentRevision,
    /// The address is taken on that day.
    #[error("the address {0} is taken: choose another slug")]
    AddressTaken(String),
    /// The slug holds something that an address may not.
    #[error("the slug “{0}” may hold small letters, digits and hyphens: write another")]
    BadSlug(String),
    /// Somebody else saved in between.
    #[error("somebody saved this text at counter {0}: read it again and merge")]
    SavedMeanwhile(i64),
    /// The article was published once and cannot be dropped.
    #[error("readers have seen this article: withdraw it instead")]
    WasPublic,
}

impl Refusal {
    /// The field that must be mended, for the screen to point at.
    pub fn field(&self) -> &'static str {
        match self {
            Refusal::Missing(field) | Refusal::Unknown { field } | Refusal::Nul(field) => field,
            Refusal::NoCredit => "picture",
            Refusal::Body(_) => "body",
            Refusal::EmbargoNotLifted(_) => "embargo",
            Refusal::LegalReviewPending => "legal_review",
            Refusal::NeedsSecondReader | Refusal::NeedsSecondPerson => "second",
            Refusal::TimeIsPast | Refusal::TimeHappensTwice(..) | Refusal::TimeNeverHappens => "at",
            Refusal::NotOnlyATypo(_) => "confirmed",
            Refusal::NoNote => "note",
            Refusal::NoReason => "reason",
            Refusal::TooLong => "until",
            Refusal::AddressTaken(_) | Refusal::BadSlug(_) => "slug",
            Refusal::CurrentRevision | Refusal::NoSuchRevision => "revision",
            Refusal::SavedMeanwhile(_) => "counter",
            Refusal::NoRight(_) => "actor",
            Refusal::NoSuchArticle
            | Refusal::WrongStatus(_)
            | Refusal::NothingChanged
            | Refusal::WasPublic => "article",
        }
    }
}

fn list(changes: &[Change]) -> String {
    let words: Vec<String> = changes.iter().map(ToString::to_string).collect();
    words.join(", ")
}

/// An act that did not happen: refused by a rule, or failed below.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Refused by one or more rules.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    By(Vec<Refusal>),
    /// The store failed.
    #[error(transparent)]
    Failed(#[from] base::Error),
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Refused {
        Refused::By(vec![refusal])
    }
}

/// A refusal as programs read it.
#[derive(Debug, Serialize)]
pub struct Said {
    /// The field to mend.
    pub field: &'static str,
    /// The sentence.
    pub mend: String,
}

impl From<&Refusal> for Said {
    fn from(refusal: &Refusal) -> Said {
        Said { field: refusal.field(), mend: refusal.to_string() }
    }
}
