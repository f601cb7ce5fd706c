//! The table of contents: every address that readers can ask for, and who answers.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use base::Language;
use paper::words;
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
    vec![
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
    ]
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
    let dispatch = get(answer).post(answer).fallback(answer);
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

fn header_layer(
    name: &'static str,
    value: &'static str,
) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    )
}

/// Finds the edition by host and path, and hands the request to the pages of its language.
async fn answer(
    State((site, by_language)): State<(Site, Vec<(Language, Router)>)>,
    mut request: Request,
) -> Response {
    let facts = match site.facts().await {
        Ok(facts) => facts,
        Err(error) => {
            tracing::warn!(%error, "the paper's facts cannot be read");
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], error.to_string())
                .into_response();
        }
    };
    let host = host(&request);
    let Some(path) = decoded(request.uri().path()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Some((edition, rest)) = facts.edition_at(&host, &path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let here = Here {
        site: site.clone(),
        facts: facts.clone(),
        edition: edition.clone(),
        path: rest.to_owned(),
    };
    let Some(pages) = by_language.iter().find(|(language, _)| *language == edition.language) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if let Some(uri) = within(request.uri(), path.len() - rest.len()) {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(here);
    match pages.1.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
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

/// A path with its percent signs undone; none for what is no UTF-8, or hides a NUL.
fn decoded(path: &str) -> Option<String> {
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
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

/// Whether this process can read its store.
async fn health(State(site): State<Site>) -> Response {
    let read = async { site.db().read().await.map(|_| ()) };
    match read.await {
        Ok(()) => "ok\n".into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once_and_only_to_text() {
        assert_eq!(decoded("/%D8%A7").as_deref(), Some("/ا"));
        assert_eq!(decoded("/100%").as_deref(), Some("/100%"));
        assert_eq!(decoded("/%2541").as_deref(), Some("/%41"));
        assert_eq!(decoded("/%FF"), None);
        assert_eq!(decoded("/%00"), None);
    }
}
