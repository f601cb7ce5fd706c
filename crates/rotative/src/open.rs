//! Opening a paper: its folder, its database, its version.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Error, Result, anyhow, bail};
use base::db::{self, Standing};
use base::{Clock, Db};
use paper::{Publication, publication};

use crate::config::Config;

/// What to do where there is no paper.
const NO_PAPER: &str = "there is no newspaper here yet: run `rotative init` or `rotative demo`";

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
    /// Opens a paper that is there, and brings its tables to this program's version.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn open(config: &Config) -> Result<Paper> {
        let paper = Paper::open_as_it_is(config).await?;
        paper.migrate().await?;
        Ok(paper)
    }

    /// The same without touching the tables.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn open_as_it_is(config: &Config) -> Result<Paper> {
        if !Db::is_there(&config.database_url) {
            // A slip in --data must not leave an empty paper behind.
            bail!("{NO_PAPER}");
        }
        Paper::connect(config).await
    }

    /// Opens a paper, and makes what is not there yet: the folder, the database, its tables.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn make(config: &Config) -> Result<Paper> {
        let paper = Paper::connect(config).await?;
        paper.migrate().await?;
        Ok(paper)
    }

    async fn connect(config: &Config) -> Result<Paper> {
        make_folder(&config.data)?;
        let db =
            Db::open(&config.database_url).await.context("cannot open the paper's database")?;
        Ok(Paper {
            db,
            clock: Clock::System,
            assets: config.data.join("assets"),
            theme: config.data.join("theme"),
        })
    }

    async fn migrate(&self) -> Result<()> {
        for step in db::migrate(&self.db).await? {
            tracing::info!(step, "migrated");
        }
        Ok(())
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
            None => bail!("{NO_PAPER}"),
        }
    }
}

fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => anyhow!(
            "the data folder {} cannot be made, a file stands in its way: choose another --data",
            folder.display()
        ),
        _ => Error::new(error).context(format!("cannot make the data folder {}", folder.display())),
    })
}
