//! The binary: reads the command line, and says in one sentence what went wrong.

use std::process::ExitCode;

use clap::Parser;
use rotative::cli::Command;

fn main() -> ExitCode {
    match Command::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rotative: {error:#}");
            ExitCode::FAILURE
        }
    }
}
