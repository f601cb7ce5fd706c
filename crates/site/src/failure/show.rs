//! What could not be served, as a page with a way on.

use axum::extract::{RawQuery, Request};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use editorial::visibility::{self, Anchor, Target};

use super::FailurePage;
use paper::Duty;

use crate::page::Link;
use crate::page_cache::Keepable;
use crate::reading::{Here, Reading, print};
use crate::site::Facts;

/// Why a request has no page.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// There is nothing at this address, or nothing that this reader may know of.
    NotFound,
    /// The store is out of reach for a moment.
    Unavailable(String),
    /// Something failed that should not.
    Failed(String),
}

impl From<base::Error> for Trouble {
    fn from(error: base::Error) -> Trouble {
        if error.is_passing() {
            Trouble::Unavailable(error.to_string())
        } else {
            Trouble::Failed(error.to_string())
        }
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let status = match &self {
            Trouble::NotFound => StatusCode::NOT_FOUND,
            Trouble::Unavailable(why) => {
                tracing::warn!(why, "a page has to wait");
                StatusCode::SERVICE_UNAVAILABLE
            }
            Trouble::Failed(why) => {
                tracing::error!(why, "a page failed");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives a failed answer its page.
pub async fn dress(here: Here, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let bare = response.extensions().get::<Trouble>().is_some()
        || matches!(response.status(), StatusCode::METHOD_NOT_ALLOWED | StatusCode::BAD_REQUEST);
    // A store that is out of reach is not asked again for headlines: what stands around the
    // pages makes a page of its own then.
    if !bare || response.status() == StatusCode::SERVICE_UNAVAILABLE {
        return response;
    }
    let status = match response.status() {
        StatusCode::BAD_REQUEST => StatusCode::NOT_FOUND,
        other => other,
    };
    let allowed = response.headers().get(header::ALLOW).cloned();
    let mut page = page(here, status).await.unwrap_or_else(|_| status.into_response());
    if let Some(allowed) = allowed {
        page.headers_mut().insert(header::ALLOW, allowed);
    }
    page
}

async fn page(here: Here, status: StatusCode) -> Result<Response, Trouble> {
    let site = here.site.clone();
    let mut reading = here.reading().await?;
    let code = match status.as_u16() {
        code @ (404 | 410 | 500 | 503) => code,
        _ => 404,
    };
    let mut chrome = reading.chrome(&reading.say(&format!("failure-title-{code}")), "");
    chrome.robots = Some("noindex".into());
    chrome.canonical = None;
    let newest =
        visibility::wire(&mut reading.read, reading.here.edition.id, Anchor::HEAD, 5).await?;
    let page = FailurePage {
        chrome,
        status: code,
        reference: None,
        ways: ways(&reading),
        headlines: reading.teasers(&newest),
    };
    let mut response = print(&site, &page, status)?;
    response
        .headers_mut()
        .insert("cache-control", axum::http::HeaderValue::from_static("no-store"));
    Ok(response)
}

fn ways(reading: &Reading) -> Vec<Link> {
    let words = reading.words();
    let mut ways = vec![
        Link::to(reading.say("way-front"), reading.path("")),
        Link::to(reading.say("way-wire"), reading.path(words.wire)),
        Link::to(reading.say("way-archive"), reading.path(&format!("{}/", words.archive))),
    ];
    ways.extend(reading.page_for(Duty::Contact));
    ways
}

/// Where nothing is routed: an address that was, one that lacks its last slash, or nothing.
///
/// # Errors
/// [`Trouble::NotFound`] with its page, or the store's.
pub async fn elsewhere(here: Here, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let path = here.path.trim_start_matches('/').to_owned();
    let mut reading = here.reading().await?;
    let mut names = vec![path.clone()];
    if !path.ends_with('/') && !path.contains("//") {
        names.push(format!("{path}/"));
    }
    // Older systems told their articles apart behind a question mark, and campaigns add theirs.
    if let Some(query) = query {
        let own: Vec<&str> = query.split('&').filter(|part| !is_campaigns(part)).collect();
        if !own.is_empty() {
            names.push(format!("{path}?{}", own.join("&")));
        }
    }
    if let Some(target) = before(&mut reading, &names).await? {
        return Ok(moved(&reading, &target));
    }
    match old_feed(&mut reading, &path).await? {
        Some(response) => Ok(response),
        None => Err(Trouble::NotFound),
    }
}

/// Whether somebody who counts readers added it to an address.
pub fn is_campaigns(part: &str) -> bool {
    ["utm_", "fbclid=", "gclid="].iter().any(|name| part.starts_with(name))
}

/// Where a WordPress had the feed of a list, `category/mer/feed/`: the feed of what the list
/// became, or the article whose comments it told of.
async fn old_feed(reading: &mut Reading, path: &str) -> Result<Option<Response>, Trouble> {
    let path = path.trim_end_matches('/');
    let Some((list, kind)) = path.rsplit_once("/feed") else { return Ok(None) };
    let format = match kind {
        "" | "/rss" | "/rss2" => "rss",
        "/atom" => "atom",
        _ => return Ok(None),
    };
    let target = match before(reading, &[format!("{list}/")]).await? {
        Some(Target::Site(path)) if path.ends_with('/') => {
            Target::Site(format!("{path}feed.{format}"))
        }
        Some(target) => target,
        None => return Ok(None),
    };
    Ok(Some(moved(reading, &target)))
}

/// Where the first of these names of an old address leads. A rule goes first: it knows whose
/// address it is today, where a redirect may be of somebody who had it once.
///
/// # Errors
/// The store's.
pub async fn before(reading: &mut Reading, names: &[String]) -> Result<Option<Target>, Trouble> {
    let edition = reading.here.edition.id;
    for name in names.iter().rev() {
        if let Some(target) = visibility::by_rule(&mut reading.read, edition, name).await? {
            return Ok(Some(target));
        }
    }
    for name in names {
        if let Some(target) = visibility::redirect(&mut reading.read, edition, name).await? {
            return Ok(Some(target));
        }
    }
    Ok(None)
}

/// A permanent redirect that stays on the site.
pub fn moved(reading: &Reading, target: &Target) -> Response {
    let at = |id: &i64, rest: &str| {
        let edition = reading.here.facts.edition(*id).unwrap_or(&reading.here.edition);
        if edition.host == reading.here.edition.host {
            encoded(&edition.path(rest))
        } else {
            format!("{}{}", reading.here.site.origin(edition), encoded(&edition.path(rest)))
        }
    };
    let address = match target {
        Target::Article(edition, path) => at(edition, path),
        Target::Page(edition, slug) => {
            let named = reading.here.facts.edition(*edition).unwrap_or(&reading.here.edition);
            at(edition, &format!("{}/{slug}", Facts::addresses(named).page))
        }
        Target::Site(path) => encoded(path),
    };
    let mut response = Redirect::permanent(&address).into_response();
    response.extensions_mut().insert(Keepable);
    response
}

/// The same address with its last slash.
pub async fn add_slash(here: Here, RawQuery(query): RawQuery) -> Response {
    let rest = here.path.trim_start_matches('/');
    let mut address = encoded(&here.edition.path(&format!("{rest}/")));
    if let Some(query) = query {
        address = format!("{address}?{query}");
    }
    Redirect::permanent(&address).into_response()
}

/// A path as a header may hold it: everything but plain ASCII in percent signs. A second
/// slash at the start would lead to another host.
pub fn encoded(path: &str) -> String {
    let mut text = String::from("/");
    for byte in path.trim_start_matches(['/', '\\']).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => text.push(char::from(byte)),
            b'/' | b'-' | b'_' | b'.' | b'~' | b'?' | b'=' | b'&' | b'#' | b'%' => {
                text.push(char::from(byte));
            }
            other => text.push_str(&format!("%{other:02X}")),
        }
    }
    text
}
