//! The binary: reads the command line, and says in one sentence what went wrong.

use std::process::ExitCode;

use clap::Parser;
use rotative::cli::Command;

/// Texts are made in one thread and let go in another, all day long, which the system's own
/// allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match Command::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rotative: {}", one_line(&format!("{error:#}")));
            ExitCode::FAILURE
        }
    }
}

/// A sentence, where something below spoke in several lines.
fn one_line(words: &str) -> String {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
