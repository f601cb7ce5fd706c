//! What a server says while it runs: lines on standard error, JSON where nobody watches.

use std::io::{IsTerminal, stderr};

use tracing_subscriber::EnvFilter;

/// Begins to log; `filter` is in the form of `tracing`.
pub fn begin(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr);
    // A second subscriber (in tests) is no reason to stop.
    let _ = if stderr().is_terminal() {
        lines.with_target(false).compact().try_init()
    } else {
        lines.json().try_init()
    };
}
