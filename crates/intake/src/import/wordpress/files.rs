//! Attachments come in: their files are kept before any text that shows them.

mod folder;
pub(super) mod loose;

pub(super) use folder::Folder;

use std::path::{Path, PathBuf};

use base::{Clock, Db, Result, args};
use paper::asset::{self, Asset, Kind, Rendition};
use serde_json::json;

use super::attachment::{Attachment, Kept};
use super::batch::{Known, Outcome, Seen, known, unnamed};
use super::reader::Item;
use super::report::{Line, Report};
use super::store;
use super::text::attachment_raw;
use super::writing::ItemRow;

/// Brings attachments in.
pub(super) struct Files<'a> {
    pub db: &'a Db,
    pub clock: &'a Clock,
    pub source: String,
    /// Where the files are; none when none came along.
    pub folder: Option<Folder>,
    /// Where assets are kept.
    pub assets: PathBuf,
    pub dry_run: bool,
    pub seen: Seen,
}

/// An attachment whose file was found.
struct Found {
    item: Item,
    attachment: Attachment,
    file: PathBuf,
    known: Option<Known>,
}

impl Files<'_> {
    /// What attachments of this source became before.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) async fn before(&self) -> Result<Vec<(String, Kept)>> {
        let rows = self.db.read().await?.rows(store::ASSETS, args![&self.source]).await?;
        rows.iter()
            .map(|row| {
                let renditions: Vec<Rendition> = row.json("renditions")?;
                let kept = Kept {
                    id: row.get("id")?,
                    key: row.get("key")?,
                    kind: row.word("kind")?,
                    file: renditions.into_iter().next().map(|one| one.file).unwrap_or_default(),
                };
                Ok((row.get("item")?, kept))
            })
            .collect()
    }

    /// Brings a batch of attachments in, and says what they became.
    ///
    /// # Errors
    /// When the store refuses; then nothing of the batch is in it.
    pub(super) async fn bring(
        &mut self,
        items: Vec<Item>,
        report: &mut Report,
    ) -> Result<Vec<(String, Kept)>> {
        let mut before = known(self.db, &self.source, &items).await?;
        let mut rows = Vec::new();
        let mut found = Vec::new();
        for item in items {
            report.kind(&item.kind).read += 1;
            let comments = item.comments.len() as u64;
            report.comments.read += comments;
            if let Some(reason) = unnamed(&item, &mut self.seen) {
                report.comments.untouched += comments;
                report.skip(Line::of(&item, reason));
                continue;
            }
            let known = before.remove(&item.id);
            let same = known.as_ref().is_some_and(|known| known.fingerprint == item.fingerprint);
            let is_here = known.as_ref().is_some_and(|known| known.outcome == Outcome::Imported);
            if same && is_here {
                report.comments.untouched += comments;
                report.kind(&item.kind).unchanged += 1;
                continue;
            }
            let attachment = Attachment::of(&item);
            match self.locate(&attachment) {
                Ok(file) => found.push(Found { item, attachment, file, known }),
                Err(reason) => rows.extend(skip(item, reason, known, report)),
            }
        }
        let (kept, more) = self.keep(found, report).await?;
        rows.extend(more);
        self.note(rows, &kept).await?;
        Ok(kept.into_iter().map(|(attachment, asset)| (attachment.id, asset)).collect())
    }

    fn locate(&mut self, attachment: &Attachment) -> Result<PathBuf, String> {
        let Some(folder) = &mut self.folder else {
            return Err("no folder of files was given (--media)".into());
        };
        let found = folder.find(&attachment.file);
        let by_address =
            || folder.find(&super::attachment::file_below_uploads(&attachment.address));
        found
            .or_else(by_address)
            .ok_or_else(|| format!("its file is not in the folder of files: {}", attachment.file))
    }

    /// Keeps files beside one another, as many at a time as the machine has processors.
    async fn keep(
        &self,
        found: Vec<Found>,
        report: &mut Report,
    ) -> Result<(Vec<(Attachment, Kept)>, Vec<ItemRow>)> {
        let mut kept = Vec::new();
        let mut rows = Vec::new();
        let at_once = std::thread::available_parallelism().map_or(1, usize::from);
        let mut waiting = found.into_iter();
        loop {
            let some: Vec<Found> = waiting.by_ref().take(at_once).collect();
            if some.is_empty() {
                return Ok((kept, rows));
            }
            let mut making = Vec::new();
            for one in some {
                let (file, assets, dry_run) = (one.file.clone(), self.assets.clone(), self.dry_run);
                let task = tokio::task::spawn_blocking(move || make(&file, &assets, dry_run));
                making.push((one, task));
            }
            for (one, task) in making {
                let made =
                    task.await.unwrap_or_else(|_| Err("its file could not be decoded".into()));
                match made {
                    Ok(asset) => {
                        let asset = described(asset, &one.attachment);
                        let id = self.store(&asset, &one.attachment).await?;
                        let was_here =
                            one.known.is_some_and(|known| known.outcome == Outcome::Imported);
                        let counts = report.kind(&one.item.kind);
                        *(if was_here { &mut counts.updated } else { &mut counts.imported }) += 1;
                        report.comments.with_item += one.item.comments.len() as u64;
                        let line = Line::of(&one.item, "");
                        rows.push(ItemRow {
                            asset: id,
                            outcome: Outcome::Imported.word(),
                            raw: attachment_raw(&one.item),
                            ..ItemRow::skipped(&line, &one.item.fingerprint, "")
                        });
                        kept.push((one.attachment, held(&asset, id)));
                    }
                    Err(reason) => rows.extend(skip(one.item, reason, one.known, report)),
                }
            }
        }
    }

    /// Tells the store of an asset; a rehearsal does not.
    async fn store(&self, asset: &Asset, attachment: &Attachment) -> Result<Option<i64>> {
        if self.dry_run {
            return Ok(None);
        }
        let mut tx = self.db.write().await?;
        let id = asset::keep(&mut tx, self.clock.now(), asset).await?;
        let values = args![id, &attachment.alt, &attachment.caption, &attachment.credit];
        tx.execute(store::DESCRIBE_ASSET, values).await?;
        tx.commit().await?;
        Ok(Some(id))
    }

    async fn note(&self, rows: Vec<ItemRow>, kept: &[(Attachment, Kept)]) -> Result<()> {
        if self.dry_run || (rows.is_empty() && kept.is_empty()) {
            return Ok(());
        }
        let mut tx = self.db.write().await?;
        let rows = json!(rows).to_string();
        tx.execute(store::ADD_ITEMS, args![rows, &self.source]).await?;
        tx.commit().await
    }
}

