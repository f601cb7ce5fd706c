//! Answers that machines ask for again and again: with a validator of the very bytes, so that
//! whoever has them already gets 304 and nothing more.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Utc;
use sha2::{Digest, Sha256};

use crate::failure::Trouble;
use crate::page_cache::Keepable;
use crate::reading::Reading;

/// What a machine asked for.
#[derive(Debug)]
pub struct Document {
    /// Media type, with its charset.
    pub media_type: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// When they last changed, at the latest; none where nobody knows.
    pub changed: Option<Utc>,
}

/// The document, or 304 for who has it. `asked` is the head of the request: `If-None-Match`
/// decides where it is there, `If-Modified-Since` else.
pub fn answer(asked: &HeaderMap, document: Document) -> Response {
    let tag = tag(&document.bytes);
    let changed = document.changed;
    let status = match has(asked, &tag, changed) {
        true => StatusCode::NOT_MODIFIED,
        false => StatusCode::OK,
    };
    let mut head = HeaderMap::new();
    put(&mut head, header::ETAG, &tag);
    if let Some(changed) = changed {
        put(&mut head, header::LAST_MODIFIED, &changed.http_date());
    }
    // Kept, and asked about each time: what is taken back stands nowhere for an hour more.
    put(&mut head, header::CACHE_CONTROL, "public, no-cache");
    if status == StatusCode::NOT_MODIFIED {
        return (status, head, Body::empty()).into_response();
    }
    put(&mut head, header::CONTENT_TYPE, document.media_type);
    let mut response = (status, head, document.bytes).into_response();
    response.extensions_mut().insert(Keepable);
    response
}

/// When anything of the paper last changed: the latest instant at which what is being read can
/// have. Heads of answers know no parts of a second; within the second of the change itself
/// the one before is said, so that a second change in it is not missed.
///
/// # Errors
/// The store's.
pub async fn last_change(reading: &mut Reading) -> Result<Option<Utc>, Trouble> {
    let second = |at: Utc| at.0.div_euclid(1_000_000);
    let (now, last) = (reading.now, journal::last(&mut reading.read).await?);
    Ok(last.map(|at| Utc(second(at).min(second(now) - 1) * 1_000_000)))
}

/// A strong validator.
fn tag(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let digits: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

fn has(asked: &HeaderMap, tag: &str, changed: Option<Utc>) -> bool {
    let mut tags = asked.get_all(header::IF_NONE_MATCH).iter().peekable();
    if tags.peek().is_some() {
        let named = tags.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
        return named
            .map(|one| one.trim())
            .any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag);
    }
    let since = asked.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    match (since.and_then(Utc::parse_http_date), changed) {
        (Some(since), Some(changed)) => changed <= since,
        _ => false,
    }
}

fn put(head: &mut HeaderMap, name: HeaderName, value: &str) {
    // Dates, digits and our own words: there is nothing in them that a head refuses.
    if let Ok(value) = HeaderValue::from_str(value) {
        head.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Utc = Utc(1_700_000_000_000_000);

    fn status(asked: &[(HeaderName, String)]) -> StatusCode {
        let asked = asked
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_str(value).expect("a value")));
        let document =
            Document { media_type: "text/plain", bytes: b"one".to_vec(), changed: Some(HOUR) };
        answer(&asked.collect(), document).status()
    }

    #[test]
    fn who_has_the_bytes_gets_nothing_more() {
        let tag = tag(b"one");
        let many = format!("\"other\", W/{tag}");
        for known in [tag.as_str(), many.as_str(), "*"] {
            assert_eq!(status(&[(header::IF_NONE_MATCH, known.into())]), 304, "{known}");
        }
        assert_eq!(status(&[(header::IF_NONE_MATCH, "\"other\"".into())]), 200);
        assert_eq!(status(&[]), 200);
    }

    #[test]
    fn a_date_decides_where_no_tag_is_named() {
        let since = |at: Utc| (header::IF_MODIFIED_SINCE, at.http_date());
        assert_eq!(status(&[since(HOUR)]), 304);
        assert_eq!(status(&[since(Utc(HOUR.0 - 1_000_000))]), 200);
        assert_eq!(status(&[(header::IF_MODIFIED_SINCE, "soon".into())]), 200);
        assert_eq!(status(&[since(HOUR), (header::IF_NONE_MATCH, "\"other\"".into())]), 200);
    }
}
