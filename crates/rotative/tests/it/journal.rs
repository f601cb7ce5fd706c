//! The journal: numbers without a gap, in the order in which they became visible, and
//! followers that see each once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use base::{Db, args, sql};
use editorial::article::act::Acting;
use editorial::article::schedule::{Hour, schedule};
use editorial::article::{drop, publish, update};
use journal::{Entry, Event, Follower};
use testkit::{Press, Store, stores};

/// What somebody does to one article.
#[derive(Clone, Copy)]
enum Act {
    Publish,
    Schedule,
    Drop,
    Update,
}

const ACTS: [Act; 4] = [Act::Publish, Act::Schedule, Act::Drop, Act::Update];

/// How many act at once.
const MANY: usize = 50;

/// Fifty articles, each ready for its act, and the journal's number after that.
async fn fifty(press: &Press) -> (Vec<(Act, i64)>, i64) {
    let mut ready = Vec::new();
    for n in 0..MANY {
        let act = ACTS[n % ACTS.len()];
        let headline = format!("Titre {n}");
        let id = press.draft(&press.text(&headline)).await;
        if let Act::Update = act {
            press.publish(id).await.expect("published");
            press.rewrite(id, &press.text(&format!("{headline}, suite"))).await;
        }
        ready.push((act, id));
    }
    let before = journal::head(&mut press.db.read().await.expect("a reading")).await.expect("read");
    (ready, before)
}

/// Does it, in a transaction of its own; gives what the journal must say of it.
async fn perform(db: &Db, acting: &Acting<'_>, act: Act, id: i64) -> Event {
    let mut tx = db.write().await.expect("a transaction");
    let event = match act {
        Act::Publish => {
            publish::publish(&mut tx, acting, id, None).await.expect("published");
            Event::ArticlePublished { article: id }
        }
        Act::Schedule => {
            let hour =
                Hour { civil: "2026-12-01 08:00".parse().expect("civil"), second_occurrence: None };
            schedule(&mut tx, acting, id, hour, None).await.expect("scheduled");
            Event::ArticleScheduled { article: id }
        }
        Act::Drop => {
            drop::drop(&mut tx, acting, id).await.expect("dropped");
            Event::ArticleDropped { article: id }
        }
        Act::Update => {
            update::update(&mut tx, acting, id, Some("suite"), None).await.expect("updated");
            Event::ArticleRevised { article: id, nature: journal::Nature::Update }
        }
    };
    // Some take longer than others from their number to their end: the order must hold.
    let dawdle = Duration::from_millis(u64::try_from(id * 7 % 5).expect("an id"));
    tokio::time::sleep(dawdle).await;
    tx.commit().await.expect("committed");
    event
}

/// Follows until `done` and everything was seen.
async fn follow(db: Db, from: i64, done: Arc<AtomicBool>) -> Vec<Entry> {
    let mut follower = Follower::at(from);
    let mut seen = Vec::new();
    loop {
        let last_look = done.load(Ordering::SeqCst);
        let news = follower.catch_up(&db).await.expect("read").expect("the log goes on");
        let quiet = news.is_empty();
        seen.extend(news);
        if last_look && quiet {
            return seen;
        }
        tokio::task::yield_now().await;
    }
}

