//! Whoever has a document gets 304; whoever has an older one gets the new one.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use editorial::article::withdraw::{Withdrawal, withdraw};
use editorial::article::{Reason, typo};
use tower::ServiceExt;

use crate::paper::TestPaper;

const DOCUMENTS: [(&str, &str); 7] = [
    ("/feed.rss", "application/rss+xml; charset=utf-8"),
    ("/feed.atom", "application/atom+xml; charset=utf-8"),
    ("/feed.json", "application/feed+json; charset=utf-8"),
    ("/rectificatifs/feed.rss", "application/rss+xml; charset=utf-8"),
    ("/sitemap.xml", "application/xml; charset=utf-8"),
    ("/sitemap/2026-11.xml", "application/xml; charset=utf-8"),
    ("/sitemap/news.xml", "application/xml; charset=utf-8"),
];

struct Got {
    status: StatusCode,
    head: HeaderMap,
    bytes: usize,
}

impl Got {
    fn says(&self, name: header::HeaderName) -> &str {
        self.head.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

async fn ask(
    paper: &TestPaper,
    method: &str,
    path: &str,
    asked: &[(header::HeaderName, &str)],
) -> Got {
    let mut request =
        Request::builder().method(method).uri(path).header(header::HOST, "essai.localhost");
    for (name, value) in asked {
        request = request.header(name, *value);
    }
    let request = request.body(Body::empty()).expect("a request");
    paper.catch_up().await;
    let response = paper.routes().oneshot(request).await.expect("an answer");
    let (status, head) = (response.status(), response.headers().clone());
    let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body").len();
    Got { status, head, bytes }
}

#[tokio::test]
async fn whoever_has_the_bytes_gets_none() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        paper.press.move_to("2026-11-23 12:10");
        for (path, kind) in DOCUMENTS {
            let first = ask(&paper, "GET", path, &[]).await;
            assert_eq!(
                (first.status.as_u16(), first.says(header::CONTENT_TYPE)),
                (200, kind),
                "{path}"
            );
            let tag = first.says(header::ETAG);
            assert!(tag.len() == 34 && tag.starts_with('"'), "{path}: {tag}");
            assert!(first.says(header::CACHE_CONTROL).contains("no-cache"), "{path}");
            let again = ask(&paper, "GET", path, &[(header::IF_NONE_MATCH, tag)]).await;
            assert_eq!((again.status.as_u16(), again.bytes), (304, 0), "{path}");
            assert_eq!(again.says(header::ETAG), tag);
            let head = ask(&paper, "HEAD", path, &[]).await;
            assert_eq!(
                (head.status.as_u16(), head.bytes, head.says(header::ETAG)),
                (200, 0, tag),
                "{path}"
            );
            assert_eq!(head.says(header::CONTENT_LENGTH), first.bytes.to_string(), "{path}");
            assert_eq!(ask(&paper, "POST", path, &[]).await.status, 405, "{path}");
        }
    }
}

#[tokio::test]
async fn a_date_serves_whoever_knows_no_tag_and_yields_to_one() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        paper.press.move_to("2026-11-23 12:10");
        for (path, _) in DOCUMENTS.into_iter().take(4) {
            let first = ask(&paper, "GET", path, &[]).await;
            let date = first.says(header::LAST_MODIFIED);
            assert_eq!(date, "Mon, 23 Nov 2026 12:00:00 GMT", "{path}");
            let since = [(header::IF_MODIFIED_SINCE, date)];
            assert_eq!(ask(&paper, "GET", path, &since).await.status, 304, "{path}");
            let older = [(header::IF_MODIFIED_SINCE, "Mon, 23 Nov 2026 11:59:59 GMT")];
            assert_eq!(ask(&paper, "GET", path, &older).await.status, 200, "{path}");
            let both = [(header::IF_MODIFIED_SINCE, date), (header::IF_NONE_MATCH, "\"other\"")];
            assert_eq!(ask(&paper, "GET", path, &both).await.status, 200, "{path}");
        }
    }
}

#[tokio::test]
async fn no_change_is_missed_by_whoever_asks_by_date() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let old = press.print("Un titre").await.article;
        press.move_to("2026-11-23 12:30");
        let new = press.print("Un second titre").await.article;
        // In the very second of the publication.
        let first = ask(&paper, "GET", "/fil/feed.rss", &[]).await;
        let date = first.says(header::LAST_MODIFIED).to_owned();
        let mut text = press.text("Un second titre");
        text.body = testkit::press::body("Un mot de moins.");
        text.standfirst = "Un chapô sans faute.".into();
        press.rewrite(new, &text).await;
        let mut tx = press.db.write().await.expect("a transaction");
        typo::fix_typo(&mut tx, &press.acting(), new, true).await.expect("fixed");
        tx.commit().await.expect("committed");
        press.move_to("2026-11-23 12:45");
        let since = [(header::IF_MODIFIED_SINCE, date.as_str())];
        let second = ask(&paper, "GET", "/fil/feed.rss", &since).await;
        assert_eq!(second.status, 200, "a typo in the same second");
        // What is taken away leaves older entries alone, and is a change all the same.
        let date = second.says(header::LAST_MODIFIED).to_owned();
        let withdrawal = Withdrawal {
            reason: Reason::Error,
            text: "Faux.",
            replacement: None,
            second_person: None,
        };
        let mut tx = press.db.write().await.expect("a transaction");
        withdraw(&mut tx, &press.acting(), new, &withdrawal).await.expect("withdrawn");
        tx.commit().await.expect("committed");
        press.move_to("2026-11-23 12:50");
        let since = [(header::IF_MODIFIED_SINCE, date.as_str())];
        assert_eq!(ask(&paper, "GET", "/fil/feed.rss", &since).await.status, 200, "{old}");
    }
}
