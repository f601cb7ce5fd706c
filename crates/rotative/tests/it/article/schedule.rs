//! Scheduling: by civil time, exactly once, surviving restarts.

use editorial::article::act::find;
use editorial::article::refusal::{Refusal, Refused};
use editorial::article::schedule::{Hour, resolve_anew, schedule, unschedule};
use editorial::article::{Status, stage};
use journal::Wake;
use paper::publication;
use rotative::open::Paper;
use rotative::schedule::run_due;

use crate::paper::{EVERYWHERE, TestPaper};

fn hour(civil: &str) -> Hour {
    Hour { civil: civil.parse().expect("civil"), second_occurrence: None }
}

fn open(paper: &TestPaper) -> Paper {
    Paper {
        db: paper.press.db.clone(),
        clock: paper.press.clock.clone(),
        assets: paper.store().folder().join("assets"),
        theme: paper.store().folder().join("theme"),
    }
}

async fn scheduled(paper: &TestPaper, headline: &str, civil: &str) -> i64 {
    let id = paper.press.draft(&paper.press.text(headline)).await;
    let mut tx = paper.press.db.write().await.expect("a transaction");
    schedule(&mut tx, &paper.press.acting(), id, hour(civil), None).await.expect("scheduled");
    tx.commit().await.expect("committed");
    id
}

async fn run(paper: &TestPaper) -> usize {
    let mut read = paper.press.db.read().await.expect("a reading");
    let publication = publication::find(&mut read).await.expect("read").expect("a publication");
    drop(read);
    run_due(&open(paper), &publication, &Wake::default()).await.expect("ran")
}

#[tokio::test]
async fn a_scheduled_article_goes_out_at_its_second_and_once() {
    for paper in TestPaper::on_each_engine().await {
        scheduled(&paper, "À onze heures", "2026-11-23 13:00").await;
        paper.press.move_to("2026-11-23 12:59:59");
        assert_eq!(run(&paper).await, 0);
        assert!(paper.surfaces_with("À onze heures", "2026-11-23").await.is_empty());
        paper.press.move_to("2026-11-23 13:00");
        assert_eq!(run(&paper).await, 1);
        assert_eq!(run(&paper).await, 0, "not twice");
        assert_eq!(paper.surfaces_with("À onze heures", "2026-11-23").await, EVERYWHERE);
    }
}

#[tokio::test]
async fn two_schedulers_at_once_publish_each_article_once() {
    for paper in TestPaper::on_each_engine().await {
        for n in 0..20 {
            scheduled(&paper, &format!("Titre {n}"), "2026-11-23 13:00").await;
        }
        paper.press.move_to("2026-11-23 13:00");
        let (one, two) = tokio::join!(run(&paper), run(&paper));
        assert_eq!(one + two, 20);
        let mut read = paper.press.db.read().await.expect("a reading");
        assert_eq!(journal::gap(&mut read).await.expect("read"), None);
        let out = journal::after(&mut read, 0, 1000).await.expect("read");
        let published =
            out.iter().filter(|one| matches!(one.event, journal::Event::ArticlePublished { .. }));
        assert_eq!(published.count(), 20);
    }
}

#[tokio::test]
async fn one_that_its_checks_refuse_becomes_a_draft_again() {
    for paper in TestPaper::on_each_engine().await {
        let id = scheduled(&paper, "Sous embargo", "2026-11-23 13:00").await;
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let until = paper.press.now().plus(std::time::Duration::from_secs(7200));
        stage::set_embargo(&mut tx, &paper.press.acting(), id, Some(until)).await.expect("set");
        tx.commit().await.expect("committed");
        paper.press.move_to("2026-11-23 13:00");
        assert_eq!(run(&paper).await, 0);
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let article = find(&mut tx, id).await.expect("read").expect("there");
        assert_eq!(article.status, Status::Draft);
        let acts = paper::audit::of(&mut tx, &format!("article:{id}")).await.expect("read");
        assert!(
            acts.iter().any(|line| line.act == "unschedule" && line.detail.contains("embargo"))
        );
    }
}

#[tokio::test]
async fn an_hour_that_happens_twice_is_asked_about() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.move_to("2026-09-19 12:00");
        let id = paper.press.draft(&paper.press.text("La nuit du changement")).await;
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let acting = paper.press.acting();
        let asked = schedule(&mut tx, &acting, id, hour("2026-09-20 01:30"), None).await;
        let Err(Refused::By(refusals)) = asked else { panic!("not asked") };
        assert!(matches!(refusals[..], [Refusal::TimeHappensTwice(..)]));
        let second = Hour { second_occurrence: Some(true), ..hour("2026-09-20 01:30") };
        let at = schedule(&mut tx, &acting, id, second, None).await.expect("scheduled");
        assert_eq!(at.to_rfc3339(), "2026-09-20T01:30:00Z");
    }
}

#[tokio::test]
async fn an_hour_moves_with_the_zone_unless_the_editor_chose_one_of_two() {
    for paper in TestPaper::on_each_engine().await {
        let id = scheduled(&paper, "Demain", "2026-11-24 08:00").await;
        let mut tx = paper.press.db.write().await.expect("a transaction");
        // As if the zone's data had been older when the editor chose.
        let older = base::sql!("UPDATE article SET scheduled_at = scheduled_at - 3600000000");
        tx.execute(older, &[]).await.expect("set back");
        assert_eq!(resolve_anew(&mut tx, &paper.press.zone).await.expect("resolved"), 1);
        let article = find(&mut tx, id).await.expect("read").expect("there");
        let at = article.scheduled_at.expect("scheduled");
        assert_eq!(at.to_rfc3339(), "2026-11-24T08:00:00Z");
        unschedule(&mut tx, &paper.press.acting(), id, None).await.expect("a draft again");
        tx.commit().await.expect("committed");
    }
}
