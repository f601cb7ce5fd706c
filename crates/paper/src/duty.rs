//! Which page tells readers what: data, so that no machine is told of a page by a guess.

use serde::{Deserialize, Serialize};

/// What a page is for. The page itself is named by its slug, the same in every edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Who the paper is.
    About,
    /// How to reach it.
    Contact,
    /// Whose it is and what it lives on.
    Ownership,
    /// By which principles it publishes.
    Principles,
    /// Which conduct binds who writes.
    Ethics,
    /// When a source may stay unnamed.
    UnnamedSources,
    /// How facts are checked.
    Verification,
    /// What is put right, and how.
    Corrections,
    /// How readers say what is wrong.
    Feedback,
    /// Who works there.
    Masthead,
    /// What may be reused.
    Rights,
}
