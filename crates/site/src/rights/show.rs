//! The files at the root of each host that tell machines of rights, and the headers.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use paper::Edition;
use serde_json::json;

use super::{Policy, license as rsl, robots as rules, trust as relations};
use crate::failure::Trouble;
use crate::reading::Here;
use crate::site::{Facts, Site};

/// How long a machine may go by what it was told.
const AN_HOUR: &str = "public, max-age=3600";

const PLAIN: &str = "text/plain; charset=utf-8";

/// `GET /robots.txt`
///
/// # Errors
/// Not at the root of a host.
pub async fn robots(here: Here) -> Result<Response, Trouble> {
    file(&here, PLAIN, rules::text)
}

/// `GET /license.xml`
///
/// # Errors
/// Not at the root of a host.
pub async fn license(here: Here) -> Result<Response, Trouble> {
    file(&here, "application/rsl+xml", rsl::xml)
}

/// `GET /.well-known/tdmrep.json`
///
/// # Errors
/// Not at the root of a host.
pub async fn mining(here: Here) -> Result<Response, Trouble> {
    file(&here, "application/json", |policy| {
        let (reservation, ask) = policy.reservation();
        let mut rule = json!({ "location": "/", "tdm-reservation": reservation });
        if let Some(ask) = ask {
            rule["tdm-policy"] = json!(ask);
        }
        format!("{}\n", json!([rule]))
    })
}

/// `GET /.well-known/trust.txt`, `/trust.txt`
///
/// # Errors
/// Not at the root of a host.
pub async fn trust(here: Here) -> Result<Response, Trouble> {
    file(&here, PLAIN, relations::trust)
}

/// `GET /ads.txt`
///
/// # Errors
/// Not at the root of a host.
pub async fn ads(here: Here) -> Result<Response, Trouble> {
    file(&here, PLAIN, relations::ads)
}

fn file(
    here: &Here,
    media_type: &'static str,
    write: impl Fn(&Policy) -> String,
) -> Result<Response, Trouble> {
    if here.edition.prefix.is_some() {
        return Err(Trouble::NotFound);
    }
    let policy = Policy::of(&here.site, &here.facts, &here.edition);
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, AN_HOUR)];
    Ok((headers, write(&policy)).into_response())
}

/// What every answer of an edition says of its rights.
#[must_use]
pub fn headers(site: &Site, facts: &Facts, edition: &Edition) -> Vec<(HeaderName, HeaderValue)> {
    let policy = Policy::of(site, facts, edition);
    let (reservation, ask) = policy.reservation();
    let mut headers =
        vec![("content-usage", policy.usage()), ("tdm-reservation", reservation.to_string())];
    headers.extend(ask.map(|ask| ("tdm-policy", crate::page::encoded_url(ask))));
    let read = |(name, value): (&'static str, String)| {
        Some((HeaderName::from_static(name), HeaderValue::from_str(&value).ok()?))
    };
    headers.into_iter().filter_map(read).collect()
}
