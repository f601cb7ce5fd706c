//! Requests that no browser sends, and those that somebody sends to see what happens.

use axum::body::Body;
use axum::http::{HeaderValue, Request, header};
use editorial::redirect;
use paper::words;

use super::{EDITIONS, ask, ask_for};
use crate::paper::TestPaper;

/// Paths at which there is nothing, whoever asks how.
const NOWHERE: [&str; 19] = [
    "/%00",
    "/fil%00",
    "/rubrique/%00/",
    "/2026/11/23/a%00b/",
    "/%FF",
    "/theme/%C3%28/",
    "/2026/11/23/%FF/",
    "//evil.example",
    "//evil.example/",
    "/..%2f..",
    "/..%2f..%2fetc%2fpasswd",
    "/media/..%2f..%2fpaper.sqlite",
    "/media/.%2fpaper.sqlite",
    "/assets/..%2f..%2fpaper.sqlite",
    "/rubrique/'%20OR%201=1/",
    "/2026/99/99/x/",
    "/archives/2026/13/",
    "/archives/0000/00/00/",
    "/%25%25%25",
];

#[tokio::test]
async fn what_is_nowhere_is_the_papers_own_page_in_every_edition() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        for (prefix, language) in EDITIONS {
            for path in NOWHERE {
                let path = format!("{prefix}{path}");
                let got = ask_for(&paper, "GET", &path).await;
                assert!(got.is_nothing_in(language), "{path}: {} {}", got.status, got.location());
                assert!(got.body.contains(&format!("href=\"{prefix}/\"")), "a way on from {path}");
            }
            let long = format!("{prefix}/{}/", "long-".repeat(8_000));
            assert!(ask_for(&paper, "GET", &long).await.is_nothing_in(language));
            let deep = format!("{prefix}{}", "/a".repeat(10_000));
            assert!(ask_for(&paper, "GET", &deep).await.is_nothing_in(language));
        }
    }
}

#[tokio::test]
async fn a_place_in_a_list_that_is_none_is_no_failure() {
    let nonsense = [
        "abc",
        "",
        "-1",
        "0",
        "1e9",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "1.5",
        "%00",
        "%FF",
        "%D9%A1",
        "1&before=2",
        "1%26",
        "<script>",
    ];
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        for list in
            ["/fil", "/rubrique/economie/", "/theme/eau/", "/auteur/awa-essai/", "/rectificatifs"]
        {
            for before in nonsense {
                let path = format!("{list}?before={}", before.replace(['<', '>'], "%3C"));
                let got = ask_for(&paper, "GET", &path).await;
                let calm = [200, 404].contains(&got.status.as_u16()) && got.is_page_in("fr");
                assert!(calm, "{path}: {}", got.status);
                if before.parse::<i64>().is_err() {
                    assert!(got.is_nothing_in("fr"), "{path}");
                }
            }
        }
        for query in [
            "/?p=",
            "/?p=abc",
            "/?p=-1",
            "/?p=99999999999999999999",
            "/?p=1&p=2",
            "/?%00=1",
            "/?%FF",
        ] {
            let got = ask_for(&paper, "GET", query).await;
            assert!([200, 404].contains(&got.status.as_u16()), "{query}: {}", got.status);
        }
    }
}

#[tokio::test]
async fn a_head_is_what_a_get_is_without_its_body() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let article = format!("/{}", published.path);
        let picture = format!("/media/{}-800.webp", paper.press.picture);
        let without_slash = article.trim_end_matches('/');
        for path in ["/", "/fil", &article, without_slash, &picture, "/ar/", "/nothing", "/healthz"]
        {
            let (get, head) =
                (ask_for(&paper, "GET", path).await, ask_for(&paper, "HEAD", path).await);
            assert_eq!(get.status, head.status, "{path}");
            for name in [header::CONTENT_TYPE, header::LOCATION, header::CACHE_CONTROL] {
                assert_eq!(get.header(name.clone()), head.header(name.clone()), "{name} of {path}");
            }
            assert!(head.body.is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn a_method_that_an_address_does_not_take_is_refused_in_a_page() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let article = format!("/{}", published.path);
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
            for path in ["/", "/fil", &article, "/ar/", "/en/wire"] {
                let got = ask_for(&paper, method, path).await;
                assert_eq!(got.status, 405, "{method} {path}");
                assert!(
                    got.header(header::CONTENT_TYPE).starts_with("text/html"),
                    "{method} {path}"
                );
            }
            assert!(ask_for(&paper, method, "/nothing").await.status.is_client_error(), "{method}");
        }
        assert_eq!(ask_for(&paper, "DELETE", "/autorisation").await.status, 405);
        assert_eq!(ask_for(&paper, "GET", &article).await.status, 200, "nothing happened to it");
    }
}

