//! What an article tells machines is what it tells readers, and no more.

use editorial::article::{
    Content, Genre, Severity, clarify, correct, draft, publish::Published, suspend::suspend, typo,
    update,
};
use serde_json::Value;

use crate::machine::fetch;
use crate::paper::TestPaper;

const ORIGIN: &str = "http://essai.localhost";

/// Publishes a text of some other kind.
async fn print(paper: &TestPaper, text: &Content) -> Published {
    let id = paper.press.draft(text).await;
    paper.press.publish(id).await.expect("published")
}

/// Publishes a text in an edition of the press, as one work with others of that key.
async fn print_in(paper: &TestPaper, edition: usize, work: &str, headline: &str) -> Published {
    let press = &paper.press;
    let text = Content {
        section: Some(press.sections[edition]),
        topics: vec![press.topics[edition]],
        ..press.text(headline)
    };
    let mut tx = press.db.write().await.expect("a transaction");
    let edition = press.editions[edition].id;
    let id = draft::begin(&mut tx, &press.acting(), edition, Some(work), &text).await;
    tx.commit().await.expect("committed");
    press.publish(id.expect("a draft")).await.expect("published")
}

/// The graph's first thing: the page itself.
async fn first(paper: &TestPaper, path: &str) -> Value {
    fetch(paper, path).await.document()["@graph"][0].clone()
}

#[tokio::test]
async fn dates_are_the_readers_dates_with_the_offset_of_their_day() {
    for paper in TestPaper::on_each_engine().await {
        for (civil, iso) in [
            ("2016-12-15 11:30", "2016-12-15T11:30:00+00:00"),
            ("2018-12-15 11:30", "2018-12-15T11:30:00+01:00"),
        ] {
            paper.press.move_to(civil);
            let published = paper.press.print(&format!("Titre du {civil}")).await;
            let article = first(&paper, &format!("/{}", published.path)).await;
            assert_eq!(article["datePublished"], iso);
            assert_eq!(article["dateModified"], Value::Null, "nothing was modified");
            assert_eq!(article["copyrightYear"], iso[..4].parse::<i64>().expect("a year"));
            let page = fetch(&paper, &format!("/{}", published.path)).await;
            assert_eq!(page.metas("article:published_time"), [iso]);
            assert!(page.metas("article:modified_time").is_empty());
        }
    }
}

#[tokio::test]
async fn the_date_of_modification_moves_with_update_clarification_and_correction_alone() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let published = press.print("Le cabotage reprend").await;
        let (id, path) = (published.article, format!("/{}", published.path));
        let mut expected = Value::Null;
        for (hour, act) in [
            (13, "typo"),
            (14, "update"),
            (15, "typo"),
            (16, "clarify"),
            (17, "correct"),
            (18, "silent"),
        ] {
            press.move_to(&format!("2026-11-23 {hour}:00"));
            let mut text = press.text("Le cabotage reprend");
            text.body = testkit::press::body(&format!(
                "Le corps de Le cabotage reprend, {act}{hour}. Le bateau part à 18h, dit Awa Essai."
            ));
            press.rewrite(id, &text).await;
            let mut tx = press.db.write().await.expect("a transaction");
            let acting = press.acting();
            let minor = Severity::Minor;
            match act {
                "typo" => typo::fix_typo(&mut tx, &acting, id, true).await.expect("fixed"),
                "update" => update::update(&mut tx, &acting, id, Some("deux créneaux"), None)
                    .await
                    .expect("updated"),
                "clarify" => clarify::clarify(&mut tx, &acting, id, "Une précision.", minor, None)
                    .await
                    .expect("clarified"),
                "correct" => correct::correct(
                    &mut tx,
                    &acting,
                    id,
                    "Le port est celui d’Agadir.",
                    minor,
                    None,
                )
                .await
                .expect("corrected"),
                _ => update::update(&mut tx, &acting, id, None, None)
                    .await
                    .expect("an update that says nothing"),
            };
            tx.commit().await.expect("committed");
            if matches!(act, "update" | "clarify" | "correct") {
                expected = format!("2026-11-23T{hour}:00:00+00:00").into();
            }
            let article = first(&paper, &path).await;
            assert_eq!(article["dateModified"], expected, "after {act}");
            assert_eq!(article["datePublished"], "2026-11-23T12:00:00+00:00", "after {act}");
            let page = fetch(&paper, &path).await;
            let told: Vec<String> = expected.as_str().map(str::to_owned).into_iter().collect();
            assert_eq!(page.metas("article:modified_time"), told, "after {act}");
        }
        let article = first(&paper, &path).await;
        let notes = article["correction"].as_array().expect("corrections");
        let said: Vec<(&Value, &Value)> =
            notes.iter().map(|note| (&note["text"], &note["datePublished"])).collect();
        let texts = ["Le port est celui d’Agadir.", "Une précision."].map(Value::from);
        let times = ["2026-11-23T17:00:00+00:00", "2026-11-23T16:00:00+00:00"].map(Value::from);
        assert_eq!(said, [(&texts[0], &times[0]), (&texts[1], &times[1])]);
        assert!(notes.iter().all(|note| note["@type"] == "CorrectionComment"));
    }
}

