//! `rotative audit-dates`

mod page;
mod table;

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use base::{Clock, Language, Zone};
use clap::Args;
use intake::import::wordpress::audit::{Audit, audit, language_of};
use intake::import::wordpress::modified::Verdict;

/// Says which dates of modification of a WordPress export are false, and why. It needs no
/// newspaper and keeps nothing.
#[derive(Debug, Args)]
pub struct AuditDates {
    /// The export
    file: PathBuf,
    /// Writes a page to read and to share
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Writes every false or doubtful date, as CSV
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The zone of the site's clock, such as Africa/Casablanca; guessed from the dates where it
    /// is left out
    #[arg(long)]
    zone: Option<String>,
    /// Language of the page: fr, ar or en; the file's own where it is left out
    #[arg(long)]
    language: Option<Language>,
}

impl AuditDates {
    /// Looks, and says what it saw.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the file, and where.
    pub fn run(self) -> Result<ExitCode> {
        let zone = self.zone.as_deref().map(Zone::named).transpose().map_err(anyhow::Error::msg)?;
        let seen = audit(|| File::open(&self.file), zone, &Clock::System)
            .with_context(|| self.file.display().to_string())?;
        let language = self.language.or_else(|| language_of(&seen)).unwrap_or(Language::Fr);
        if let Some(path) = &self.html {
            let name = self.file.file_name().unwrap_or_default().to_string_lossy();
            let html = page::html(&seen, &name, language)?;
            fs::write(path, html).with_context(|| format!("cannot write {}", path.display()))?;
        }
        if let Some(path) = &self.csv {
            fs::write(path, table::csv(&seen))
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        print!("{}", summary(&seen));
        Ok(ExitCode::SUCCESS)
    }
}

fn summary(seen: &Audit) -> String {
    let of = |verdict| seen.count(verdict);
    let mut lines = vec![
        format!("{} ({}): {} published texts", seen.site, seen.source, seen.texts),
        match seen.guessed {
            Some((fits, of)) => format!("zone {}, which explains {fits} of {of} dates", seen.zone),
            None => format!("zone {}", seen.zone),
        },
        format!(
            "{} of {} dates of modification are false: {} stamped in bulk, {} still to come",
            seen.falsely(),
            seen.claimed(),
            of(Verdict::Stamped),
            of(Verdict::ToCome)
        ),
    ];
    if of(Verdict::Absent) > 0 {
        lines.push(format!("{} texts come without a date of modification", of(Verdict::Absent)));
    }
    let wall = |seconds: i64| {
        let zone = Zone::named(&seen.zone).ok()?;
        Some(zone.rfc3339(base::Utc(seconds * 1_000_000)))
    };
    for stamp in &seen.stamps {
        let (from, to) = (wall(stamp.from).unwrap_or_default(), wall(stamp.to).unwrap_or_default());
        lines.push(format!("  {} texts from {from} to {to}", stamp.texts));
    }
    let apart: u64 = seen.clocks.values().sum();
    lines.push(format!(
        "{apart} of {} pairs of local and UTC dates are not one instant",
        seen.pairs
    ));
    for (minutes, count) in &seen.clocks {
        lines.push(format!("  {count} by {minutes} minutes"));
    }
    lines.join("\n") + "\n"
}
