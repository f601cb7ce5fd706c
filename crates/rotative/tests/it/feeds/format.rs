//! Each format keeps its own rules.

use base::Utc;
use feed_rs::model::FeedType;
use feed_rs::parser;

use super::{LISTS, PAGES, body, entries, items, json, same_in_each};
use crate::paper::TestPaper;
use crate::tree;

#[tokio::test]
async fn every_feed_is_read_back_by_a_program_that_knows_feeds() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        for page in PAGES {
            for (extension, kind) in
                [("rss", FeedType::RSS2), ("atom", FeedType::Atom), ("json", FeedType::JSON)]
            {
                let address = format!("{page}/feed.{extension}");
                let text = body(&paper, &address).await;
                let feed =
                    parser::parse(text.as_bytes()).unwrap_or_else(|e| panic!("{address}: {e}"));
                assert_eq!(feed.feed_type, kind, "{address}");
                assert!(
                    feed.title.is_some_and(|title| title.content.contains("Le Banc d’essai fr"))
                );
                let expected = usize::from(LISTS.contains(&page));
                assert_eq!(feed.entries.len(), expected, "{address}");
                for entry in feed.entries {
                    assert_eq!(entry.title.expect("a title").content, "Le cabotage reprend");
                    assert!(entry.id.starts_with("urn:uuid:"), "{}", entry.id);
                    let link = &entry.links.first().expect("a link").href;
                    assert_eq!(link, "http://essai.localhost/2026/11/23/le-cabotage-reprend/");
                    let noon = Utc(entry.published.expect("a date").timestamp_micros());
                    assert_eq!(noon, paper.press.now(), "{address}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_three_formats_say_the_same() {
    for paper in TestPaper::on_each_engine().await {
        for headline in ["Un premier titre", "Un second titre"] {
            paper.press.print(headline).await;
        }
        for page in LISTS {
            let titles: Vec<String> =
                same_in_each(&paper, page).await.into_iter().map(|entry| entry.title).collect();
            assert_eq!(titles, ["Un second titre", "Un premier titre"], "{page}");
        }
    }
}

#[tokio::test]
async fn an_rss_feed_has_what_readers_programs_look_for() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.move_to("2026-07-01 08:05");
        paper.press.print("En été").await;
        let channel = tree::read(&body(&paper, "/fil/feed.rss").await).children.remove(0);
        assert_eq!(channel.said("language"), "fr");
        assert_eq!(channel.said("link"), "http://essai.localhost/fil");
        assert_eq!(channel.said("ttl").parse::<u32>().ok(), Some(15));
        assert_eq!(channel.said("lastBuildDate"), "Wed, 01 Jul 2026 08:05:00 +0100");
        let own = channel.one("atom:link");
        assert_eq!((own.attribute("rel"), own.attribute("type")), ("self", "application/rss+xml"));
        assert_eq!(own.attribute("href"), "http://essai.localhost/fil/feed.rss");
        let item = channel.one("item");
        assert_eq!(item.said("pubDate"), "Wed, 01 Jul 2026 08:05:00 +0100");
        assert_eq!(item.one("guid").attribute("isPermaLink"), "false");
        assert_eq!(item.said("dc:creator"), "Awa Essai");
        let categories: Vec<&str> =
            item.all("category").iter().map(|one| one.text.as_str()).collect();
        assert_eq!(categories, ["Économie", "Eau"]);
        let picture = item.one("media:content");
        assert_eq!(
            picture.attribute("url"),
            format!("http://essai.localhost/media/{}-800.webp", paper.press.picture)
        );
        assert_eq!((picture.attribute("medium"), picture.attribute("width")), ("image", "800"));
        assert_eq!(picture.said("media:description"), "Le port.");
        assert_eq!(picture.said("media:credit"), "Dessin Essai");
    }
}

#[tokio::test]
async fn an_atom_feed_has_what_its_standard_demands() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        let feed = tree::read(&body(&paper, "/rubrique/economie/feed.atom").await);
        assert_eq!(feed.attribute("xmlns"), "http://www.w3.org/2005/Atom");
        assert_eq!(feed.attribute("xml:lang"), "fr");
        let one = feed.one("entry");
        for (of, expected) in
            [(&feed, "2026-11-23T12:00:00+00:00"), (one, "2026-11-23T12:00:00+00:00")]
        {
            assert_eq!(of.said("updated"), expected);
            assert!(of.said("id").starts_with("urn:uuid:"));
            assert!(!of.said("title").is_empty() && of.said("rights").contains('©'));
        }
        assert_ne!(feed.said("id"), one.said("id"));
        let author = one.one("author");
        assert_eq!(author.said("name"), "Awa Essai");
        assert_eq!(author.said("uri"), "http://essai.localhost/auteur/awa-essai/");
        let own: Vec<&str> = feed
            .all("link")
            .iter()
            .filter(|link| link.attribute("rel") == "self")
            .map(|link| link.attribute("href"))
            .collect();
        assert_eq!(own, ["http://essai.localhost/rubrique/economie/feed.atom"]);
    }
}

