//! Opening a database by its address.

use std::path::Path;
use std::time::Duration;

use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::transaction::{Noted, Read, Tx};
use crate::{Error, Result};

/// How long a writer waits for another process's transaction before it gives up.
const BUSY: Duration = Duration::from_secs(10);

/// Which engine answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, inside the program.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// A paper's database. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// One file: one writer, several readers that cannot write.
    Sqlite {
        /// The one connection that writes.
        write: SqlitePool,
        /// Connections that are opened read-only.
        read: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…`; makes the SQLite file when there is none.
    ///
    /// # Errors
    /// When the address is of neither kind, or nobody answers there.
    pub async fn open(address: &str) -> Result<Db> {
        if let Some(path) = file(address) {
            Db::open_sqlite(path).await
        } else if address.starts_with("postgres:") || address.starts_with("postgresql:") {
            Db::open_postgres(address).await
        } else {
            Err(Error::Migration("database_url must begin with sqlite: or postgres:".into()))
        }
    }

    /// Whether there is something to open: a file; a server can only be asked.
    pub fn is_there(address: &str) -> bool {
        file(address).is_none_or(|path| path.try_exists().unwrap_or(true))
    }

    async fn open_sqlite(path: &Path) -> Result<Db> {
        let file = SqliteConnectOptions::new()
            .filename(path)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged word must survive a power cut, so FULL, not NORMAL.
            .synchronous(SqliteSynchronous::Full)
            .pragma("temp_store", "memory")
            .pragma("mmap_size", "268435456")
            .pragma("cache_size", "-8000")
            .statement_cache_capacity(256);
        let write = pool(1)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(file.clone().create_if_missing(true))
            .await?;
        // Four for readers, one that hears of other processes' commits.
        let read = pool(5).connect_with(file.read_only(true)).await?;
        Ok(Db::Sqlite { write, read })
    }

    async fn open_postgres(address: &str) -> Result<Db> {
        let options: PgConnectOptions = address.parse()?;
        let pool = PgPoolOptions::new()
            .max_connections(12)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options.application_name("rotative"))
            .await?;
        Ok(Db::Postgres(pool))
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins a transaction that may write. SQLite takes the writer's lock at once, so
    /// that no statement later finds it taken.
    ///
    /// # Errors
    /// When the database cannot be reached, or stays busy.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that sees one state of the paper and cannot write.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Read> {
        self.read_noting(Noted::default()).await
    }

    /// The same, adding what it depends on to notes that others have begun.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read_noting(&self, noted: Noted) -> Result<Read> {
        let tx = match self {
            Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Db::Postgres(pool) => Tx::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
            ),
        };
        Ok(Read::new(tx, noted))
    }

    /// Whether commits of this program wait until the disk has them. An import's batches need
    /// not: each is whole or not there, and a last commit that waits makes all before it
    /// durable. PostgreSQL is told in each transaction, not here.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn wait_for_disk(&self, waits: bool) -> Result<()> {
        if let Db::Sqlite { write, .. } = self {
            // Folding the log into the file waits for the disk too: seldom, while nobody waits.
            let pragmas = if waits {
                "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000"
            } else {
                "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000"
            };
            sqlx::raw_sql(pragmas).execute(write).await?;
        }
        Ok(())
    }

    /// Closes every connection; SQLite folds its log into the file.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

/// A pool of connections to a file.
fn pool(connections: u32) -> SqlitePoolOptions {
    // Where the disk is full or fails, SQLite undoes a transaction by itself, and the library
    // goes on believing in it: such a connection would refuse every later one.
    SqlitePoolOptions::new().max_connections(connections).after_release(|connection, _| {
        Box::pin(async move {
            connection.ping().await?;
            Ok(!connection.is_in_transaction())
        })
    })
}

/// The file of `sqlite:PATH`, which some write with two slashes.
fn file(address: &str) -> Option<&Path> {
    let path = address.strip_prefix("sqlite:")?;
    Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
}
