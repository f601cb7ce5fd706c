//! Editions: by path, by host, and the same work from one to the other.

use editorial::article::publish::Published;
use editorial::article::suspend::suspend;
use editorial::article::{Content, draft};

use super::ask_for;
use crate::paper::TestPaper;

/// Publishes a text in an edition of the press, as one work with others of that key.
async fn print(paper: &TestPaper, edition: usize, work: &str, headline: &str) -> Published {
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

/// Language and address of every `<link rel="alternate" hreflang>`.
fn alternates(page: &str) -> Vec<(String, String)> {
    let links = page.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    let read = |link: &str| {
        let (language, rest) = link.split_once("\" href=\"").expect("an address");
        let (address, _) = rest.split_once('"').expect("its end");
        (language.to_owned(), address.to_owned())
    };
    links.map(read).collect()
}

/// The addresses of the links to editions at the top of a page.
fn edition_links(page: &str) -> Vec<String> {
    let list = page.split("<div class=\"top\">").nth(1).expect("the top line");
    let list = list.split("</div>").next().expect("its end");
    let links = list.split("<li><a href=\"").skip(1).filter(|link| link.contains("hreflang="));
    links.map(|link| link.split('"').next().expect("an address").to_owned()).collect()
}

#[tokio::test]
async fn translations_point_at_one_another_and_so_do_the_edition_links() {
    for paper in TestPaper::on_each_engine().await {
        let fr = print(&paper, 0, "cabotage", "Le cabotage reprend").await;
        let ar = print(&paper, 1, "cabotage", "عودة الملاحة الساحلية").await;
        let en = print(&paper, 2, "cabotage", "Coastal shipping resumes").await;
        print(&paper, 1, "autre", "خبر آخر").await;
        let own = [
            ("fr", format!("/{}", fr.path)),
            ("ar", format!("/ar/{}", ar.path)),
            ("en", format!("/en/{}", en.path)),
        ];
        let origin = "http://essai.localhost";
        let mut expected: Vec<(String, String)> =
            own.iter().map(|(tag, path)| ((*tag).to_owned(), format!("{origin}{path}"))).collect();
        expected.push(("x-default".into(), format!("{origin}{}", own[0].1)));
        expected.sort();
        for (tag, path) in &own {
            let encoded = site::failure::encoded(path);
            let page = ask_for(&paper, "GET", &encoded).await.body;
            let mut found = alternates(&page);
            found.sort();
            assert_eq!(found, expected, "on the page in {tag}");
            let links = edition_links(&page);
            for (other, address) in own.iter().filter(|(other, _)| other != tag) {
                assert!(links.contains(address), "{tag} does not lead to {other}: {links:?}");
            }
            let canonical = format!("<link rel=\"canonical\" href=\"{origin}{path}\">");
            assert!(page.contains(&canonical), "{canonical}");
        }
        // One that readers may not see is no translation.
        let press = &paper.press;
        let mut tx = press.db.write().await.expect("a transaction");
        let until = press.now().plus(std::time::Duration::from_secs(60));
        suspend(&mut tx, &press.acting(), ar.article, until, "à vérifier")
            .await
            .expect("suspended");
        tx.commit().await.expect("committed");
        let page = ask_for(&paper, "GET", &own[0].1).await.body;
        assert!(alternates(&page).iter().all(|(tag, _)| tag != "ar"));
        assert!(edition_links(&page).contains(&"/ar/".to_owned()), "the front in its place");
        assert!(!page.contains(&ar.path));
    }
}

#[tokio::test]
async fn an_article_without_translations_leads_to_the_fronts() {
    for paper in TestPaper::on_each_engine().await {
        let alone = print(&paper, 0, "seul", "Seul en son genre").await;
        let page = ask_for(&paper, "GET", &format!("/{}", alone.path)).await.body;
        assert!(alternates(&page).is_empty());
        assert_eq!(edition_links(&page), ["/", "/ar/", "/en/", "http://afrique.essai.localhost/"]);
    }
}

#[tokio::test]
async fn the_fronts_of_the_languages_are_alternates_of_one_another() {
    for paper in TestPaper::on_each_engine().await {
        let origin = "http://essai.localhost";
        let expected = [("fr", "/"), ("ar", "/ar/"), ("en", "/en/"), ("x-default", "/")]
            .map(|(tag, path)| (tag.to_owned(), format!("{origin}{path}")));
        for path in ["/", "/ar/", "/en/"] {
            assert_eq!(alternates(&paper.get(path).await.body), expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_regional_edition_lives_on_its_own_host_alone() {
    for paper in TestPaper::on_each_engine().await {
        let main = print(&paper, 0, "ici", "Une nouvelle d’ici").await;
        let regional = print(&paper, 3, "ailleurs", "Une nouvelle d’ailleurs").await;
        let path = format!("/{}", regional.path);
        for host in ["afrique.essai.localhost", "AFRIQUE.essai.localhost:8080", "afrique.localhost"]
        {
            for (path, status, shown) in [
                ("/", 200, true),
                ("/fil", 200, true),
                (path.as_str(), 200, true),
                ("/ar/", 404, true),
            ] {
                let got = paper.get_at(host, path).await;
                assert_eq!(got.status.as_u16(), status, "{host}{path}");
                assert_eq!(got.body.contains("Une nouvelle d’ailleurs"), shown, "{host}{path}");
                assert!(!got.body.contains("Une nouvelle d’ici"), "{host}{path}");
            }
            assert_eq!(paper.get_at(host, &format!("/{}", main.path)).await.status, 404);
            let bare = paper.get_at(host, path.trim_end_matches('/')).await;
            assert_eq!((bare.status.as_u16(), bare.location.as_str()), (308, path.as_str()));
        }
        let page = paper.get_at("afrique.essai.localhost", &path).await.body;
        let canonical =
            format!("<link rel=\"canonical\" href=\"http://afrique.essai.localhost{path}\">");
        assert!(page.contains(&canonical));
        assert_eq!(edition_links(&page)[0], "http://essai.localhost/");
        for host in ["essai.localhost", "www.essai.localhost", "afriques.essai.localhost"] {
            assert_eq!(paper.get_at(host, &path).await.status, 404, "{host}");
            assert!(
                !paper.get_at(host, "/").await.body.contains("Une nouvelle d’ailleurs"),
                "{host}"
            );
        }
    }
}
