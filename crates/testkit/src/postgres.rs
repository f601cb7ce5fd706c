//! The private PostgreSQL of the tests: `scripts/postgres` keeps it, this asks it for databases.

use std::{
    env,
    fs::OpenOptions,
    io::Write,
    process::{Command, Stdio},
    sync::OnceLock,
    thread,
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/postgres");

/// The script's own word for "there is no PostgreSQL on this machine".
const NOTHING_HERE: i32 = 3;

/// Why there is no PostgreSQL to test on: one line, for whoever reads the tests' end.
#[derive(Clone, Debug)]
pub struct Missing(pub String);

/// The URL of a new empty database, which is dropped once this process is gone.
///
/// `None` where PostgreSQL is not installed: the test then returns, and `make test` names it
/// among what did not run.
///
/// # Panics
///
/// When PostgreSQL is there and fails.
#[expect(clippy::unused_async, reason = "callers await it like everything about a database")]
pub async fn fresh_database() -> Option<String> {
    match script("database") {
        Ok(url) => Some(url),
        Err(missing) => {
            say_not_run(&missing);
            None
        }
    }
}

/// The URL of the private server's admin database; the server is started by whoever asks first.
///
/// # Errors
///
/// [`Missing`] where PostgreSQL is not installed.
///
/// # Panics
///
/// When PostgreSQL is there and fails.
pub fn server() -> Result<&'static str, Missing> {
    static URL: OnceLock<Result<String, Missing>> = OnceLock::new();
    match URL.get_or_init(|| script("start")) {
        Ok(url) => Ok(url),
        Err(missing) => Err(missing.clone()),
    }
}

#[expect(clippy::panic, reason = "a PostgreSQL that fails must turn the test red, never skip it")]
fn script(verb: &str) -> Result<String, Missing> {
    let output = Command::new(SCRIPT)
        .arg(verb)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("scripts/postgres cannot be run: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        Some(NOTHING_HERE) => Err(Missing(complaint.trim().to_owned())),
        _ => panic!("scripts/postgres {verb} failed: {complaint}"),
    }
}

/// Leaves a line for `scripts/test`, which reports what did not run.
fn say_not_run(Missing(reason): &Missing) {
    let current = thread::current();
    let line = format!("not run: {}: {reason}\n", current.name().unwrap_or("a test"));
    eprint!("{line}");
    if let Some(path) = env::var_os("ROTATIVE_NOT_RUN")
        && let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path)
    {
        // One write, so that lines of tests that end together stay whole.
        drop(file.write_all(line.as_bytes()));
    }
}
