//! Keeping a file: the original by its digest, and what readers get.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

use crate::kind::{Kind, sniff};
use crate::picture;

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 200_000_000;

/// A file that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The first 32 hexadecimal digits of the original's SHA-256.
    pub key: String,
    /// What it is for.
    pub kind: Kind,
    /// Media type of the original.
    pub media_type: &'static str,
    /// Size of the original in bytes.
    pub bytes: usize,
    /// Width and height of a picture, upright, in pixels.
    pub size: Option<(u32, u32)>,
    /// Which of 64 tones stands for a picture.
    pub tone: i64,
    /// What readers get, widest first.
    pub renditions: Vec<Rendition>,
}

/// One file that readers get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendition {
    /// File name, `KEY-800.webp`.
    pub file: String,
    /// Media type.
    pub media_type: &'static str,
    /// Width in pixels; 0 for what has none.
    pub width: u32,
    /// Height in pixels; 0 for what has none.
    pub height: u32,
}

/// Why a file was not kept. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is nothing that a newspaper shows.
    #[error("this is no picture, film, sound or PDF that can be shown: convert it first")]
    Unknown,
    /// It is larger than any file that is taken.
    #[error("the file is larger than 200 MB: make it smaller")]
    TooHeavy,
    /// It has more pixels than are decoded.
    #[error("the picture has {width} × {height} pixels: make it smaller than 50 megapixels")]
    TooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// It cannot be decoded.
    #[error("the picture cannot be read: {0}")]
    Damaged(String),
    /// The disk refused.
    #[error("the file could not be written: {0}")]
    Disk(#[from] io::Error),
}

/// Where a file of an asset lies below the asset folder: `ab/abcd…-800.webp`.
pub fn path(folder: &Path, file: &str) -> PathBuf {
    folder.join(file.get(..2).unwrap_or("00")).join(file)
}

/// Keeps a file below `folder` and makes what readers get of it.
///
/// # Errors
/// See [`Refused`].
pub fn keep(bytes: &[u8], folder: &Path) -> Result<Kept, Refused> {
    let mut kept = original(bytes, folder)?;
    if kept.kind == Kind::Picture {
        let picture = picture::decode(bytes)?;
        let (width, height) = picture.dimensions();
        kept.size = Some((width, height));
        kept.tone = picture::tone(&picture);
        let mut widths: Vec<u32> = picture::WIDTHS.into_iter().filter(|&w| w < width).collect();
        if width <= picture::WIDTHS[0] {
            widths.insert(0, width);
        }
        for width in widths {
            let (encoded, height) = picture::rendition(&picture, width)?;
            kept.add(folder, &encoded, "image/webp", "webp", width, height)?;
        }
    }
    Ok(kept)
}

/// Keeps a picture whose renditions are made already: pairs of (width, height) and WebP
/// bytes, widest first, the first of which is the original too.
///
/// # Errors
/// See [`Refused`].
pub fn keep_ready(
    ready: &[((u32, u32), &[u8])],
    tone: i64,
    folder: &Path,
) -> Result<Kept, Refused> {
    let &(size, bytes) = ready.first().ok_or(Refused::Unknown)?;
    let mut kept = original(bytes, folder)?;
    kept.size = Some(size);
    kept.tone = tone;
    for &((width, height), encoded) in ready {
        kept.add(folder, encoded, "image/webp", "webp", width, height)?;
    }
    Ok(kept)
}

fn original(bytes: &[u8], folder: &Path) -> Result<Kept, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::TooHeavy);
    }
    let sniffed = sniff(bytes).ok_or(Refused::Unknown)?;
    let digest = base::random::hex(&Sha256::digest(bytes));
    let mut kept = Kept {
        key: digest[..32].to_owned(),
        kind: sniffed.kind,
        media_type: sniffed.media_type,
        bytes: bytes.len(),
        size: None,
        tone: 0,
        renditions: Vec::new(),
    };
    if sniffed.kind == Kind::Picture {
        let name = format!("{}.original.{}", kept.key, sniffed.ending);
        write(&path(folder, &name), bytes)?;
    } else {
        let file = format!("{}.{}", kept.key, sniffed.ending);
        write(&path(folder, &file), bytes)?;
        kept.renditions.push(Rendition {
            file,
            media_type: sniffed.media_type,
            width: 0,
            height: 0,
        });
    }
    Ok(kept)
}

impl Kept {
    fn add(
        &mut self,
        folder: &Path,
        bytes: &[u8],
        media_type: &'static str,
        ending: &str,
        width: u32,
        height: u32,
    ) -> io::Result<()> {
        let file = format!("{}-{width}.{ending}", self.key);
        write(&path(folder, &file), bytes)?;
        self.renditions.push(Rendition { file, media_type, width, height });
        Ok(())
    }
}

/// Writes beside and renames, so that a file under its name is whole.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|there| there.len() == bytes.len() as u64) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension(format!("part-{}", std::process::id()));
    fs::write(&beside, bytes)?;
    fs::File::open(&beside)?.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = image::RgbaImage::from_pixel(width, height, image::Rgba([200, 100, 10, 255]));
        let mut bytes = io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("encoded");
        bytes.into_inner()
    }

    #[test]
    fn readers_get_smaller_files_and_never_the_original() {
        let folder = std::env::temp_dir().join(format!("rotative-media-{}", std::process::id()));
        let kept = keep(&png(1000, 500), &folder).expect("kept");
        let sizes: Vec<(u32, u32)> = kept.renditions.iter().map(|r| (r.width, r.height)).collect();
        assert_eq!(sizes, [(1000, 500), (800, 400), (400, 200)]);
        assert_eq!(kept.tone, 0b11_01_00);
        assert!(kept.renditions.iter().all(|r| path(&folder, &r.file).exists()));
        assert!(kept.renditions.iter().all(|r| !r.file.contains("original")));
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let folder = std::env::temp_dir();
        for bad in [&b"<svg onload=alert(1)>"[..], b"", b"#!/bin/sh"] {
            assert!(matches!(keep(bad, &folder), Err(Refused::Unknown)));
        }
        let cut = &png(40, 40)[..60];
        assert!(matches!(keep(cut, &folder), Err(Refused::Damaged(_))));
    }
}