#[tokio::test]
async fn a_host_that_is_nonsense_gets_the_default_edition_and_is_never_repeated() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        let long = "a".repeat(5_000);
        for host in [
            "",
            " ",
            "]]]",
            "[::1",
            "[::1]:8080",
            "a..b",
            "..",
            ":",
            "evil.example:99999",
            "evil.example",
            "\"><script>alert(1)</script>",
            "afrique",
            long.as_str(),
        ] {
            let request = Request::get("/").header(header::HOST, host);
            let got = ask(&paper, request.body(Body::empty()).expect("a request")).await;
            assert!(got.status == 200 && got.is_page_in("fr"), "{host}: {}", got.status);
            assert!(got.body.contains("Le cabotage reprend"), "{host}");
            assert!(
                !got.body.contains("evil.example") && !got.body.contains("<script>alert"),
                "{host}"
            );
        }
        let bytes = HeaderValue::from_bytes(b"\xFF\xFE.example").expect("a value");
        let request = Request::get("/").header(header::HOST, bytes);
        assert_eq!(ask(&paper, request.body(Body::empty()).expect("a request")).await.status, 200);
        let request = Request::get("/fil").body(Body::empty()).expect("a request");
        assert_eq!(ask(&paper, request).await.status, 200, "no host at all");
    }
}

#[tokio::test]
async fn a_redirect_stays_on_the_site() {
    for paper in TestPaper::on_each_engine().await {
        let mut tx = paper.press.db.write().await.expect("a transaction");
        for (n, target) in [
            "//evil.example/",
            "/\\evil.example/",
            "https://evil.example/",
            "\\\\evil.example",
            "/fil\r\nSet-Cookie: a=b",
            "/theme/الماء/",
        ]
        .into_iter()
        .enumerate()
        {
            for edition in &paper.press.editions {
                let path = format!("ancien-{n}");
                redirect::to_path(&mut tx, edition.id, &path, target).await.expect("kept");
            }
        }
        tx.commit().await.expect("committed");
        let mut paths: Vec<String> = (0..6).map(|n| format!("/ancien-{n}")).collect();
        paths.extend(
            [
                "/%2Fevil.example/b/c/d",
                "/%5Cevil.example/b/c/d",
                "/a/b/c/%2Fd",
                "/a/b/c/%0D%0Ad",
                "/a/b/c/d%3Fe",
                "/a/b/c/%2525",
                "/../../etc/passwd",
            ]
            .map(str::to_owned),
        );
        for (prefix, tag) in EDITIONS {
            let section = words::of(tag.parse().expect("a language")).section;
            let slugs = ["%2F%2Fevil.example", "%5C%5Cevil.example"];
            for path in paths.iter().cloned().chain(slugs.map(|slug| format!("/{section}/{slug}")))
            {
                let path = format!("{prefix}{path}");
                let got = ask_for(&paper, "GET", &path).await;
                assert_eq!(got.status, 308, "{path}");
                let to = got.location();
                assert!(to.starts_with('/') && !to.starts_with("//"), "{path} leads to {to}");
                assert!(to.is_ascii() && !to.contains(['\\', '\r', '\n', ' ']), "{path}: {to}");
                assert!(got.header(header::SET_COOKIE).is_empty(), "{path}");
            }
        }
    }
}
