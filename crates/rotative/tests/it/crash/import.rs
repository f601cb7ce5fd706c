//! Imports that are killed, again and again until one ends: each time the store is whole, and
//! in the end it holds what an import holds that nobody killed.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;
use std::{env, fs};

use base::{Db, Read, Row, sql};
use journal::Event;
use testkit::export::{Post, export};

use super::random::Random;
use super::round::{Hand, Run};
use crate::program::{Program, now};
use crate::shared::shared;

/// Exports that others wrote, which stay outside of this repository.
const EXPORTS: [&str; 2] = ["wordpress/theme-unit-test-data.xml", "wordpress/small-export.xml"];

/// How many posts the export has that is made here: dozens of batches.
const POSTS: usize = 1_500;

/// How many kills there are in all.
const KILLS: u32 = 20;

/// An export that is made here, with drafts, pages and posts that a rule leads to.
fn made() -> PathBuf {
    let post = |id: usize| match id % 9 {
        0 => Post { kind: "page", slug: format!("page-{id}"), ..Post::plain(id) },
        1 => Post { status: "draft", ..Post::plain(id) },
        _ => Post::plain(id),
    };
    let posts: Vec<Post> = (1..=POSTS).map(post).collect();
    let file = env::temp_dir().join(format!("rotative-export-{}.xml", std::process::id()));
    fs::write(&file, export(&posts)).expect("written");
    file
}

/// An import that nobody kills: what it leaves, and how long it takes.
async fn undisturbed(file: &str) -> (Vec<String>, Duration) {
    let program = Program::new().with_paper();
    let begun = now();
    let run = program.run(&["import", "wordpress", file]);
    let took = now().since(begun);
    assert_eq!(run.code, Some(0), "{run:?}");
    (whole(&program.db().await).await, took)
}

#[tokio::test]
async fn imports_survive_twenty_kills_and_end_as_if_there_were_none() {
    let made = made();
    let mut files = vec![made.clone()];
    files.extend(EXPORTS.into_iter().filter_map(shared));
    let mut random = Random::seeded();
    let (mut kills, mut ends) = (0, 0);
    for file in files.iter().map(|file| file.to_str().expect("a path")).cycle() {
        let (expected, took) = undisturbed(file).await;
        let program = Program::new().with_paper();
        loop {
            let server = (kills % 3 == 2).then(|| program.start_server());
            let ended = interrupted(&program, file, random.up_to(took));
            drop(server);
            let left = whole(&program.db().await).await;
            let checked = program.run(&["check"]);
            assert_eq!(checked.code, Some(0), "{checked:?}");
            if ended {
                assert_eq!(left, expected, "{file} after {kills} kills");
                break;
            }
            for line in &left {
                assert!(expected.contains(line), "{line} is nothing that {file} holds");
            }
            kills += 1;
            if kills >= KILLS {
                let run = program.run(&["import", "wordpress", file]);
                assert_eq!(run.code, Some(0), "{run:?}");
                assert_eq!(whole(&program.db().await).await, expected);
                fs::remove_file(made).expect("removed");
                println!("{kills} kills, {ends} imports ended before");
                return;
            }
        }
        ends += 1;
    }
}

/// Runs an import and kills it after a while; whether it had ended before.
fn interrupted(program: &Program, file: &str, after: Duration) -> bool {
    let hand = Hand::default();
    let report = program.folder().join("report.json");
    let report = report.to_str().expect("a path");
    let command = program.command(&["import", "wordpress", file, "--report", report]);
    thread::scope(|scope| {
        let run = scope.spawn(|| hand.run(command, ""));
        thread::sleep(after);
        hand.cut();
        !matches!(run.join().expect("a run"), Run::Cut | Run::Ended)
    })
}

