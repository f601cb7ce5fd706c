//! The page cache before the pages: what is kept is answered from there, and what is printed
//! for one reader is printed for all who wait.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Noted;
use site::Facts;
use site::page_cache::{Asked, Keepable, Kept, Printed, Printing};

use super::{Pages, decoded, host};

/// The longest address that is kept, in bytes.
const LONGEST: usize = 1_000;

/// The largest answer that is kept, in bytes.
const LARGEST: usize = 8 << 20;

/// How long an answer waits for a look at the journal that is overdue.
const LOOK: Duration = Duration::from_secs(1);

/// Answers from the cache where it can.
pub(super) async fn answer(State(pages): State<Pages>, request: Request) -> Response {
    let facts = pages.0.facts().await.ok();
    let Some(key) = facts.and_then(|facts| key(&facts, &request)) else {
        return super::answer(pages, request, Noted::default()).await;
    };
    let (method, head) = (request.method().clone(), request.headers().clone());
    if !pages.0.pages().is_trusted(LOOK).await {
        // Nobody can say what happened: the store is asked. If it does not answer either, the
        // paper that is in print stays in readers' hands.
        let (cache, now) = (pages.0.pages().clone(), pages.0.clock().now());
        let response = super::answer(pages, request, Noted::default()).await;
        let kept = cache.find(&key, now).filter(|_| response.status().is_server_error());
        return kept.map_or(response, |kept| kept.answer(&method, &head));
    }
    let now = pages.0.clock().now();
    match pages.0.pages().ask(&key, now) {
        Asked::Kept(kept) => kept.answer(&method, &head),
        Asked::Waits(mut page) => {
            // An end without a page: whoever printed it gave up, or it is nobody else's.
            let shared = page.wait_for(Option::is_some).await;
            match shared.ok().and_then(|page| page.clone()) {
                Some(kept) => kept.answer(&method, &head),
                None => super::answer(pages, request, Noted::default()).await,
            }
        }
        Asked::Prints(printing) => {
            // Not even a reader who leaves takes the page from those who wait.
            match tokio::spawn(print(pages, request, printing)).await {
                Ok(Ok(kept)) => kept.answer(&method, &head),
                Ok(Err(response)) => *response,
                Err(error) => {
                    tracing::error!(%error, "a page could not be printed");
                    StatusCode::INTERNAL_SERVER_ERROR.into_response()
                }
            }
        }
    }
}

/// Prints a page, and keeps it if that may be; else gives the answer as it is.
async fn print(
    pages: Pages,
    mut request: Request,
    printing: Printing,
) -> Result<Arc<Kept>, Box<Response>> {
    let is_plain = request.uri().query().is_none();
    *request.method_mut() = Method::GET;
    // What one reader has must not decide what all get.
    for conditional in [header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::RANGE] {
        request.headers_mut().remove(conditional);
    }
    let noted = Noted::default();
    let response = super::answer(pages, request, noted.clone()).await;
    let status = response.status();
    let is_keepable = response.extensions().get::<Keepable>().is_some()
        && !status.is_server_error()
        // A redirect takes along what was asked.
        && (is_plain || !status.is_redirection());
    if !is_keepable {
        return Err(Box::new(response));
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return Err(Box::new(StatusCode::INTERNAL_SERVER_ERROR.into_response()));
    };
    let (tags, valid_until) = noted.dependencies();
    let printed = Printed { status, head: parts.headers, body, tags, valid_until };
    Ok(printing.keep(printed))
}

/// The name under which an answer is kept; none where each has to be made anew.
fn key(facts: &Facts, request: &Request<Body>) -> Option<String> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let uri = request.uri();
    if uri.path().len() > LONGEST {
        return None;
    }
    let query = query(uri.query().unwrap_or_default())?;
    // An edition's own host or its prefix decides, and no other host has pages of its own.
    let path = decoded(uri.path());
    let (edition, rest) = facts.edition_at(&host(request), &path)?;
    // Files come from the disk as they are, and are nobody's page.
    if rest.starts_with("/media/") || rest.starts_with("/assets/") {
        return None;
    }
    Some(format!("{}{}?{query}", edition.id, uri.path()))
}

/// The part of a query that decides what is answered; none where anything may.
fn query(query: &str) -> Option<&str> {
    let mut own =
        query.split('&').filter(|part| !site::failure::is_campaigns(part) && !part.is_empty());
    match (own.next(), own.next()) {
        (None, _) => Some(""),
        (Some(one), None) => {
            let digits = one.strip_prefix("before=")?;
            let is_number = (1..=18).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then_some(one)
        }
        (Some(_), Some(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::query;

    #[test]
    fn only_what_decides_the_answer_is_part_of_its_name() {
        for (asked, own) in [
            ("", Some("")),
            ("utm_source=x&fbclid=1", Some("")),
            ("before=12&utm_source=x", Some("before=12")),
            ("before=x", None),
            ("before=12&before=13", None),
            ("p=12", None),
        ] {
            assert_eq!(query(asked), own, "{asked}");
        }
    }
}
