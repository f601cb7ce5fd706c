//! The demo's `paper.toml` and `fronts.toml`: editions, sections, topics, bylines, rules,
//! partners' places and fronts.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use paper::publication::Rules;
use serde::Deserialize;

/// `paper.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperFile {
    pub publication: Name,
    pub editions: Vec<EditionLine>,
    pub sections: Vec<SectionLine>,
    /// Key of a topic, then its name by edition.
    pub topics: toml::Table,
    /// Key of a byline, then name and role.
    pub bylines: toml::Table,
    #[serde(default)]
    pub rules: Rules,
    #[serde(default)]
    pub placements: Vec<PlacementLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub name: String,
    pub time_zone: String,
    pub history: paper::publication::History,
    #[serde(default)]
    pub feeds: paper::publication::Feeds,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionLine {
    pub code: String,
    pub language: base::Language,
    pub name: String,
    pub label: String,
    pub motto: String,
    pub prefix: Option<String>,
    pub host: Option<String>,
}

/// A section's key, then name and description by edition.
#[derive(Debug, Deserialize)]
pub struct SectionLine {
    pub key: String,
    #[serde(flatten)]
    pub editions: BTreeMap<String, [String; 2]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacementLine {
    pub partner: String,
    pub edition: String,
    pub zone: String,
    pub label: String,
    pub headline: String,
    pub text: String,
    pub article: Option<String>,
    pub address: Option<String>,
    pub days: u64,
}

/// `fronts.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontsFile {
    #[serde(default)]
    pub fronts: Vec<FrontLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontLine {
    pub edition: String,
    pub zones: Vec<ZoneLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneLine {
    pub name: String,
    pub size: usize,
    #[serde(default)]
    pub stories: Vec<StoryLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryLine {
    pub slug: String,
    #[serde(default)]
    pub supporting: Vec<String>,
    pub headline: Option<String>,
}

/// A page's file: what stands between the lines `+++`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageLine {
    pub title: String,
    #[serde(default)]
    pub description: String,
    pub slug: String,
    pub listed: Option<String>,
}

/// Reads a TOML file of the demo; `name` is for the sentence when it is not in order.
///
/// # Errors
/// A sentence that names the file.
pub fn read<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T> {
    toml::from_str(text).with_context(|| name.to_owned())
}
