//! An article's address: the article, a notice, a tombstone, or nothing.

use std::collections::HashMap;

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use base::Utc;
use editorial::article::{Genre, Reason, Severity};
use editorial::body::{Body, Content as Block};
use editorial::visibility::{self, Anchor, Listed, Seen, Shown, Suspension, Tombstone};
use journal::Nature;
use paper::publication::History;
use paper::{Audience, Duty, Visible};

use super::looked::{film, gallery_pictures, video};
use super::{ArticlePage, HistoryLine, Note, NoteKind, Rights, Share, Update};
use crate::body::{self, html};
use crate::failure::Trouble;
use crate::gallery::GalleryPage;
use crate::json_ld::Looked;
use crate::page::{Link, PartnerPlace, Sponsor, Teaser};
use crate::reading::{Here, Reading, paragraphs, print, some, sponsor};
use crate::suspended::SuspendedPage;
use crate::tombstone::TombstonePage;

/// Parts of an article's address: year, month, day, slug.
pub type Address = (String, String, String, String);

/// `GET /2016/12/15/slug/`
///
/// # Errors
/// Nothing there, or the store's.
pub async fn show(here: Here, Path(address): Path<Address>) -> Result<Response, Trouble> {
    let path = path_of(&address);
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    match visibility::at_path(&mut reading.read, Audience::Public, edition, &path).await? {
        Seen::Article(shown) => article(&mut reading, *shown).await,
        Seen::Suspended(notice) => suspended(&mut reading, &notice).await,
        Seen::Withdrawn(tombstone) => withdrawn(&mut reading, &tombstone, &path).await,
        Seen::Nothing => crate::failure::elsewhere(reading.here, RawQuery(None)).await,
    }
}

/// `2016/12/15/slug/`
pub fn path_of((year, month, day, slug): &Address) -> String {
    format!("{year}/{month}/{day}/{slug}/")
}

async fn article(reading: &mut Reading, shown: Visible<Shown>) -> Result<Response, Trouble> {
    let page = compose(reading, &shown).await?;
    match shown.content.genre {
        Genre::Gallery => {
            let pictures = gallery_pictures(&shown);
            reading.print(&GalleryPage { article: page, pictures })
        }
        Genre::Video => reading.print(&video(&shown, page)),
        _ => reading.print(&page),
    }
}

async fn compose(reading: &mut Reading, shown: &Visible<Shown>) -> Result<ArticlePage, Trouble> {
    let listed = shown.part(|shown| shown.listed.clone());
    let path = listed.path.clone();
    let translations = visibility::translations(&mut reading.read, listed.work, listed.id).await?;
    let mut chrome = reading.chrome(&listed.headline, &path);
    chrome.description =
        some(&shown.content.search_description).or_else(|| some(&listed.standfirst));
    if let Some(title) = some(&shown.content.search_headline) {
        chrome.title = title;
    }
    reading.link_translations(&mut chrome, &path, &translations);
    let others = chrome
        .editions
        .iter()
        .filter(|link| translations.iter().any(|one| link.address.ends_with(one.path.as_str())))
        .cloned()
        .collect();
    let around = around(reading, shown).await?;
    let text = html::body(&text_of(shown), &around);
    let (head, rest) = body::halve(&text);
    let mut related = related(reading, shown).await?;
    let next = (related.len() > 3).then(|| related.remove(3));
    let also = rest.is_some().then(|| related.first().cloned()).flatten();
    let teaser = reading.teaser(&listed);
    let mut page = ArticlePage {
        genre: teaser.genre,
        label: teaser.label,
        section: teaser.section,
        kicker: teaser.kicker,
        headline: teaser.headline,
        standfirst: teaser.standfirst,
        signatures: teaser.signatures,
        byline_note: teaser.byline_note,
        published: teaser.published,
        updated: listed.updated_at.map(|at| Update {
            moment: reading.moment(at),
            note: shown.update_line.as_deref().and_then(some),
        }),
        age_years: age(reading, listed.first_published_at),
        sponsor: sponsor(&listed),
        picture: teaser.picture,
        media: teaser.media,
        body_html: head.to_owned(),
        rest_html: rest.map(str::to_owned),
        also,
        gate: None,
        notes: notes(reading, &listed).await?,
        history: history(reading, shown),
        sources: paragraphs(&shown.content.sources),
        independence: Vec::new(),
        topics: topics(reading, shown),
        translations: others,
        file: Vec::new(),
        related,
        next,
        share: share(reading, &listed),
        report: report(reading, &listed),
        rights: rights(reading, &listed),
        partner: partner(reading).await?,
        chrome,
    };
    let seen =
        Looked { pictures: gallery_pictures(shown), film: film(shown).and_then(|(film, _)| film) };
    reading.tell_article(&mut page, shown, &translations, &seen);
    reading.share_article(&mut page, &listed);
    Ok(page)
}