#[tokio::test]
async fn a_json_feed_has_its_fields() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre").await;
        let text = body(&paper, "/feed.json").await;
        let feed: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(feed["home_page_url"], "http://essai.localhost/");
        assert_eq!(feed["feed_url"], "http://essai.localhost/feed.json");
        assert_eq!(
            (&feed["language"], &feed["authors"][0]["name"]),
            (&"fr".into(), &"Le Banc d’essai fr".into())
        );
        let item = &feed["items"][0];
        assert_eq!(item["date_published"], "2026-11-23T12:00:00+00:00");
        assert_eq!(item["authors"][0]["name"], "Awa Essai");
        assert_eq!(item["tags"], serde_json::json!(["Économie", "Eau"]));
        assert!(
            item["image"]
                .as_str()
                .is_some_and(|url| url.starts_with("http://essai.localhost/media/"))
        );
        assert_eq!(item["summary"], "Le chapô de Un titre.");
    }
}

#[tokio::test]
async fn the_paper_s_own_feed_leaves_briefs_out_and_the_wire_has_everything() {
    use editorial::article::Genre;
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.print("Un article").await;
        let mut brief = press.text("Une brève");
        brief.genre = Genre::Brief;
        let id = press.draft(&brief).await;
        press.publish(id).await.expect("published");
        let count = |list: Vec<tree::Node>| list.len();
        assert_eq!(count(items(&paper, "").await), 1);
        assert_eq!(count(items(&paper, "/fil").await), 2);
        assert_eq!((entries(&paper, "").await.len(), json(&paper, "").await.len()), (1, 1));
    }
}

#[tokio::test]
async fn a_feed_has_thirty_entries_at_most() {
    for paper in TestPaper::on_each_engine().await {
        for at in 0..32 {
            paper.press.print(&format!("Titre {at}")).await;
        }
        let list = items(&paper, "/fil").await;
        assert_eq!((list.len(), list[0].said("title")), (30, "Titre 31"));
    }
}

#[tokio::test]
async fn an_edition_has_feeds_of_its_own_texts_in_its_own_words() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Un titre français").await;
        for address in [
            "/ar/feed.rss",
            "/ar/wire/feed.rss",
            "/ar/section/economie/feed.atom",
            "/en/corrections/feed.json",
        ] {
            let answer = paper.get(address).await;
            assert_eq!(answer.status, 200, "{address}");
            assert!(!answer.body.contains("Un titre français"), "{address}");
        }
        for address in [
            "/ar/fil/feed.rss",
            "/rubrique/nulle/feed.rss",
            "/theme/nul/feed.rss",
            "/auteur/personne/feed.rss",
            "/feed.xml",
        ] {
            assert_eq!(paper.get(address).await.status, 404, "{address}");
        }
        let elsewhere = paper.get_at("afrique.essai.localhost", "/feed.rss").await;
        assert!(elsewhere.body.contains("http://afrique.essai.localhost/feed.rss"));
        // Somebody who signed nothing here has no feed here.
        assert_eq!(paper.get("/ar/author/awa-essai/feed.rss").await.status, 404);
    }
}
