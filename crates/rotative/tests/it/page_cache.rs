//! The page cache is exact: whatever is asked after an act was answered shows the act, however
//! many read, print, publish and throw out meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Clock, Db};
use editorial::article::act::Acting;
use editorial::article::{draft, publish, typo, update};
use journal::{Event, Follower};
use paper::Actor;
use rotative::{follow, routes};
use site::Site;
use site::page_cache::PageCache;
use site::theme::Theme;
use testkit::{Press, Store, stores};
use tokio::sync::Mutex;
use tower::ServiceExt;

use crate::paper::TestPaper;

/// A process that serves a paper: its own connections, its own cache, its own place in the log.
#[derive(Clone)]
struct Node {
    db: Db,
    site: Site,
    routes: Router,
    follower: Arc<Mutex<Follower>>,
}

impl Node {
    async fn on(store: &Store, clock: Clock, pages: PageCache) -> Node {
        let db = Db::open(&store.address).await.expect("the store opens");
        let theme = Theme::built_in().expect("the theme");
        let origin = "http://essai.localhost".to_owned();
        let assets = store.folder().join("assets");
        let site = Site::keeping(db.clone(), clock, theme, assets, origin, pages);
        let follower = Follower::at_head(&db).await.expect("the log");
        let routes = routes::readers(site.clone());
        Node { db, site, routes, follower: Arc::new(Mutex::new(follower)) }
    }

    /// What follows an act, before its editor is answered.
    async fn catch_up(&self) {
        let mut follower = self.follower.lock().await;
        follow::catch_up(&self.db, &self.site, &mut follower).await.expect("followed");
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).header(header::HOST, "essai.localhost");
        let request = request.body(Body::empty()).expect("a request");
        let response = self.routes.clone().oneshot(request).await.expect("an answer");
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body");
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// One article that says which of many acts it shows, and up to which act editors were answered.
struct Counter {
    article: i64,
    answered: AtomicU64,
}

/// The highest act that a page shows.
fn shown(page: &str) -> u64 {
    let counts = page.split("Compteur ").skip(1).map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    });
    counts.max().unwrap_or(0)
}

/// Publishes act after act over one article on `node`, each answered once `node` has followed.
async fn publish_on(
    node: &Node,
    press: &Press,
    counter: &Counter,
    acts: u64,
    is_over: &AtomicBool,
    after_each: impl Fn(),
) {
    for act in 1..=acts {
        if is_over.load(Ordering::Relaxed) {
            return;
        }
        let content = press.text(&format!("Compteur {act}"));
        let mut tx = node.db.write().await.expect("a transaction");
        let copy = draft::working_copy(&mut tx, counter.article).await.expect("read");
        let seen = copy.map_or(0, |copy| copy.counter);
        let actor = Actor::command_line();
        let acting =
            Acting { now: press.now(), actor: &actor, zone: &press.zone, rules: &press.rules };
        draft::save(&mut tx, &acting, counter.article, seen, &content).await.expect("saved");
        update::update(&mut tx, &acting, counter.article, Some("suite"), None)
            .await
            .expect("updated");
        tx.commit().await.expect("committed");
        node.catch_up().await;
        counter.answered.store(act, Ordering::SeqCst);
        after_each();
    }
}

/// Reads every surface again and again until `is_over`, and counts what came too old.
async fn read(
    node: Node,
    paths: Vec<String>,
    counter: Arc<Counter>,
    is_over: Arc<AtomicBool>,
) -> u64 {
    let mut stale = 0;
    while !is_over.load(Ordering::Relaxed) {
        for path in &paths {
            let least = counter.answered.load(Ordering::SeqCst);
            let (status, page) = node.get(path).await;
            assert_eq!(status, 200, "{path}");
            let shown = shown(&page);
            if shown < least {
                println!("{path} shows {shown}, and {least} was answered");
                stale += 1;
                is_over.store(true, Ordering::Relaxed);
            }
            // A hit waits for nothing: without this, readers would leave no thread to others.
            tokio::task::yield_now().await;
        }
    }
    stale
}

