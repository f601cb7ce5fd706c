//! What the paper put right or took back has a feed of its own.

use std::time::Duration;

use editorial::article::suspend::suspend;
use editorial::article::withdraw::{Withdrawal, withdraw};
use editorial::article::{Reason, Severity, clarify, correct, hide, typo};

use super::{each_format, items, said, same_in_each};
use crate::paper::TestPaper;

const PAGE: &str = "/rectificatifs";

async fn rewritten(paper: &TestPaper, id: i64, words: &str) {
    let mut text = paper.press.text("Le cabotage reprend");
    text.body = testkit::press::body(words);
    paper.press.rewrite(id, &text).await;
}

async fn corrected(paper: &TestPaper, id: i64, words: &str, note: &str, severity: Severity) {
    rewritten(paper, id, words).await;
    let mut tx = paper.press.db.write().await.expect("a transaction");
    correct::correct(&mut tx, &paper.press.acting(), id, note, severity, None)
        .await
        .expect("corrected");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn each_note_is_an_entry_with_its_nature_its_date_and_the_ways_on() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.print("Le cabotage reprend").await.article;
        rewritten(&paper, id, "Une coquille.").await;
        let mut tx = press.db.write().await.expect("a transaction");
        typo::fix_typo(&mut tx, &press.acting(), id, true).await.expect("fixed");
        tx.commit().await.expect("committed");
        press.move_to("2026-11-23 13:15");
        corrected(
            &paper,
            id,
            "Le navire est ancien.",
            "Le navire est <d’occasion>.",
            Severity::Major,
        )
        .await;
        press.move_to("2026-11-23 14:00");
        rewritten(&paper, id, "Le navire est vieux.").await;
        let mut tx = press.db.write().await.expect("a transaction");
        clarify::clarify(&mut tx, &press.acting(), id, "Vieux de dix ans.", Severity::Minor, None)
            .await
            .expect("clarified");
        tx.commit().await.expect("committed");

        let entries = same_in_each(&paper, PAGE).await;
        let titles: Vec<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
        assert_eq!(
            titles,
            ["Précision\u{a0}: Le cabotage reprend", "Rectificatif\u{a0}: Le cabotage reprend"]
        );
        assert_ne!(entries[0].id, entries[1].id);
        assert_eq!(entries[1].updated, "2026-11-23T13:15:00+00:00");
        let article = "http://essai.localhost/2026/11/23/le-cabotage-reprend/";
        assert_eq!(entries[1].link, format!("{article}#note-3"));
        let page = paper.get("/2026/11/23/le-cabotage-reprend/").await.body;
        assert!(page.contains("id=\"note-3\""), "the link leads to the note");
        let item = items(&paper, PAGE).await.remove(1);
        let text = item.said("description");
        assert!(text.contains("Rectificatif, le 23 novembre 2026 à 13h15."), "{text}");
        assert!(text.contains("Le navire est &lt;d’occasion&gt;."), "{text}");
        assert!(
            text.contains(&format!("href=\"{article}\""))
                && text.contains(&format!("href=\"{article}historique\""))
        );
        assert_eq!(item.said("pubDate"), "Mon, 23 Nov 2026 13:15:00 +0000");
        let categories: Vec<&str> =
            item.all("category").iter().map(|one| one.text.as_str()).collect();
        assert_eq!(categories, ["Rectificatif", "Erreur grave"]);
    }
}

#[tokio::test]
async fn an_entry_keeps_its_id_whatever_comes_after_it() {
    for paper in TestPaper::on_each_engine().await {
        let id = paper.press.print("Le cabotage reprend").await.article;
        corrected(&paper, id, "Un.", "Note une.", Severity::Minor).await;
        let before = same_in_each(&paper, PAGE).await.remove(0).id;
        corrected(&paper, id, "Deux.", "Note deux.", Severity::Minor).await;
        let after = same_in_each(&paper, PAGE).await;
        assert_eq!((after.len(), &after[1].id), (2, &before));
    }
}

#[tokio::test]
async fn a_withdrawal_is_told_with_its_reason_and_takes_the_notes_along() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let published = press.print("Le cabotage reprend").await;
        corrected(&paper, published.article, "Un.", "Note une.", Severity::Minor).await;
        let withdrawal = Withdrawal {
            reason: Reason::Error,
            text: "Le document était faux.",
            replacement: None,
            second_person: None,
        };
        let mut tx = press.db.write().await.expect("a transaction");
        withdraw(&mut tx, &press.acting(), published.article, &withdrawal)
            .await
            .expect("withdrawn");
        tx.commit().await.expect("committed");
        for list in each_format(&paper, PAGE).await {
            assert_eq!(list.len(), 1, "{list:?}");
            assert_eq!(list[0].title, "Article retiré\u{a0}: Le cabotage reprend");
            assert_eq!(list[0].link, format!("http://essai.localhost/{}", published.path));
        }
        for text in said(&paper, PAGE).await {
            assert!(
                text.contains("Le document était faux.") && text.contains("Erreur de fond"),
                "{text}"
            );
            assert!(!text.contains("historique") && !text.contains("Note une."), "{text}");
        }
        assert!(items(&paper, "/fil").await.is_empty());
    }
}

#[tokio::test]
async fn a_note_that_may_not_be_read_is_not_told() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.print("Le cabotage reprend").await.article;
        corrected(&paper, id, "Un.", "Note cachesque.", Severity::Major).await;
        corrected(&paper, id, "Deux.", "Note visible.", Severity::Minor).await;
        let mut tx = press.db.write().await.expect("a transaction");
        hide::hide(&mut tx, &press.acting(), id, 2, "une personne").await.expect("hidden");
        tx.commit().await.expect("committed");
        for page in [PAGE, "/fil"] {
            for text in said(&paper, page).await {
                assert!(!text.contains("cachesque") && text.contains("Note visible."), "{text}");
            }
        }
        let until = press.now().plus(Duration::from_secs(3600));
        let mut tx = press.db.write().await.expect("a transaction");
        suspend(&mut tx, &press.acting(), id, until, "à vérifier").await.expect("suspended");
        tx.commit().await.expect("committed");
        assert!(items(&paper, PAGE).await.is_empty() && items(&paper, "/fil").await.is_empty());
    }
}
