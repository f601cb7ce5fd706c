//! Roles as sets of rights. A technical administrator has no editorial right.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One thing that somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Write and submit articles.
    Write,
    /// Publish, update, fix typos.
    Publish,
    /// Schedule and unschedule, drop and take up again.
    Schedule,
    /// Correct and clarify.
    Correct,
    /// Suspend, withdraw, hide a revision.
    Withdraw,
    /// Destroy words.
    Redact,
    /// Launch the front.
    Front,
    /// Change the paper's facts.
    Paper,
    /// Bring an archive in.
    Import,
    /// Look after accounts and the machine.
    Administer,
}

/// What somebody is in the newsroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Writes and files.
    Reporter,
    /// Checks, publishes, schedules.
    DeskEditor,
    /// Reads before print, fixes typos.
    CopyEditor,
    /// Makes the front.
    FrontEditor,
    /// Answers for what is published.
    ChiefEditor,
    /// Answers for the paper.
    Publisher,
    /// Looks after the machine.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 7] = [
        Role::Reporter,
        Role::DeskEditor,
        Role::CopyEditor,
        Role::FrontEditor,
        Role::ChiefEditor,
        Role::Publisher,
        Role::Administrator,
    ];

    /// What the role may do.
    pub fn rights(self) -> &'static [Right] {
        match self {
            Role::Reporter => &[Right::Write],
            Role::CopyEditor => &[Right::Write, Right::Publish],
            Role::DeskEditor => &[Right::Write, Right::Publish, Right::Schedule, Right::Correct],
            Role::FrontEditor => &[Right::Write, Right::Publish, Right::Schedule, Right::Front],
            Role::ChiefEditor => &[
                Right::Write,
                Right::Publish,
                Right::Schedule,
                Right::Correct,
                Right::Withdraw,
                Right::Front,
            ],
            Role::Publisher => &[
                Right::Write,
                Right::Publish,
                Right::Schedule,
                Right::Correct,
                Right::Withdraw,
                Right::Redact,
                Right::Front,
                Right::Paper,
                Right::Import,
            ],
            Role::Administrator => &[Right::Administer, Right::Import],
        }
    }

    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Role::Reporter => "reporter",
            Role::DeskEditor => "desk-editor",
            Role::CopyEditor => "copy-editor",
            Role::FrontEditor => "front-editor",
            Role::ChiefEditor => "chief-editor",
            Role::Publisher => "publisher",
            Role::Administrator => "administrator",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(word: &str) -> Result<Role, String> {
        Role::ALL
            .into_iter()
            .find(|role| role.word() == word)
            .ok_or_else(|| format!("unknown role “{word}”"))
    }
}