/// The text without what a gallery's or a film's page shows above it.
fn text_of(shown: &Shown) -> Body {
    let above = |block: &Block| match shown.content.genre {
        Genre::Gallery => matches!(block, Block::Gallery { .. }),
        Genre::Video => matches!(block, Block::Video { .. }),
        _ => false,
    };
    let blocks = shown.content.body.blocks.iter();
    Body {
        version: shown.content.body.version,
        blocks: blocks.filter(|block| !above(&block.content)).cloned().collect(),
    }
}

async fn around(reading: &mut Reading, shown: &Visible<Shown>) -> Result<html::Around, Trouble> {
    let ids = shown.content.body.related();
    let pointed = visibility::by_ids(&mut reading.read, &ids).await?;
    let mut articles = HashMap::new();
    for one in &pointed {
        let teaser = reading.teaser(one);
        articles.insert(one.id, Link::to(teaser.headline, teaser.address));
    }
    let assets = shown.assets.iter().map(|asset| (asset.key.clone(), asset.clone()));
    Ok(html::Around {
        assets: assets.collect(),
        articles,
        read_also: reading.say("read-also"),
        key_points: reading.say("key-points"),
        table: reading.say("table"),
        pictures: reading.say("pictures"),
        transcript: reading.say("transcript"),
    })
}

/// Whole years since first publication, from the paper's own limit on.
fn age(reading: &Reading, published: Utc) -> Option<u32> {
    let days = reading.now.since(published).as_secs() / 86_400;
    let limit = u64::from(reading.here.facts.publication.rules.age_notice_days);
    let years = u32::try_from(days / 365).ok()?;
    (days >= limit && years >= 1).then_some(years)
}

async fn notes(reading: &mut Reading, listed: &Listed) -> Result<Vec<Note>, Trouble> {
    let found = visibility::notes(&mut reading.read, listed.id).await?;
    let mut notes = Vec::new();
    for note in found.iter().rev() {
        notes.push(public_note(reading, note, &listed.path));
    }
    Ok(notes)
}

/// A public note as pages print it.
pub fn public_note(reading: &mut Reading, note: &Visible<visibility::Note>, path: &str) -> Note {
    let differences = reading.here.facts.publication.rules.history == History::Differences;
    let history = reading.path(&format!("{path}{}", reading.words().history));
    Note {
        anchor: format!("note-{}", note.number),
        kind: match note.nature {
            Nature::Clarification => NoteKind::Clarification,
            _ => NoteKind::Correction,
        },
        is_major: note.severity == Some(Severity::Major),
        moment: reading.moment(note.at),
        text: note.text.clone(),
        difference: differences.then(|| format!("{history}#revision-{}", note.number)),
    }
}

fn history(reading: &Reading, shown: &Shown) -> Option<HistoryLine> {
    let rest = format!("{}{}", shown.listed.path, reading.words().history);
    (shown.revisions > 1).then(|| HistoryLine {
        count: u32::try_from(shown.revisions).unwrap_or(u32::MAX),
        address: reading.path(&rest),
    })
}

fn topics(reading: &Reading, shown: &Shown) -> Vec<Link> {
    let word = reading.words().topic;
    let link = |topic: &editorial::topic::Topic| {
        Link::to(&topic.name, reading.path(&format!("{word}/{}/", topic.slug)))
    };
    shown.topics.iter().map(link).collect()
}

/// Three to read also and one to read next: what shares topics first, then the section.
async fn related(reading: &mut Reading, shown: &Visible<Shown>) -> Result<Vec<Teaser>, Trouble> {
    let mut seen = vec![shown.listed.id];
    seen.extend(shown.content.body.related());
    let mut found: Vec<Visible<Listed>> = Vec::new();
    let mut add = |list: Vec<Visible<Listed>>, most: usize| {
        for one in list.into_iter().filter(|one| one.genre != Genre::Partner).take(most) {
            if !seen.contains(&one.id) {
                seen.push(one.id);
                found.push(one);
            }
        }
        found.len() >= 4
    };
    let read = &mut reading.read;
    let mut enough = false;
    for topic in shown.topics.iter().take(3) {
        enough = enough || add(visibility::topic(read, topic.id, Anchor::HEAD, 6).await?, 2);
    }
    if !enough {
        let section = visibility::section(read, shown.listed.section, Anchor::HEAD, 10).await?;
        add(section, 10);
    }
    found.truncate(4);
    Ok(reading.teasers(&found))
}