#[tokio::test]
async fn an_article_says_who_wrote_it_where_it_stands_and_whose_it_is() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let url = format!("{ORIGIN}/{}", published.path);
        let page = fetch(&paper, &format!("/{}", published.path)).await;
        let article = page.thing("NewsArticle");
        assert_eq!(article["mainEntityOfPage"], url);
        assert_eq!(article["author"][0]["name"], "Awa Essai");
        assert_eq!(article["author"][0]["url"], format!("{ORIGIN}/auteur/awa-essai/"));
        assert_eq!(
            (&article["articleSection"], &article["keywords"][0]),
            (&"Économie".into(), &"Eau".into())
        );
        assert_eq!(
            (&article["inLanguage"], &article["isAccessibleForFree"]),
            (&"fr".into(), &true.into())
        );
        assert_eq!(article["wordCount"], 14);
        let publisher = page.thing("NewsMediaOrganization");
        assert_eq!(article["publisher"]["@id"], publisher["@id"]);
        assert_eq!(article["isPartOf"]["@id"], page.thing("WebSite")["@id"]);
        let picture = &article["image"][0];
        assert_eq!(picture["creditText"], "Dessin Essai");
        assert_eq!(picture["acquireLicensePage"], format!("{ORIGIN}/autorisation"));
        let steps = &page.thing("BreadcrumbList")["itemListElement"];
        let names: Vec<&str> = (0..3).filter_map(|at| steps[at]["name"].as_str()).collect();
        assert_eq!(names, ["Le Banc d’essai fr", "Économie", "Le cabotage reprend"]);
        assert_eq!(page.metas("article:section"), ["Économie"]);
        assert_eq!(page.metas("article:tag"), ["Eau"]);
        assert_eq!(page.metas("og:type"), ["article"]);
        assert_eq!(page.metas("og:locale"), ["fr_FR"]);
    }
}

#[tokio::test]
async fn what_a_partner_paid_for_says_so_in_every_list_and_on_its_own_page() {
    for paper in TestPaper::on_each_engine().await {
        let text = Content {
            genre: Genre::Partner,
            sponsor: "Salines du Banc".into(),
            bylines: Vec::new(),
            ..paper.press.text("Du sel et du soleil")
        };
        let published = print(&paper, &text).await;
        let article = first(&paper, &format!("/{}", published.path)).await;
        assert_eq!(article["@type"], "AdvertiserContentArticle");
        assert_eq!(article["sponsor"]["name"], "Salines du Banc");
        assert_eq!((&article["author"], &article["copyrightHolder"]), (&Value::Null, &Value::Null));
        for path in ["/fil", "/rubrique/economie/", "/theme/eau/", "/archives/2026/11/23/"] {
            let list = first(&paper, path).await;
            assert_eq!(list["@type"], "CollectionPage", "{path}");
            let item = &list["mainEntity"]["itemListElement"][0]["item"];
            assert_eq!(item["@type"], "AdvertiserContentArticle", "{path}");
            assert_eq!(item["sponsor"]["name"], "Salines du Banc", "{path}");
        }
    }
}

