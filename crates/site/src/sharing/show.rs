//! Pictures to share, drawn when a network asks for them.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use editorial::visibility;

use super::{Card, fonts};
use crate::failure::Trouble;
use crate::reading::Here;

/// What is under its digest never changes.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// `GET /share/42-0123456789abcdef.png`, `/share/paper-….png`, `/share/KEY.jpg`
///
/// # Errors
/// Nothing of that name that this reader may see, or the store's, or the disk's.
pub async fn show(here: Here, Path(file): Path<String>) -> Result<Response, Trouble> {
    match file.rsplit_once('.') {
        Some((key, "jpg")) => picture(here, key).await,
        Some((name, "png")) => match name.split_once('-') {
            Some((what, digest)) => card(here, what, digest).await,
            None => Err(Trouble::NotFound),
        },
        _ => Err(Trouble::NotFound),
    }
}

async fn card(here: Here, what: &str, digest: &str) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let card = if what == "paper" {
        Card::of_edition(&reading)
    } else {
        let number = number(what).ok_or(Trouble::NotFound)?;
        let found = visibility::by_number(&mut reading.read, number).await?;
        let edition = reading.here.edition.id;
        let found = found.filter(|one| one.edition == edition).ok_or(Trouble::NotFound)?;
        Card::of(&mut reading, &found)
    };
    if fonts().is_empty() {
        return Err(Trouble::NotFound);
    }
    let now = card.digest();
    let address = reading.path(&format!("share/{what}-{now}.png"));
    if now != digest {
        // The headline changed since somebody shared it: what is asked for is what is true.
        let headers = [(header::CACHE_CONTROL, "no-store")];
        return Ok((headers, Redirect::temporary(&address)).into_response());
    }
    let site = reading.here.site.clone();
    drop(reading);
    let bytes = site.drawings().or_draw(&address, move || card.png(fonts())).await?;
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, bytes.to_vec()).into_response())
}

/// A public number as addresses write it.
fn number(digits: &str) -> Option<i64> {
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit()) && !digits.starts_with('0');
    digits.parse().ok().filter(|_| plain)
}

async fn picture(here: Here, key: &str) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let asset = visibility::picture(&mut reading.read, key).await?.ok_or(Trouble::NotFound)?;
    let widest = asset.renditions.iter().max_by_key(|one| one.width).ok_or(Trouble::NotFound)?;
    let path = media::path(reading.here.site.assets(), &widest.file);
    let site = reading.here.site.clone();
    drop(reading);
    let draw = move || {
        let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
        media::shared(&bytes).map_err(|error| error.to_string())
    };
    let bytes = site.drawings().or_draw(&format!("{key}.jpg"), draw).await?;
    let headers = [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, bytes.to_vec()).into_response())
}