fn share(reading: &Reading, listed: &Listed) -> Share {
    let url = reading.url(&reading.here.edition, &listed.path);
    let url = crate::page::encoded_url(&url);
    let words = crate::page::encoded_component(&listed.headline);
    let target = crate::page::encoded_component(&url);
    Share {
        ways: vec![
            Link::to(reading.say("share-mail"), format!("mailto:?subject={words}&body={target}")),
            Link::to(
                reading.say("share-whatsapp"),
                format!("https://wa.me/?text={words}%20{target}"),
            ),
        ],
        address: url,
    }
}

fn report(reading: &Reading, listed: &Listed) -> String {
    let contact = &reading.here.facts.publication.rules.contact_email;
    let subject = crate::page::encoded_component(&listed.headline);
    format!("mailto:{contact}?subject={subject}")
}

fn rights(reading: &Reading, listed: &Listed) -> Rights {
    let year = reading.here.facts.publication.zone.civil(listed.first_published_at).day().year();
    let rights = &reading.here.facts.publication.rules.rights;
    Rights {
        notice: reading.rights_line(&year.to_string()),
        license: rights.license().map(str::to_owned),
        permission: reading.path(&format!(
            "{}?article={}",
            reading.words().permission,
            listed.path
        )),
    }
}

async fn partner(reading: &mut Reading) -> Result<Option<PartnerPlace>, Trouble> {
    place(reading, "article").await
}

/// The partner's place of a zone.
///
/// # Errors
/// The store's.
pub async fn place(reading: &mut Reading, zone: &str) -> Result<Option<PartnerPlace>, Trouble> {
    let edition = reading.here.edition.id;
    let now = reading.now;
    let places = partners::visibility::in_zone(&mut reading.read, edition, zone, now).await?;
    let language = reading.language();
    let zone = &reading.here.facts.publication.zone;
    Ok(places.into_iter().next().map(|place| {
        let place = place.into_inner();
        PartnerPlace {
            sponsor: Sponsor {
                name: place.partner,
                address: None,
                until: Some(zone.civil(place.ends_at).day().words(language)),
            },
            headline: place.headline,
            text: some(&place.text),
            address: place.address,
            picture: None,
        }
    }))
}

async fn suspended(reading: &mut Reading, _: &Visible<Suspension>) -> Result<Response, Trouble> {
    let mut chrome = reading.chrome(&reading.say("suspended"), "");
    chrome.robots = Some("noindex".into());
    chrome.canonical = None;
    let page = SuspendedPage {
        chrome,
        contact: reading.page_for(Duty::Contact),
        headlines: newest(reading).await?,
    };
    print(&reading.here.site, &page, StatusCode::NOT_FOUND)
}

async fn withdrawn(
    reading: &mut Reading,
    tombstone: &Visible<Tombstone>,
    path: &str,
) -> Result<Response, Trouble> {
    let mut chrome = reading.chrome(&tombstone.headline, path);
    chrome.robots = Some("noindex".into());
    let replacement = tombstone.replacement.as_ref().map(|one| reading.teaser(one));
    let page = TombstonePage {
        chrome,
        headline: tombstone.headline.clone(),
        published: reading.moment(tombstone.first_published_at),
        withdrawn: reading.moment(tombstone.withdrawn_at),
        reason: reading.say(&format!("reason-{}", tombstone.reason)),
        text: some(&tombstone.text),
        replacement,
        history: None,
        headlines: newest(reading).await?,
    };
    let status = match tombstone.reason {
        Reason::CourtOrder => StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS,
        _ => StatusCode::GONE,
    };
    print(&reading.here.site, &page, status)
}

async fn newest(reading: &mut Reading) -> Result<Vec<Teaser>, Trouble> {
    let edition = reading.here.edition.id;
    let list = visibility::wire(&mut reading.read, edition, Anchor::HEAD, 5).await?;
    Ok(reading.teasers(&list))
}
