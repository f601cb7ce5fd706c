//! Telling something new.

use base::Tx;
use journal::Nature;

use super::act::Acting;
use super::refusal::Refused;
use super::revise::{Revised, Saying, revise};

/// Publishes the working copy as an update; without a line that says what is new, the
/// updated clock stays where it is.
///
/// # Errors
/// Every rule that stands against publication.
pub async fn update(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    line: Option<&str>,
    second_reader: Option<&str>,
) -> Result<Revised, Refused> {
    let saying = Saying { note: line, second_reader, ..Saying::default() };
    revise(tx, acting, article, Nature::Update, &saying).await
}
