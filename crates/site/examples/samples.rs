//! Writes every sample page as static files, to be looked at in a browser:
//! `cargo run -p site --example samples -- OUT [PICTURES [THEME]]`.
//!
//! PICTURES is a folder of SVG, PNG, JPEG or WebP files that stand in for the
//! paper's own; THEME is an operator's theme. Pages link to `/assets/…` and
//! `/pictures/…`: serve OUT as a root.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use site::page::Picture;
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

/// Copies the pictures and reads as much of them as a page needs.
fn copy_pictures(from: &Path, to: &Path) -> Result<Vec<Picture>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(from)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut pictures = Vec::new();
    for file in files {
        let extension = file.extension().unwrap_or_default().to_string_lossy().into_owned();
        if !["svg", "png", "jpg", "jpeg", "webp"].contains(&extension.as_str()) {
            continue;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        write(&to.join(&name), &fs::read(&file)?)?;
        let is_plan = ["carte", "graphe", "fret", "indice"].iter().any(|plan| name.starts_with(plan));
        let (width, height) = if extension == "svg" { svg_size(&fs::read_to_string(&file)?) } else { (1600, 1067) };
        let address = format!("/pictures/{name}");
        pictures.push(Picture { address, width, height, is_plan, tone: 41, ..Picture::default() });
    }
    // A page wants scenes first; maps and charts are the exception.
    pictures.sort_by_key(|picture| picture.is_plan);
    Ok(pictures)
}

fn svg_size(svg: &str) -> (u32, u32) {
    let numbers = svg.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"'));
    let numbers = numbers.map_or("0 0 960 640", |(numbers, _)| numbers);
    let sides: Vec<u32> = numbers.split(' ').skip(2).filter_map(|n| n.parse().ok()).collect();
    if let [width, height] = sides[..] { (width, height) } else { (960, 640) }
}

fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes)
}
