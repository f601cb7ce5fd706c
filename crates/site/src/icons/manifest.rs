use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::{Icon, address};
use crate::failure::Trouble;
use crate::reading::{Here, some};

/// `GET /manifest.webmanifest`
///
/// # Errors
/// None at present.
pub async fn manifest(here: Here) -> Result<Response, Trouble> {
    let edition = &here.edition;
    let home = edition.path("");
    let colors = here.site.theme().colors();
    let icon = |icon: Icon, purpose: &str| {
        let size = format!("{0}x{0}", icon.pixels());
        let src = address(&here, icon)?;
        Some(json!({ "src": src, "sizes": size, "type": "image/png", "purpose": purpose }))
    };
    let icons = [(Icon::Small, "any"), (Icon::Large, "any"), (Icon::Maskable, "maskable")]
        .map(|(one, purpose)| icon(one, purpose));
    let manifest = json!({
        "id": home,
        "name": edition.name,
        "short_name": edition.name,
        "description": some(&edition.motto),
        "lang": edition.language.tag(),
        "dir": edition.language.direction(),
        "start_url": home,
        "scope": home,
        // Back, reload and the address stay: a paper is read across links.
        "display": "minimal-ui",
        "theme_color": colors.paper,
        "background_color": colors.paper,
        "icons": icons.into_iter().flatten().collect::<Vec<_>>(),
    });
    let mut manifest = manifest;
    if let Some(members) = manifest.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    let headers = [
        (header::CONTENT_TYPE, "application/manifest+json"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((headers, format!("{manifest}\n")).into_response())
}