/// Looks at the whole log again and again: what is visible never has a gap, at any instant.
async fn watch(db: Db, done: Arc<AtomicBool>) -> usize {
    let mut looks = 0;
    while !done.load(Ordering::SeqCst) {
        let gap = journal::gap(&mut db.read().await.expect("a reading")).await;
        assert_eq!(gap.expect("read"), None, "after {looks} looks");
        looks += 1;
        tokio::task::yield_now().await;
    }
    looks
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_acts_at_once_are_numbered_without_a_gap_and_followed_in_order() {
    for store in stores().await {
        let press = Arc::new(Press::set_up(&store.db).await);
        let (ready, before) = fifty(&press).await;
        // Two processes: each its own connections.
        let other = Db::open(&store.address).await.expect("opened");
        let done = Arc::new(AtomicBool::new(false));
        let follows: Vec<_> = [&store.db, &other]
            .map(|db| tokio::spawn(follow(db.clone(), before, Arc::clone(&done))))
            .into_iter()
            .collect();
        let watches = tokio::spawn(watch(other.clone(), Arc::clone(&done)));
        let mut acts = Vec::new();
        for (n, (act, id)) in ready.into_iter().enumerate() {
            let db = if n % 2 == 0 { store.db.clone() } else { other.clone() };
            let press = Arc::clone(&press);
            acts.push(tokio::spawn(async move { perform(&db, &press.acting(), act, id).await }));
        }
        let mut expected = Vec::new();
        for act in acts {
            expected.push(act.await.expect("done"));
        }
        done.store(true, Ordering::SeqCst);
        assert!(watches.await.expect("watched") > 0);
        for seen in follows {
            let seen = seen.await.expect("followed");
            let numbers: Vec<i64> = seen.iter().map(|one| one.n).collect();
            let all: Vec<i64> = (before + 1..).take(MANY).collect();
            assert_eq!(numbers, all, "each once, and in order");
            for event in &expected {
                let times = seen.iter().filter(|one| one.event == *event).count();
                assert_eq!(times, 1, "{event:?}");
            }
        }
        other.close().await;
    }
}

#[tokio::test]
async fn an_act_that_is_undone_takes_no_number() {
    for store in stores().await {
        let press = Press::set_up(&store.db).await;
        let before = press.print("Un").await.sequence;
        let id = press.draft(&press.text("Deux")).await;
        let mut tx = press.db.write().await.expect("a transaction");
        let undone = publish::publish(&mut tx, &press.acting(), id, None).await.expect("published");
        assert_eq!(undone.sequence, before + 1);
        tx.rollback().await.expect("undone");
        let mut tx = press.db.write().await.expect("a transaction");
        publish::publish(&mut tx, &press.acting(), id, None).await.expect("published");
        // Dropped without a word, as a panic would.
        std::mem::drop(tx);
        let published = press.publish(id).await.expect("published");
        assert_eq!((published.sequence, published.number), (before + 1, 2));
        let mut read = press.db.read().await.expect("a reading");
        assert_eq!(journal::gap(&mut read).await.expect("read"), None);
    }
}

async fn say(store: &Store, statement: base::Sql, n: i64) {
    let mut tx = store.db.write().await.expect("a transaction");
    tx.execute(statement, args![n]).await.expect("said");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_follower_of_a_log_that_was_set_back_forgets_everything() {
    for store in stores().await {
        let press = Press::set_up(&store.db).await;
        for n in 0..4 {
            press.print(&format!("Titre {n}")).await;
        }
        let mut follower = Follower::at_head(&store.db).await.expect("read");
        assert_eq!(follower.position(), 4);
        assert_eq!(follower.catch_up(&store.db).await.expect("read"), Some(Vec::new()));
        // A backup of the second number comes back.
        say(&store, sql!("DELETE FROM journal WHERE n > $1"), 2).await;
        say(&store, sql!("UPDATE journal_head SET n = $1"), 2).await;
        assert_eq!(follower.catch_up(&store.db).await.expect("read"), None, "forget everything");
        assert_eq!(follower.position(), 2);
        let id = press.draft(&press.text("Après")).await;
        press.publish(id).await.expect("published");
        let news = follower.catch_up(&store.db).await.expect("read").expect("the log goes on");
        assert_eq!(news.iter().map(|one| one.n).collect::<Vec<_>>(), [3]);
    }
}

#[tokio::test]
async fn a_missing_number_is_found_wherever_it_is() {
    for store in stores().await {
        let press = Press::set_up(&store.db).await;
        let gap = async || {
            let mut read = store.db.read().await.expect("a reading");
            journal::gap(&mut read).await.expect("read")
        };
        assert_eq!(gap().await, None, "an empty log has none");
        for n in 0..5 {
            press.print(&format!("Titre {n}")).await;
        }
        assert_eq!(gap().await, None);
        say(&store, sql!("DELETE FROM journal WHERE n = $1"), 3).await;
        assert_eq!(gap().await, Some(3), "in the middle");
        assert_eq!(Follower::at(2).catch_up(&store.db).await.expect("read"), None);
        say(&store, sql!("DELETE FROM journal WHERE n <= $1"), 3).await;
        assert_eq!(gap().await, Some(1), "at the beginning");
        say(&store, sql!("UPDATE journal SET n = n - $1"), 3).await;
        assert_eq!(gap().await, Some(3), "at the end: the head knows of more");
    }
}
