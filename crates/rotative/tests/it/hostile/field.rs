//! Strings as headlines, standfirsts, names, words of a text, slugs: kept to the byte and shown.

use std::collections::BTreeSet;

use editorial::article::content::Picture;
use editorial::article::draft;
use editorial::article::refusal::{Refusal, Refused};
use editorial::body::{Body, Content as Block, Figure, Inline};
use editorial::byline::{self, Byline};
use editorial::topic::{self, Topic};

use super::{calm, shown, spelled, strings};
use crate::paper::TestPaper;
use crate::readers::ask_for;

/// Every string in every field of a text of its own, by its place in the list.
async fn text(paper: &TestPaper, n: usize, string: &str) -> editorial::article::Content {
    let press = &paper.press;
    let mut tx = press.db.write().await.expect("a transaction");
    let name = Byline {
        id: 0,
        slug: format!("signature-{n}"),
        name: string.into(),
        role: string.into(),
        biography: string.into(),
    };
    let byline = byline::add(&mut tx, &name).await.expect("a byline");
    let of = Topic {
        id: 0,
        edition: press.editions[0].id,
        key: format!("sujet-{n}"),
        slug: format!("sujet-{n}"),
        name: string.into(),
        description: string.into(),
    };
    let topic = topic::add(&mut tx, &of).await.expect("a topic");
    tx.commit().await.expect("committed");
    let inline = Inline::plain(string);
    let mut text = press.text(string);
    text.standfirst = string.into();
    text.bylines = vec![byline];
    text.byline_note = string.into();
    text.topics = vec![topic];
    text.sources = string.into();
    text.slug = format!("texte-{n}");
    if let Picture::Shown(figure) = &mut text.picture {
        *figure = Figure {
            alt: string.into(),
            caption: inline.clone(),
            credit: string.into(),
            ..figure.clone()
        };
    }
    text.body = Body::of([
        Block::Paragraph { text: Inline::plain(format!("« {string} »")) },
        Block::Heading { level: 2, text: inline.clone() },
        Block::Quotation { text: vec![inline.clone()], speaker: inline.clone() },
        Block::Embed { address: "https://youtu.be/a".into(), title: string.into() },
    ]);
    text
}

#[tokio::test]
async fn a_string_is_kept_to_the_byte_and_shown_in_every_field() {
    let Some(strings) = strings() else { return };
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let mut printed = 0;
        for (n, string) in strings.iter().enumerate() {
            let text = text(&paper, n, string).await;
            let id = press.draft(&text).await;
            let mut tx = press.db.write().await.expect("a transaction");
            let copy = draft::working_copy(&mut tx, id).await.expect("read").expect("a copy");
            tx.commit().await.expect("committed");
            assert_eq!(copy.content, text, "{string:?}");
            if string.trim().is_empty() {
                let refused = press.publish(id).await;
                assert!(matches!(refused, Err(Refused::By(_))), "{string:?}: {refused:?}");
                continue;
            }
            let published = press.publish(id).await.expect(string);
            printed += 1;
            let page = ask_for(&paper, "GET", &format!("/{}", published.path)).await;
            calm(&page, string);
            assert_eq!(page.status, 200, "{string:?}");
            let times = page.body.matches(&shown(string.trim())).count();
            assert!(times >= 7, "{string:?} is shown {times} times");
            assert!(page.body.contains(&format!("<p>« {} »", shown(string).replace('\n', "<br>"))));
            for list in [format!("/auteur/signature-{n}/"), format!("/theme/sujet-{n}/")] {
                let list = ask_for(&paper, "GET", &list).await;
                calm(&list, string);
                assert!(list.status == 200 && list.body.contains(&shown(string.trim())));
            }
        }
        assert!(printed > 480, "{printed} strings in print");
        let history = ask_for(&paper, "GET", "/2026/11/23/texte-0/historique").await;
        calm(&history, "a history");
        for list in ["/", "/fil", "/rubrique/economie/", "/archives/2026/11/23/", "/fil?before=99"]
        {
            let got = ask_for(&paper, "GET", list).await;
            calm(&got, list);
            assert_eq!(got.status, 200, "{list}");
        }
    }
}

