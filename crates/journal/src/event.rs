//! Everything that can happen, in the past tense.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Something that happened. Ids are the store's integers.
///
/// A new event compiles only once `rotative::after` says what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// An article's first revision is public.
    ArticlePublished {
        /// The article.
        article: i64,
    },
    /// A later revision is public.
    ArticleRevised {
        /// The article.
        article: i64,
        /// Why the revision exists.
        nature: Nature,
    },
    /// An article waits for its time.
    ArticleScheduled {
        /// The article.
        article: i64,
    },
    /// An article waits no more: taken back, or refused by its checks when it was due.
    ArticleUnscheduled {
        /// The article.
        article: i64,
    },
    /// An article is out of readers' hands for a while.
    ArticleSuspended {
        /// The article.
        article: i64,
    },
    /// A suspended article is public again.
    ArticleRestored {
        /// The article.
        article: i64,
    },
    /// An article is gone for good; a tombstone stands in its place.
    ArticleWithdrawn {
        /// The article.
        article: i64,
    },
    /// An article was given up, or taken up again, before any reader saw it.
    ArticleDropped {
        /// The article.
        article: i64,
    },
    /// An older public revision is hidden, or shown again.
    RevisionHidden {
        /// The article.
        article: i64,
        /// The revision's public number.
        number: i64,
    },
    /// The text of a public revision was destroyed.
    RevisionRedacted {
        /// The article.
        article: i64,
        /// The revision's public number.
        number: i64,
    },
    /// A batch of an archive came in: it mails nobody.
    ArticlesImported {
        /// The articles.
        articles: Vec<i64>,
    },
    /// An edition's front was launched.
    FrontLaunched {
        /// The edition.
        edition: i64,
    },
    /// The paper's own facts changed: name, editions, sections, topics, bylines, pages, rules.
    PaperChanged,
}

/// Why a published revision exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nature {
    /// The first.
    First,
    /// A slip of the pen; the meaning is the same.
    Typo,
    /// Something new is told.
    Update,
    /// Something was unclear.
    Clarification,
    /// Something was wrong.
    Correction,
    /// Somebody who was named answers.
    Reply,
    /// The article was withdrawn.
    Withdrawal,
    /// Words were destroyed to protect somebody.
    Redaction,
}

impl Nature {
    /// Every nature.
    pub const ALL: [Nature; 8] = [
        Nature::First,
        Nature::Typo,
        Nature::Update,
        Nature::Clarification,
        Nature::Correction,
        Nature::Reply,
        Nature::Withdrawal,
        Nature::Redaction,
    ];

    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Nature::First => "first",
            Nature::Typo => "typo",
            Nature::Update => "update",
            Nature::Clarification => "clarification",
            Nature::Correction => "correction",
            Nature::Reply => "reply",
            Nature::Withdrawal => "withdrawal",
            Nature::Redaction => "redaction",
        }
    }

    /// Whether readers, feeds and search engines are told that the article changed then.
    pub fn moves_updated(self) -> bool {
        matches!(self, Nature::Update | Nature::Clarification | Nature::Correction)
    }
}

impl fmt::Display for Nature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Nature {
    type Err = String;

    fn from_str(word: &str) -> Result<Nature, String> {
        Nature::ALL
            .into_iter()
            .find(|nature| nature.word() == word)
            .ok_or_else(|| format!("unknown nature “{word}”"))
    }
}
