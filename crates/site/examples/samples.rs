//! Writes every sample page as static files, to be looked at in a browser:
//! `cargo run -p site --example samples -- OUT [PICTURES [THEME]]`.
//!
//! PICTURES is a folder of SVG or WebP files that stand in for the
//! paper's own; THEME is an operator's theme. Pages link to `/assets/…` and
//! `/pictures/…`: serve OUT as a root.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use site::page::{Picture, Source};
use site::samples;
use site::theme::Theme;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let out = arguments.next().ok_or("usage: samples OUT [PICTURES [THEME]]")?;
    let pictures = match arguments.next() {
        Some(folder) => copy_pictures(&folder, &out.join("pictures"))?,
        None => samples::plain_pictures(),
    };
    let theme = arguments.next().map_or_else(Theme::built_in, Theme::open)?;
    for address in theme.asset_addresses() {
        let Some(asset) = theme.asset(&address) else { continue };
        write(&out.join(address.trim_start_matches('/')), &asset.bytes)?;
    }
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Samples</title>");
    for sample in samples::all(&pictures) {
        let page = sample.render(&theme).map_err(|error| format!("{}: {error}", sample.name))?;
        write(&out.join(format!("{}.html", sample.name)), page.as_bytes())?;
        index += &format!("<li><a href=\"/{0}.html\">{0}</a> {1} bytes", sample.name, page.len());
    }
    write(&out.join("index.html"), index.as_bytes())?;
    Ok(())
}

/// Copies the pictures and reads as much of them as a page needs. Renditions are told
/// by their width: `port-nuit-400.webp`, `port-nuit-1600.webp`.
fn copy_pictures(from: &Path, to: &Path) -> Result<Vec<Picture>, Box<dyn Error>> {
    let mut found: BTreeMap<String, Picture> = BTreeMap::new();
    for entry in fs::read_dir(from)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let bytes = fs::read(entry.path())?;
        let Some((width, height)) = size(&name, &bytes) else { continue };
        write(&to.join(&name), &bytes)?;
        let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
        let stem = stem
            .rsplit_once('-')
            .filter(|(_, end)| end.parse::<u32>().is_ok())
            .map_or(stem, |(stem, _)| stem);
        let picture = found.entry(stem.to_owned()).or_default();
        let address = format!("/pictures/{name}");
        if width > picture.width {
            (picture.width, picture.height) = (width, height);
            picture.address.clone_from(&address);
        }
        picture.is_plan =
            ["carte", "graphe", "fret", "indice"].iter().any(|kind| stem.starts_with(kind));
        picture.tone = 57;
        picture.sources.push(Source { address, width });
        picture.sources.sort_by_key(|source| source.width);
    }
    // A page wants scenes first; maps and charts are the exception.
    let mut pictures: Vec<Picture> = found.into_values().collect();
    pictures.sort_by_key(|picture| picture.is_plan);
    let plan = pictures.iter().position(|picture| picture.is_plan);
    if let Some(plan) = plan.filter(|&plan| plan > 4) {
        pictures.swap(4, plan);
    }
    Ok(pictures)
}

/// Width and height in pixels, of the two formats that the paper's pictures have.
fn size(name: &str, bytes: &[u8]) -> Option<(u32, u32)> {
    if name.ends_with(".svg") {
        let svg = String::from_utf8_lossy(bytes);
        let sides = svg.split_once("viewBox=\"")?.1.split_once('"')?.0;
        let sides: Vec<u32> = sides.split(' ').skip(2).filter_map(|n| n.parse().ok()).collect();
        return Some((*sides.first()?, *sides.get(1)?));
    }
    let two =
        |at: usize| Some(u32::from(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?])));
    match bytes.get(12..16)? {
        b"VP8 " => Some((two(26)? & 0x3fff, two(28)? & 0x3fff)),
        b"VP8L" => {
            let bits = two(21)? | two(23)? << 16;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8X" => Some((two(24)? + 1, two(27)? + 1)),
        _ => None,
    }
}

fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes)
}
