//! Writing to the log and reading from it.

use base::{Result, Tx, Utc, args};

use crate::Event;
use crate::store;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number: 1, 2, 3 … without a gap.
    pub n: i64,
    /// When its transaction was about to commit.
    pub at: Utc,
    /// What happened.
    pub event: Event,
}

/// Appends `event` and gives its number. Call it last: the head's row is held until the
/// transaction ends, so that numbers become visible in their order.
///
/// # Errors
/// When the database refuses.
pub async fn append(tx: &mut Tx, now: Utc, event: &Event) -> Result<i64> {
    let n = tx.row(store::NEXT, &[]).await?.get("n")?;
    let text = serde_json::to_string(event)
        .map_err(|error| base::Error::corrupt(format!("event: {error}")))?;
    tx.execute(store::APPEND, args![n, now, text]).await?;
    Ok(n)
}

/// Makes everything durable that was committed before, by a commit that waits for the disk.
///
/// # Errors
/// When the database refuses.
pub async fn settle(db: &base::Db) -> Result<()> {
    let mut tx = db.write().await?;
    tx.execute(store::SETTLE, &[]).await?;
    tx.commit().await
}

/// The number of the last event; 0 before the first.
///
/// # Errors
/// When the database cannot be read.
pub async fn head(tx: &mut Tx) -> Result<i64> {
    tx.row(store::HEAD, &[]).await?.get("n")
}

/// When the last event happened; none before the first.
///
/// # Errors
/// When the database cannot be read.
pub async fn last(tx: &mut Tx) -> Result<Option<Utc>> {
    let row = tx.maybe_row(store::LAST, &[]).await?;
    row.map(|row| row.get("at")).transpose()
}

/// At most `limit` entries after number `n`, in order.
///
/// # Errors
/// When the database cannot be read or an entry is of an unknown kind.
pub async fn after(tx: &mut Tx, n: i64, limit: i64) -> Result<Vec<Entry>> {
    let rows = tx.rows(store::AFTER, args![n, limit]).await?;
    rows.iter()
        .map(|row| Ok(Entry { n: row.get("n")?, at: row.get("at")?, event: row.json("event")? }))
        .collect()
}

/// The lowest number that is missing from the log; none when it has no gap.
///
/// # Errors
/// When the database cannot be read.
pub async fn gap(tx: &mut Tx) -> Result<Option<i64>> {
    let row = tx.row(store::COUNT, &[]).await?;
    let (count, first, last): (i64, i64, i64) =
        (row.get("count")?, row.get("first")?, row.get("last")?);
    if count == last && (first == 1 || count == 0) && last == head(tx).await? {
        return Ok(None);
    }
    if count > 0 && first != 1 {
        return Ok(Some(1));
    }
    let row = tx.maybe_row(store::FIRST_GAP, &[]).await?;
    row.map_or(Ok(Some(last + 1)), |row| row.get("n").map(Some))
}

/// Where the single worker `name` stands; 0 when it never ran.
///
/// # Errors
/// When the database cannot be read.
pub async fn position(tx: &mut Tx, name: &str) -> Result<i64> {
    let row = tx.maybe_row(store::POSITION, args![name]).await?;
    row.map_or(Ok(0), |row| row.get("position"))
}

/// Notes that the single worker `name` has dealt with everything up to `n`.
///
/// # Errors
/// When the database refuses.
pub async fn set_position(tx: &mut Tx, name: &str, n: i64) -> Result<()> {
    tx.execute(store::SET_POSITION, args![name, n]).await?;
    Ok(())
}
