//! A machine that reads the paper: whole answers, and the documents in them.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use paper::publication::{self, Rules};
use serde_json::Value;
use tower::ServiceExt;

use crate::paper::TestPaper;

/// What it got.
pub struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Got {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The page's one JSON-LD document.
    pub fn document(&self) -> Value {
        let page = self.text();
        let mut scripts = page.split("<script type=\"application/ld+json\">").skip(1);
        let script = scripts.next().expect("a document");
        assert!(scripts.next().is_none(), "one document a page");
        let (script, _) = script.split_once("</script>").expect("its end");
        serde_json::from_str(script).expect("JSON")
    }

    /// The first thing of a type in the document.
    pub fn thing(&self, kind: &str) -> Value {
        let document = self.document();
        let things = document["@graph"].as_array().expect("a graph");
        let found = things.iter().find(|thing| thing["@type"] == kind);
        found.unwrap_or_else(|| panic!("no {kind} in {document:#}")).clone()
    }

    /// The contents of `<meta property>` or `<meta name>` of that name, in order.
    pub fn metas(&self, name: &str) -> Vec<String> {
        let page = self.text();
        let all = page.split("<meta ").skip(1).filter_map(|rest| rest.split_once('>'));
        let named = |tag: &str| {
            ["property", "name"].iter().any(|kind| tag.contains(&format!("{kind}=\"{name}\"")))
        };
        let found = all.map(|(tag, _)| tag).filter(|tag| named(tag));
        let content =
            |tag: &str| Some(tag.split_once("content=\"")?.1.split_once('"')?.0.to_owned());
        found.filter_map(content).collect()
    }
}

/// What a machine gets at a path of the main host, or at a whole address of any.
pub async fn fetch(paper: &TestPaper, address: &str) -> Got {
    let (host, path) = match address.strip_prefix("http://") {
        Some(rest) => {
            let at = rest.find('/').expect("a path");
            (&rest[..at], &rest[at..])
        }
        None => ("essai.localhost", address),
    };
    let request = Request::get(site::failure::encoded(path)).header(header::HOST, host);
    let request = request.body(Body::empty()).expect("a request");
    paper.catch_up().await;
    let response = paper.routes().oneshot(request).await.expect("an answer");
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body").to_vec();
    Got { status, headers, bytes }
}

/// Gives the paper other rules.
pub async fn rule(paper: &TestPaper, change: impl FnOnce(&mut Rules)) {
    let mut tx = paper.press.db.write().await.expect("a transaction");
    let found = publication::find(&mut tx).await.expect("read");
    let mut publication = found.expect("a publication");
    change(&mut publication.rules);
    publication::keep(&mut tx, &publication).await.expect("kept");
    tx.commit().await.expect("committed");
    paper.site.forget_facts();
}
