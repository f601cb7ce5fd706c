//! `rotative import`

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

/// Brings an archive in.
#[derive(Debug, Args)]
pub struct Import {}

impl Import {
    /// Placeholder until wired.
    ///
    /// # Errors
    /// Always.
    pub async fn run(self) -> Result<ExitCode> {
        bail!("not wired")
    }
}
