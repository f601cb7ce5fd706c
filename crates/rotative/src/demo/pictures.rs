//! The demo's pictures: drawn at build, kept as assets at the first start.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result};
use base::{Tx, Utc};
use paper::asset::{self, Asset, Kind, Rendition};
use serde::Deserialize;

use super::Pictures;

/// One line of `pictures.json`.
#[derive(Debug, Deserialize)]
struct Line {
    name: String,
    kind: String,
    width: u32,
    height: u32,
    color: String,
}

/// Keeps every picture, and gives its asset's key by its name.
///
/// # Errors
/// When a file is missing or cannot be written.
pub async fn keep(tx: &mut Tx, now: Utc, folder: &Path) -> Result<HashMap<String, String>> {
    let mut keys = HashMap::new();
    let Some(list) = Pictures::get("pictures.json") else {
        return Ok(keys);
    };
    let lines: Vec<Line> = serde_json::from_slice(&list.data).context("pictures.json")?;
    for line in &lines {
        let kept = picture(line, folder).with_context(|| line.name.clone())?;
        let plan = matches!(line.kind.as_str(), "map" | "chart");
        keys.insert(line.name.clone(), kept.key.clone());
        asset::keep(tx, now, &described(kept, &line.name, plan)).await?;
    }
    for file in Pictures::iter().filter(|file| file.ends_with(".webm")) {
        let film = Pictures::get(&file).context("a film left")?;
        let kept = media::keep(&film.data, folder)?;
        keys.insert(file.to_string(), kept.key.clone());
        asset::keep(tx, now, &described(kept, &file, false)).await?;
    }
    Ok(keys)
}

fn picture(line: &Line, folder: &Path) -> Result<media::Kept> {
    let mut files = Vec::new();
    for width in [1600, 800, 400] {
        if let Some(file) = Pictures::get(&format!("{}-{width}.webp", line.name)) {
            let height = u64::from(width) * u64::from(line.height) / u64::from(line.width);
            files.push(((width, u32::try_from(height)?), file.data));
        }
    }
    let ready: Vec<_> = files.iter().map(|(size, data)| (*size, data.as_ref())).collect();
    Ok(media::keep_ready(&ready, tone(&line.color), folder)?)
}

/// The tone of `#1e4697`: two bits each of red, green and blue.
fn tone(color: &str) -> i64 {
    let number = i64::from_str_radix(color.trim_start_matches('#'), 16).unwrap_or(0);
    let level = |shift: i64| number >> shift & 0xFF;
    (level(16) >> 6) << 4 | (level(8) >> 6) << 2 | level(0) >> 6
}

fn described(kept: media::Kept, name: &str, plan: bool) -> Asset {
    Asset {
        id: 0,
        kind: match kept.kind {
            media::Kind::Picture => Kind::Picture,
            media::Kind::Video => Kind::Video,
            media::Kind::Audio => Kind::Audio,
            media::Kind::Document => Kind::Document,
        },
        media_type: kept.media_type.to_owned(),
        bytes: i64::try_from(kept.bytes).unwrap_or(i64::MAX),
        width: kept.size.map(|(width, _)| width.into()),
        height: kept.size.map(|(_, height)| height.into()),
        tone: kept.tone,
        name: name.to_owned(),
        alt: String::new(),
        caption: String::new(),
        credit: "La Criée".into(),
        rights: "own".into(),
        renditions: kept.renditions.into_iter().map(rendition).collect(),
        house: false,
        plan,
        key: kept.key,
    }
}

fn rendition(made: media::Rendition) -> Rendition {
    Rendition {
        file: made.file,
        media_type: made.media_type.to_owned(),
        width: made.width,
        height: made.height,
    }
}
