//! Readers' programs find the feeds from the pages, and from where a WordPress had them.

use super::PAGES;
use crate::paper::TestPaper;

/// Type and address of every feed that a page tells of.
fn told(page: &str) -> Vec<(String, String)> {
    let links = page.split("<link rel=\"alternate\" type=\"").skip(1);
    let read = |link: &str| {
        let (kind, rest) = link.split_once('"').expect("a type");
        let rest = rest.split_once("href=\"").expect("an address").1;
        (kind.to_owned(), rest.split('"').next().expect("its end").replace("&#x2f;", "/"))
    };
    links.map(read).collect()
}

#[tokio::test]
async fn every_page_tells_of_the_edition_s_feeds_first_and_of_its_own() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        let slashed = |page: &str| match page {
            "" => "/".to_owned(),
            page if page.matches('/').count() > 1 => format!("{page}/"),
            page => page.to_owned(),
        };
        for page in PAGES {
            let told = told(&paper.get(&slashed(page)).await.body);
            let addresses: Vec<&str> = told.iter().map(|(_, address)| address.as_str()).collect();
            let mut expected =
                vec!["/feed.rss".to_owned(), "/feed.atom".into(), "/feed.json".into()];
            if !page.is_empty() {
                expected.extend(["rss", "atom", "json"].map(|end| format!("{page}/feed.{end}")));
            }
            assert_eq!(addresses, expected, "{page}");
            for (kind, address) in told {
                let answer = paper.get(&address).await;
                assert_eq!(answer.status, 200, "{address}");
                let expected = match address.rsplit('.').next() {
                    Some("rss") => "application/rss+xml",
                    Some("atom") => "application/atom+xml",
                    _ => "application/feed+json",
                };
                assert_eq!(kind, expected, "{address}");
            }
        }
        let article = told(&paper.get("/2026/11/23/un-titre/").await.body);
        assert_eq!(article.len(), 3, "{article:?}");
        let arabic = told(&paper.get("/ar/").await.body);
        assert_eq!(arabic[0].1, "/ar/feed.rss");
    }
}

#[tokio::test]
async fn the_page_of_ways_to_follow_leads_to_every_feed() {
    for paper in TestPaper::on_each_engine().await {
        for (page, prefix, wire, section, corrections) in [
            ("/suivre", "", "fil", "rubrique", "rectificatifs"),
            ("/ar/follow", "/ar", "wire", "section", "corrections"),
        ] {
            let body = paper.get(page).await.body.replace("&#x2f;", "/");
            for rest in [
                String::new(),
                format!("/{wire}"),
                format!("/{section}/economie"),
                format!("/{corrections}"),
            ] {
                for extension in ["rss", "atom", "json"] {
                    let address = format!("{prefix}{rest}/feed.{extension}");
                    assert!(body.contains(&format!("href=\"{address}\"")), "{address} on {page}");
                    assert_eq!(paper.get(&address).await.status, 200, "{address}");
                }
            }
        }
    }
}

#[tokio::test]
async fn where_a_wordpress_had_its_feeds_one_is_led_to_them() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        for page in PAGES {
            for (old, extension) in [("feed", "rss"), ("feed/rss2", "rss"), ("feed/atom", "atom")] {
                for slash in ["", "/"] {
                    let answer = paper.get(&format!("{page}/{old}{slash}")).await;
                    let target = format!("{page}/feed.{extension}");
                    assert_eq!(
                        (answer.status.as_u16(), answer.location.as_str()),
                        (308, target.as_str())
                    );
                    assert_eq!(paper.get(&answer.location).await.status, 200);
                }
            }
        }
        assert_eq!(paper.get("/ar/section/feed/feed/").await.location, "/ar/section/feed/feed.rss");
        for old in ["/wp-sitemap.xml", "/sitemap_index.xml"] {
            assert_eq!(paper.get(old).await.location, "/sitemap.xml");
        }
    }
}
