//! An archive comes in: every item is accounted for, twice is once, and nothing that was
//! hidden shows.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use intake::import::wordpress::{Failure, Options, Progress, Stop, import};

use super::paper::Paper;
use super::shared::shared;
use super::store;
use testkit::export::{Post, export};

#[tokio::test]
async fn the_small_export_goes_in_twice_without_change() {
    let Some(file) = shared("wordpress/small-export.xml") else { return };
    let paper = Paper::new().await;
    let first = paper.import(&file).await;
    assert_eq!((first.authors.read, first.categories.read, first.tags.read), (3, 30, 3));
    assert_eq!((first.kinds["post"].imported, first.kinds["page"].imported), (6, 5));
    assert_eq!((first.comments.read, first.comments.archived), (1, 1));
    assert_eq!((first.hidden.len(), first.skipped.len()), (2, 0), "{}", first.summary());
    let published = paper.texts(store::ARTICLE).await;
    assert_eq!(published.iter().filter(|row| row.contains("|published|")).count(), 5);
    assert!(published.iter().all(|row| row.split('|').nth(13) == Some("-")), "the updated clock");
    let before = paper.everything().await;
    let second = paper.import(&file).await;
    assert_eq!(second.items.unchanged, 11, "{}", second.summary());
    assert_eq!(paper.everything().await, before);
}

#[tokio::test]
async fn the_theme_test_has_every_item_accounted_for() {
    let Some(file) = shared("wordpress/theme-unit-test-data.xml") else { return };
    let paper = Paper::new().await;
    let report = paper.import(&file).await;
    let counts = |kind: &str| {
        let counts = report.kinds[kind];
        (counts.read, counts.imported, counts.skipped)
    };
    assert_eq!(counts("post"), (58, 58, 0), "{}", report.summary());
    assert_eq!(counts("page"), (21, 21, 0));
    assert_eq!(counts("attachment"), (37, 0, 37));
    assert_eq!(counts("nav_menu_item"), (70, 0, 70));
    assert_eq!(report.items.read, 186);
    // A draft, a scheduled post, and one behind a password.
    assert_eq!(report.hidden.len(), 3, "{:#?}", report.hidden);
    assert_eq!(report.comments.read, 33);
    let archived = paper.texts(store::ARCHIVED_COMMENT).await.len() as u64;
    assert_eq!(report.comments.archived, archived);
    let before = paper.everything().await;
    paper.import(&file).await;
    assert_eq!(paper.everything().await, before);
}

#[tokio::test]
async fn a_broken_file_leaves_no_trace() {
    for name in ["malformed.xml", "malformed-simple.xml"] {
        let Some(file) = shared(&format!("wordpress/{name}")) else { return };
        let paper = Paper::new().await;
        let before = paper.everything().await;
        let failure = paper.import_with(&paper.options(&file)).await.expect_err(name);
        assert!(matches!(failure, Failure::Broken { .. }));
        let said = failure.to_string();
        assert!(
            said.contains(name) && said.contains("line ") && said.contains("column "),
            "{said}"
        );
        assert_eq!(paper.everything().await, before);
    }
}

#[tokio::test]
async fn a_file_cut_in_its_last_item_leaves_no_trace() {
    let paper = Paper::new().await;
    let whole = export(&(1..=300).map(Post::plain).collect::<Vec<_>>());
    let cut = paper.write("cut.xml", &whole.as_bytes()[..whole.len() - 40]);
    let before = paper.everything().await;
    let failure = paper.import_with(&paper.options(&cut)).await.expect_err("cut");
    assert!(matches!(failure, Failure::Broken { .. }), "{failure}");
    assert_eq!(paper.everything().await, before);
}

#[tokio::test]
async fn every_file_of_the_test_data_is_taken_or_refused_whole() {
    let Some(folder) = shared("wordpress") else { return };
    for entry in std::fs::read_dir(folder).expect("listed") {
        let file = entry.expect("an entry").path();
        let paper = Paper::new().await;
        let name = file.to_string_lossy().into_owned();
        match paper.import_with(&paper.options(&file)).await {
            Ok(report) => {
                assert!(!name.contains("malformed"), "{name}");
                assert_eq!(
                    report.items.conflicts + report.items.updated + report.items.unchanged,
                    0
                );
                let before = paper.everything().await;
                let again = paper.import(&file).await;
                assert_eq!(
                    again.items.imported + again.items.updated,
                    0,
                    "{name}: {}",
                    again.summary()
                );
                assert_eq!(paper.everything().await, before, "{name}");
            }
            Err(failure) => assert!(name.contains("malformed"), "{name}: {failure}"),
        }
    }
}

