//! Data that others wrote, which stay outside of this repository.

use std::env;
use std::path::PathBuf;

use crate::program::not_run;

/// A file of the shared data, `strings/blns.json`; where the data are not on this machine the
/// test is named among those that did not run.
pub fn shared(name: &str) -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let folder = env::var_os("ROTATIVE_SHARED_DATA").map_or_else(|| beside.into(), PathBuf::from);
    let file = folder.join(name);
    if file.exists() {
        return Some(file.canonicalize().expect("a path"));
    }
    not_run(&format!("{name} is not on this machine: set ROTATIVE_SHARED_DATA"));
    None
}
