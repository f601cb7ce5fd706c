//! Reads a store and holds every article in it against itself: published or not, and then
//! with everything that belongs to that.

use std::thread;
use std::time::Duration;

use base::{Db, Read, sql};
use editorial::article::act::{Article, find};
use editorial::article::{Status, draft};
use editorial::revision;
use editorial::visibility::{self, Anchor};
use journal::{Entry, Event};

use super::story::{State, words};
use crate::program::now;

/// An article as it is found.
#[derive(Debug)]
pub struct Found {
    pub id: i64,
    pub state: State,
}

/// Every article of a store, once each is known to be whole; closes the store.
pub async fn look(db: &Db) -> Vec<Found> {
    let mut read = db.read().await.expect("a reading");
    assert_eq!(journal::gap(&mut read).await.expect("read"), None, "the journal has a gap");
    let log = journal::after(&mut read, 0, i64::MAX).await.expect("read");
    let shown = Shown::read(&mut read).await;
    let mut found = Vec::new();
    for id in ids(&mut read, sql!("SELECT id AS n FROM article ORDER BY id")).await {
        let article = find(&mut read, id).await.expect("read").expect("there");
        let state = state_of(&mut read, &article).await;
        is_whole(&mut read, &article, &state, &shown).await;
        said_in_full(&mut read, &article, &state, &log).await;
        found.push(Found { id, state });
    }
    assert_eq!(counted(&mut read, sql!("SELECT count(*) AS n FROM work")).await, found.len());
    let copies = found.iter().filter(|one| one.state.copy.is_some()).count();
    assert_eq!(counted(&mut read, sql!("SELECT count(*) AS n FROM working_copy")).await, copies);
    let revisions: usize = found.iter().map(|one| one.state.revisions.len()).sum();
    assert_eq!(counted(&mut read, sql!("SELECT count(*) AS n FROM revision")).await, revisions);
    // Public numbers are given one by one, and never to an act that was undone.
    let public = found.iter().filter(|one| !one.state.revisions.is_empty()).count();
    assert_eq!(counted(&mut read, sql!("SELECT n FROM number_head")).await, public);
    drop(read);
    db.close().await;
    found
}

/// Waits until no article waits for its hour; closes the store.
pub async fn wait_until_nothing_waits(db: &Db, limit: Duration) {
    let end = now().plus(limit);
    let waiting = sql!("SELECT count(*) AS n FROM article WHERE status = 'scheduled'");
    while counted(&mut db.read().await.expect("a reading"), waiting).await > 0 {
        assert!(now() < end, "articles wait for ever");
        thread::sleep(Duration::from_millis(20));
    }
    db.close().await;
}

/// The articles of every list and link that only public ones may stand in.
struct Shown {
    wire: Vec<i64>,
    topic: Vec<i64>,
    byline: Vec<i64>,
    asset: Vec<i64>,
}

impl Shown {
    async fn read(read: &mut Read) -> Shown {
        let edition = ids(read, sql!("SELECT min(id) AS n FROM edition")).await[0];
        let topics = ids(read, sql!("SELECT id AS n FROM topic")).await;
        let bylines = ids(read, sql!("SELECT id AS n FROM byline")).await;
        let (head, all) = (Anchor::HEAD, i64::MAX);
        let of = |list: Vec<paper::Visible<visibility::Listed>>| {
            list.iter().map(|one| one.id).collect::<Vec<i64>>()
        };
        let wire = of(visibility::wire(read, edition, head, all).await.expect("read"));
        let topic = of(visibility::topic(read, topics[0], head, all).await.expect("read"));
        let byline =
            of(visibility::byline(read, edition, bylines[0], head, all).await.expect("read"));
        let asset = ids(read, sql!("SELECT article_id AS n FROM asset_use")).await;
        Shown { wire, topic, byline, asset }
    }
}

async fn state_of(read: &mut Read, article: &Article) -> State {
    let copy = draft::working_copy(read, article.id).await.expect("read");
    let revisions = revision::published(read, article.id).await.expect("read");
    for (n, one) in (1..).zip(&revisions) {
        assert_eq!(one.number, Some(n), "revisions of {}", article.id);
    }
    assert_eq!(revisions.last().map(|last| last.id), article.revision);
    State {
        status: article.status,
        copy: copy.map(|copy| (copy.counter, words(&copy.content))),
        revisions: revisions.iter().map(|one| words(&one.content)).collect(),
    }
}

/// Published with number, address, revision and every link; or not, with none of them.
async fn is_whole(read: &mut Read, article: &Article, state: &State, shown: &Shown) {
    let id = article.id;
    let public = article.status == Status::Published;
    assert!(public || matches!(article.status, Status::Draft | Status::Scheduled), "{article:?}");
    assert_eq!(public, !state.revisions.is_empty(), "{article:?}");
    assert_eq!(
        article.revisions,
        i64::try_from(state.revisions.len()).expect("few"),
        "{article:?}"
    );
    let facts = [
        article.number.is_some(),
        article.path.is_some(),
        article.first_published_at.is_some(),
        article.revision.is_some(),
        shown.wire.contains(&id),
        shown.topic.contains(&id),
        shown.byline.contains(&id),
        shown.asset.contains(&id),
    ];
    assert_eq!(facts, [public; 8], "{article:?}");
    assert_eq!(article.scheduled_at.is_some(), article.status == Status::Scheduled);
    assert!(public || state.copy.is_some(), "a draft without words: {article:?}");
    if let Some(path) = &article.path {
        let edition = article.edition;
        let seen = visibility::at_path(read, paper::Audience::Public, edition, path).await;
        assert!(matches!(seen, Ok(visibility::Seen::Article(_))), "{path}: {seen:?}");
    }
}

/// Journal and audit tell each act once.
async fn said_in_full(read: &mut Read, article: &Article, state: &State, log: &[Entry]) {
    let id = article.id;
    let told =
        |wanted: &dyn Fn(&Event) -> bool| log.iter().filter(|one| wanted(&one.event)).count();
    let published = told(&|event| *event == Event::ArticlePublished { article: id });
    let revised =
        told(&|event| matches!(event, Event::ArticleRevised { article, .. } if *article == id));
    let scheduled = told(&|event| *event == Event::ArticleScheduled { article: id });
    let revisions = state.revisions.len();
    assert_eq!(
        (published, revised),
        (revisions.min(1), revisions.saturating_sub(1)),
        "{article:?}"
    );
    let acts = paper::audit::of(read, &format!("article:{id}")).await.expect("read");
    let noted = |act: &str| acts.iter().filter(|line| line.act == act).count();
    assert_eq!(noted("begin"), 1, "{article:?}");
    assert_eq!((noted("publish"), noted("update")), (published, revised), "{article:?}");
    assert_eq!(noted("schedule"), scheduled, "{article:?}");
}

async fn ids(read: &mut Read, statement: base::Sql) -> Vec<i64> {
    let rows = read.rows(statement, &[]).await.expect("read");
    rows.iter().map(|row| row.get("n").expect("a number")).collect()
}

async fn counted(read: &mut Read, statement: base::Sql) -> usize {
    usize::try_from(ids(read, statement).await[0]).expect("a count")
}
