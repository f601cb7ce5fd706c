//! The languages that Rotative speaks, and what differs between them on a page.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the interface and of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    Fr,
    /// Arabic, as written in Morocco.
    Ar,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which a newcomer meets them.
    pub const ALL: [Language; 3] = [Language::Fr, Language::Ar, Language::En];

    /// BCP 47 tag: `fr`, `ar`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::Ar => "ar",
            Language::En => "en",
        }
    }

    /// Direction of writing, as HTML's `dir` wants it.
    pub fn direction(self) -> &'static str {
        if self == Language::Ar { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Language, String> {
        Language::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
            .ok_or_else(|| format!("unknown language “{tag}”: use fr, ar or en"))
    }
}
