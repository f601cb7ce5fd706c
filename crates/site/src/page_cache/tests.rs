use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use base::Utc;

use super::{Asked, PageCache, Printed, Printing};

const NOON: Utc = Utc(1_700_000_000_000_000);

fn printed(words: &str, tags: &[&str]) -> Printed {
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    Printed {
        status: StatusCode::OK,
        head: HeaderMap::from_iter([(header::CONTENT_TYPE, html)]),
        body: Bytes::from(words.to_owned()),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        valid_until: None,
    }
}

fn begin(cache: &PageCache, key: &str) -> Printing {
    match cache.ask(key, NOON) {
        Asked::Prints(printing) => printing,
        Asked::Kept(_) => panic!("{key} is kept"),
        Asked::Waits(_) => panic!("{key} is being printed"),
    }
}

fn put(cache: &PageCache, key: &str, tags: &[&str]) {
    begin(cache, key).keep(printed(key, tags));
}

fn has(cache: &PageCache, key: &str) -> bool {
    cache.find(key, NOON).is_some()
}

#[test]
fn what_moved_goes_and_nothing_else() {
    let cache = PageCache::new(1 << 20);
    put(&cache, "a", &["article:1", "wire:1"]);
    put(&cache, "b", &["article:2"]);
    cache.moved(1, ["wire:1"]);
    assert_eq!((has(&cache, "a"), has(&cache, "b")), (false, true));
    cache.moved(2, ["article:1"]);
    assert!(has(&cache, "b"));
}

#[test]
fn what_moved_while_it_was_printed_is_served_once() {
    let cache = PageCache::new(1 << 20);
    let (old, other) = (begin(&cache, "a"), begin(&cache, "b"));
    cache.moved(1, ["article:1"]);
    old.keep(printed("old", &["article:1"]));
    other.keep(printed("other", &["article:2"]));
    assert_eq!((has(&cache, "a"), has(&cache, "b")), (false, true));
    assert_eq!(cache.figures().refused, 1);
    put(&cache, "a", &["article:1"]);
    assert!(has(&cache, "a"), "who began after it moved has the new one");
}

#[test]
fn what_was_emptied_while_it_was_printed_is_not_kept() {
    let cache = PageCache::new(1 << 20);
    let old = begin(&cache, "a");
    cache.empty(None);
    old.keep(printed("old", &[]));
    assert!(!has(&cache, "a"));
}

#[test]
fn one_prints_for_all_who_wait_but_not_for_who_comes_after_a_move() {
    let cache = PageCache::new(1 << 20);
    let first = begin(&cache, "a");
    let Asked::Waits(waits) = cache.ask("a", NOON) else { panic!("nobody prints") };
    cache.moved(1, ["article:1"]);
    let second = begin(&cache, "a");
    first.keep(printed("old", &["article:1"]));
    assert!(waits.borrow().is_some(), "who asked before gets what was begun before");
    let Asked::Waits(_) = cache.ask("a", NOON) else { panic!("the second is still printed") };
    second.keep(printed("new", &["article:1"]));
    assert!(has(&cache, "a"));
}

#[test]
fn who_gives_up_leaves_nobody_waiting() {
    let cache = PageCache::new(1 << 20);
    let first = begin(&cache, "a");
    let Asked::Waits(waits) = cache.ask("a", NOON) else { panic!("nobody prints") };
    drop(first);
    assert!(waits.has_changed().is_err(), "they hear of it");
    drop(begin(&cache, "a"));
}

#[test]
fn the_clock_alone_makes_a_page_untrue() {
    let cache = PageCache::new(1 << 20);
    let midnight = Utc(NOON.0 + 1);
    begin(&cache, "a").keep(Printed { valid_until: Some(midnight), ..printed("a", &[]) });
    assert!(cache.find("a", NOON).is_some());
    assert!(cache.find("a", midnight).is_none());
}

#[test]
fn what_nobody_reads_goes_first_when_there_is_no_room() {
    let cache = PageCache::new(200_000);
    let long = "x".repeat(20_000);
    let put = |key: &str| {
        begin(&cache, key).keep(printed(&long, &["t"]));
    };
    put("read");
    for n in 0..50 {
        assert!(has(&cache, "read"), "after {n}");
        put(&format!("once-{n}"));
    }
    let figures = cache.figures();
    assert!(figures.bytes <= 200_000, "{figures:?}");
    assert!(figures.evicted > 30, "{figures:?}");
    cache.moved(1, ["t"]);
    assert_eq!((cache.figures().pages, cache.figures().bytes), (0, 0));
}

#[test]
fn pages_are_answered_in_what_the_client_understands() {
    let cache = PageCache::new(1 << 20);
    let words = "la criée du port ".repeat(200);
    let kept = begin(&cache, "a").keep(printed(&words, &[]));
    let asked = |name, value| HeaderMap::from_iter([(name, HeaderValue::from_static(value))]);
    let mut tags = Vec::new();
    for (accepts, coding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("", None)] {
        let answer =
            kept.answer(&"GET".parse().expect("get"), &asked(header::ACCEPT_ENCODING, accepts));
        let said =
            answer.headers().get(header::CONTENT_ENCODING).map(|it| it.to_str().expect("text"));
        assert_eq!(said, coding);
        assert_eq!(answer.headers()[header::VARY], "accept-encoding");
        tags.push(answer.headers()[header::ETAG].clone());
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "each coding has bytes of its own");
    for tag in tags {
        let known = HeaderMap::from_iter([(header::IF_NONE_MATCH, tag)]);
        let answer = kept.answer(&"GET".parse().expect("get"), &known);
        assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
    }
}

#[tokio::test]
async fn a_cache_is_trusted_after_a_look_and_no_longer() {
    let owned = PageCache::new(1 << 20);
    assert!(owned.is_trusted(Duration::ZERO).await, "whoever owns it tells it of everything");
    let never = PageCache::trusted_for(1 << 20, Duration::ZERO);
    never.looked(0);
    assert!(!never.is_trusted(Duration::ZERO).await, "a look that is over says nothing of now");
    let long = PageCache::trusted_for(1 << 20, Duration::from_secs(3600));
    let waits = long.is_trusted(Duration::from_secs(60));
    long.looked(long.begin_look());
    assert!(waits.await);
}
