//! The command line: one file a verb.

mod article;
mod audit_dates;
mod check;
mod demo;
mod import;
mod init;
mod log;
mod migrate;
mod serve;
mod theme;

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

/// The newspaper's engine: one binary that a small newsroom runs by itself.
#[derive(Debug, Parser)]
#[command(name = "rotative", version, arg_required_else_help = true)]
pub struct Command {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Makes a new, empty newspaper
    Init(init::Init),
    /// Opens the demo newspaper, for anybody to read
    Demo(demo::Demo),
    /// Serves the newspaper
    Serve(serve::Serve),
    /// Brings an archive in
    Import(import::Import),
    /// Says which modification dates of a WordPress export are false, and why
    AuditDates(audit_dates::AuditDates),
    /// Acts on articles, with JSON in and out
    Article(article::ArticleVerb),
    /// Brings the tables to this program's version
    Migrate(migrate::Migrate),
    /// Looks whether everything is in order
    Check(check::Check),
    /// Looks at a theme
    Theme(theme::ThemeVerb),
}

impl Command {
    /// Does what was asked.
    ///
    /// # Errors
    /// A sentence that says what stands in the way and what to do.
    pub fn run(self) -> Result<ExitCode> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start")?;
        runtime.block_on(async {
            match self.verb {
                Verb::Init(verb) => verb.run().await,
                Verb::Demo(verb) => verb.run().await,
                Verb::Serve(verb) => verb.run().await,
                Verb::Import(verb) => verb.run().await,
                Verb::AuditDates(verb) => verb.run(),
                Verb::Article(verb) => verb.run().await,
                Verb::Migrate(verb) => verb.run().await,
                Verb::Check(verb) => verb.run().await,
                Verb::Theme(verb) => verb.run(),
            }
        })
    }
}
