//! What an article gets once and for life: its public number, its address, its
//! place in the sitemaps, its work.

use std::collections::HashMap;

use base::civil::Day;
use base::{Civil, Result, Tx, args, slug};

use super::content::Content;
use super::refusal::{Refusal, Refused};
use super::{Article, store};

/// The next public number.
///
/// # Errors
/// When the database refuses.
pub async fn next(tx: &mut Tx) -> Result<i64> {
    tx.row(store::NEXT_NUMBER, &[]).await?.get("n")
}

/// Gives every article of the edition that was published and has none its place in the
/// sitemaps. Call it after [`next`] in the same transaction: numbers and places are given
/// under one lock.
///
/// # Errors
/// When the database refuses.
pub async fn place(tx: &mut Tx, edition: i64) -> Result<()> {
    tx.execute(store::PLACE, args![edition]).await.map(|_| ())
}

/// The next place in an edition's sitemaps for each of these months. Whoever takes places holds
/// the head of the public numbers.
///
/// # Errors
/// When the database refuses.
pub async fn next_places(tx: &mut Tx, edition: i64, days: &[Day]) -> Result<HashMap<i64, i64>> {
    let mut months: Vec<i64> = days.iter().map(|day| month(*day)).collect();
    months.sort_unstable();
    months.dedup();
    let months = serde_json::json!(months).to_string();
    let rows = tx.rows(store::NEXT_PLACES, args![edition, months]).await?;
    rows.iter().map(|row| Ok((row.get("month")?, row.get("n")?))).collect()
}

/// The month of a place, 202611.
pub fn month(day: Day) -> i64 {
    i64::from(day.year()) * 100 + i64::from(day.month())
}

/// The work with that key, made when there is none; a new one without a key.
///
/// # Errors
/// When the database refuses.
pub async fn work(tx: &mut Tx, key: Option<&str>) -> Result<i64> {
    if let Some(key) = key
        && let Some(row) = tx.maybe_row(store::WORK, args![key]).await?
    {
        return row.get("id");
    }
    tx.row(store::NEW_WORK, args![key]).await?.get("id")
}

/// The slug and the path, `2016/12/15/slug/`, that the article will have for life.
///
/// # Errors
/// When the slug is not one, or the address is taken on that day.
pub(super) async fn address(
    tx: &mut Tx,
    article: &Article,
    content: &Content,
    civil: Civil,
) -> Result<(String, String), Refused> {
    let chosen = [&content.slug, &article.slug].into_iter().find(|slug| !slug.is_empty());
    let made = chosen.map_or_else(|| slug::from_words(&content.headline), Clone::clone);
    // A headline without a letter («…») still needs an address.
    let slug = if made.is_empty() { format!("article-{}", article.id) } else { made };
    if !slug::is_valid(&slug) {
        return Err(Refusal::BadSlug(slug).into());
    }
    let path = path(civil.day(), &slug);
    if tx.maybe_row(store::PATH_TAKEN, args![article.edition, &path]).await?.is_none() {
        return Ok((slug, path));
    }
    if chosen.is_some() {
        return Err(Refusal::AddressTaken(path).into());
    }
    let slug = format!("{slug}-{}", article.id);
    let path = self::path(civil.day(), &slug);
    Ok((slug, path))
}

/// `2016/12/15/slug/`.
pub fn path(day: Day, slug: &str) -> String {
    format!("{:04}/{:02}/{:02}/{slug}/", day.year(), day.month(), day.day())
}
