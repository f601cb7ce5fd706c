//! Ids stay, whatever changes around them.

use base::{args, sql};
use editorial::article::update;
use rotative::routes;
use site::Site;
use site::theme::Theme;

use super::same_in_each;
use crate::paper::TestPaper;

#[tokio::test]
async fn an_id_stays_when_slug_title_and_host_change() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let one = press.print("Le cabotage reprend").await;
        let other = press.print("Un autre titre").await;
        let before = same_in_each(&paper, "/fil").await;
        assert_ne!(before[0].id, before[1].id);

        press.rewrite(one.article, &press.text("Un tout autre titre")).await;
        let mut tx = press.db.write().await.expect("a transaction");
        update::update(&mut tx, &press.acting(), one.article, Some("Du neuf."), None)
            .await
            .expect("updated");
        let slug = sql!(
            "UPDATE article SET slug = 'ailleurs', path = '2026/11/23/ailleurs/' WHERE id = $1"
        );
        tx.execute(slug, args![one.article]).await.expect("moved");
        tx.commit().await.expect("committed");
        let (db, clock) = (press.db.clone(), press.clock.clone());
        let theme = Theme::built_in().expect("the theme");
        let elsewhere =
            Site::new(db, clock, theme, "/nowhere".into(), "https://ailleurs.example".into());
        let after = crate::readers::ask_of(
            routes::readers(elsewhere),
            "ailleurs.example",
            "/fil/feed.atom",
        )
        .await;
        for entry in &before {
            assert!(after.contains(&format!("<id>{}</id>", entry.id)), "{}", entry.title);
        }
        assert!(after.contains("https://ailleurs.example/2026/11/23/ailleurs/"));
        assert!(after.contains("Un tout autre titre") && other.number != one.number);
    }
}

#[tokio::test]
async fn two_papers_share_no_id() {
    let mut ids = Vec::new();
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        ids.extend(same_in_each(&paper, "/fil").await.into_iter().map(|entry| entry.id));
    }
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}
