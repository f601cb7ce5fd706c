//! A file has a thousand places at most, and what is published changes the newest file alone.

use base::{args, sql};
use editorial::article::suspend::suspend;
use editorial::article::{draft, number, publish};

use super::{HOST, locations, read};
use crate::paper::TestPaper;

/// Publishes that many at once.
async fn many(paper: &TestPaper, from: usize, count: usize) -> Vec<i64> {
    let press = &paper.press;
    let mut tx = press.db.write().await.expect("a transaction");
    let mut ids = Vec::new();
    for at in from..from + count {
        let text = press.text(&format!("Titre {at}"));
        let id = draft::begin(&mut tx, &press.acting(), press.editions[0].id, None, &text)
            .await
            .expect("begun");
        publish::publish(&mut tx, &press.acting(), id, None).await.expect("published");
        ids.push(id);
    }
    tx.commit().await.expect("committed");
    ids
}

async fn months(paper: &TestPaper) -> Vec<String> {
    let files = locations(&read(paper, HOST, "/sitemap.xml").await);
    files.into_iter().filter(|file| file.starts_with("/sitemap/20")).collect()
}

#[tokio::test]
async fn a_month_of_more_than_a_thousand_is_cut_and_its_first_file_stays() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.move_to("2026-10-31 23:59");
        many(&paper, 0, 3).await;
        press.move_to("2026-11-01 00:00");
        let ids = many(&paper, 100, 1_000).await;
        assert_eq!(months(&paper).await, ["/sitemap/2026-11.xml", "/sitemap/2026-10.xml"]);
        let full = paper.get("/sitemap/2026-11.xml").await.body;
        press.move_to("2026-11-02 00:00");
        many(&paper, 2_000, 2).await;
        assert_eq!(
            months(&paper).await,
            ["/sitemap/2026-11-2.xml", "/sitemap/2026-11.xml", "/sitemap/2026-10.xml"]
        );
        assert_eq!(paper.get("/sitemap/2026-11.xml").await.body, full, "a full file changed");
        let count = async |name: &str| {
            read(&paper, HOST, &format!("/sitemap/{name}.xml")).await.children.len()
        };
        assert_eq!(
            (count("2026-10").await, count("2026-11").await, count("2026-11-2").await),
            (3, 1_000, 2)
        );
        // News is not more than the protocol allows.
        assert_eq!(count("news").await, 1_000);
        // What leaves gives its place to nobody.
        let until = press.now().plus(std::time::Duration::from_secs(3600));
        let mut tx = press.db.write().await.expect("a transaction");
        suspend(&mut tx, &press.acting(), ids[0], until, "à vérifier").await.expect("suspended");
        tx.commit().await.expect("committed");
        many(&paper, 3_000, 1).await;
        assert_eq!((count("2026-11").await, count("2026-11-2").await), (999, 3));
        assert_eq!(paper.get("/sitemap/2026-11-3.xml").await.status, 404);
    }
}

#[tokio::test]
async fn a_file_that_has_nothing_to_show_is_not_named() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.move_to("2026-10-15 12:00");
        let id = press.print("Un titre").await.article;
        press.move_to("2026-11-23 12:00");
        press.print("Un second titre").await;
        let until = press.now().plus(std::time::Duration::from_secs(3600));
        let mut tx = press.db.write().await.expect("a transaction");
        suspend(&mut tx, &press.acting(), id, until, "à vérifier").await.expect("suspended");
        tx.commit().await.expect("committed");
        assert_eq!(months(&paper).await, ["/sitemap/2026-11.xml"]);
        assert_eq!(paper.get("/sitemap/2026-10.xml").await.status, 404);
    }
}

#[tokio::test]
async fn articles_that_came_in_without_a_place_get_the_next_ones_of_their_month() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.move_to("2026-10-15 12:00");
        let ids = many(&paper, 0, 3).await;
        press.move_to("2026-11-15 12:00");
        many(&paper, 10, 2).await;
        let mut tx = press.db.write().await.expect("a transaction");
        let lost = sql!("UPDATE article SET sitemap_place = NULL WHERE id <> $1");
        tx.execute(lost, args![ids[0]]).await.expect("lost");
        number::place(&mut tx, press.editions[0].id).await.expect("placed");
        let places = sql!("SELECT sitemap_place AS n FROM article ORDER BY sitemap_place");
        let rows = tx.rows(places, &[]).await.expect("read");
        let places: Vec<i64> = rows.iter().map(|row| row.get("n").expect("a place")).collect();
        let (october, november) = (202_610_000_000_000, 202_611_000_000_000);
        assert_eq!(places, [october, october + 1, october + 2, november, november + 1]);
    }
}
