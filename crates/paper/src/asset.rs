//! Assets: pictures, film, sound and documents, with their credit and rights.

use std::fmt;
use std::str::FromStr;

use base::{Result, Row, Tx, Utc, args};
use serde::{Deserialize, Serialize};

use crate::store;

/// What an asset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A photograph or drawing.
    Picture,
    /// A film.
    Video,
    /// A sound.
    Audio,
    /// Anything to download.
    Document,
}

impl Kind {
    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Picture => "picture",
            Kind::Video => "video",
            Kind::Audio => "audio",
            Kind::Document => "document",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(word: &str) -> Result<Kind, String> {
        [Kind::Picture, Kind::Video, Kind::Audio, Kind::Document]
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or_else(|| format!("unknown kind of asset “{word}”"))
    }
}

/// One file of an asset: the original, or a smaller one made of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendition {
    /// File name below the asset folder and in the address: `KEY-800.webp`.
    pub file: String,
    /// `image/webp` …
    pub media_type: String,
    /// Width in pixels; 0 for what has none.
    pub width: u32,
    /// Height in pixels; 0 for what has none.
    pub height: u32,
}

/// An asset. `key` is the first 32 hexadecimal digits of the original's SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Id; 0 before it is stored.
    pub id: i64,
    /// Digest of the original: its address for ever.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// Media type of the original.
    pub media_type: String,
    /// Size of the original in bytes.
    pub bytes: i64,
    /// Width of the original in pixels, for what has one.
    pub width: Option<i64>,
    /// Height of the original in pixels, for what has one.
    pub height: Option<i64>,
    /// Which of the 64 tones stands in its place until it is there.
    pub tone: i64,
    /// Name of the file as it came.
    pub name: String,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// What stands under it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// Under which rights it is held.
    pub rights: String,
    /// The files, widest first; the original is among them.
    pub renditions: Vec<Rendition>,
    /// The paper's own (a portrait, a logo): public without an article.
    pub house: bool,
    /// A map, a chart, a document: never cropped, and not dimmed at night.
    pub plan: bool,
}

impl Asset {
    /// Reads an asset from a row with the table's columns.
    ///
    /// # Errors
    /// When the row is not one of `asset`.
    pub fn from_row(row: &Row) -> Result<Asset> {
        Ok(Asset {
            id: row.get("id")?,
            key: row.get("key")?,
            kind: row.word("kind")?,
            media_type: row.get("media_type")?,
            bytes: row.get("bytes")?,
            width: row.get("width")?,
            height: row.get("height")?,
            tone: row.get("tone")?,
            name: row.get("name")?,
            alt: row.get("alt")?,
            caption: row.get("caption")?,
            credit: row.get("credit")?,
            rights: row.get("rights")?,
            renditions: row.json("renditions")?,
            house: row.get("house")?,
            plan: row.get("plan")?,
        })
    }
}

/// Stores an asset's facts, or finds those of the same original; gives its id.
///
/// # Errors
/// When the database refuses.
pub async fn keep(tx: &mut Tx, now: Utc, asset: &Asset) -> Result<i64> {
    let renditions = serde_json::to_string(&asset.renditions)
        .map_err(|error| base::Error::corrupt(error.to_string()))?;
    let row = tx
        .row(
            store::KEEP_ASSET,
            args![
                &asset.key,
                asset.kind.word(),
                &asset.media_type,
                asset.bytes,
                asset.width,
                asset.height,
                asset.tone,
                &asset.name,
                &asset.alt,
                &asset.caption,
                &asset.credit,
                &asset.rights,
                renditions,
                asset.house,
                asset.plan,
                now
            ],
        )
        .await?;
    row.get("id")
}

/// Assets by their ids, in no order; for staff and imports, not for readers.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Asset>> {
    let row = tx.maybe_row(store::ASSET, args![id]).await?;
    row.as_ref().map(Asset::from_row).transpose()
}

/// The asset with that key; for staff and imports, not for readers.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_key(tx: &mut Tx, key: &str) -> Result<Option<Asset>> {
    let row = tx.maybe_row(store::ASSET_BY_KEY, args![key]).await?;
    row.as_ref().map(Asset::from_row).transpose()
}
