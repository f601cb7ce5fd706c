//! `rotative migrate`

use std::process::ExitCode;

use anyhow::Result;
use base::db;
use clap::Args;

use crate::config::{Config, Options};
use crate::open::Paper;

/// Brings the tables to this program's version.
#[derive(Debug, Args)]
pub struct Migrate {
    #[command(flatten)]
    options: Options,
}

impl Migrate {
    /// Applies what is missing, and says so.
    ///
    /// # Errors
    /// When the database is newer than the program, or refuses.
    pub async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, None)?;
        let paper = Paper::open_as_it_is(&config).await?;
        let taken = db::migrate(&paper.db).await?;
        paper.db.close().await;
        if taken.is_empty() {
            println!("the tables are up to date");
        }
        for step in taken {
            println!("applied {step}");
        }
        Ok(ExitCode::SUCCESS)
    }
}
