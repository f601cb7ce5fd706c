//! Opening a paper: its folder, its database, its version.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base::db::{self, Standing};
use base::{Clock, Db};
use paper::{Publication, publication};

use crate::config::Config;

/// A paper that is open.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its database.
    pub db: Db,
    /// What tells the time.
    pub clock: Clock,
    /// Folder of its assets.
    pub assets: PathBuf,
    /// Folder of an operator's theme.
    pub theme: PathBuf,
}

impl Paper {
    /// Opens the folder and the database, and brings the tables to this program's version.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn open(config: &Config) -> Result<Paper> {
        let paper = Paper::open_as_it_is(config).await?;
        for step in db::migrate(&paper.db).await? {
            tracing::info!(step, "migrated");
        }
        Ok(paper)
    }

    /// The same without touching the tables.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn open_as_it_is(config: &Config) -> Result<Paper> {
        let folder = &config.data;
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
        let db = Db::open(&config.database_url)
            .await
            .context("cannot open the paper's database")?;
        Ok(Paper {
            db,
            clock: Clock::System,
            assets: folder.join("assets"),
            theme: folder.join("theme"),
        })
    }

    /// How the tables stand to this program.
    ///
    /// # Errors
    /// When they are newer, or cannot be read.
    pub async fn standing(&self) -> Result<Standing> {
        Ok(db::check(&self.db).await?)
    }

    /// The publication.
    ///
    /// # Errors
    /// When there is none yet.
    pub async fn publication(&self) -> Result<Publication> {
        let found = publication::find(&mut *self.db.read().await?).await?;
        match found {
            Some(publication) => Ok(publication),
            None => bail!("there is no newspaper here yet: run `rotative init` or `rotative demo`"),
        }
    }
}
