//! `rotative demo`

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::{log, serve};
use crate::config::{Config, Options};
use crate::demo;
use crate::open::Paper;

/// Opens the demo newspaper.
#[derive(Debug, Args)]
pub struct Demo {
    /// The operator's file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder in which the demo is kept between runs
    #[arg(long, value_name = "DIR", default_value = "demo-data")]
    data: PathBuf,
    /// Address and port, `127.0.0.1:8080`
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
}

impl Demo {
    /// Makes the demo newspaper at its first start, and serves it until SIGTERM.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn run(self) -> Result<ExitCode> {
        let options = Options { config: self.config, data: Some(self.data) };
        let config = Config::read(&options, self.listen.as_deref())?;
        log::begin(&config.log);
        let paper = Paper::make(&config).await?;
        demo::fill(&paper).await?;
        serve::serve(&config, paper).await?;
        Ok(ExitCode::SUCCESS)
    }
}
