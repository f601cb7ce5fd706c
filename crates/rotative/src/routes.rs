//! The table of contents: every address that readers can ask for, and who answers.

mod kept;
mod machines;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get};
use base::{Language, Noted};
use paper::{Edition, words};
use site::failure::FailurePage;
use site::page::Chrome;
use site::reading::Here;
use site::{Site, archive, article, byline, corrections, failure, follow, front, history, media};
use site::{permission, policy, section, topic, wire};
use tower::ServiceExt;
use tower_http::set_header::SetResponseHeaderLayer;

/// The largest body that a reader may send, in bytes: a form.
const LARGEST_BODY: usize = 64 * 1024;

/// What a browser may load on the paper's pages: the paper's own files and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

/// The addresses of one language's editions, and who answers.
fn table(language: Language) -> Vec<(String, MethodRouter)> {
    let w = words::of(language);
    let article = "/{year}/{month}/{day}/{slug}";
    let mut table: Vec<(String, MethodRouter)> = vec![
        ("/".into(), get(front::show)),
        (format!("/{}", w.wire), get(wire::show)),
        (format!("/{}/{{slug}}/", w.section), get(section::show)),
        (format!("/{}/{{slug}}", w.section), get(failure::add_slash)),
        (format!("/{}/{{slug}}/", w.topic), get(topic::show)),
        (format!("/{}/{{slug}}", w.topic), get(failure::add_slash)),
        (format!("/{}/{{slug}}/", w.byline), get(byline::show)),
        (format!("/{}/{{slug}}", w.byline), get(failure::add_slash)),
        (format!("/{}/", w.archive), get(archive::years)),
        (format!("/{}", w.archive), get(failure::add_slash)),
        (format!("/{}/{{year}}/{{month}}/", w.archive), get(archive::month)),
        (format!("/{}/{{year}}/{{month}}", w.archive), get(failure::add_slash)),
        (format!("/{}/{{year}}/{{month}}/{{day}}/", w.archive), get(archive::day)),
        (format!("/{}", w.corrections), get(corrections::show)),
        (format!("/{}", w.permission), get(permission::show).post(permission::send)),
        (format!("/{}", w.follow), get(follow::show)),
        (format!("/{}/{{slug}}", w.page), get(policy::show)),
        (format!("{article}/"), get(article::show)),
        (article.into(), get(failure::add_slash)),
        (format!("{article}/{}", w.history), get(history::show)),
        ("/media/{file}".into(), get(media::show)),
        ("/assets/{*file}".into(), get(media::theme)),
    ];
    table.extend(machines::table(w));
    table
}

/// The patterns of every address of a language's editions, so that a test can walk them all.
pub fn addresses(language: Language) -> Vec<String> {
    table(language).into_iter().map(|(pattern, _)| pattern).collect()
}

fn pages(language: Language) -> Router {
    let routed = table(language)
        .into_iter()
        .fold(Router::new(), |router, (pattern, who)| router.route(&pattern, who));
    routed.fallback(failure::elsewhere)
}

/// The whole public site.
pub fn readers(site: Site) -> Router {
    let by_language = Language::ALL.map(|language| {
        let pages = pages(language)
            .layer(middleware::from_fn(failure::dress))
            .layer(DefaultBodyLimit::max(LARGEST_BODY));
        (language, pages)
    });
    let dispatch = get(kept::answer).post(kept::answer).fallback(kept::answer);
    Router::new()
        .route("/healthz", get(health))
        .fallback_service(dispatch.with_state((site.clone(), by_language.to_vec())))
        .layer(header_layer("content-security-policy", POLICY))
        .layer(header_layer("x-content-type-options", "nosniff"))
        .layer(header_layer("referrer-policy", "strict-origin-when-cross-origin"))
        .layer(header_layer("permissions-policy", "camera=(), geolocation=(), microphone=()"))
        .layer(header_layer("cross-origin-opener-policy", "same-origin"))
        .with_state(site)
}

fn header_layer(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    )
}

/// The site, and the pages of each language.
pub(crate) type Pages = (Site, Vec<(Language, Router)>);

