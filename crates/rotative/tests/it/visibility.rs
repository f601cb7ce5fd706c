//! Nothing hidden shows anywhere: one walk over every address of every language.

use base::{Language, args, sql};
use editorial::article::schedule::{self, Hour};
use editorial::article::suspend::suspend;
use editorial::article::{draft, drop, stage};
use editorial::redirect;
use rotative::routes;

use crate::paper::{LANGUAGES, TestPaper};

/// Hidden articles, each with words of its own that must show nowhere.
struct Hidden {
    word: &'static str,
    slug: &'static str,
    id: i64,
}

async fn hide_some(paper: &TestPaper) -> Vec<Hidden> {
    let press = &paper.press;
    let mut hidden = Vec::new();
    for (word, slug) in [
        ("brouillonnesque", "brouillon"),
        ("programmesque", "programme"),
        ("abandonnesque", "abandon"),
        ("embargoesque", "embargo"),
        ("suspendesque", "suspendu"),
        ("reservesque", "reserve"),
    ] {
        let mut text = press.text(&format!("Un titre {word}"));
        text.slug = slug.into();
        let id = press.draft(&text).await;
        hidden.push(Hidden { word, slug, id });
    }
    let mut tx = press.db.write().await.expect("a transaction");
    let acting = press.acting();
    let hour = Hour { civil: "2026-11-24 08:00".parse().expect("civil"), second_occurrence: None };
    schedule::schedule(&mut tx, &acting, hidden[1].id, hour, None).await.expect("scheduled");
    drop::drop(&mut tx, &acting, hidden[2].id).await.expect("dropped");
    let until = press.now().plus(std::time::Duration::from_secs(3600));
    stage::set_embargo(&mut tx, &acting, hidden[3].id, Some(until)).await.expect("embargo");
    tx.commit().await.expect("committed");
    press.publish(hidden[4].id).await.expect("published");
    let mut tx = press.db.write().await.expect("a transaction");
    suspend(&mut tx, &acting, hidden[4].id, until, "vérification").await.expect("suspended");
    tx.commit().await.expect("committed");
    // A text for subscribers: there is no door yet, so nobody gets it.
    let mut text = press.text("Un titre reservesque");
    text.access = editorial::article::Access::Subscriber;
    text.slug = "reserve".into();
    press.rewrite(hidden[5].id, &text).await;
    press.publish(hidden[5].id).await.expect("published");
    let mut tx = press.db.write().await.expect("a transaction");
    for one in &hidden {
        let old = format!("ancien/{}", one.slug);
        redirect::to_article(&mut tx, press.editions[0].id, &old, one.id).await.expect("kept");
    }
    tx.commit().await.expect("committed");
    hidden
}

/// Concrete addresses for a pattern of the table; panics on one that this walk does not know.
fn concrete(pattern: &str, language: Language, hidden: &[Hidden], picture: &str) -> Vec<String> {
    let w = paper::words::of(language);
    let parts: Vec<&str> = pattern.trim_matches('/').split('/').collect();
    let of_articles = |rest: &str| {
        let days = ["2026/11/23", "2026/11/24"];
        let all =
            hidden.iter().flat_map(|one| days.map(|day| format!("/{day}/{}{rest}", one.slug)));
        all.collect::<Vec<_>>()
    };
    let slashed = pattern.ends_with('/');
    match parts.as_slice() {
        [""] => {
            let mut all = vec!["/".to_owned()];
            all.extend((1..20).map(|id| format!("/?p={id}")));
            all
        }
        [one] if [w.wire, w.corrections, w.follow].contains(one) => {
            let mut all = vec![format!("/{one}")];
            all.extend((1..20).map(|number| format!("/{one}?before={number}")));
            all
        }
        [one] if *one == w.permission => {
            let mut all = vec![format!("/{one}")];
            all.extend(hidden.iter().map(|h| format!("/{one}?article=2026/11/23/{}/", h.slug)));
            all
        }
        [one] if *one == w.archive => vec![pattern.to_owned()],
        [one, "{slug}"] if *one == w.section => vec![pattern.replace("{slug}", "economie")],
        [one, "{slug}"] if *one == w.topic => vec![pattern.replace("{slug}", "eau")],
        [one, "{slug}"] if *one == w.byline => vec![pattern.replace("{slug}", "awa-essai")],
        [one, "{slug}"] if *one == w.page => {
            hidden.iter().map(|h| format!("/{one}/{}", h.slug)).collect()
        }
        [one, "{year}", "{month}"] if *one == w.archive => vec![format!("/{one}/2026/11/")],
        [one, "{year}", "{month}", "{day}"] if *one == w.archive => {
            vec![format!("/{one}/2026/11/23/"), format!("/{one}/2026/11/24/")]
        }
        ["{year}", "{month}", "{day}", "{slug}"] => of_articles(if slashed { "/" } else { "" }),
        ["{year}", "{month}", "{day}", "{slug}", one] if *one == w.history => {
            of_articles(&format!("/{one}"))
        }
        [page @ .., last] if last.starts_with("feed.") => {
            let page = page.join("/").replace("{slug}", of_word(page, w));
            vec![format!("/{page}/{last}").replace("//", "/")]
        }
        // Where a WordPress had its feeds: they lead to the others.
        [.., "feed"] | [.., "feed", _] => vec![pattern.replace("{slug}", of_word(&parts, w))],
        ["sitemap.xml" | "wp-sitemap.xml" | "sitemap_index.xml"] => vec![pattern.to_owned()],
        ["sitemap", "{file}"] => {
            ["pages", "topics", "bylines", "news", "2026-11", "2026-11-2", "2026-12"]
                .map(|name| format!("/sitemap/{name}.xml"))
                .to_vec()
        }
        ["share", "{file}"] => {
            let digest = "0123456789abcdef";
            let mut all =
                vec![format!("/share/paper-{digest}.png"), format!("/share/{picture}.jpg")];
            all.extend((1..20).map(|number| format!("/share/{number}-{digest}.png")));
            all
        }
        ["icons", "{file}"] => vec!["/icons/small-0123456789abcdef.png".to_owned()],
        // What says the same of every paper, and nothing of any article.
        ["manifest.webmanifest" | "favicon.ico" | "robots.txt" | "license.xml"]
        | ["ads.txt" | "trust.txt"]
        | [".well-known", _] => vec![pattern.to_owned()],
        ["media", "{file}"] => vec![format!("/media/{picture}-800.webp")],
        ["assets", "{*file}"] => vec!["/assets/x.css".to_owned()],
        _ => panic!("a new surface, {pattern}: say here how hidden articles could show on it"),
    }
}

