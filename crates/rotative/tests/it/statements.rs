//! Every statement of the program is understood by both engines.

use base::db::all_statements;
use base::{Error, Sql, Value, sql};
use testkit::stores;

#[tokio::test]
async fn every_statement_is_understood_by_every_engine() {
    let mut count = 0;
    for store in stores().await {
        for statement in all_statements() {
            let mut tx = store.db.write().await.expect("a transaction");
            let prepared = tx.prepare(statement).await;
            assert!(prepared.is_ok(), "{}: {prepared:?}", statement.place());
            count += 1;
        }
    }
    // The registry itself must not be empty: an unlinked crate would pass unseen.
    assert!(count > 80, "{count} statements");
}

#[test]
fn twins_name_the_same_arguments() {
    for statement in all_statements() {
        assert_eq!(
            Sql::named_arguments(statement.sqlite),
            Sql::named_arguments(statement.postgres),
            "{}",
            statement.place()
        );
    }
}

#[tokio::test]
async fn a_statement_with_a_missing_value_is_refused() {
    for store in stores().await {
        let mut tx = store.db.write().await.expect("a transaction");
        let two = sql!("SELECT count(*) AS n FROM work WHERE id = $1 AND key = $2");
        let refused = tx.rows(two, &[Value::from(1)]).await.err();
        let named_and_given = match refused {
            Some(Error::Arguments { named, given, .. }) => (named, given),
            other => panic!("{other:?}"),
        };
        assert_eq!(named_and_given, (2, 1));
    }
}

#[tokio::test]
async fn the_character_that_postgres_cannot_keep_is_refused_by_both() {
    for store in stores().await {
        let mut tx = store.db.write().await.expect("a transaction");
        let one = sql!("INSERT INTO work (key) VALUES ($1)");
        let refused = tx.execute(one, &[Value::from("a\0b")]).await.err();
        assert!(matches!(refused, Some(Error::Nul(_))), "{refused:?}");
    }
}
