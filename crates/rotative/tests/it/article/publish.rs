//! Publishing: what stands against it, and where it shows.

use editorial::article::refusal::{Refusal, Refused};
use editorial::article::{Content, LegalReview, Picture, Status, stage};
use editorial::body::Body;

use crate::paper::{EVERYWHERE, TestPaper};

fn refusals<T: std::fmt::Debug>(result: Result<T, Refused>) -> Vec<Refusal> {
    match result {
        Err(Refused::By(refusals)) => refusals,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_published_article_shows_on_every_list() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        assert_eq!((published.number, published.revision), (1, 1));
        let found = paper.surfaces_with("Le cabotage reprend", "2026-11-23").await;
        assert_eq!(found, EVERYWHERE);
    }
}

#[tokio::test]
async fn every_missing_field_is_named_at_once() {
    for paper in TestPaper::on_each_engine().await {
        let id = paper.press.draft(&Content::default()).await;
        let named: Vec<&str> =
            refusals(paper.press.publish(id).await).iter().map(Refusal::field).collect();
        assert_eq!(named, ["headline", "body", "section", "standfirst", "byline", "picture"]);
    }
}

#[tokio::test]
async fn a_brief_needs_neither_standfirst_nor_byline_nor_picture() {
    for paper in TestPaper::on_each_engine().await {
        let text = Content {
            genre: editorial::article::Genre::Brief,
            standfirst: String::new(),
            bylines: Vec::new(),
            picture: Picture::Undecided,
            ..paper.press.text("En bref")
        };
        let id = paper.press.draft(&text).await;
        assert!(paper.press.publish(id).await.is_ok());
    }
}

#[tokio::test]
async fn a_picture_needs_its_credit_or_an_explicit_none() {
    for paper in TestPaper::on_each_engine().await {
        let mut text = paper.press.text("Sans crédit");
        if let Picture::Shown(figure) = &mut text.picture {
            figure.credit.clear();
        }
        let id = paper.press.draft(&text).await;
        assert_eq!(refusals(paper.press.publish(id).await), [Refusal::NoCredit]);
        text.picture = Picture::None;
        paper.press.rewrite(id, &text).await;
        assert!(paper.press.publish(id).await.is_ok());
    }
}

#[tokio::test]
async fn a_section_of_another_edition_is_unknown_here() {
    for paper in TestPaper::on_each_engine().await {
        let mut text = paper.press.text("Ailleurs");
        text.section = Some(paper.press.sections[1]);
        let id = paper.press.draft(&text).await;
        assert_eq!(
            refusals(paper.press.publish(id).await),
            [Refusal::Unknown { field: "section" }]
        );
    }
}

#[tokio::test]
async fn nobody_publishes_under_embargo() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.draft(&press.text("Sous embargo")).await;
        let until = press.now().plus(std::time::Duration::from_secs(60));
        let mut tx = press.db.write().await.expect("a transaction");
        stage::set_embargo(&mut tx, &press.acting(), id, Some(until)).await.expect("set");
        tx.commit().await.expect("committed");
        assert_eq!(refusals(press.publish(id).await), [Refusal::EmbargoNotLifted(until)]);
        press.clock.move_to(until);
        assert!(press.publish(id).await.is_ok(), "at its very second");
    }
}

#[tokio::test]
async fn a_pending_legal_review_blocks() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.draft(&press.text("À relire")).await;
        for (review, allowed) in [(LegalReview::Pending, false), (LegalReview::Cleared, true)] {
            let mut tx = press.db.write().await.expect("a transaction");
            stage::set_legal_review(&mut tx, &press.acting(), id, review).await.expect("set");
            tx.commit().await.expect("committed");
            assert_eq!(press.publish(id).await.is_ok(), allowed, "{review}");
        }
    }
}

#[tokio::test]
async fn an_administrator_has_no_editorial_right() {
    for mut paper in TestPaper::on_each_engine().await {
        let id = paper.press.draft(&paper.press.text("Technique")).await;
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let account = paper::account::add(
            &mut tx,
            paper.press.now(),
            "Ops@essai.ma",
            "Ops",
            paper::Role::Administrator,
            base::Language::Fr,
        )
        .await
        .expect("an account");
        tx.commit().await.expect("committed");
        paper.press.actor = paper::Actor::person(&account);
        assert_eq!(refusals(paper.press.publish(id).await), [Refusal::NoRight("publish")]);
    }
}

#[tokio::test]
async fn what_is_published_is_not_published_again() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Une fois").await;
        assert_eq!(
            refusals(paper.press.publish(published.article).await),
            [Refusal::WrongStatus(Status::Published)]
        );
    }
}

#[tokio::test]
async fn two_articles_of_a_day_never_share_an_address() {
    for paper in TestPaper::on_each_engine().await {
        let first = paper.press.print("Même titre").await;
        let second = paper.press.print("Même titre").await;
        assert_ne!(first.path, second.path);
        let mut text = paper.press.text("Autre titre");
        text.slug = "meme-titre".into();
        let id = paper.press.draft(&text).await;
        assert_eq!(refusals(paper.press.publish(id).await), [Refusal::AddressTaken(first.path)]);
    }
}

#[tokio::test]
async fn a_body_that_is_not_in_order_is_never_saved() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let text =
            Content { body: Body { version: 9, blocks: Vec::new() }, ..press.text("Désordre") };
        let mut tx = press.db.write().await.expect("a transaction");
        let edition = press.editions[0].id;
        let begun =
            editorial::article::draft::begin(&mut tx, &press.acting(), edition, None, &text).await;
        assert_eq!(refusals(begun)[0].field(), "body");
    }
}