/// The slug that the hidden articles bear in a list of that word.
fn of_word(parts: &[&str], w: &paper::words::Words) -> &'static str {
    match parts.first() {
        Some(first) if *first == w.section => "economie",
        Some(first) if *first == w.topic => "eau",
        _ => "awa-essai",
    }
}

#[tokio::test]
async fn nothing_hidden_shows_on_any_page_list_count_or_asset() {
    for paper in TestPaper::on_each_engine().await {
        let hidden = hide_some(&paper).await;
        let mut walked = 0;
        for language in LANGUAGES {
            let prefix =
                if language == Language::Fr { String::new() } else { format!("/{language}") };
            for pattern in routes::addresses(language) {
                for path in concrete(&pattern, language, &hidden, &paper.press.picture) {
                    let answer = paper.get(&format!("{prefix}{path}")).await;
                    walked += 1;
                    assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
                    for one in &hidden {
                        assert!(!answer.body.contains(one.word), "{path} shows {}", one.word);
                        let led = answer.location.contains(one.slug) && !path.contains(one.slug);
                        assert!(!led, "{path} leads to {}", answer.location);
                    }
                }
            }
        }
        assert!(walked > 150, "{walked} addresses");
        // The picture of texts that nobody may see is nobody's either.
        let picture = format!("/media/{}-800.webp", paper.press.picture);
        assert_eq!(paper.get(&picture).await.status, 404);
        let shared = format!("/share/{}.jpg", paper.press.picture);
        assert_eq!(paper.get(&shared).await.status, 404);
        for one in &hidden {
            let old = paper.get(&format!("/ancien/{}", one.slug)).await;
            let public = one.slug == "suspendu";
            assert_eq!(old.status == 308, public, "{}: {}", one.slug, old.status);
        }
        let archive = paper.get("/archives/").await.body;
        assert!(!archive.contains("/archives/2026/"), "an empty month is counted");
        let index = paper.get("/sitemap.xml").await.body;
        for empty in ["2026", "news", "topics", "bylines"] {
            assert!(!index.contains(empty), "a file of hidden articles is named: {index}");
        }
    }
}

#[tokio::test]
async fn the_picture_of_a_public_text_is_public_until_it_goes() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Un titre public").await;
        let picture = format!("/media/{}-800.webp", paper.press.picture);
        assert_eq!(paper.get(&picture).await.status, 200);
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let until = paper.press.now().plus(std::time::Duration::from_secs(60));
        suspend(&mut tx, &paper.press.acting(), published.article, until, "à vérifier")
            .await
            .expect("suspended");
        tx.commit().await.expect("committed");
        assert_eq!(paper.get(&picture).await.status, 404);
        // Even where a hand left the link in the store, the status decides.
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let link = sql!("INSERT INTO asset_use (asset_id, article_id) SELECT id, $1 FROM asset");
        tx.execute(link, args![published.article]).await.expect("linked");
        tx.commit().await.expect("committed");
        assert_eq!(paper.get(&picture).await.status, 404);
    }
}

#[tokio::test]
async fn a_draft_over_a_live_text_shows_nothing_of_itself() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Un titre public").await;
        paper.press.rewrite(published.article, &paper.press.text("Un titre brouillonnesque")).await;
        for path in ["/", "/fil", &format!("/{}", published.path)] {
            let body = paper.get(path).await.body;
            assert!(
                body.contains("Un titre public") && !body.contains("brouillonnesque"),
                "{path}"
            );
        }
        let mut tx = paper.press.db.write().await.expect("a transaction");
        let copy = draft::working_copy(&mut tx, published.article).await.expect("read");
        assert!(copy.is_some(), "the draft is kept");
    }
}
