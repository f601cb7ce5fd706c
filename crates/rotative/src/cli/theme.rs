//! `rotative theme check`

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use site::theme::{Theme, check};

use crate::config::{Config, Options};

/// Looks at a theme.
#[derive(Debug, Args)]
pub struct ThemeVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Renders every page with samples, and says what cannot be printed
    Check {
        #[command(flatten)]
        options: Options,
    },
}

impl ThemeVerb {
    /// Does what was asked.
    ///
    /// # Errors
    /// When the theme cannot be read at all.
    pub fn run(self) -> Result<ExitCode> {
        let Verb::Check { options } = self.verb;
        let config = Config::read(&options, None)?;
        let theme = Theme::open(config.data.join("theme")).context("the theme is not in order")?;
        let report = check(&theme);
        for (sample, error) in &report.failures {
            eprintln!("{sample}: {error}");
        }
        println!("{} pages printed, {} failed", report.pages, report.failures.len());
        Ok(if report.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
