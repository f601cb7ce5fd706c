//! Who answers for sitemaps.

use std::time::Duration;

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use base::Utc;
use editorial::visibility::sitemaps;
use paper::{Edition, Visible};

use super::{MOST, MOST_NEWS, News, Place, write, write_index};
use crate::conditional::{self, Document};
use crate::failure::{self, Trouble};
use crate::page::encoded_url;
use crate::reading::{Here, Reading};
use crate::site::Facts;

/// How long an article is news.
const NEWS_LASTS: Duration = Duration::from_secs(48 * 3600);

/// `GET /sitemap.xml`: every sitemap of the editions that begin at this address: of a whole
/// host, or of one edition below it.
///
/// # Errors
/// The store's.
pub async fn index(here: Here, asked: HeaderMap) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let own = reading.here.edition.clone();
    let below: Vec<Edition> = match own.prefix {
        Some(_) => vec![own],
        None => {
            let all = reading.here.facts.editions.iter();
            all.filter(|edition| edition.host == own.host).cloned().collect()
        }
    };
    let mut sitemaps = Vec::new();
    for edition in &below {
        sitemaps.extend(files(&mut reading, edition).await?);
    }
    let bytes = write_index(&sitemaps, &reading.here.facts.publication.zone);
    answer(&asked, bytes, None)
}

/// The files of an edition that have something to name.
async fn files(reading: &mut Reading, edition: &Edition) -> Result<Vec<Place>, Trouble> {
    let mut names: Vec<(String, Option<Utc>)> = vec![("pages".into(), None)];
    let read = &mut reading.read;
    if !sitemaps::topics(read, edition.id, 1).await?.is_empty() {
        names.push(("topics".into(), None));
    }
    if !sitemaps::bylines(read, edition.id, 1).await?.is_empty() {
        names.push(("bylines".into(), None));
    }
    let news = recent(reading, edition).await?;
    if let Some(newest) = news.first() {
        names.push(("news".into(), Some(newest.first_published_at)));
    }
    for part in sitemaps::parts(&mut reading.read, edition.id).await? {
        let (year, month) = (part.month / 100, part.month % 100);
        let more = if part.at > 0 { format!("-{}", part.at + 1) } else { String::new() };
        names.push((format!("{year:04}-{month:02}{more}"), Some(part.moved)));
    }
    let place = |(name, moved): (String, Option<Utc>)| Place {
        moved,
        ..Place::of(encoded_url(&reading.url(edition, &format!("sitemap/{name}.xml"))))
    };
    Ok(names.into_iter().map(place).collect())
}

