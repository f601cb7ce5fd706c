//! The index names what there is, host by host.

use editorial::article::{Severity, correct, draft, typo};

use super::{HOST, everything, locations, read};
use crate::paper::TestPaper;

#[tokio::test]
async fn the_index_names_every_sitemap_and_they_every_public_address() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.move_to("2016-12-15 11:30");
        paper.press.print("Un vieux titre").await;
        paper.press.move_to("2026-11-23 12:00");
        paper.press.print("Un titre").await;
        let index = read(&paper, HOST, "/sitemap.xml").await;
        assert_eq!(index.name, "sitemapindex");
        let files = locations(&index);
        let french: Vec<&str> =
            files.iter().map(String::as_str).filter(|file| file.starts_with("/sitemap/")).collect();
        assert_eq!(
            french,
            ["pages", "topics", "bylines", "news", "2026-11", "2016-12"]
                .map(|name| format!("/sitemap/{name}.xml"))
        );
        assert!(
            files.contains(&"/ar/sitemap/pages.xml".to_owned())
                && files.contains(&"/en/sitemap/pages.xml".to_owned())
        );
        assert!(!files.contains(&"/ar/sitemap/news.xml".to_owned()), "nothing new there");
        let all = everything(&paper, HOST).await;
        for path in [
            "/",
            "/fil",
            "/archives/",
            "/rectificatifs",
            "/rubrique/economie/",
            "/theme/eau/",
            "/auteur/awa-essai/",
            "/2016/12/15/un-vieux-titre/",
            "/2026/11/23/un-titre/",
            "/ar/",
            "/en/section/economie/",
        ] {
            assert!(all.contains(&path.to_owned()), "{path} in {all:?}");
        }
        for path in &all {
            assert_eq!(paper.get(path).await.status, 200, "{path}");
        }
        assert_eq!(paper.get("/sitemap/2016-11.xml").await.status, 404);
        assert_eq!(paper.get("/ar/sitemap/topics.xml").await.status, 404);
    }
}

#[tokio::test]
async fn a_host_names_its_own_addresses_alone() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.print("Un titre").await;
        let text = editorial::article::Content {
            section: Some(press.sections[3]),
            topics: vec![press.topics[3]],
            ..press.text("Un titre du sud")
        };
        let mut tx = press.db.write().await.expect("a transaction");
        let id = draft::begin(&mut tx, &press.acting(), press.editions[3].id, None, &text)
            .await
            .expect("begun");
        tx.commit().await.expect("committed");
        press.publish(id).await.expect("published");
        let south = everything(&paper, "afrique.essai.localhost").await;
        assert!(south.contains(&"/2026/11/23/un-titre-du-sud/".to_owned()), "{south:?}");
        assert!(
            !south.iter().any(|path| path.starts_with("/ar/") || path.ends_with("/un-titre/")),
            "{south:?}"
        );
        assert!(!everything(&paper, HOST).await.iter().any(|path| path.contains("du-sud")));
        // An edition below a host has an index of its own as well.
        let arabic = locations(&read(&paper, HOST, "/ar/sitemap.xml").await);
        assert_eq!(arabic, ["/ar/sitemap/pages.xml"]);
    }
}

#[tokio::test]
async fn the_date_is_the_one_that_readers_are_told() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.print("Un titre").await.article;
        let moved = async || {
            let file = read(&paper, HOST, "/sitemap/2026-11.xml").await;
            let index = read(&paper, HOST, "/sitemap.xml").await;
            let named = index.children.iter().find(|one| one.said("loc").ends_with("2026-11.xml"));
            let dates = (
                file.children[0].said("lastmod").to_owned(),
                named.expect("named").said("lastmod").to_owned(),
            );
            assert_eq!(dates.0, dates.1);
            dates.0
        };
        assert_eq!(moved().await, "2026-11-23T12:00:00+00:00");
        for (hour, is_typo, expected) in [(13, true, 12), (14, false, 14)] {
            press.move_to(&format!("2026-11-23 {hour}:00"));
            let mut text = press.text("Un titre");
            text.body = testkit::press::body(&"mot ".repeat(hour));
            press.rewrite(id, &text).await;
            let mut tx = press.db.write().await.expect("a transaction");
            let acting = press.acting();
            match is_typo {
                true => typo::fix_typo(&mut tx, &acting, id, true).await,
                false => {
                    correct::correct(&mut tx, &acting, id, "Faux.", Severity::Minor, None).await
                }
            }
            .expect("revised");
            tx.commit().await.expect("committed");
            assert_eq!(moved().await, format!("2026-11-23T{expected}:00:00+00:00"));
        }
    }
}
