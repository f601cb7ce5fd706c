//! Which places readers see now.

use base::{Read, Result, Utc, args};
use paper::Visible;

use crate::{Placement, store};

/// The places of a zone at `now`, the one that ends first before the others. Notes when
/// the answer will change by the clock alone.
///
/// # Errors
/// When the store cannot be read.
pub async fn in_zone(
    read: &mut Read,
    edition: i64,
    zone: &str,
    now: Utc,
) -> Result<Vec<Visible<Placement>>> {
    read.depends_on(format!("placements:{edition}"));
    let mut shown = Vec::new();
    for row in read.rows(store::IN_ZONE, args![edition, zone, now]).await? {
        let placement = Placement {
            id: row.get("id")?,
            partner: row.get("partner")?,
            edition,
            zone: zone.to_owned(),
            label: row.get("label")?,
            headline: row.get("headline")?,
            text: row.get("text")?,
            address: row.get("address")?,
            starts_at: row.get("starts_at")?,
            ends_at: row.get("ends_at")?,
        };
        if placement.starts_at > now {
            read.valid_until(placement.starts_at);
        } else {
            read.valid_until(placement.ends_at);
            shown.push(Visible::vouched(placement));
        }
    }
    Ok(shown)
}