/// `GET /sitemap/2026-11.xml`, and the files that are not of a month.
///
/// # Errors
/// No such file, nothing in it that may be seen, or the store's.
pub async fn file(
    here: Here,
    Path(name): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Trouble> {
    let name = name.strip_suffix(".xml").ok_or(Trouble::NotFound)?;
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.clone();
    let places = match name {
        "pages" => pages(&mut reading, &edition).await?,
        "topics" => {
            let slugs = sitemaps::topics(&mut reading.read, edition.id, MOST).await?;
            below(&reading, reading.words().topic, &slugs)
        }
        "bylines" => {
            let slugs = sitemaps::bylines(&mut reading.read, edition.id, MOST).await?;
            below(&reading, reading.words().byline, &slugs)
        }
        "news" => news(&mut reading, &edition).await?,
        month => articles(&mut reading, &edition, month).await?,
    };
    // Without news for two days, the file is there and empty.
    if places.is_empty() && name != "news" {
        return Err(Trouble::NotFound);
    }
    let bytes = write(&places, &reading.here.facts.publication.zone);
    let changed = match name {
        // The clock takes entries out of it, which no event tells of.
        "news" => None,
        _ => conditional::last_change(&mut reading).await?,
    };
    answer(&asked, bytes, changed)
}

/// Where other programs have their index.
pub async fn old(here: Here) -> Response {
    Redirect::permanent(&failure::encoded(&here.edition.path("sitemap.xml"))).into_response()
}

/// The front, the lists, the sections, and the pages that are no article.
async fn pages(reading: &mut Reading, edition: &Edition) -> Result<Vec<Place>, Trouble> {
    let words = Facts::addresses(edition);
    let slugs = sitemaps::page_slugs(&mut reading.read, edition.id, MOST / 2).await?;
    let sections = reading.here.facts.sections.get(&edition.id);
    let sections = sections.into_iter().flatten();
    let lists =
        [String::new(), words.wire.into(), format!("{}/", words.archive), words.corrections.into()];
    let paths = lists
        .into_iter()
        .chain(sections.map(|section| format!("{}/{}/", words.section, section.slug)))
        .chain(slugs.iter().map(|slug| format!("{}/{}", words.page, slug.as_str())));
    Ok(paths.map(|path| Place::of(encoded_url(&reading.url(edition, &path)))).collect())
}

fn below(reading: &Reading, word: &str, slugs: &[Visible<String>]) -> Vec<Place> {
    let edition = &reading.here.edition;
    let url = |slug: &Visible<String>| reading.url(edition, &format!("{word}/{}/", slug.as_str()));
    slugs.iter().map(|slug| Place::of(encoded_url(&url(slug)))).collect()
}

async fn recent(
    reading: &mut Reading,
    edition: &Edition,
) -> Result<Vec<Visible<sitemaps::Place>>, Trouble> {
    let since = reading.now.minus(NEWS_LASTS);
    let list = sitemaps::news(&mut reading.read, edition.id, since, MOST_NEWS).await?;
    if let Some(oldest) = list.last() {
        reading.read.valid_until(oldest.first_published_at.plus(NEWS_LASTS));
    }
    Ok(list)
}

async fn news(reading: &mut Reading, edition: &Edition) -> Result<Vec<Place>, Trouble> {
    let list = recent(reading, edition).await?;
    let place = |one: &Visible<sitemaps::Place>| Place {
        news: Some(News {
            name: edition.name.clone(),
            language: edition.language.tag(),
            published: one.first_published_at,
            title: one.headline.clone(),
        }),
        ..article(reading, edition, one)
    };
    Ok(list.iter().map(place).collect())
}

/// `2026-11`, `2026-11-2`
async fn articles(
    reading: &mut Reading,
    edition: &Edition,
    name: &str,
) -> Result<Vec<Place>, Trouble> {
    let (month, at) = part(name).ok_or(Trouble::NotFound)?;
    let list = sitemaps::part(&mut reading.read, edition.id, month, at).await?;
    Ok(list.iter().map(|one| article(reading, edition, one)).collect())
}

fn article(reading: &Reading, edition: &Edition, one: &sitemaps::Place) -> Place {
    let address = encoded_url(&reading.url(edition, &one.path));
    Place { moved: Some(one.moved), ..Place::of(address) }
}

/// Month and part that a file's name says, written in the one way that we write it.
fn part(name: &str) -> Option<(i64, i64)> {
    let number = |digits: &str| -> Option<i64> {
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let year = number(name.get(..4)?)?;
    let month = number(name.get(5..7)?).filter(|month| (1..=12).contains(month))?;
    let at = match name.get(7..)? {
        "" => 0,
        more => number(more.strip_prefix('-')?)?
            .checked_sub(1)
            .filter(|at| (1..1_000_000).contains(at))?,
    };
    let written = match at {
        0 => format!("{year:04}-{month:02}"),
        at => format!("{year:04}-{month:02}-{}", at + 1),
    };
    (written == name).then_some((year * 100 + month, at))
}

fn answer(asked: &HeaderMap, bytes: Vec<u8>, changed: Option<Utc>) -> Result<Response, Trouble> {
    let media_type = "application/xml; charset=utf-8";
    Ok(conditional::answer(asked, Document { media_type, bytes, changed }))
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_file_has_one_name() {
        assert_eq!(part("2026-11"), Some((202_611, 0)));
        assert_eq!(part("2026-11-2"), Some((202_611, 1)));
        for odd in [
            "",
            "2026",
            "2026-13",
            "2026-1",
            "2026-11-",
            "2026-11-1",
            "2026-11-02",
            "2026-11-0",
            "2026-11--2",
            "20261-1",
            "2026x11",
            "+026-11",
            "2026-11-99999999999999999999",
            "é026-11",
        ] {
            assert_eq!(part(odd), None, "{odd}");
        }
    }
}
