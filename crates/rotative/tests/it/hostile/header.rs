//! Strings in the headers of a request.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Request, header};

use super::{calm, strings};
use crate::paper::TestPaper;
use crate::readers::ask;

const HEADERS: [&str; 18] = [
    "if-none-match",
    "if-modified-since",
    "if-match",
    "if-range",
    "range",
    "accept",
    "accept-language",
    "accept-encoding",
    "content-type",
    "cookie",
    "referer",
    "origin",
    "user-agent",
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-original-url",
];

#[tokio::test]
async fn a_string_in_a_header_changes_nothing_for_a_reader() {
    let Some(strings) = strings() else { return };
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let article = format!("/{}", published.path);
        let without_slash = article.trim_end_matches('/');
        let picture = format!("/media/{}-800.webp", paper.press.picture);
        let paths = ["/", "/ar", &article, without_slash, &picture, "/nothing"];
        let mut sent = 0;
        for (n, string) in strings.iter().enumerate() {
            let Ok(value) = HeaderValue::from_bytes(string.as_bytes()) else { continue };
            sent += 1;
            let path = paths[n % paths.len()];
            let plain = ask(&paper, of(path, "essai.localhost")).await;
            let mut request = of(path, "essai.localhost");
            for name in HEADERS {
                request.headers_mut().insert(HeaderName::from_static(name), value.clone());
            }
            let got = ask(&paper, request).await;
            calm(&got, string);
            assert_eq!(
                (got.status, got.location()),
                (plain.status, plain.location()),
                "{string:?}"
            );
            assert!(!string.contains("evil") || !got.body.contains("evil"), "{string:?}");
            let mut request = of(path, "essai.localhost");
            request.headers_mut().insert(header::HOST, value);
            let got = ask(&paper, request).await;
            calm(&got, string);
            assert!(!got.body.contains("evil.example"), "{string:?}");
        }
        assert!(sent > 400, "{sent} strings can stand in a header");
    }
}

fn of(path: &str, host: &str) -> Request<Body> {
    Request::get(path).header(header::HOST, host).body(Body::empty()).expect("a request")
}
