//! Lists of what is public, newest first, by keyset: a page's cost does not grow with the
//! archive, and a page never shifts.

use std::collections::HashMap;

use base::{Read, Result, Row, Utc, args};
use paper::Visible;
use paper::asset::Asset;

use super::{moved, store};
use crate::article::content::Facts;
use crate::article::{Access, Genre, Label, Picture};
use crate::body::Figure;
use crate::byline::{self, Byline};

/// What a list shows of an article.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Id.
    pub id: i64,
    /// Public number.
    pub number: i64,
    /// Its edition.
    pub edition: i64,
    /// The work that it shares with its translations.
    pub work: i64,
    /// Its address in its edition.
    pub path: String,
    /// Kind of text.
    pub genre: Genre,
    /// What stands over the headline.
    pub label: Option<Label>,
    /// Who may read.
    pub access: Access,
    /// Name of its section.
    pub section_name: String,
    /// Slug of its section.
    pub section_slug: String,
    /// Key of its section.
    pub section_key: String,
    /// Id of its section.
    pub section: i64,
    /// When it was first public.
    pub first_published_at: Utc,
    /// When readers were last told something new or put right.
    pub updated_at: Option<Utc>,
    /// Headline.
    pub headline: String,
    /// The paragraph under it.
    pub standfirst: String,
    /// Who signs, in order.
    pub bylines: Vec<Byline>,
    /// The main picture with its files.
    pub picture: Option<(Figure, Asset)>,
    /// What the revision says beside headline, standfirst and body.
    pub facts: Facts,
}

/// Where a list begins: just after this article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    at: Utc,
    id: i64,
}

impl Anchor {
    /// The head of the list.
    pub const HEAD: Anchor = Anchor { at: Utc(i64::MAX), id: i64::MAX };

    /// Just after the article with that public number; none when there never was one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn after(read: &mut Read, number: i64) -> Result<Option<Anchor>> {
        let row = read.maybe_row(store::ANCHOR, args![number]).await?;
        row.map(|row| Ok(Anchor { at: row.get("first_published_at")?, id: row.get("id")? }))
            .transpose()
    }
}

type List = Vec<Visible<Listed>>;

/// Everything of an edition as it was published.
///
/// # Errors
/// When the store cannot be read.
pub async fn wire(read: &mut Read, edition: i64, from: Anchor, limit: i64) -> Result<List> {
    let values = args![edition, from.at, from.id, limit];
    let rows = read.rows(store::WIRE, values).await?;
    moved::depends_on_stretch(read, &format!("wire:{edition}"), from.at, &rows, limit)?;
    hydrate(read, rows).await
}

/// A section.
///
/// # Errors
/// When the store cannot be read.
pub async fn section(read: &mut Read, section: i64, from: Anchor, limit: i64) -> Result<List> {
    let values = args![section, from.at, from.id, limit];
    let rows = read.rows(store::SECTION, values).await?;
    moved::depends_on_stretch(read, &format!("section:{section}"), from.at, &rows, limit)?;
    hydrate(read, rows).await
}

/// A topic.
///
/// # Errors
/// When the store cannot be read.
pub async fn topic(read: &mut Read, topic: i64, from: Anchor, limit: i64) -> Result<List> {
    let values = args![topic, from.at, from.id, limit];
    let rows = read.rows(store::TOPIC, values).await?;
    moved::depends_on_stretch(read, &format!("topic:{topic}"), from.at, &rows, limit)?;
    hydrate(read, rows).await
}

/// What somebody signed in an edition.
///
/// # Errors
/// When the store cannot be read.
pub async fn byline(
    read: &mut Read,
    edition: i64,
    byline: i64,
    from: Anchor,
    limit: i64,
) -> Result<List> {
    let values = args![byline, from.at, from.id, limit, edition];
    let rows = read.rows(store::BYLINE, values).await?;
    moved::depends_on_stretch(read, &format!("byline:{byline}"), from.at, &rows, limit)?;
    hydrate(read, rows).await
}

/// A genre of an edition.
///
/// # Errors
/// When the store cannot be read.
pub async fn genre(read: &mut Read, edition: i64, genre: Genre, limit: i64) -> Result<List> {
    read.depends_on(format!("genre:{edition}:{genre}"));
    let rows = read.rows(store::GENRE, args![edition, genre.word(), limit]).await?;
    hydrate(read, rows).await
}

/// A civil day of an edition, `2016-12-15`, oldest first as the day went.
///
/// # Errors
/// When the store cannot be read.
pub async fn day(read: &mut Read, edition: i64, day: &str) -> Result<List> {
    read.depends_on(format!("day:{edition}:{day}"));
    let rows = read.rows(store::DAY, args![edition, day]).await?;
    hydrate(read, rows).await
}

/// A month of an edition, `2016-12`, newest first, at most `limit`.
///
/// # Errors
/// When the store cannot be read.
pub async fn month(read: &mut Read, edition: i64, month: &str, limit: i64) -> Result<List> {
    read.depends_on(format!("month:{edition}:{month}"));
    let (first, last) = (format!("{month}-01"), format!("{month}-31"));
    let rows = read.rows(store::MONTH, args![edition, first, last, limit]).await?;
    hydrate(read, rows).await
}

/// The days of a month that have something to read, with how much: `2016-12-15`, 12.
///
/// # Errors
/// When the store cannot be read.
pub async fn days(read: &mut Read, edition: i64, month: &str) -> Result<Vec<(String, i64)>> {
    read.depends_on(format!("month:{edition}:{month}"));
    let (first, last) = (format!("{month}-01"), format!("{month}-31"));
    let rows = read.rows(store::DAYS, args![edition, first, last]).await?;
    rows.iter().map(|row| Ok((row.get("day")?, row.get("n")?))).collect()
}

