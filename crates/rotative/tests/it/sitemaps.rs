//! Sitemaps, held against the protocol's own rules.

mod cost;
mod cut;
mod index;
mod news;

use base::Utc;

use crate::paper::TestPaper;
use crate::tree::{self, Node};

const HOST: &str = "essai.localhost";
const PROTOCOL: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// A sitemap or an index by its address within a host, read and held against the rules.
pub async fn read(paper: &TestPaper, host: &str, path: &str) -> Node {
    let answer = paper.get_at(host, path).await;
    assert_eq!(answer.status, 200, "{path}");
    assert!(answer.body.len() <= 50 * 1024 * 1024, "{path}");
    let root = tree::read(&answer.body);
    assert_eq!(root.attribute("xmlns"), PROTOCOL, "{path}");
    let child = match root.name.as_str() {
        "sitemapindex" => "sitemap",
        "urlset" => "url",
        other => panic!("{path}: {other}"),
    };
    assert!(root.children.len() <= 50_000, "{path}");
    for one in &root.children {
        assert_eq!(one.name, child, "{path}");
        let location = one.said("loc");
        assert!(location.starts_with(&format!("http://{host}/")), "{location} in {path}");
        assert!(location.is_ascii() && location.len() < 2048, "{location}");
        for moved in one.all("lastmod") {
            assert!(Utc::parse_rfc3339(&moved.text).is_some(), "{}", moved.text);
            assert!(moved.text.contains('+') && moved.text.len() == 25, "{}", moved.text);
        }
    }
    root
}

/// The addresses in a sitemap or an index, without their host.
pub fn locations(root: &Node) -> Vec<String> {
    let path = |one: &Node| {
        let location = one.said("loc");
        format!("/{}", location.splitn(4, '/').nth(3).unwrap_or_default())
    };
    root.children.iter().map(path).collect()
}

/// Every address of a host's sitemaps.
pub async fn everything(paper: &TestPaper, host: &str) -> Vec<String> {
    let mut all = Vec::new();
    for file in locations(&read(paper, host, "/sitemap.xml").await) {
        all.extend(locations(&read(paper, host, &file).await));
    }
    all
}
