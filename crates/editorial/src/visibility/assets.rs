//! Which assets may be seen: the paper's own, and those of public articles.

use base::{Read, Result, args};
use paper::Visible;
use paper::asset::{Asset, Kind};

use super::store;

/// A file that may be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// File name below the asset folder.
    pub file: String,
    /// Its media type.
    pub media_type: String,
}

/// The file `KEY-800.webp`, if its asset may be seen now.
///
/// # Errors
/// When the store cannot be read.
pub async fn asset(read: &mut Read, file: &str) -> Result<Option<Visible<Served>>> {
    let key = file.split(['-', '.']).next().unwrap_or_default();
    read.depends_on(format!("asset:{key}"));
    let Some(row) = read.maybe_row(store::PUBLIC_ASSET, args![key]).await? else {
        return Ok(None);
    };
    let asset = Asset::from_row(&row)?;
    let found = asset.renditions.into_iter().find(|one| one.file == file);
    Ok(found.map(|rendition| {
        Visible::vouched(Served { file: rendition.file, media_type: rendition.media_type })
    }))
}

/// The picture of that key, if it may be seen now.
///
/// # Errors
/// When the store cannot be read.
pub async fn picture(read: &mut Read, key: &str) -> Result<Option<Visible<Asset>>> {
    read.depends_on(format!("asset:{key}"));
    let row = read.maybe_row(store::PUBLIC_ASSET, args![key]).await?;
    let asset = row.as_ref().map(Asset::from_row).transpose()?;
    Ok(asset.filter(|asset| asset.kind == Kind::Picture).map(Visible::vouched))
}

/// Assets of texts that were already found visible.
pub(super) async fn by_keys(read: &mut Read, keys: &[&str]) -> Result<Vec<Asset>> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let keys = serde_json::json!(keys).to_string();
    let rows = read.rows(store::ASSETS_BY_KEYS, args![keys]).await?;
    rows.iter().map(Asset::from_row).collect()
}
