//! `rotative check`

use std::process::ExitCode;

use anyhow::Result;
use base::db::Standing;
use clap::Args;
use editorial::article::suspend;
use site::theme::{self, Theme};

use crate::config::{Config, Options};
use crate::open::Paper;

/// Looks whether everything is in order.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    options: Options,
}

impl Check {
    /// Looks at configuration, store, journal, theme and what waits for a decision.
    ///
    /// # Errors
    /// The first thing that cannot be looked at.
    pub async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, None)?;
        let paper = Paper::open_as_it_is(&config).await?;
        let mut faults = 0;
        let mut say = |good: bool, what: String| {
            println!("{} {what}", if good { "ok  " } else { "FAIL" });
            faults += usize::from(!good);
        };
        match paper.standing().await? {
            Standing::Current => say(true, "tables".into()),
            Standing::Behind(count) => {
                say(false, format!("tables: {count} migrations are missing; run rotative migrate"));
                return Ok(ExitCode::FAILURE);
            }
        }
        let publication = paper.publication().await?;
        say(true, format!("publication: {}, {}", publication.name, publication.zone.name()));
        let mut read = paper.db.read().await?;
        let gap = journal::gap(&mut read).await?;
        say(
            gap.is_none(),
            match gap {
                None => "journal: no gap".into(),
                Some(n) => format!("journal: number {n} is missing"),
            },
        );
        let overdue = suspend::overdue(&mut read, paper.clock.now()).await?;
        say(overdue.is_empty(), format!("suspensions past their end: {}", overdue.len()));
        let theme = Theme::open(&paper.theme)?;
        let report = theme::check(&theme);
        for (sample, error) in &report.failures {
            say(false, format!("theme, {sample}: {error}"));
        }
        say(report.failures.is_empty(), format!("theme: {} pages", report.pages));
        Ok(if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