/// Notes an attachment that did not come in; the store is told what it does not know.
fn skip(item: Item, reason: String, known: Option<Known>, report: &mut Report) -> Option<ItemRow> {
    let line = Line::of(&item, reason);
    let is_told = known
        .is_some_and(|known| known.fingerprint == item.fingerprint && known.reason == line.reason);
    let comments = item.comments.len() as u64;
    *(if is_told { &mut report.comments.untouched } else { &mut report.comments.with_item }) +=
        comments;
    let row = (!is_told).then(|| ItemRow {
        raw: attachment_raw(&item),
        ..ItemRow::skipped(&line, &item.fingerprint, &line.reason)
    });
    report.skip(line);
    row
}

/// Keeps a file and makes what readers get of it; a rehearsal only looks at it.
fn make(file: &Path, assets: &Path, dry_run: bool) -> Result<Asset, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("its file cannot be read: {error}"))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if dry_run {
        let sniffed = media::sniff(&bytes).ok_or_else(|| media::Refused::Unknown.to_string())?;
        return Ok(Asset { kind: kind(sniffed.kind), key: digest(&bytes), name, ..nothing() });
    }
    let kept = media::keep(&bytes, assets).map_err(|refused| refused.to_string())?;
    Ok(Asset {
        key: kept.key,
        kind: kind(kept.kind),
        media_type: kept.media_type.to_owned(),
        bytes: i64::try_from(kept.bytes).unwrap_or(i64::MAX),
        width: kept.size.map(|(width, _)| width.into()),
        height: kept.size.map(|(_, height)| height.into()),
        tone: kept.tone,
        name,
        renditions: kept
            .renditions
            .into_iter()
            .map(|made| Rendition {
                file: made.file,
                media_type: made.media_type.to_owned(),
                width: made.width,
                height: made.height,
            })
            .collect(),
        ..nothing()
    })
}

fn described(asset: Asset, attachment: &Attachment) -> Asset {
    Asset {
        alt: attachment.alt.clone(),
        caption: attachment.caption.clone(),
        credit: attachment.credit.clone(),
        ..asset
    }
}

fn held(asset: &Asset, id: Option<i64>) -> Kept {
    Kept {
        id: id.unwrap_or_default(),
        key: asset.key.clone(),
        kind: asset.kind,
        file: asset.renditions.first().map(|one| one.file.clone()).unwrap_or_default(),
    }
}

/// The key that a file has as an asset.
fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    base::random::hex(&Sha256::digest(bytes)[..16])
}

fn kind(kind: media::Kind) -> Kind {
    match kind {
        media::Kind::Picture => Kind::Picture,
        media::Kind::Video => Kind::Video,
        media::Kind::Audio => Kind::Audio,
        media::Kind::Document => Kind::Document,
    }
}

/// An asset of which nothing is known yet.
fn nothing() -> Asset {
    Asset {
        id: 0,
        key: String::new(),
        kind: Kind::Document,
        media_type: String::new(),
        bytes: 0,
        width: None,
        height: None,
        tone: 0,
        name: String::new(),
        alt: String::new(),
        caption: String::new(),
        credit: String::new(),
        rights: String::new(),
        renditions: Vec::new(),
        house: false,
        plan: false,
    }
}
