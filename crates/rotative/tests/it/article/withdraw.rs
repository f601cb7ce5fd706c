//! Corrections, suspensions, withdrawals, hidden and redacted revisions, as readers see them.

use std::time::Duration;

use editorial::article::refusal::{Refusal, Refused};
use editorial::article::suspend::suspend;
use editorial::article::withdraw::{Withdrawal, withdraw};
use editorial::article::{Reason, Severity, correct, hide, redact, typo};
use paper::publication::{self, History};

use crate::paper::{EVERYWHERE, TestPaper};

async fn correct_it(paper: &TestPaper, id: i64, words: &str, severity: Severity) {
    let press = &paper.press;
    let mut text = press.text("Le cabotage reprend");
    text.body = testkit::press::body(words);
    press.rewrite(id, &text).await;
    let mut tx = press.db.write().await.expect("a transaction");
    correct::correct(&mut tx, &press.acting(), id, "Le navire est d’occasion.", severity, None)
        .await
        .expect("corrected");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_correction_stands_on_the_article_the_corrections_page_and_the_history() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        paper.press.move_to("2026-11-23 13:15");
        correct_it(&paper, published.article, "Le navire est ancien.", Severity::Major).await;
        let path = format!("/{}", published.path);
        let article = paper.get(&path).await.body;
        assert!(article.contains("Le navire est d’occasion.") && article.contains("Mis à jour"));
        assert!(article.contains("Le navire est ancien.") && !article.contains("Le bateau part"));
        let corrections = paper.get("/rectificatifs").await.body;
        assert!(corrections.contains("Le navire est d’occasion."));
        let history = paper.get(&format!("{path}historique")).await.body;
        assert!(history.contains("revision-2") && history.contains("23 novembre 2026 à 13h15"));
        assert!(!history.contains("<del>"), "the paper shows notes alone");
    }
}

#[tokio::test]
async fn a_paper_that_chose_so_shows_what_left_and_what_came() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let mut tx = press.db.write().await.expect("a transaction");
        let mut there = publication::find(&mut tx).await.expect("read").expect("there");
        there.rules.history = History::Differences;
        publication::keep(&mut tx, &there).await.expect("kept");
        tx.commit().await.expect("committed");
        paper.site.forget_facts();
        let published = press.print("Le cabotage reprend").await;
        let words = "Le corps de Le cabotage reprend. Le bateau part à 19h, dit Awa Essai.";
        correct_it(&paper, published.article, words, Severity::Minor).await;
        let history = paper.get(&format!("/{}historique", published.path)).await.body;
        assert!(history.contains("<del>18h</del>") && history.contains("<ins>19h</ins>"));
    }
}

#[tokio::test]
async fn a_changed_number_is_no_typo_until_somebody_says_so() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let published = press.print("Le cabotage reprend").await;
        let mut text = press.text("Le cabotage reprend");
        text.body = testkit::press::body(
            "Le corps de Le cabotage reprend. Le bateau part à 19h, dit Awa Essai.",
        );
        press.rewrite(published.article, &text).await;
        let mut tx = press.db.write().await.expect("a transaction");
        let refused = typo::fix_typo(&mut tx, &press.acting(), published.article, false).await;
        let Err(Refused::By(refusals)) = refused else { panic!("not refused") };
        assert!(matches!(&refusals[..], [Refusal::NotOnlyATypo(changes)] if changes.len() == 1));
        typo::fix_typo(&mut tx, &press.acting(), published.article, true).await.expect("confirmed");
    }
}

#[tokio::test]
async fn a_suspended_article_leaves_a_notice_without_its_words_and_comes_back() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let published = press.print("Le cabotage reprend").await;
        let path = format!("/{}", published.path);
        let mut tx = press.db.write().await.expect("a transaction");
        let until = press.now().plus(Duration::from_secs(73 * 3600));
        let long = suspend(&mut tx, &press.acting(), published.article, until, "x").await;
        assert!(matches!(long, Err(Refused::By(all)) if all == [Refusal::TooLong]));
        let until = press.now().plus(Duration::from_secs(3600));
        suspend(&mut tx, &press.acting(), published.article, until, "à vérifier")
            .await
            .expect("suspended");
        tx.commit().await.expect("committed");
        let notice = paper.get(&path).await;
        assert_eq!(notice.status, 404);
        assert!(!notice.body.contains("cabotage") && !notice.body.contains("à vérifier"));
        assert!(notice.body.contains("noindex"));
        assert!(paper.surfaces_with("cabotage", "2026-11-23").await.is_empty());
        press.publish(published.article).await.expect("given back");
        assert_eq!(paper.get(&path).await.status, 200);
        assert_eq!(paper.surfaces_with("Le cabotage reprend", "2026-11-23").await, EVERYWHERE);
    }
}

