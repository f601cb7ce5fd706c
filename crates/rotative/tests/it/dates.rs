//! A date means what it says, on every page that shows one, whatever the machine's clock data.

use editorial::article::{typo, update};

use crate::paper::TestPaper;

/// Civil times of Casablanca, with the offset that was in force.
const VECTORS: [(&str, &str, &str); 5] = [
    ("2016-12-15 11:30", "+00:00", "15 décembre 2016 à 11h30"),
    ("2018-12-15 11:30", "+01:00", "15 décembre 2018 à 11h30"),
    ("2026-03-01 09:05", "+00:00", "1er mars 2026 à 9h05"),
    ("2026-09-19 23:59", "+01:00", "19 septembre 2026 à 23h59"),
    ("2026-11-23 00:05", "+00:00", "23 novembre 2026 à 0h05"),
];

#[tokio::test]
async fn every_page_shows_the_civil_time_of_the_paper() {
    for paper in TestPaper::on_each_engine().await {
        for (civil, offset, words) in VECTORS {
            paper.press.move_to(civil);
            let published = paper.press.print(&format!("Titre du {civil}")).await;
            // Two, so that the wire's rail stands on the front.
            paper.press.print(&format!("Autre titre du {civil}")).await;
            let iso = format!("{}:00{offset}", civil.replace(' ', "T"));
            let day = &civil[..10];
            assert!(published.path.starts_with(&day.replace('-', "/")), "{}", published.path);
            let article = paper.get(&format!("/{}", published.path)).await.body;
            assert!(article.contains(words), "{words} in {}", published.path);
            let archive = format!("/archives/{}/", day.replace('-', "/"));
            let column = &words[words.rfind(' ').expect("an hour") + 1..];
            for path in
                ["/", "/fil", "/rubrique/economie/", "/theme/eau/", "/auteur/awa-essai/", &archive]
            {
                let body = paper.get(path).await.body;
                assert!(body.contains(&iso), "{iso} on {path}");
                assert!(body.contains(column), "{column} on {path}");
            }
        }
    }
}

#[tokio::test]
async fn an_article_says_that_it_was_updated_only_when_an_editor_said_what_is_new() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let published = press.print("Le cabotage reprend").await;
        let path = format!("/{}", published.path);
        let id = published.article;
        press.move_to("2026-11-23 14:00");

        let mut text = press.text("Le cabotage reprend");
        text.body = testkit::press::body(
            "Le corps de Le cabotage reprend. Le bâteau part à 18h, dit Awa Essai.",
        );
        press.rewrite(id, &text).await;
        let mut tx = press.db.write().await.expect("a transaction");
        typo::fix_typo(&mut tx, &press.acting(), id, false).await.expect("a typo");
        tx.commit().await.expect("committed");
        assert!(!paper.get(&path).await.body.contains("Mis à jour"), "after a typo");

        text.body =
            testkit::press::body("Un paragraphe plus court. Le bâteau part à 18h, dit Awa Essai.");
        press.rewrite(id, &text).await;
        let mut tx = press.db.write().await.expect("a transaction");
        update::update(&mut tx, &press.acting(), id, None, None).await.expect("an update");
        tx.commit().await.expect("committed");
        assert!(!paper.get(&path).await.body.contains("Mis à jour"), "after a line left out");

        text.body = testkit::press::body("Deux créneaux. Le bâteau part à 18h, dit Awa Essai.");
        press.rewrite(id, &text).await;
        let mut tx = press.db.write().await.expect("a transaction");
        let line = Some("le port confirme");
        update::update(&mut tx, &press.acting(), id, line, None).await.expect("an update");
        tx.commit().await.expect("committed");
        let page = paper.get(&path).await.body;
        assert!(page.contains("Mis à jour"), "an update");
        assert!(page.contains("23 novembre 2026 à 14h00") && page.contains("le port confirme"));
        assert!(page.contains("23 novembre 2026 à 12h00"), "first published never moves");
    }
}
