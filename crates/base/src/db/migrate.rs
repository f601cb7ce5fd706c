//! The tables' versions: twin files in `migrations/`, applied in order, once.

use super::{Db, Engine};
use crate::{Error, Result, args, sql};

/// One step of the tables, for both engines.
pub struct Migration {
    /// Its number, from 1.
    pub version: i64,
    /// Its name, `article`.
    pub name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// Every migration that this program knows, oldest first.
pub fn known() -> &'static [Migration] {
    MIGRATIONS
}

/// How a database's tables stand to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The same version.
    Current,
    /// This many migrations are missing.
    Behind(usize),
}

/// Which version the tables have; 0 when there are none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn applied(db: &Db) -> Result<i64> {
    let mut tx = db.read().await?;
    let exists = sql!(
        sqlite: "SELECT count(*) AS n FROM sqlite_master WHERE name = 'schema_version'",
        postgres: "SELECT count(*) AS n FROM information_schema.tables
                   WHERE table_schema = current_schema() AND table_name = 'schema_version'",
    );
    if tx.row(exists, &[]).await?.get::<i64>("n")? == 0 {
        return Ok(0);
    }
    let highest = sql!("SELECT coalesce(max(version), 0) AS version FROM schema_version");
    tx.row(highest, &[]).await?.get("version")
}

/// Compares the tables with this program.
///
/// # Errors
/// When the tables are newer than the program, which then must not touch them.
pub async fn check(db: &Db) -> Result<Standing> {
    let found = applied(db).await?;
    let newest = MIGRATIONS.last().map_or(0, |last| last.version);
    if found > newest {
        return Err(Error::Migration(format!(
            "the database is at version {found}, newer than this program's {newest}: install the newer rotative"
        )));
    }
    let behind = MIGRATIONS.iter().filter(|m| m.version > found).count();
    Ok(if behind == 0 { Standing::Current } else { Standing::Behind(behind) })
}

/// Refuses a database that can be read and not written: a file without the right, a disk
/// that was mounted for reading, a standby server. SQLite begins a transaction on such a one
/// without a word; only a statement that would write is refused.
///
/// # Errors
/// A sentence that says so.
pub async fn check_writable(db: &Db) -> Result<()> {
    let nothing = sql!("UPDATE schema_version SET name = name WHERE version = 0");
    let mut tx = db.write().await?;
    tx.execute(nothing, &[]).await?;
    tx.rollback().await
}

/// Brings the tables to this program's version, each step in a transaction of its own.
/// Says which steps were taken.
///
/// # Errors
/// When the database is newer than the program, or a step fails (it is then undone).
pub async fn migrate(db: &Db) -> Result<Vec<&'static str>> {
    if check(db).await? == Standing::Current {
        // No lock is asked for: a command does not wait behind whoever writes just now.
        return Ok(Vec::new());
    }
    let mut taken = Vec::new();
    for step in MIGRATIONS {
        let mut tx = db.write().await?;
        if db.engine() == Engine::Postgres {
            // Two processes may start at once: one migrates, the other waits here.
            tx.script("SELECT pg_advisory_xact_lock(7239012)").await?;
        }
        tx.script("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY, name TEXT NOT NULL)")
            .await?;
        let done = sql!("SELECT count(*) AS n FROM schema_version WHERE version = $1");
        if tx.row(done, args![step.version]).await?.get::<i64>("n")? > 0 {
            continue;
        }
        tx.script(match db.engine() {
            Engine::Sqlite => step.sqlite,
            Engine::Postgres => step.postgres,
        })
        .await?;
        let note = sql!("INSERT INTO schema_version (version, name) VALUES ($1, $2)");
        tx.execute(note, args![step.version, step.name]).await?;
        tx.commit().await?;
        taken.push(step.name);
    }
    Ok(taken)
}