/// Looks whether the store is whole, closes it, and gives what the import left in it, a line
/// for each thing.
async fn whole(db: &Db) -> Vec<String> {
    let mut read = db.read().await.expect("a reading");
    assert_eq!(journal::gap(&mut read).await.expect("read"), None, "the journal has a gap");
    nothing_is_half_there(&mut read).await;
    every_public_article_is_told(&mut read).await;
    let mut left = Vec::new();
    for (kind, statement) in [
        (
            "article",
            sql!(
                "SELECT a.imported_from AS a, a.status AS b, a.path AS c, r.headline AS d, r.body AS e
                 FROM article a LEFT JOIN revision r ON r.id = a.revision_id"
            ),
        ),
        (
            "page",
            sql!("SELECT imported_from AS a, status AS b, slug AS c, title AS d, body AS e FROM page"),
        ),
        (
            "redirect",
            sql!(
                "SELECT r.path AS a, a.imported_from AS b, r.target AS c, a.status AS d, a.path AS e
                 FROM redirect r LEFT JOIN article a ON a.id = r.article_id"
            ),
        ),
        (
            "comment",
            sql!(
                "SELECT imported_from AS a, author AS b, parent AS c, status AS d, text AS e
                 FROM archived_comment"
            ),
        ),
        (
            "rule",
            sql!(
                "SELECT pattern AS a, names AS b, what AS c, names AS d, what AS e
                 FROM redirect_rule"
            ),
        ),
        ("topic", sql!("SELECT key AS a, slug AS b, name AS c, name AS d, slug AS e FROM topic")),
        ("byline", sql!("SELECT slug AS a, name AS b, role AS c, slug AS d, name AS e FROM byline")),
        (
            "item",
            sql!(
                "SELECT source AS a, item AS b, kind AS c, fingerprint AS d, outcome AS e
                 FROM import_item"
            ),
        ),
    ] {
        let rows = read.rows(statement, &[]).await.expect("read");
        left.extend(rows.iter().map(|row| line(kind, row)));
    }
    drop(read);
    db.close().await;
    left.sort();
    left
}

fn line(kind: &str, row: &Row) -> String {
    let text = |name| row.get::<Option<String>>(name).expect("a text").unwrap_or_default();
    format!("{kind} {}", ["a", "b", "c", "d", "e"].map(text).join(" | "))
}

async fn nothing_is_half_there(read: &mut Read) {
    for (what, statement) in [
        (
            "an article that is not known by its item",
            sql!(
                "SELECT count(*) AS n FROM article a
                 WHERE NOT EXISTS (SELECT 1 FROM import_item i WHERE i.article_id = a.id)"
            ),
        ),
        (
            "a public article without revision, number or address",
            sql!(
                "SELECT count(*) AS n FROM article a WHERE a.status = 'published'
                 AND (a.revision_id IS NULL OR a.number IS NULL OR a.path IS NULL OR a.revisions <> 1)"
            ),
        ),
        (
            "a hidden article with a link of a public one",
            sql!(
                "SELECT count(*) AS n FROM article a WHERE a.status <> 'published'
                 AND (EXISTS (SELECT 1 FROM article_topic t WHERE t.article_id = a.id)
                   OR EXISTS (SELECT 1 FROM article_byline b WHERE b.article_id = a.id)
                   OR EXISTS (SELECT 1 FROM asset_use u WHERE u.article_id = a.id))"
            ),
        ),
        (
            "a hidden article without words",
            sql!(
                "SELECT count(*) AS n FROM article a WHERE a.status <> 'published'
                 AND NOT EXISTS (SELECT 1 FROM working_copy w WHERE w.article_id = a.id)"
            ),
        ),
        (
            "a public number that no article has",
            sql!("SELECT (SELECT n FROM number_head) - (SELECT count(number) FROM article) AS n"),
        ),
    ] {
        let row = read.row(statement, &[]).await.expect("read");
        assert_eq!(row.get::<i64>("n").expect("a count"), 0, "{what}");
    }
}

async fn every_public_article_is_told(read: &mut Read) {
    let log = journal::after(read, 0, i64::MAX).await.expect("read");
    let told: Vec<i64> = log
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::ArticlesImported { articles } => Some(articles.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    let public = sql!("SELECT id AS n FROM article WHERE status = 'published'");
    for row in read.rows(public, &[]).await.expect("read") {
        let id = row.get::<i64>("n").expect("an id");
        assert!(told.contains(&id), "article {id} came in and the journal does not say so");
    }
}
