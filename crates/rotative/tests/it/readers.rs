//! Readers at the door: forms, odd requests, and the ways between editions.

mod editions;
mod odd;
mod permission;
mod raw;
mod slash;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use tower::ServiceExt;

use crate::paper::TestPaper;

/// What a reader got, whole.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Got {
    fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

    /// Whether it is one of the paper's own pages, in that language.
    fn is_page_in(&self, language: &str) -> bool {
        self.header(header::CONTENT_TYPE).starts_with("text/html")
            && self.body.contains(&format!("<html lang=\"{language}\""))
            && self.body.contains("Le Banc d’essai")
    }

    /// Whether it is the page of what is not there, which no machine keeps.
    fn is_nothing_in(&self, language: &str) -> bool {
        self.status == StatusCode::NOT_FOUND
            && self.is_page_in(language)
            && self.body.contains("noindex")
    }
}

/// Any request at all.
pub(crate) async fn ask(paper: &TestPaper, request: Request<Body>) -> Got {
    paper.catch_up().await;
    let response = paper.routes().oneshot(request).await.expect("an answer");
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body");
    Got { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}

/// What any site says to a reader of that host.
pub async fn ask_of(routes: axum::Router, host: &str, path: &str) -> String {
    let request = Request::get(path).header(header::HOST, host).body(Body::empty()).expect(path);
    let response = routes.oneshot(request).await.expect("an answer");
    let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A request of the main host without a body.
pub(crate) async fn ask_for(paper: &TestPaper, method: &str, path: &str) -> Got {
    let request =
        Request::builder().method(method).uri(path).header(header::HOST, "essai.localhost");
    ask(paper, request.body(Body::empty()).expect(path)).await
}

/// Where the paper's editions begin on the main host, with their language and section's word.
pub(crate) const EDITIONS: [(&str, &str); 3] = [("", "fr"), ("/ar", "ar"), ("/en", "en")];