#[tokio::test]
async fn a_withdrawn_article_leaves_a_tombstone_alone() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        for (headline, reason, status) in
            [("Premier titre", Reason::Error, 410), ("Second titre", Reason::CourtOrder, 451)]
        {
            let published = press.print(headline).await;
            let other = press.print(&format!("En place de {reason}")).await;
            let withdrawal = Withdrawal {
                reason,
                text: "Le document était faux.",
                replacement: Some(other.number),
                second_person: None,
            };
            let mut tx = press.db.write().await.expect("a transaction");
            withdraw(&mut tx, &press.acting(), published.article, &withdrawal)
                .await
                .expect("withdrawn");
            tx.commit().await.expect("committed");
            let tombstone = paper.get(&format!("/{}", published.path)).await;
            assert_eq!(tombstone.status.as_u16(), status);
            assert!(
                tombstone.body.contains(headline)
                    && tombstone.body.contains("Le document était faux.")
            );
            assert!(tombstone.body.contains(&other.path), "its replacement");
            assert!(!tombstone.body.contains("Le corps de"), "not its words");
            assert!(paper.surfaces_with(headline, "2026-11-23").await.is_empty());
            let history = paper.get(&format!("/{}historique", published.path)).await;
            assert_eq!(history.status, 404);
        }
    }
}

#[tokio::test]
async fn a_hidden_or_redacted_revision_says_so_and_nothing_else() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let mut tx = press.db.write().await.expect("a transaction");
        let mut there = publication::find(&mut tx).await.expect("read").expect("there");
        there.rules.history = History::Differences;
        publication::keep(&mut tx, &there).await.expect("kept");
        tx.commit().await.expect("committed");
        let published = press.print("Le cabotage reprend").await;
        let id = published.article;
        correct_it(&paper, id, "Un nom qui doit disparaître : Zoubidane.", Severity::Minor).await;
        correct_it(&paper, id, "Un texte sans ce nom.", Severity::Minor).await;
        let history = format!("/{}historique", published.path);
        assert!(paper.get(&history).await.body.contains("Zoubidane"));

        let mut tx = press.db.write().await.expect("a transaction");
        let current = hide::hide(&mut tx, &press.acting(), id, 3, "x").await;
        assert!(matches!(current, Err(Refused::By(all)) if all == [Refusal::CurrentRevision]));
        hide::hide(&mut tx, &press.acting(), id, 2, "une personne").await.expect("hidden");
        tx.commit().await.expect("committed");
        let hidden = paper.get(&history).await.body;
        assert!(!hidden.contains("Zoubidane") && !hidden.contains("une personne"));

        let mut tx = press.db.write().await.expect("a transaction");
        hide::unhide(&mut tx, &press.acting(), id, 2).await.expect("shown");
        tx.commit().await.expect("committed");
        assert!(paper.get(&history).await.body.contains("Zoubidane"), "reversible");

        let mut tx = press.db.write().await.expect("a transaction");
        redact::redact(&mut tx, &press.acting(), id, 2, "Pour protéger une personne.")
            .await
            .expect("gone");
        tx.commit().await.expect("committed");
        let redacted = paper.get(&history).await.body;
        assert!(
            !redacted.contains("Zoubidane") && redacted.contains("Pour protéger une personne.")
        );
        let mut read = press.db.read().await.expect("a reading");
        for one in editorial::revision::published(&mut read, id).await.expect("read") {
            assert!(!format!("{one:?}").contains("Zoubidane"), "destroyed in the store");
        }
    }
}
