//! Exports that others wrote, which stay outside of this repository.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// A file of the shared data, `wordpress/small-export.xml`; where the data are not on this
/// machine the test is named among those that did not run.
pub fn shared(name: &str) -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let folder = env::var_os("ROTATIVE_SHARED_DATA").map_or_else(|| beside.into(), PathBuf::from);
    let file = folder.join(name);
    if file.exists() {
        return Some(file);
    }
    not_run(&format!("{name} is not on this machine: set ROTATIVE_SHARED_DATA"));
    None
}

/// Names the present test among those that did not run.
pub fn not_run(reason: &str) {
    let thread = std::thread::current();
    let line = format!("not run: {}: {reason}\n", thread.name().unwrap_or("a test"));
    print!("{line}");
    if let Some(path) = env::var_os("ROTATIVE_NOT_RUN")
        && let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path)
    {
        // One write, so that lines of tests that end together stay whole.
        drop(file.write_all(line.as_bytes()));
    }
}
