//! What an article is and may become. Three axes, never mixed: the stage (soft, a desk's
//! own), the status (hard, what readers get) and the revision (immutable).

pub mod act;
pub mod clarify;
pub mod content;
pub mod correct;
pub mod draft;
pub mod drop;
pub mod hide;
pub mod number;
pub mod publish;
pub mod redact;
pub mod refusal;
pub mod revise;
pub mod schedule;
pub mod sensitive;
pub mod stage;
pub(crate) mod store;
pub mod suspend;
pub mod typo;
pub mod update;
pub mod withdraw;

pub use act::{Acting, Article};
pub use content::{Access, Content, Genre, Label, Picture};
pub use refusal::{Refusal, Refused};

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Words of the store: an enum whose variants are written as single words.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$says:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$says])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The stored word.
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(word: &str) -> Result<$name, String> {
                $name::ALL
                    .iter()
                    .copied()
                    .find(|known| known.word() == word)
                    .ok_or_else(|| {
                        let known: Vec<&str> = $name::ALL.iter().map(|one| one.word()).collect();
                        format!("“{word}” is none of {}", known.join(", "))
                    })
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What readers get.
    Status {
        /// Nothing.
        Draft = "draft",
        /// Nothing yet.
        Scheduled = "scheduled",
        /// The current revision.
        Published = "published",
        /// A short notice.
        Suspended = "suspended",
        /// A tombstone.
        Withdrawn = "withdrawn",
        /// Nothing, ever.
        Dropped = "dropped",
    }
}

words! {
    /// Where a text stands on its desk; any order.
    Stage {
        /// A line on the list.
        Idea = "idea",
        /// Being written.
        Writing = "writing",
        /// On the desk.
        Desk = "desk",
        /// With the copy editor.
        CopyEdit = "copy-edit",
        /// Ready to be published.
        Ready = "ready",
        /// Waiting for something.
        OnHold = "on-hold",
    }
}

words! {
    /// Whether a lawyer must read.
    LegalReview {
        /// Nobody asked.
        None = "none",
        /// Asked and not answered: publication is blocked.
        Pending = "pending",
        /// Answered: it may go.
        Cleared = "cleared",
    }
}

words! {
    /// How grave what was wrong is.
    Severity {
        /// A detail; the note stands at the foot.
        Minor = "minor",
        /// The story was wrong; the note stands at the top.
        Major = "major",
    }
}

words! {
    /// Why an article was withdrawn, as readers are told.
    Reason {
        /// What it said was wrong and cannot be mended.
        Error = "error",
        /// Somebody's rights.
        Rights = "rights",
        /// A person must be protected.
        Privacy = "privacy",
        /// A court ordered it: readers get 451.
        CourtOrder = "court-order",
        /// The paper's own rules were not kept.
        Ethics = "ethics",
    }
}
