//! Styles, fonts and islands: files whose address changes with their content, so
//! that a browser may keep them for ever.

mod sheet;
mod tones;

use std::collections::HashMap;
use std::sync::Arc;

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::theme::Folder;

#[derive(RustEmbed)]
#[folder = "islands/"]
struct Islands;

/// What a theme may replace under the same name, for example `icon.svg`.
#[derive(RustEmbed)]
#[folder = "files/"]
struct Files;

#[derive(RustEmbed)]
#[folder = "fonts/built/"]
#[allow_missing = true]
struct Fonts;

/// The demo newspaper's drawn names: an edition's code and an SVG each. They belong
/// to that paper, so no theme has them until the demo writes them into its own.
#[must_use]
pub fn demo_wordmarks() -> Vec<(String, String)> {
    let svg = |name: &str| {
        let code = name.strip_prefix("wordmarks/")?.strip_suffix(".svg")?;
        let file = Fonts::get(name)?;
        Some((code.to_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    };
    Fonts::iter().filter_map(|name| svg(&name)).collect()
}

/// Fonts to draw pictures with, by the family that a drawing calls them by.
pub(crate) fn drawn_fonts() -> Vec<(&'static str, Vec<u8>)> {
    let faces = [
        ("display", "newsreader"),
        ("label", "source-sans"),
        ("naskh", "noto-naskh-arabic"),
        ("naskh-figures", "noto-naskh-figures"),
        ("plex", "plex-arabic"),
        ("plex-figures", "plex-figures"),
    ];
    let read = |(family, name): (&'static str, &str)| {
        Some((family, Fonts::get(&format!("drawn/{name}.ttf"))?.data.into_owned()))
    };
    faces.into_iter().filter_map(read).collect()
}

/// Where assets live.
pub const PREFIX: &str = "/assets/";

/// A file to serve: immutable under its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its bytes, not compressed.
    pub bytes: Arc<[u8]>,
    /// For the header `Content-Type`.
    pub media_type: &'static str,
}

/// Every asset of a theme.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    addresses: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

impl Assets {
    pub(crate) fn new(folder: &Folder) -> Self {
        let mut assets = Self::default();
        for name in Files::iter() {
            if let Some(file) = Files::get(&name) {
                assets.add(&name, &file.data);
            }
        }
        for (name, bytes) in &folder.files {
            assets.add(name, bytes);
        }
        for name in Fonts::iter().filter(|name| name.ends_with(".woff2")) {
            if let Some(file) = Fonts::get(&name) {
                assets.add(&name, &file.data);
            }
        }
        for name in Islands::iter() {
            if let Some(file) = Islands::get(&name) {
                assets.add(&name, &file.data);
            }
        }
        let sheet = sheet::assemble(folder.custom_css.as_deref(), |name| assets.address(name));
        assets.add("paper.css", sheet.as_bytes());
        assets
    }

    /// The address of a file by its name.
    pub(crate) fn address(&self, name: &str) -> Option<&str> {
        self.addresses.get(name).map(String::as_str)
    }

    /// A file's text by its name.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let asset = self.get(self.address(name)?)?;
        Some(String::from_utf8_lossy(&asset.bytes).into_owned())
    }

    /// The file at an address.
    pub(crate) fn get(&self, address: &str) -> Option<&Asset> {
        self.files.get(address)
    }

    /// Every address.
    pub(crate) fn addresses(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        let digest = Sha256::digest(bytes);
        let mark: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let address = format!("{PREFIX}{stem}-{mark}.{extension}");
        let asset = Asset { bytes: bytes.into(), media_type: media_type(extension) };
        self.files.insert(address.clone(), asset);
        self.addresses.insert(name.to_owned(), address);
    }
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}
