//! The demo newspaper: written files, made into a paper at its first start.

mod article_file;
mod fill;
mod markup;
mod paper_file;
mod pictures;
mod theme;
mod typography;

pub use fill::fill;

use rust_embed::RustEmbed;

/// The demo's articles: `EDITION/SLUG.md`.
#[derive(RustEmbed)]
#[folder = "../../demo/articles"]
struct Articles;

/// The demo's policy pages: `EDITION/NAME.md`.
#[derive(RustEmbed)]
#[folder = "../../demo/pages"]
struct Pages;

/// The demo's pictures, drawn by the script in `demo/pictures`.
#[derive(RustEmbed)]
#[folder = "../../demo/pictures/built"]
struct Pictures;

/// The paper's name, drawn: cut from the fonts when they are built.
#[derive(RustEmbed)]
#[folder = "../site/fonts/built/wordmarks"]
#[allow_missing = true]
struct Wordmarks;

/// The newspaper's own file.
const PAPER: &str = include_str!("../../../demo/paper.toml");

/// Its fronts.
const FRONTS: &str = include_str!("../../../demo/fronts.toml");

/// Every file of a folder, by its path, in order.
fn files<Folder: RustEmbed>() -> anyhow::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for path in Folder::iter() {
        let Some(file) = Folder::get(&path) else { continue };
        files.push((path.to_string(), String::from_utf8(file.data.into_owned())?));
    }
    files.sort();
    Ok(files)
}