/// Races on one engine, with a cache of one's own; how many answers were stale.
async fn race(store: &Store, pages: PageCache, acts: u64) -> u64 {
    let press = Press::set_up(&store.db).await;
    let first = press.print("Compteur 0").await;
    let node = Node::on(store, press.clock.clone(), pages).await;
    let counter = Arc::new(Counter { article: first.article, answered: AtomicU64::new(0) });
    let is_over = Arc::new(AtomicBool::new(false));
    let paths = [
        &format!("/{}", first.path),
        "/",
        "/fil",
        "/rubrique/economie/",
        "/theme/eau/",
        "/feed.rss",
    ];
    let mut readers = Vec::new();
    for at in 0..4 {
        let mut paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        paths.rotate_left(at);
        let (node, counter, is_over) = (node.clone(), Arc::clone(&counter), Arc::clone(&is_over));
        readers.push(tokio::spawn(read(node, paths, counter, is_over)));
    }
    // Another process that writes the same store once for each act, and that nobody waits for.
    let (asks, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let (other, address) = (press.text("Une autre"), store.address.clone());
    let (edition, zone, rules) = (press.editions[0].id, press.zone.clone(), press.rules.clone());
    let now = press.now();
    let elsewhere = tokio::spawn(async move {
        let db = Db::open(&address).await.expect("the store opens");
        let actor = Actor::command_line();
        let acting = Acting { now, actor: &actor, zone: &zone, rules: &rules };
        let mut n = 0;
        while asked.recv().await.is_some() {
            n += 1;
            let mut tx = db.write().await.expect("a transaction");
            let id = draft::begin(&mut tx, &acting, edition, None, &other).await.expect("a draft");
            // A few, so that the counter stays on every list.
            if n <= 4 {
                publish::publish(&mut tx, &acting, id, None).await.expect("published");
            }
            tx.commit().await.expect("committed");
        }
        n
    });
    let ask = || {
        // Whether the other process still listens is no matter of the race.
        let _: Result<(), _> = asks.send(());
    };
    publish_on(&node, &press, &counter, acts, &is_over, ask).await;
    drop(asks);
    is_over.store(true, Ordering::Relaxed);
    let mut stale = 0;
    for reader in readers {
        stale += reader.await.expect("a reader");
    }
    assert!(elsewhere.await.expect("another process") > 0);
    stale
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_reads_what_an_answered_act_has_changed() {
    for store in stores().await {
        // So little room that pages are thrown out all the time.
        assert_eq!(race(&store, PageCache::new(90_000), 60).await, 0, "{}", store.address);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_fence_the_same_race_finds_what_is_stale() {
    let store = Store::sqlite().await;
    let stale = race(&store, PageCache::without_fence(90_000), 3_000).await;
    assert!(stale > 0, "three thousand acts and nobody noticed: the race is none");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_show_each_other_s_acts_once_they_have_followed() {
    for store in stores().await {
        let press = Press::set_up(&store.db).await;
        let first = press.print("Compteur 0").await;
        let path = format!("/{}", first.path);
        let one = Node::on(&store, press.clock.clone(), PageCache::new(1 << 20)).await;
        let two = Node::on(&store, press.clock.clone(), PageCache::new(1 << 20)).await;
        let counter = Counter { article: first.article, answered: AtomicU64::new(0) };
        let never = AtomicBool::new(false);
        for node in [&one, &two] {
            assert_eq!(shown(&node.get(&path).await.1), 0);
        }
        publish_on(&one, &press, &counter, 1, &never, || {}).await;
        assert_eq!(shown(&one.get(&path).await.1), 1);
        two.catch_up().await;
        assert_eq!(shown(&two.get(&path).await.1), 1);
        assert_eq!(shown(&two.get("/fil").await.1), 1);
    }
}

#[tokio::test]
async fn a_page_that_is_kept_costs_no_reading_of_the_store() {
    let store = Store::sqlite().await;
    let press = Press::set_up(&store.db).await;
    let first = press.print("Un bac").await;
    let node = Node::on(&store, press.clock.clone(), PageCache::new(1 << 20)).await;
    let path = format!("/{}", first.path);
    for path in [path.as_str(), "/", "/fil", "/sitemap.xml", "/feed.atom", "/rien"] {
        let before = node.get(path).await;
        let figures = node.site.pages().figures();
        assert_eq!(node.get(path).await, before, "{path}");
        let after = node.site.pages().figures();
        assert_eq!((after.hits, after.misses), (figures.hits + 1, figures.misses), "{path}");
    }
    node.db.close().await;
    assert_eq!(node.get(&path).await.0, 200, "the store is not asked");
}

#[tokio::test]
async fn a_publication_drops_no_page_of_the_archive() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.move_to("2019-03-05 10:00");
        for n in 0..45 {
            press.print(&format!("Une nouvelle de mars {n}")).await;
        }
        press.move_to("2026-11-23 12:00");
        let old = press.print("Une nouvelle de novembre").await;
        let deep = [
            "/archives/2019/03/05/".to_owned(),
            "/archives/2019/03/".to_owned(),
            format!("/rubrique/economie/?before={}", old.number),
            format!("/fil?before={}", old.number),
        ];
        for path in &deep {
            assert_eq!(paper.get(path).await.status, 200, "{path}");
        }
        press.print("Une autre de novembre").await;
        paper.catch_up().await;
        for path in &deep[..2] {
            let before = paper.site.pages().figures();
            paper.get(path).await;
            assert_eq!(paper.site.pages().figures().misses, before.misses, "{path}");
        }
        let before = paper.site.pages().figures().misses;
        let front = paper.get("/").await;
        assert!(front.body.contains("Une autre de novembre"));
        assert_eq!(paper.site.pages().figures().misses, before + 1);
    }
}

#[tokio::test]
async fn midnight_makes_pages_anew() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.print("Un bac").await;
        press.move_to("2026-11-23 23:59");
        assert!(paper.get("/").await.body.contains("23 novembre 2026"));
        press.move_to("2026-11-24 00:00");
        let page = paper.get("/").await.body;
        assert!(page.contains("24 novembre 2026"), "the date line");
    }
}

#[tokio::test]
async fn an_address_that_was_nothing_is_there_as_soon_as_it_is_published() {
    for paper in TestPaper::on_each_engine().await {
        let path = "/2026/11/23/un-bac/";
        assert_eq!(paper.get(path).await.status, 404);
        assert_eq!(paper.get("/theme/eau/").await.status, 404);
        paper.press.print("Un bac").await;
        assert_eq!(paper.get(path).await.status, 200);
        assert_eq!(paper.get("/theme/eau/").await.status, 200);
    }
}

#[tokio::test]
async fn a_text_that_leaves_a_topic_leaves_its_pages() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let one = press.print("Un bac").await;
        press.print("Un autre bac").await;
        assert!(paper.get("/theme/eau/").await.body.contains("Un bac"));
        let mut content = press.text("Un bac");
        content.topics.clear();
        press.rewrite(one.article, &content).await;
        let mut tx = press.db.write().await.expect("a transaction");
        typo::fix_typo(&mut tx, &press.acting(), one.article, true).await.expect("fixed");
        tx.commit().await.expect("committed");
        assert!(!paper.get("/theme/eau/").await.body.contains("/2026/11/23/un-bac/"));
    }
}

#[tokio::test]
async fn the_paper_s_own_facts_empty_the_cache() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        press.print("Un bac").await;
        paper.get("/").await;
        let mut tx = press.db.write().await.expect("a transaction");
        journal::append(&mut tx, press.now(), &Event::PaperChanged).await.expect("noted");
        tx.commit().await.expect("committed");
        paper.catch_up().await;
        assert_eq!(paper.site.pages().figures().pages, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_ask_at_once_get_one_printing() {
    let paper = TestPaper::on_each_engine().await.remove(0);
    paper.press.print("Un bac").await;
    paper.catch_up().await;
    let ask = || {
        let request = Request::get("/fil").header(header::HOST, "essai.localhost");
        paper.routes().oneshot(request.body(Body::empty()).expect("a request"))
    };
    let before = paper.site.pages().figures().misses;
    let answers = tokio::time::timeout(Duration::from_secs(30), async {
        tokio::join!(ask(), ask(), ask(), ask(), ask(), ask())
    });
    let (one, ..) = answers.await.expect("answered");
    assert_eq!(one.expect("an answer").status(), 200);
    assert_eq!(paper.site.pages().figures().misses, before + 1);
}
