//! What machines ask for again and again goes by the indexes, however long the archive.

use base::db::all_statements;
use base::{Sql, Value};
use testkit::Store;

#[tokio::test]
async fn no_statement_of_a_feed_or_a_sitemap_walks_the_archive() {
    let store = Store::sqlite().await;
    let mut tx = store.db.read().await.expect("a reading");
    let mut looked = 0;
    for statement in all_statements() {
        let of_machines = ["visibility/feeds/store.rs", "visibility/sitemaps/store.rs"];
        if !of_machines.iter().any(|file| statement.file.ends_with(file)) {
            continue;
        }
        // A test's own process ends soon enough for a few sentences that nobody frees.
        let text: &'static str =
            Box::leak(format!("EXPLAIN QUERY PLAN {}", statement.sqlite).into_boxed_str());
        let explained = Sql { sqlite: text, postgres: text, ..*statement };
        let values = vec![Value::from(1); Sql::named_arguments(text)];
        let rows = tx.rows(explained, &values).await.expect("a plan");
        let plan: Vec<String> = rows.iter().map(|row| row.get("detail").expect("a step")).collect();
        for step in &plan {
            let of = |table: &str| step.starts_with(&format!("SCAN {table} "));
            // There are few notes, and their index has nothing else.
            let scans = ["a", "c", "r", "article", "revision"].into_iter().any(of)
                && !step.contains("USING INDEX revision_notes");
            // By its edition alone an article is found for a list that ends after thirty.
            let all = step.starts_with("SEARCH a ") && step.ends_with("(edition_id=?)");
            let ends = step.contains("article_wire") && text.contains("a.id DESC LIMIT $2");
            assert!(!scans && (!all || ends), "{}: {step} in {plan:#?}", statement.place());
        }
        looked += 1;
    }
    assert!(looked >= 9, "{looked} statements");
}
