//! Putting right what was wrong.

use base::Tx;
use journal::Nature;

use super::Severity;
use super::act::Acting;
use super::refusal::{Refusal, Refused};
use super::revise::{Revised, Saying, revise};

/// Publishes the working copy as a correction with its public note.
///
/// # Errors
/// [`Refusal::NoNote`], and every rule that stands against publication.
pub async fn correct(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    note: &str,
    severity: Severity,
    second_reader: Option<&str>,
) -> Result<Revised, Refused> {
    if note.trim().is_empty() {
        return Err(Refusal::NoNote.into());
    }
    let saying =
        Saying { note: Some(note), severity: Some(severity), second_reader, confirmed: false };
    revise(tx, acting, article, Nature::Correction, &saying).await
}
