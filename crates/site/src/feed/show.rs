//! Who answers for each feed.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use editorial::visibility::{self, Anchor, Listed};
use paper::Visible;

use super::{Author, Entry, Feed, Format, LENGTH, address, entry, id, links};
use crate::conditional::{self, Document};
use crate::failure::{self, Trouble};
use crate::page::encoded_url;
use crate::reading::{Here, Reading};

/// What a feed is about.
struct Subject {
    /// What the store calls it: `section/3`.
    key: String,
    title: String,
    about: String,
    /// Its page's path in the edition.
    rest: String,
}

/// `GET /feed.rss`: the newest texts, but for briefs.
///
/// # Errors
/// The store's.
pub async fn latest(here: Here, asked: HeaderMap) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.clone();
    let list = visibility::feeds::latest(&mut reading.read, edition.id, LENGTH).await?;
    let subject = Subject {
        key: "latest".into(),
        about: if edition.motto.is_empty() { reading.say("follow-latest") } else { edition.motto },
        title: edition.name,
        rest: String::new(),
    };
    articles(&mut reading, &asked, subject, list).await
}

/// `GET /fil/feed.rss`: everything as it is published.
///
/// # Errors
/// The store's.
pub async fn wire(here: Here, asked: HeaderMap) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let list = visibility::wire(&mut reading.read, edition, Anchor::HEAD, LENGTH).await?;
    let subject = Subject {
        key: "wire".into(),
        title: links::title(&reading, &reading.say("wire")),
        about: reading.say("wire-about"),
        rest: reading.words().wire.to_owned(),
    };
    articles(&mut reading, &asked, subject, list).await
}

/// `GET /rubrique/economie/feed.rss`
///
/// # Errors
/// No such section, or the store's.
pub async fn section(
    here: Here,
    Path(slug): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let sections = reading.here.facts.sections.get(&reading.here.edition.id);
    let found = sections.into_iter().flatten().find(|section| section.slug == slug);
    let section = found.cloned().ok_or(Trouble::NotFound)?;
    let list = visibility::section(&mut reading.read, section.id, Anchor::HEAD, LENGTH).await?;
    let subject = Subject {
        key: format!("section/{}", section.id),
        title: links::title(&reading, &section.name),
        about: section.description,
        rest: format!("{}/{}/", reading.words().section, section.slug),
    };
    articles(&mut reading, &asked, subject, list).await
}

/// `GET /theme/cabotage/feed.rss`
///
/// # Errors
/// No such topic with something to read, or the store's.
pub async fn topic(
    here: Here,
    Path(slug): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let found = visibility::topic_by_slug(&mut reading.read, edition, &slug).await?;
    let topic = found.ok_or(Trouble::NotFound)?;
    let list = visibility::topic(&mut reading.read, topic.id, Anchor::HEAD, LENGTH).await?;
    let subject = Subject {
        key: format!("topic/{}", topic.id),
        title: links::title(&reading, &topic.name),
        about: topic.description,
        rest: format!("{}/{}/", reading.words().topic, topic.slug),
    };
    articles(&mut reading, &asked, subject, list).await
}

/// `GET /auteur/salma-ouhaddou/feed.rss`
///
/// # Errors
/// Nobody of that name signed anything here, or the store's.
pub async fn byline(
    here: Here,
    Path(slug): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let found = editorial::byline::by_slug(&mut reading.read, &slug).await?;
    let byline = found.ok_or(Trouble::NotFound)?;
    let list =
        visibility::byline(&mut reading.read, edition, byline.id, Anchor::HEAD, LENGTH).await?;
    // Somebody whose texts nobody may see yet is not known here.
    if list.is_empty() {
        return Err(Trouble::NotFound);
    }
    let subject = Subject {
        key: format!("byline/{}", byline.id),
        title: links::title(&reading, &byline.name),
        about: byline.role,
        rest: format!("{}/{}/", reading.words().byline, byline.slug),
    };
    articles(&mut reading, &asked, subject, list).await
}

/// `GET /rectificatifs/feed.rss`
///
/// # Errors
/// The store's.
pub async fn corrections(here: Here, asked: HeaderMap) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let list = visibility::feeds::rectified(&mut reading.read, edition, LENGTH).await?;
    let entries = list.iter().map(|one| super::corrections::entry(&reading, one)).collect();
    let subject = Subject {
        key: "corrections".into(),
        title: links::title(&reading, &reading.say("corrections")),
        about: reading.say("corrections-about"),
        rest: reading.words().corrections.to_owned(),
    };
    written(&mut reading, &asked, subject, entries).await
}

/// `GET /rubrique/economie/feed/`, as WordPress has it.
pub async fn old_rss(here: Here) -> Response {
    moved(&here, Format::Rss)
}

/// `GET /rubrique/economie/feed/atom/`, as WordPress has it.
pub async fn old_atom(here: Here) -> Response {
    moved(&here, Format::Atom)
}

/// To the feed of the page that stands before `/feed` in the path.
fn moved(here: &Here, format: Format) -> Response {
    let path = here.path.trim_matches('/');
    let page = path.rsplit_once("feed").map_or(path, |(page, _)| page);
    let target = here.edition.path(&address(page, format));
    Redirect::permanent(&failure::encoded(&target)).into_response()
}

async fn articles(
    reading: &mut Reading,
    asked: &HeaderMap,
    subject: Subject,
    list: Vec<Visible<Listed>>,
) -> Result<Response, Trouble> {
    let carried = visibility::feeds::carried(&mut reading.read, list).await?;
    let entries = entry::entries(reading, &carried).await?;
    written(reading, asked, subject, entries).await
}

async fn written(
    reading: &mut Reading,
    asked: &HeaderMap,
    subject: Subject,
    entries: Vec<Entry>,
) -> Result<Response, Trouble> {
    let path = &reading.here.path;
    let format = Format::ALL.into_iter().find(|format| path.ends_with(format.extension()));
    let format = format.ok_or(Trouble::NotFound)?;
    let changed = conditional::last_change(reading).await?;
    let newest = entries.iter().map(Entry::moved).max();
    let here = &reading.here;
    let edition = &here.edition;
    let url = |rest: &str| encoded_url(&reading.url(edition, rest));
    let feed = Feed {
        id: id::of(&here.facts.identity, &format!("feed/{}/{}", edition.code, subject.key)),
        about: crate::reading::some(&subject.about).unwrap_or_else(|| subject.title.clone()),
        title: subject.title,
        home: url(&subject.rest),
        own: Format::ALL.map(|format| url(&address(&subject.rest, format))),
        language: edition.language.tag(),
        publisher: Author { name: edition.name.clone(), address: Some(url("")) },
        // The same words as in the foot of every page.
        rights: reading.rights_of_paper(),
        // A feed without entries is as old as the paper's last change.
        updated: newest.or(changed).unwrap_or(reading.now),
        zone: here.facts.publication.zone.clone(),
        entries,
    };
    let bytes = feed.write(format);
    let document = Document { media_type: format.with_charset(), bytes, changed };
    Ok(conditional::answer(asked, document))
}
