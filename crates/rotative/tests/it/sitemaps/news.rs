//! The news sitemap has what was published in the last two days, and the clock empties it.

use super::{HOST, locations, read};
use crate::paper::TestPaper;

#[tokio::test]
async fn news_is_what_was_published_in_the_last_two_days() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.move_to("2026-11-21 11:59");
        press.print("Trop vieux").await;
        press.move_to("2026-11-21 12:01");
        press.print("Encore neuf").await;
        press.move_to("2026-11-23 12:00");
        press.print("Titre & < neuf").await;
        let news = read(&paper, HOST, "/sitemap/news.xml").await;
        assert_eq!(locations(&news), ["/2026/11/23/titre-neuf/", "/2026/11/21/encore-neuf/"]);
        assert_eq!(news.attribute("xmlns:news"), "http://www.google.com/schemas/sitemap-news/0.9");
        let one = news.children[0].one("news:news");
        let publication = one.one("news:publication");
        assert_eq!(publication.said("news:name"), "Le Banc d’essai fr");
        assert_eq!(publication.said("news:language"), "fr");
        assert_eq!(one.said("news:publication_date"), "2026-11-23T12:00:00+00:00");
        assert_eq!(one.said("news:title"), "Titre & < neuf");
        press.move_to("2026-11-23 12:01");
        assert_eq!(read(&paper, HOST, "/sitemap/news.xml").await.children.len(), 1);
        press.move_to("2026-11-25 12:00");
        assert_eq!(read(&paper, HOST, "/sitemap/news.xml").await.children.len(), 0);
        assert!(
            !locations(&read(&paper, HOST, "/sitemap.xml").await)
                .contains(&"/sitemap/news.xml".to_owned())
        );
    }
}
