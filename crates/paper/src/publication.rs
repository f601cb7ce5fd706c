//! The newspaper itself: its name, its zone, its rules.

use base::{Result, Tx, Zone, args};
use serde::{Deserialize, Serialize};

use crate::{Duty, Rights, store};

/// The newspaper: one row.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Its name.
    pub name: String,
    /// The one zone of its civil times.
    pub zone: Zone,
    /// Its rules.
    pub rules: Rules,
}

/// What the paper decides for itself; each has the default of a small newsroom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// How much of an article's history readers see.
    pub history: History,
    /// How much of an article its feeds carry.
    pub feeds: Feeds,
    /// Whether publication needs a second reader.
    pub second_reader: SecondReader,
    /// Whether a withdrawal needs two people.
    pub withdrawal_by_two: bool,
    /// Where readers reach the newsroom.
    pub contact_email: String,
    /// Legal notice by edition code, plain text.
    pub legal_notice: std::collections::BTreeMap<String, String>,
    /// What others may do with texts and pictures.
    pub rights: Rights,
    /// Slugs of the pages that tell readers what they are owed; a page that an edition does
    /// not have is named nowhere in it.
    pub duties: std::collections::BTreeMap<Duty, String>,
    /// Channels to follow: name and address.
    pub channels: Vec<Channel>,
    /// Days after which an article says its age.
    pub age_notice_days: u32,
    /// Year of its first issue, for the foot.
    pub founded: Option<i16>,
}

/// A channel that readers can follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Name, « WhatsApp ».
    pub name: String,
    /// Absolute address.
    pub address: String,
    /// What comes there, by edition code.
    #[serde(default)]
    pub about: std::collections::BTreeMap<String, String>,
}

/// How much of an article's history readers see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum History {
    /// Dates, natures, public notes.
    #[default]
    Notes,
    /// Word by word as well.
    Differences,
}

/// How much of an article its feeds carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Feeds {
    /// The paragraph under the headline.
    #[default]
    Standfirst,
    /// The whole text.
    Full,
}

/// When publication needs a second reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecondReader {
    /// Never; one who read is recorded when there was one.
    #[default]
    Never,
    /// For an Exclusif and for a text with a legal flag.
    Sensitive,
    /// Always.
    Always,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            history: History::default(),
            feeds: Feeds::default(),
            second_reader: SecondReader::default(),
            withdrawal_by_two: false,
            contact_email: String::new(),
            legal_notice: std::collections::BTreeMap::new(),
            rights: Rights::default(),
            duties: std::collections::BTreeMap::new(),
            channels: Vec::new(),
            age_notice_days: 365,
            founded: None,
        }
    }
}

/// The newspaper, or none before `rotative init`.
///
/// # Errors
/// When the database cannot be read or holds a zone that nobody knows.
pub async fn find(tx: &mut Tx) -> Result<Option<Publication>> {
    let row = tx.maybe_row(store::PUBLICATION, &[]).await?;
    row.map(|row| {
        let zone: String = row.get("time_zone")?;
        Ok(Publication {
            name: row.get("name")?,
            zone: Zone::named(&zone).map_err(base::Error::corrupt)?,
            rules: rules(row.json("settings")?)?,
        })
    })
    .transpose()
}

/// Reads the rules. A store from before rights were one record has a line by edition in
/// their place; it goes on as what the paper says beside.
fn rules(mut settings: serde_json::Value) -> Result<Rules> {
    if let Some(all) = settings.as_object_mut()
        && let Some(line) = all.remove("rights_line")
    {
        all.entry("rights").or_insert_with(|| serde_json::json!({ "statement": line }));
    }
    serde_json::from_value(settings).map_err(|error| base::Error::corrupt(error.to_string()))
}

/// Writes the newspaper's own row.
///
/// # Errors
/// When the database refuses.
pub async fn keep(tx: &mut Tx, publication: &Publication) -> Result<()> {
    let rules = serde_json::to_string(&publication.rules)
        .map_err(|error| base::Error::corrupt(error.to_string()))?;
    tx.execute(store::KEEP_PUBLICATION, args![&publication.name, publication.zone.name(), rules])
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_on_rights_from_before_is_kept() {
        let old = serde_json::json!({ "rights_line": { "fr": "Sur accord." } });
        let rules = super::rules(old).expect("rules");
        assert_eq!(rules.rights.statement["fr"], "Sur accord.");
        assert!(!rules.rights.allows_mining());
    }
}