#[tokio::test]
async fn a_string_is_a_slug_or_is_refused_as_one() {
    let Some(strings) = strings() else { return };
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let different: BTreeSet<&String> = strings.iter().collect();
        for string in different {
            let mut text = press.text("Titre");
            text.slug.clone_from(string);
            let mut tx = press.db.write().await.expect("a transaction");
            let edition = press.editions[0].id;
            let begun = draft::begin(&mut tx, &press.acting(), edition, None, &text).await;
            let Ok(id) = begun else {
                let Err(Refused::By(refusals)) = begun else { panic!("{string:?}: {begun:?}") };
                assert_eq!(refusals, [Refusal::BadSlug(string.clone())]);
                continue;
            };
            tx.commit().await.expect("committed");
            let published = press.publish(id).await.expect(string);
            let path = &spelled(&published.path)[1];
            assert_eq!(ask_for(&paper, "GET", &format!("/{path}")).await.status, 200, "{string:?}");
        }
        // Without one the headline makes it.
        for string in strings.iter().filter(|string| !string.trim().is_empty()) {
            let text = press.text(string);
            let id = press.draft(&text).await;
            let published = press.publish(id).await.expect(string);
            let path = &spelled(&published.path)[1];
            let page = ask_for(&paper, "GET", &format!("/{path}")).await;
            assert_eq!(page.status, 200, "{string:?} at {path}");
        }
    }
}

#[tokio::test]
async fn a_nul_is_refused_by_the_name_of_its_field() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let bad = || "a\0b".to_owned();
        let mut texts = Vec::new();
        for (field, at) in [
            ("headline", 0),
            ("standfirst", 1),
            ("byline_note", 2),
            ("sources", 3),
            ("sponsor", 4),
            ("slug", 5),
            ("picture", 6),
            ("picture", 7),
            ("picture", 8),
            ("body", 9),
            ("body", 10),
        ] {
            let mut text = press.text("Le cabotage reprend");
            let figure = match &mut text.picture {
                Picture::Shown(figure) => figure,
                other => panic!("{other:?}"),
            };
            match at {
                0 => text.headline = bad(),
                1 => text.standfirst = bad(),
                2 => text.byline_note = bad(),
                3 => text.sources = bad(),
                4 => text.sponsor = bad(),
                5 => text.slug = bad(),
                6 => figure.alt = bad(),
                7 => figure.credit = bad(),
                8 => figure.caption = Inline::plain(bad()),
                9 => text.body = testkit::press::body(&bad()),
                _ => {
                    let figure = Figure { alt: bad(), ..Figure::default() };
                    text.body = Body::of([Block::Figure(figure)]);
                }
            }
            texts.push((field, text));
        }
        for (field, text) in texts {
            let mut tx = press.db.write().await.expect("a transaction");
            let edition = press.editions[0].id;
            let begun = draft::begin(&mut tx, &press.acting(), edition, None, &text).await;
            let Err(Refused::By(refusals)) = begun else { panic!("{field}: {begun:?}") };
            assert_eq!(refusals.len(), 1, "{refusals:?}");
            assert_eq!(refusals[0].field(), field);
            let mend = refusals[0].to_string();
            assert!(field == "slug" || mend.contains("U+0000: take it out"), "{mend}");
        }
        let mut tx = press.db.write().await.expect("a transaction");
        let (slug, role) = ("rim".to_owned(), String::new());
        let new = Byline { id: 0, slug, name: bad(), role: role.clone(), biography: role };
        let refused = byline::add(&mut tx, &new).await.expect_err("a NUL");
        assert_eq!(refused.to_string(), "name holds the character U+0000: take it out");
    }
}
