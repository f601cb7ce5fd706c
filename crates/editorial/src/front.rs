//! Fronts: what stands where, launched in one act. The newest launch is the live one.

use base::{Tx, Utc, args};
use journal::Event;
use paper::Right;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::article::act::Acting;
use crate::article::refusal::Refused;
use crate::store;

/// A front as it was launched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Front {
    /// Its zones, from the top.
    pub zones: Vec<Zone>,
}

/// A place on a front.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// What it is: `lead`, `seconds`, `analyses`, `images`, or `section:KEY`.
    pub name: String,
    /// What an editor placed there, in rank.
    #[serde(default)]
    pub placements: Vec<Placement>,
    /// How many stories the zone shows; the newest of its kind fill what is free.
    pub size: usize,
}

/// A story in a zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Id of the article.
    pub article: i64,
    /// A headline for the front alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Ids of supporting stories under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting: Vec<i64>,
    /// When it leaves by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Utc>,
}

/// Launches a front of an edition.
///
/// # Errors
/// When the actor may not, or the store fails.
pub async fn launch(
    tx: &mut Tx,
    acting: &Acting<'_>,
    edition: i64,
    front: &Front,
) -> Result<(), Refused> {
    acting.needs(Right::Front)?;
    let zones =
        serde_json::to_string(front).map_err(|error| base::Error::corrupt(error.to_string()))?;
    tx.execute(store::LAUNCH, args![edition, acting.now, &acting.actor.name, zones]).await?;
    let subject = format!("front:{edition}");
    paper::audit::note(tx, acting.now, acting.actor, "launch", &subject, &json!({})).await?;
    journal::append(tx, acting.now, &Event::FrontLaunched { edition }).await?;
    Ok(())
}

/// The live front of an edition, if one was ever launched. It names articles by id; what
/// of them may be seen is asked of [`crate::visibility`].
///
/// # Errors
/// When the store cannot be read.
pub async fn live(tx: &mut Tx, edition: i64) -> base::Result<Option<Front>> {
    let row = tx.maybe_row(store::LIVE_FRONT, args![edition]).await?;
    row.map(|row| row.json("zones")).transpose()
}
