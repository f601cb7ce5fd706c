//! `rotative import`

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use intake::import::wordpress::{self, Map, Older, Phase, Progress, Stop, Told};

use crate::config::{Config, Options};
use crate::open::Paper;

/// Brings an archive in.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, Subcommand)]
enum From {
    /// A WordPress export (WXR)
    Wordpress(Wordpress),
}

#[derive(Debug, Args)]
struct Wordpress {
    #[command(flatten)]
    options: Options,
    /// The export
    file: PathBuf,
    /// Folder of the files that it speaks of (wp-content/uploads)
    #[arg(long, value_name = "DIR")]
    media: Option<PathBuf>,
    /// Does everything and keeps nothing
    #[arg(long)]
    dry_run: bool,
    /// Writes what became of every item to this file, as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Where categories and tags go (TOML)
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// What addresses older than WordPress looked like, and what they named (TOML)
    #[arg(long, value_name = "FILE")]
    redirects: Option<PathBuf>,
    /// What readers are told of dates of modification: `keep` tells them nothing, `believe`
    /// those that no machine wrote
    #[arg(long, value_name = "keep|believe")]
    modified: Option<Modified>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Modified {
    Keep,
    Believe,
}

impl Import {
    /// Imports, with a progress bar; Ctrl C stops after the batch that is being written.
    ///
    /// # Errors
    /// A sentence that says what stands in the way, and what came in before.
    pub async fn run(self) -> Result<ExitCode> {
        let From::Wordpress(verb) = self.from;
        verb.run().await
    }
}

impl Wordpress {
    async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, None)?;
        let map = read(self.map.as_deref(), Map::read)?;
        let older = read(self.redirects.as_deref(), Older::read)?;
        let paper = Paper::open(&config).await?;
        let options = wordpress::Options {
            file: self.file.clone(),
            media: self.media.clone(),
            assets: paper.assets.clone(),
            map,
            older,
            told: self.modified.map(|modified| match modified {
                Modified::Keep => Told::Kept,
                Modified::Believe => Told::Believed,
            }),
            dry_run: self.dry_run,
        };
        let stop = Stop::default();
        let asked = stop.clone();
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                asked.ask();
            }
        });
        let bar = bar();
        let mut progress = |progress: Progress| show(&bar, progress);
        let report =
            wordpress::import(&paper.db, &paper.clock, &options, &mut progress, &stop).await;
        bar.finish_and_clear();
        paper.db.close().await;
        let report = report?;
        if let Some(path) = &self.report {
            fs::write(path, report.to_json()?)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        print!("{}", report.summary());
        let whole = report.adds_up && !report.interrupted;
        Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// A file of the operator's, read by `as_what`; what is usual where there is none.
fn read<T: Default>(
    path: Option<&Path>,
    as_what: fn(&str) -> std::result::Result<T, String>,
) -> Result<T> {
    let Some(path) = path else { return Ok(T::default()) };
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    as_what(&text).map_err(anyhow::Error::msg).with_context(|| path.display().to_string())
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template(
        "{msg:10} {bar:30} {percent:>3} %  {bytes}/{total_bytes}  {eta}",
    );
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_message(match progress.phase {
        Phase::Checking => "checking",
        Phase::Files => "files",
        Phase::Texts => "texts",
    });
    bar.set_length(progress.total);
    bar.set_position(progress.bytes);
}
