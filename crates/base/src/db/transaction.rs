//! Transactions: the only way to a statement.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sqlx::{Postgres, Sqlite, Transaction};

use super::{Row, Sql, Value};
use crate::{Error, Result, Utc};

/// A transaction on either engine. Dropped without [`Tx::commit`], it leaves no trace.
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Every row of the answer.
    ///
    /// # Errors
    /// When the engine refuses, or values and text do not fit each other.
    pub async fn rows(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Row>> {
        match self {
            Tx::Sqlite(tx) => {
                let query = bind(sqlx::query(sql.sqlite), sql, sql.sqlite, values)?;
                let rows = query.fetch_all(&mut **tx).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            Tx::Postgres(tx) => {
                let query = bind(sqlx::query(sql.postgres), sql, sql.postgres, values)?;
                let rows = query.fetch_all(&mut **tx).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// The first row of the answer, if there is one.
    ///
    /// # Errors
    /// See [`Tx::rows`].
    pub async fn maybe_row(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Option<Row>> {
        match self {
            Tx::Sqlite(tx) => {
                let query = bind(sqlx::query(sql.sqlite), sql, sql.sqlite, values)?;
                Ok(query.fetch_optional(&mut **tx).await?.map(Row::Sqlite))
            }
            Tx::Postgres(tx) => {
                let query = bind(sqlx::query(sql.postgres), sql, sql.postgres, values)?;
                Ok(query.fetch_optional(&mut **tx).await?.map(Row::Postgres))
            }
        }
    }

    /// The first row of an answer that always has one.
    ///
    /// # Errors
    /// When there is none; see [`Tx::rows`].
    pub async fn row(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Row> {
        self.maybe_row(sql, values)
            .await?
            .ok_or_else(|| Error::corrupt(format!("no row for the statement at {}", sql.place())))
    }

    /// Runs a statement and says how many rows it touched.
    ///
    /// # Errors
    /// See [`Tx::rows`].
    pub async fn execute(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<u64> {
        match self {
            Tx::Sqlite(tx) => {
                let query = bind(sqlx::query(sql.sqlite), sql, sql.sqlite, values)?;
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
            Tx::Postgres(tx) => {
                let query = bind(sqlx::query(sql.postgres), sql, sql.postgres, values)?;
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
        }
    }

    /// Runs several statements of a migration; never words from outside.
    pub(super) async fn script(&mut self, text: &'static str) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(|_| ())?,
            Tx::Postgres(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Asks the engine whether it understands a statement: tables, columns, types.
    ///
    /// # Errors
    /// When it does not.
    pub async fn prepare(&mut self, sql: &Sql) -> Result<()> {
        use sqlx::{Executor, SqlSafeStr};
        match self {
            Tx::Sqlite(tx) => tx.prepare(sql.sqlite.into_sql_str()).await.map(|_| ())?,
            Tx::Postgres(tx) => tx.prepare(sql.postgres.into_sql_str()).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Makes what was done durable.
    ///
    /// # Errors
    /// When the engine could not; then nothing was done.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// When the connection is lost, which undoes it too.
    pub async fn rollback(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.rollback().await?,
            Tx::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}

type Query<'q, DB> = sqlx::query::Query<'q, DB, <DB as sqlx::Database>::Arguments>;

fn bind<'q, DB>(
    mut query: Query<'q, DB>,
    sql: Sql,
    text: &str,
    values: &'q [Value<'_>],
) -> Result<Query<'q, DB>>
where
    DB: sqlx::Database,
    Option<i64>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<&'q str>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<&'q [u8]>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
{
    // SQLite takes a missing value for NULL without a word, so the count is checked here.
    let named = Sql::named_arguments(text);
    if named != values.len() {
        let place = sql.place();
        let given = values.len();
        return Err(Error::Arguments { place, named, given });
    }
    for value in values {
        query = match value {
            Value::Int(number) => query.bind(*number),
            Value::Text(Some(text)) if text.contains('\0') => {
                return Err(Error::Nul("a text"));
            }
            Value::Text(text) => query.bind(text.as_deref()),
            Value::Bytes(bytes) => query.bind(bytes.as_deref()),
        };
    }
    Ok(query)
}

/// What a page depends on: `article:42`, `section:7:2016-12`, `404:/path`.
pub type Tag = String;

/// What readings depended on, and until when what they read stays true by the clock alone.
/// Clones are the same notes: an answer that takes several readings has one of them.
#[derive(Clone, Debug, Default)]
pub struct Noted(Arc<Mutex<Notes>>);

#[derive(Debug, Default)]
struct Notes {
    tags: BTreeSet<Tag>,
    valid_until: Option<Utc>,
}

impl Noted {
    /// What was depended on, and until when it holds.
    pub fn dependencies(&self) -> (Vec<Tag>, Option<Utc>) {
        let notes = self.notes();
        (notes.tags.iter().cloned().collect(), notes.valid_until)
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A reading of one state of the paper, which notes what it depended on and until when
/// it stays true by the clock alone.
pub struct Read {
    tx: Tx,
    noted: Noted,
}

impl Read {
    pub(super) fn new(tx: Tx, noted: Noted) -> Read {
        Read { tx, noted }
    }

    /// Notes that what is being read depends on `tag`.
    pub fn depends_on(&mut self, tag: impl Into<Tag>) {
        self.noted.notes().tags.insert(tag.into());
    }

    /// Notes that what is being read changes at `at` without anybody's act.
    pub fn valid_until(&mut self, at: Utc) {
        let mut notes = self.noted.notes();
        notes.valid_until = Some(notes.valid_until.map_or(at, |earlier| earlier.min(at)));
    }
}

impl Deref for Read {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        &self.tx
    }
}

impl DerefMut for Read {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}
