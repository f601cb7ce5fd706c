//! The whole text or its standfirst, as the paper chose; and every address in it whole.

use editorial::article::{Severity, correct};
use editorial::body::{Body, Content as Block, Figure, Inline, Mark, Span};

use super::{entries, give_all, items, json, said};
use crate::paper::TestPaper;

const WORDS: &str = "Le corps de Un titre.";

#[tokio::test]
async fn a_feed_carries_the_standfirst_unless_the_paper_gives_all() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        for text in said(&paper, "/fil").await {
            assert!(text.contains("Le chapô de Un titre.") && !text.contains(WORDS), "{text}");
        }
        give_all(&paper).await;
        for text in said(&paper, "/fil").await {
            assert!(text.contains("Le chapô de Un titre.") && text.contains(WORDS), "{text}");
        }
    }
}

fn linked(words: &str, address: &str) -> Block {
    let marks = vec![Mark::Link(address.into())];
    Block::Paragraph { text: Inline(vec![Span { text: words.into(), marks }]) }
}

#[tokio::test]
async fn every_address_in_a_text_is_a_whole_one() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let other = press.print("Un autre titre").await;
        let mut text = press.text("Un titre");
        let figure =
            Figure { asset: press.picture.clone(), credit: "Essai".into(), ..Figure::default() };
        let archived = "<p><a href=\"../ancien/?a=1&amp;b=2\">a</a></p>";
        text.body = Body::of([
            linked("le fil", "/fil"),
            linked("le bas", "/2026/11/23/un-titre/#b-b2"),
            Block::Figure(figure),
            Block::Related { articles: vec![other.article] },
            Block::ArchivedHtml { html: archived.into() },
        ]);
        let id = press.draft(&text).await;
        press.publish(id).await.expect("published");
        give_all(&paper).await;
        let html = items(&paper, "/fil").await.remove(0).said("content:encoded").to_owned();
        let mut addresses = Vec::new();
        for name in ["href", "src", "srcset"] {
            for value in html.split(&format!(" {name}=\"")).skip(1) {
                addresses.push(value.split('"').next().expect("its end").to_owned());
            }
        }
        assert!(addresses.len() >= 6, "{html}");
        for address in &addresses {
            assert!(address.starts_with("http://essai.localhost/"), "{address}");
        }
        for whole in [
            "href=\"http://essai.localhost/fil\"",
            "href=\"http://essai.localhost/2026/11/23/un-titre/#b-b2\"",
            "href=\"http://essai.localhost/2026/11/23/un-autre-titre/\"",
            "href=\"http://essai.localhost/2026/11/23/ancien/?a=1&amp;b=2\"",
        ] {
            assert!(html.contains(whole), "{whole} in {html}");
        }
        let atom = entries(&paper, "/fil").await.remove(0);
        assert_eq!(atom.said("content"), html);
        assert_eq!(json(&paper, "/fil").await[0]["content_html"], html.as_str());
    }
}

#[tokio::test]
async fn a_note_stands_over_the_text_when_grave_and_under_it_else() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let id = press.print("Un titre").await.article;
        for (words, note, severity) in [
            ("Un texte.", "Le petit détail.", Severity::Minor),
            ("Un autre.", "La grave erreur.", Severity::Major),
        ] {
            let mut text = press.text("Un titre");
            text.body = testkit::press::body(words);
            press.rewrite(id, &text).await;
            let mut tx = press.db.write().await.expect("a transaction");
            correct::correct(&mut tx, &press.acting(), id, note, severity, None)
                .await
                .expect("corrected");
            tx.commit().await.expect("committed");
        }
        for full in [false, true] {
            if full {
                give_all(&paper).await;
            }
            let part =
                if full { ["content:encoded", "content"] } else { ["description", "summary"] };
            let item = items(&paper, "/fil").await.remove(0);
            let entry = entries(&paper, "/fil").await.remove(0);
            let json = json(&paper, "/fil").await.remove(0);
            let json = json["content_html"].as_str().expect("HTML");
            for text in [item.said(part[0]), entry.said(part[1]), json] {
                let place =
                    |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
                let middle = if full { "Un autre." } else { "Le petit détail." };
                assert!(place("La grave erreur.") < place(middle), "{text}");
                assert!(place("Le chapô de Un titre.") < place("Le petit détail."), "{text}");
            }
        }
    }
}
