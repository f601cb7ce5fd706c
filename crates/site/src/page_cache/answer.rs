//! A kept page, and how it answers: in the coding that the client understands, or with 304.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use base::Utc;
use sha2::{Digest, Sha256};

use super::Printed;
use super::packed::{self, Coding};

/// A printed page with its codings.
#[derive(Debug)]
pub struct Kept {
    status: StatusCode,
    head: HeaderMap,
    /// Names the bytes; each coding adds a letter of its own.
    tag: String,
    plain: Bytes,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
    changed: Option<Utc>,
    valid_until: Option<Utc>,
    used: AtomicBool,
}

impl Kept {
    pub(super) fn of(printed: Printed) -> Kept {
        let Printed { status, mut head, body, valid_until, .. } = printed;
        let digest = Sha256::digest(&body);
        let tag = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        head.remove(header::ETAG);
        head.remove(header::CONTENT_LENGTH);
        let said = head.get(header::LAST_MODIFIED).and_then(|value| value.to_str().ok());
        let changed = said.and_then(Utc::parse_http_date);
        if is_packable(&head) && body.len() >= packed::WORTH {
            head.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if !head.contains_key(header::CACHE_CONTROL) {
            // Kept, and asked about each time: what is taken back stands nowhere for an hour.
            head.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        }
        Kept {
            status,
            head,
            tag,
            plain: body,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            changed,
            valid_until,
            used: AtomicBool::new(false),
        }
    }

    /// Answers a request with this page.
    pub fn answer(&self, method: &Method, asked: &HeaderMap) -> Response {
        let (coding, bytes) = self.coded(asked);
        let tag = match coding {
            Coding::Plain => format!("\"{}\"", self.tag),
            Coding::Gzip => format!("\"{}-g\"", self.tag),
            Coding::Brotli => format!("\"{}-b\"", self.tag),
        };
        let mut head = self.head.clone();
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            head.insert(header::ETAG, tag);
        }
        if self.status == StatusCode::OK && self.is_known(asked) {
            head.remove(header::CONTENT_TYPE);
            return response(StatusCode::NOT_MODIFIED, head, Body::empty());
        }
        match coding {
            Coding::Plain => {}
            Coding::Gzip => {
                head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            }
            Coding::Brotli => {
                head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            }
        }
        head.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        let body = if method == Method::HEAD { Body::empty() } else { Body::from(bytes) };
        response(self.status, head, body)
    }

    /// The best coding for who asks. Who is first to ask for one packs it.
    fn coded(&self, asked: &HeaderMap) -> (Coding, Bytes) {
        let plain = (Coding::Plain, self.plain.clone());
        if self.plain.len() < packed::WORTH || !is_packable(&self.head) {
            return plain;
        }
        let accepts = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let (coding, bytes) = match Coding::accepted(accepts.unwrap_or_default()) {
            Coding::Plain => return plain,
            Coding::Gzip => (Coding::Gzip, self.gzip.get_or_init(|| packed::gzip(&self.plain, 6))),
            Coding::Brotli => {
                (Coding::Brotli, self.brotli.get_or_init(|| packed::brotli(&self.plain, 5)))
            }
        };
        bytes.clone().map_or(plain, |bytes| (coding, bytes))
    }

    /// Whether who asks has these bytes already, in whatever coding.
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let mut tags = asked.get_all(header::IF_NONE_MATCH).iter().peekable();
        if tags.peek().is_some() {
            let named = tags.filter_map(|tag| tag.to_str().ok()).flat_map(|tags| tags.split(','));
            return named.map(str::trim).any(|one| {
                let one = one.strip_prefix("W/").unwrap_or(one).trim_matches('"');
                one == "*" || one.split('-').next() == Some(&self.tag)
            });
        }
        let since = asked.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
        match (since.and_then(Utc::parse_http_date), self.changed) {
            (Some(since), Some(changed)) => changed <= since,
            _ => false,
        }
    }

    pub(super) fn is_true_at(&self, now: Utc) -> bool {
        self.valid_until.is_none_or(|until| now < until)
    }

    pub(super) fn note_use(&self) {
        // Read first: a page that everybody reads shall not be written to by everybody.
        if !self.used.load(Ordering::Relaxed) {
            self.used.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it was used since this was last asked.
    pub(super) fn was_used(&self) -> bool {
        self.used.swap(false, Ordering::Relaxed)
    }

    /// Its bytes, with room for the codings that are not packed yet.
    pub(super) fn weight(&self) -> usize {
        let codings = if is_packable(&self.head) { self.plain.len() / 2 } else { 0 };
        self.plain.len() + codings + self.head.len() * 64
    }
}

/// Whether bytes of that kind get smaller by packing.
fn is_packable(head: &HeaderMap) -> bool {
    let kind = head.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| {
        kind.starts_with("text/")
            || ["xml", "json", "javascript", "svg"].iter().any(|word| kind.contains(word))
    })
}

fn response(status: StatusCode, head: HeaderMap, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = head;
    response
}
