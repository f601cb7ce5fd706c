//! Hearing of other processes' commits without reading anything.

use sqlx::pool::PoolConnection;
use sqlx::{Row, Sqlite};

use super::Db;
use crate::Result;

/// A connection of its own that knows whether another one has committed since it last looked.
#[derive(Debug)]
pub struct Pulse {
    connection: PoolConnection<Sqlite>,
    version: i64,
}

impl Db {
    /// The pulse of a file; a server has none, and is asked for its log instead.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub async fn pulse(&self) -> Result<Option<Pulse>> {
        let Db::Sqlite { read, .. } = self else { return Ok(None) };
        let mut pulse = Pulse { connection: read.acquire().await?, version: 0 };
        pulse.version = pulse.version().await?;
        Ok(Some(pulse))
    }
}

impl Pulse {
    /// Whether another connection, of this process or of another, has committed since.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn has_changed(&mut self) -> Result<bool> {
        let version = self.version().await?;
        Ok(std::mem::replace(&mut self.version, version) != version)
    }

    async fn version(&mut self) -> Result<i64> {
        let row = sqlx::query("PRAGMA data_version").fetch_one(&mut *self.connection).await?;
        Ok(row.try_get(0)?)
    }
}