#[tokio::test]
async fn each_genre_is_called_what_it_is() {
    for paper in TestPaper::on_each_engine().await {
        for (genre, kind) in [
            (Genre::News, "NewsArticle"),
            (Genre::Analysis, "AnalysisNewsArticle"),
            (Genre::Opinion, "OpinionNewsArticle"),
            (Genre::Brief, "NewsArticle"),
            // Without entries it is no blog of a live.
            (Genre::Live, "NewsArticle"),
            (Genre::Release, "Article"),
        ] {
            let text = Content { genre, ..paper.press.text(&format!("Un titre {genre}")) };
            let published = print(&paper, &text).await;
            let article = first(&paper, &format!("/{}", published.path)).await;
            assert_eq!(article["@type"], kind, "{genre}");
        }
    }
}

#[tokio::test]
async fn translations_know_their_original_and_the_same_language_is_none() {
    for paper in TestPaper::on_each_engine().await {
        // Both at once: the paper's first edition then has the original.
        let ar = print_in(&paper, 1, "cabotage", "عودة الملاحة الساحلية").await;
        let fr = print_in(&paper, 0, "cabotage", "Le cabotage reprend").await;
        paper.press.move_to("2026-11-23 13:00");
        let regional = print_in(&paper, 3, "cabotage", "Le cabotage, vu de Dakar").await;
        let original = first(&paper, &format!("/{}", fr.path)).await;
        let url = format!("{ORIGIN}/ar/{}", ar.path);
        assert_eq!(original["workTranslation"].as_array().map(Vec::len), Some(1));
        assert_eq!(
            (&original["workTranslation"][0]["url"], &original["translationOfWork"]),
            (&url.into(), &Value::Null)
        );
        let translated = first(&paper, &format!("/ar/{}", ar.path)).await;
        assert_eq!(translated["translationOfWork"]["url"], format!("{ORIGIN}/{}", fr.path));
        assert_eq!(translated["workTranslation"], Value::Null);
        // Two pages in French: the paper's first edition speaks for the language.
        let page = fetch(&paper, &format!("/{}", fr.path)).await.text();
        let alternates: Vec<&str> = page
            .split("<link rel=\"alternate\" hreflang=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(alternates, ["fr", "ar", "x-default"]);
        let there =
            fetch(&paper, &format!("http://afrique.essai.localhost/{}", regional.path)).await;
        assert!(
            !there.text().contains("<link rel=\"alternate\" hreflang"),
            "it is nobody's alternate"
        );
        assert_eq!(there.metas("og:locale"), ["fr_FR"]);
        assert!(there.metas("og:locale:alternate").is_empty());
    }
}

#[tokio::test]
async fn nothing_hidden_is_told_and_no_headline_breaks_the_page() {
    for paper in TestPaper::on_each_engine().await {
        let wild = "Le titre </script><script>alert(1)</script> \u{2028} <!-- de \"trop\"";
        let published = paper.press.print(wild).await;
        let path = format!("/{}", published.path);
        let page = fetch(&paper, &path).await;
        assert_eq!(page.thing("NewsArticle")["headline"], wild);
        assert!(!page.text().contains("<script>alert"), "a headline became a script");
        for list in ["/fil", "/"] {
            let text = fetch(&paper, list).await.document().to_string();
            assert!(text.contains("Le titre"), "{list}");
        }
        let press = &paper.press;
        let mut tx = press.db.write().await.expect("a transaction");
        let until = press.now().plus(std::time::Duration::from_secs(60));
        suspend(&mut tx, &press.acting(), published.article, until, "à vérifier")
            .await
            .expect("suspended");
        tx.commit().await.expect("committed");
        for gone in [path.as_str(), "/fil", "/", "/rubrique/economie/"] {
            assert!(!fetch(&paper, gone).await.text().contains("Le titre"), "{gone}");
        }
    }
}