#[tokio::test]
async fn strange_letters_reach_the_store() {
    let Some(file) = shared("wordpress/wxr-utf-8-challenges.xml") else { return };
    let raw = std::fs::read_to_string(&file).expect("UTF-8");
    let paper = Paper::new().await;
    let report = paper.import(&file).await;
    let revision = paper.texts(store::REVISION).await.remove(0);
    assert!(revision.contains(
        "\"The Road \u{202e}Not\u{202c} Taken\" by Rob\u{202d}ert \u{202e}Frost \u{202a}🌲\u{202c}"
    ));
    assert!(revision.contains("𝓣𝓮𝓼𝓽 𝓜𝓾𝓵𝓽𝓲-𝓑𝔂𝓽𝓮: 🚀🌟💫⭐️🔥💯🎉🎊🌈🦄"));
    let kept: serde_json::Value = {
        let row = paper.texts(store::IMPORT_ITEM).await.remove(0);
        serde_json::from_str(&row[row.find('{').expect("facts")..]).expect("JSON")
    };
    for (_, value) in
        kept["meta"].as_array().expect("a list").iter().map(|pair| (&pair[0], &pair[1]))
    {
        assert!(raw.contains(value.as_str().expect("text")), "{value}");
    }
    assert!(raw.contains(kept["post_name"].as_str().expect("text")));
    let old = "2024/06/05/hello-w\u{202e}orld\u{202c}-utf8-💫-test/";
    let redirects = paper.texts(store::REDIRECT).await;
    assert!(redirects.iter().any(|row| row.contains(old)), "{redirects:#?}");
    assert!(
        report.changed[0].reason.contains("it is now “hello-w-orld-utf8-test”"),
        "{:?}",
        report.changed
    );
    let Some(slashes) = shared("wordpress/slashes.xml") else { return };
    paper.import(&slashes).await;
    let comments = paper.texts(store::ARCHIVED_COMMENT).await;
    assert!(comments[0].contains(r"|\o/ ¯\_(ツ)_/¯|"), "{comments:?}");
}

#[tokio::test]
async fn a_rehearsal_reports_the_same_and_keeps_nothing() {
    let Some(file) = shared("wordpress/theme-unit-test-data.xml") else { return };
    let paper = Paper::new().await;
    let before = paper.everything().await;
    let rehearsal = Options { dry_run: true, ..paper.options(&file) };
    let mut tried = paper.import_with(&rehearsal).await.expect("a rehearsal");
    assert_eq!(paper.everything().await, before);
    let real = paper.import(&file).await;
    tried.dry_run = false;
    // Without a store, an address told twice is counted twice.
    tried.redirects = real.redirects;
    let (tried, real) = (tried.to_json().expect("JSON"), real.to_json().expect("JSON"));
    let differing = tried.lines().zip(real.lines()).find(|(tried, real)| tried != real);
    assert_eq!(differing, None);
    assert_eq!(tried.lines().count(), real.lines().count());
}

#[tokio::test]
async fn stopped_after_any_batch_it_goes_on() {
    let posts: Vec<Post> = (1..=260).map(Post::plain).collect();
    let whole = Paper::new().await;
    let file = whole.write("export.xml", export(&posts).as_bytes());
    whole.import(&file).await;
    let expected = facts(&whole).await;
    for step in 1..=3 {
        let paper = Paper::new().await;
        let file = paper.write("export.xml", export(&posts).as_bytes());
        let mut runs = 0;
        loop {
            runs += 1;
            assert!(runs < 60, "it never ends");
            // What came in before passes again, and more is asked for each time.
            let report = stopped_after(&paper, &file, step * runs).await;
            let came_in = paper.texts(store::ARTICLE).await.len() as u64;
            let seen = report.items.imported + report.items.unchanged;
            assert!(seen <= came_in, "{}", report.summary());
            if !report.interrupted {
                break;
            }
        }
        assert!(runs > 1);
        assert_eq!(facts(&paper).await, expected, "stopped after every {step}");
    }
}

async fn stopped_after(
    paper: &Paper,
    file: &Path,
    batches: usize,
) -> intake::import::wordpress::Report {
    let stop = Stop::default();
    let told = AtomicUsize::new(0);
    let mut progress = |now: Progress| {
        let is_new = now.phase == intake::import::wordpress::Phase::Texts;
        if is_new && told.fetch_add(1, Ordering::Relaxed) + 1 >= batches {
            stop.ask();
        }
    };
    let report = import(&paper.db, &paper.clock, &paper.options(file), &mut progress, &stop).await;
    report.expect("stopped or done")
}

/// What a paper tells its readers, without the numbers that batches give.
async fn facts(paper: &Paper) -> Vec<String> {
    let mut facts = paper.texts(store::REDIRECT).await;
    facts.extend(paper.texts(store::IMPORT_ITEM).await);
    facts.extend(paper.texts(store::ARTICLE).await);
    facts.extend(paper.texts(store::REVISION).await);
    facts.extend(paper.texts(store::ARTICLE_TOPIC).await);
    facts
}