/// The months that have something to read, newest first, with how much: `2016-12`, 310.
///
/// # Errors
/// When the store cannot be read.
pub async fn months(read: &mut Read, edition: i64) -> Result<Vec<(String, i64)>> {
    read.depends_on(format!("months:{edition}"));
    let rows = read.rows(store::MONTHS, args![edition]).await?;
    rows.iter().map(|row| Ok((row.get("month")?, row.get("n")?))).collect()
}

/// The days before and after `day` that have something to read.
///
/// # Errors
/// When the store cannot be read.
pub async fn neighbors(
    read: &mut Read,
    edition: i64,
    day: &str,
) -> Result<(Option<String>, Option<String>)> {
    let mut days = [None, None];
    for (found, statement) in days.iter_mut().zip([store::DAY_BEFORE, store::DAY_AFTER]) {
        if let Some(row) = read.maybe_row(statement, args![edition, day]).await? {
            // As long as this one is there, its day is.
            read.depends_on(format!("article:{}", row.get::<i64>("id")?));
            *found = Some(row.get("day")?);
        }
    }
    let [before, after] = days;
    // A day between them can get its first text only behind the newest one; a day after all
    // of them only by the newest.
    read.depends_on(moved::past(&format!("wire:{edition}")));
    if after.is_none() {
        read.depends_on(format!("wire:{edition}"));
    }
    Ok((before, after))
}

/// How many articles bear a topic.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_topic(read: &mut Read, topic: i64) -> Result<u64> {
    read.depends_on(format!("topic:{topic}"));
    let row = read.row(store::COUNT_TOPIC, args![topic]).await?;
    Ok(u64::try_from(row.get::<i64>("n")?).unwrap_or(0))
}

/// How many articles somebody signed in an edition.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_byline(read: &mut Read, edition: i64, byline: i64) -> Result<u64> {
    read.depends_on(format!("byline:{byline}"));
    let row = read.row(store::COUNT_BYLINE, args![byline, edition]).await?;
    Ok(u64::try_from(row.get::<i64>("n")?).unwrap_or(0))
}

/// Those of these articles that may be seen, in the order of `ids`, of any edition.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_ids(read: &mut Read, ids: &[i64]) -> Result<List> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    for id in ids {
        read.depends_on(format!("article:{id}"));
    }
    let list = serde_json::json!(ids).to_string();
    let rows = read.rows(store::BY_IDS, args![list]).await?;
    let mut found = hydrate(read, rows).await?;
    found.sort_by_key(|one| ids.iter().position(|&id| id == one.id));
    Ok(found)
}

/// The same work in other editions.
///
/// # Errors
/// When the store cannot be read.
pub async fn translations(read: &mut Read, work: i64, but: i64) -> Result<List> {
    read.depends_on(format!("work:{work}"));
    let rows = read.rows(store::TRANSLATIONS, args![work, but]).await?;
    hydrate(read, rows).await
}

/// The public article with that public number.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_number(read: &mut Read, number: i64) -> Result<Option<Visible<Listed>>> {
    let rows = read.rows(store::BY_PUBLIC_NUMBER, args![number]).await?;
    let found = hydrate(read, rows).await?.pop();
    if let Some(found) = &found {
        read.depends_on(format!("article:{}", found.id));
    }
    Ok(found)
}

/// Rows of public articles with their bylines and pictures: two statements, however many.
pub(super) async fn hydrate(read: &mut Read, rows: Vec<Row>) -> Result<List> {
    let mut facts: Vec<Facts> = Vec::with_capacity(rows.len());
    for row in &rows {
        read.depends_on(format!("article:{}", row.get::<i64>("id")?));
        facts.push(row.json("facts")?);
    }
    let mut ids: Vec<i64> = facts.iter().flat_map(|one| one.bylines.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let signers: HashMap<i64, Byline> =
        byline::by_ids(read, &ids).await?.into_iter().map(|one| (one.id, one)).collect();
    let keys: Vec<&str> = facts
        .iter()
        .filter_map(|one| match &one.picture {
            Picture::Shown(figure) => Some(figure.asset.as_str()),
            _ => None,
        })
        .collect();
    let files: HashMap<String, Asset> = super::assets::by_keys(read, &keys)
        .await?
        .into_iter()
        .map(|asset| (asset.key.clone(), asset))
        .collect();
    rows.iter()
        .zip(facts)
        .map(|(row, facts)| listed(row, facts, &signers, &files).map(Visible::vouched))
        .collect()
}

fn listed(
    row: &Row,
    facts: Facts,
    signers: &HashMap<i64, Byline>,
    files: &HashMap<String, Asset>,
) -> Result<Listed> {
    let picture = match &facts.picture {
        Picture::Shown(figure) => {
            files.get(&figure.asset).map(|asset| (figure.clone(), asset.clone()))
        }
        _ => None,
    };
    Ok(Listed {
        id: row.get("id")?,
        number: row.get("number")?,
        edition: row.get("edition_id")?,
        work: row.get("work_id")?,
        path: row.get("path")?,
        genre: row.word("genre")?,
        label: row.optional_word("label")?,
        access: row.word("access")?,
        section_name: row.get("section_name")?,
        section_slug: row.get("section_slug")?,
        section_key: row.get("section_key")?,
        section: row.get("section_id")?,
        first_published_at: row.get("first_published_at")?,
        updated_at: row.get("updated_at")?,
        headline: row.get("headline")?,
        standfirst: row.get("standfirst")?,
        bylines: facts.bylines.iter().filter_map(|id| signers.get(id).cloned()).collect(),
        picture,
        facts,
    })
}
