//! Fixing a slip of the pen. It stays in the history, and moves no readers' clock.

use base::Tx;
use journal::Nature;

use super::act::Acting;
use super::refusal::Refused;
use super::revise::{Revised, Saying, revise};

/// Publishes the working copy as a typo's fix; `confirmed` says that what changed in a
/// number, a name, a quotation, the headline or the standfirst is one.
///
/// # Errors
/// [`super::Refusal::NotOnlyATypo`], and every rule that stands against publication.
pub async fn fix_typo(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    confirmed: bool,
) -> Result<Revised, Refused> {
    let saying = Saying { confirmed, ..Saying::default() };
    revise(tx, acting, article, Nature::Typo, &saying).await
}
