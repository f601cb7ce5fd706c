//! A feed tells the updated clock, and nothing else moves its dates.

use base::{args, sql};
use editorial::article::{Severity, clarify, correct, typo, update};
use journal::Nature;

use super::same_in_each;
use crate::paper::TestPaper;

/// Revises the article an hour later than the last time and says what the feeds tell of it.
async fn after(
    paper: &TestPaper,
    id: i64,
    hour: u32,
    nature: Nature,
    line: Option<&str>,
) -> String {
    let press = &paper.press;
    press.move_to(&format!("2026-11-23 {hour}:00"));
    let mut text = press.text("Le cabotage reprend");
    text.body = testkit::press::body(&format!(
        "Le texte, revu une fois de plus : {}.",
        "x".repeat(hour as usize)
    ));
    press.rewrite(id, &text).await;
    let mut tx = press.db.write().await.expect("a transaction");
    let acting = press.acting();
    match nature {
        Nature::Typo => typo::fix_typo(&mut tx, &acting, id, true).await,
        Nature::Update => update::update(&mut tx, &acting, id, line, None).await,
        Nature::Clarification => {
            clarify::clarify(&mut tx, &acting, id, "Plus clair.", Severity::Minor, None).await
        }
        _ => correct::correct(&mut tx, &acting, id, "C’était faux.", Severity::Minor, None).await,
    }
    .expect("revised");
    tx.commit().await.expect("committed");
    same_in_each(paper, "/fil").await.remove(0).updated
}

#[tokio::test]
async fn update_clarification_and_correction_move_the_date_and_a_typo_does_not() {
    for paper in TestPaper::on_each_engine().await {
        let id = paper.press.print("Le cabotage reprend").await.article;
        let at = |hour: u32| format!("2026-11-23T{hour}:00:00+00:00");
        assert_eq!(same_in_each(&paper, "/fil").await[0].updated, at(12));
        for (hour, nature, line, expected) in [
            (13, Nature::Typo, None, 12),
            (14, Nature::Update, None, 12),
            (15, Nature::Update, Some("Le port répond."), 15),
            (16, Nature::Clarification, None, 16),
            (17, Nature::Typo, None, 16),
            (18, Nature::Correction, None, 18),
        ] {
            assert_eq!(
                after(&paper, id, hour, nature, line).await,
                at(expected),
                "{nature:?} at {hour}"
            );
        }
        let feed = super::body(&paper, "/fil/feed.rss").await;
        assert!(
            feed.contains("<pubDate>Mon, 23 Nov 2026 12:00:00 +0000</pubDate>"),
            "the first date stays"
        );
        assert!(feed.contains("<lastBuildDate>Mon, 23 Nov 2026 18:00:00 +0000</lastBuildDate>"));
    }
}

#[tokio::test]
async fn what_an_import_or_the_house_touched_is_no_news() {
    for paper in TestPaper::on_each_engine().await {
        let id = paper.press.print("Un titre").await.article;
        let before = super::said(&paper, "/fil").await;
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let touched = sql!(
            "UPDATE article SET touched_at = touched_at + 86400000000,
                    imported_modified = '2026-11-23T23:00:00Z' WHERE id = $1"
        );
        tx.execute(touched, args![id]).await.expect("touched");
        tx.commit().await.expect("committed");
        assert_eq!(super::said(&paper, "/fil").await, before);
    }
}