/// Finds the edition by host and path, and hands the request to the pages of its language.
/// `noted` is told what the answer depends on.
async fn answer((site, by_language): Pages, request: Request, noted: Noted) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let hides_nul = hides_nul(head.uri.query().unwrap_or_default().as_bytes()) || hides_nul(&body);
    let mut request = Request::from_parts(head, Body::from(body));
    let host = host(&request);
    let facts = match site.facts().await {
        Ok(facts) => facts,
        Err(error) => {
            tracing::warn!(%error, "the paper's facts cannot be read");
            // Its name is not known either: the readers' name for it is its host.
            let chrome = Chrome::new(Language::Fr, host, "/");
            return bare(&site, chrome, StatusCode::SERVICE_UNAVAILABLE);
        }
    };
    let path = decoded(request.uri().path());
    let nowhere = hides_nul || path.contains(UNREADABLE);
    let Some((edition, rest)) = facts.edition_at(&host, &path) else {
        let chrome = Chrome::new(Language::Fr, facts.publication.name.clone(), "/");
        return bare(&site, chrome, StatusCode::NOT_FOUND);
    };
    if rest == "/" && !path.ends_with('/') {
        return front_of(edition, request.uri().query());
    }
    let here = Here {
        site: site.clone(),
        facts: facts.clone(),
        edition: edition.clone(),
        path: rest.to_owned(),
        noted,
    };
    let Some(pages) = by_language.iter().find(|(language, _)| *language == edition.language) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let within =
        if nowhere { NOWHERE.parse().ok() } else { within(request.uri(), path.len() - rest.len()) };
    if let Some(uri) = within {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(here.clone());
    let mut response = match pages.1.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    let failed = response.status().is_client_error() || response.status().is_server_error();
    if failed && !response.headers().contains_key(header::CONTENT_TYPE) {
        // Not even the page of a failure could be made: the store is out of reach.
        let chrome = Chrome::new(edition.language, edition.name.clone(), edition.path(""));
        response = bare(&site, chrome, response.status());
    }
    machines::sign(&here, &mut response);
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

/// `/ar` is `/ar/`, with what was asked of it.
fn front_of(edition: &Edition, query: Option<&str>) -> Response {
    let front = failure::encoded(&edition.path(""));
    let asked = query.map(|query| format!("?{query}")).unwrap_or_default();
    Redirect::permanent(&format!("{front}{asked}")).into_response()
}

/// The page of a failure with nothing around it but the paper's name and the way home, for
/// when the store cannot be asked for more.
fn bare(site: &Site, chrome: Chrome, status: StatusCode) -> Response {
    let code = match status.as_u16() {
        code @ (404 | 410 | 500 | 503) => code,
        code if code < 500 => 404,
        _ => 500,
    };
    let page = FailurePage {
        chrome: Chrome { robots: Some("noindex".into()), ..chrome },
        status: code,
        reference: None,
        ways: Vec::new(),
        headlines: Vec::new(),
    };
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    match site.theme().render(&page) {
        Ok(html) => (status, headers, html).into_response(),
        Err(error) => {
            tracing::error!(%error, "the theme cannot print a failure");
            status.into_response()
        }
    }
}

/// The address without the edition's prefix, which is plain ASCII.
fn within(uri: &Uri, prefix: usize) -> Option<Uri> {
    if prefix == 0 {
        return None;
    }
    let whole = uri.path_and_query()?.as_str();
    let rest = whole.get(prefix..)?;
    let rest = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
    rest.parse().ok()
}

/// The host that was asked, without its port.
fn host(request: &Request) -> String {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let host = named.or(request.uri().host()).unwrap_or_default();
    let bare = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    bare.to_ascii_lowercase()
}

/// Whether what a reader sends, in percent signs, holds U+0000: PostgreSQL cannot keep it
/// and no newspaper needs it, so it stays outside.
fn hides_nul(sent: &[u8]) -> bool {
    sent.contains(&0) || sent.windows(3).any(|three| three == b"%00")
}

/// What stands for bytes of an address that are no text.
const UNREADABLE: char = char::REPLACEMENT_CHARACTER;

/// Where an address leads that no page can have: percent signs that hide a NUL, or no UTF-8.
const NOWHERE: &str = "/%EF%BF%BD";

/// A path with its percent signs undone once.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = (first == b'%')
            .then(|| std::str::from_utf8(after.get(..2)?).ok())
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match digits {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).replace('\0', "\u{FFFD}")
}

/// Whether this process can read its store.
async fn health(State(site): State<Site>) -> Response {
    let read = async { journal::head(&mut *site.db().read().await?).await };
    match read.await {
        Ok(_) => "ok\n".into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once_and_only_to_text() {
        for (path, text) in [
            ("/%D8%A7", "/ا"),
            ("/100%", "/100%"),
            ("/%2541", "/%41"),
            ("/ar/%FF", "/ar/\u{FFFD}"),
            ("/ar/%00", "/ar/\u{FFFD}"),
        ] {
            assert_eq!(decoded(path), text);
        }
    }
}
