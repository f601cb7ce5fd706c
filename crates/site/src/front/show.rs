//! La Une: what an editor launched, and the newest of its kind where places are free. No
//! story stands twice but on the wire's rail, which shows everything in order.

use std::collections::HashSet;

use axum::extract::{Query, RawQuery};
use axum::response::Response;
use base::Language;
use editorial::article::Genre;
use editorial::front::{self, Front, Placement, Zone};
use editorial::section::Section;
use editorial::visibility::{self, Anchor, Listed};
use paper::Visible;

use super::{FrontPage, Rhythm, SectionBlock};
use crate::article::place;
use crate::failure::{Trouble, before, moved};
use crate::follow::ways;
use crate::page::{Link, Teaser};
use crate::reading::{Here, Reading, capitalized};

/// How many lines the wire's rail has.
const RAIL: usize = 16;

/// An address of WordPress: `/?p=123`.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Old {
    p: Option<String>,
    page_id: Option<String>,
    attachment_id: Option<String>,
}

/// `GET /`
///
/// # Errors
/// The store's.
pub async fn show(
    here: Here,
    RawQuery(raw): RawQuery,
    query: Result<Query<Old>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let old = query.map(|Query(old)| old).unwrap_or_default();
    if let Some(raw) = raw
        && let Some(response) = old_address(&mut reading, &old, &raw).await?
    {
        return Ok(response);
    }
    let page = compose(&mut reading).await?;
    reading.print(&page)
}

async fn old_address(
    reading: &mut Reading,
    old: &Old,
    raw: &str,
) -> Result<Option<Response>, Trouble> {
    let named = [("p", &old.p), ("page_id", &old.page_id), ("attachment_id", &old.attachment_id)];
    for (name, id) in named {
        let Some(id) = id.as_deref().and_then(|id| id.parse::<u64>().ok()) else {
            continue;
        };
        let names = [format!("?{name}={id}"), format!("?p={id}")];
        let target = before(reading, &names).await?.ok_or(Trouble::NotFound)?;
        return Ok(Some(moved(reading, &target)));
    }
    let target = before(reading, &[format!("?{raw}")]).await?;
    Ok(target.map(|target| moved(reading, &target)))
}

/// What is left to place.
struct Desk {
    used: HashSet<i64>,
}

impl Desk {
    /// Takes a story unless it stands somewhere already.
    fn take(&mut self, id: i64) -> bool {
        self.used.insert(id)
    }
}

async fn compose(reading: &mut Reading) -> Result<FrontPage, Trouble> {
    let edition = reading.here.edition.clone();
    reading.read.depends_on(format!("front:{}", edition.id));
    let launched = front::live(&mut reading.read, edition.id).await?;
    let sections: Vec<Section> =
        reading.here.facts.sections.get(&edition.id).cloned().unwrap_or_default();
    let launched = launched.unwrap_or_else(|| unedited(&sections));
    let mut desk = Desk { used: HashSet::new() };
    let reserved: Vec<i64> = launched
        .zones
        .iter()
        .flat_map(|zone| &zone.placements)
        .map(|placement| placement.article)
        .collect();
    let wire = visibility::wire(&mut reading.read, edition.id, Anchor::HEAD, 40).await?;
    let mut parts = Parts::default();
    for zone in &launched.zones {
        let backfill = backfill(reading, zone, &sections, &wire).await?;
        let teasers = fill(reading, &mut desk, zone, backfill, &reserved).await?;
        parts.put(reading, zone, teasers, &sections);
    }
    let words = reading.words();
    let mut chrome = reading.chrome(&edition.name, "");
    chrome.description = crate::reading::some(&edition.motto);
    let fronts: Vec<_> = reading
        .here
        .facts
        .editions
        .iter()
        .map(|edition| (edition.clone(), String::new()))
        .collect();
    let by_language: Vec<_> = fronts.into_iter().filter(|(one, _)| one.host.is_none()).collect();
    if edition.host.is_none() {
        reading.set_alternates(&mut chrome, &by_language);
    }
    let shown: Vec<&Teaser> = parts.lead.iter().chain(&parts.seconds).collect();
    let list = reading.item_list(&shown);
    let page = reading.page_node("WebPage", &chrome).is("mainEntity", list);
    reading.tell(&mut chrome, page, &[]);
    let rail = wire.iter().take(RAIL);
    let rail: Vec<Teaser> = rail.map(|listed| on_rail(reading, listed)).collect();
    let section_address = |key: &str| {
        let found = sections.iter().find(|section| section.key == key)?;
        Some(reading.path(&format!("{}/{}/", words.section, found.slug)))
    };
    let (analyses_address, images_address) =
        (section_address("analyses"), section_address("images"));
    Ok(FrontPage {
        ears: Vec::new(),
        lead: parts.lead,
        seconds: parts.seconds,
        wire: rail,
        wire_address: reading.path(words.wire),
        analyses: parts.analyses,
        analyses_address,
        notices: None,
        blocks: parts.blocks,
        partner: place(reading, "front").await?,
        images: parts.images,
        images_address,
        follow: ways(reading),
        chrome,
    })
}

/// A line of the rail: the hour for today, the day for what is older, so that nothing old
/// looks fresh.
fn on_rail(reading: &mut Reading, listed: &Visible<Listed>) -> Teaser {
    let mut teaser = reading.teaser(listed);
    let day = reading.here.facts.publication.zone.civil(listed.first_published_at).day();
    let today = reading.today();
    if day.year() != today.year() {
        teaser.published.hour = day.year().to_string();
    } else if day != today {
        teaser.published.hour = match reading.language() {
            Language::Fr | Language::Ar => format!("{:02}/{:02}", day.day(), day.month()),
            Language::En => format!("{:02}-{:02}", day.month(), day.day()),
        };
    }
    teaser
}

/// What a paper's front is before anybody edits it.
fn unedited(sections: &[Section]) -> Front {
    let zone = |name: &str, size| Zone { name: name.to_owned(), placements: Vec::new(), size };
    let mut zones = vec![zone("lead", 1), zone("seconds", 3), zone("analyses", 4)];
    let plain = sections
        .iter()
        .filter(|one| one.listed && !matches!(one.key.as_str(), "analyses" | "images"));
    zones.extend(plain.map(|section| zone(&format!("section:{}", section.key), 5)));
    zones.push(zone("images", 2));
    Front { zones }
}

/// The newest of a zone's kind.
async fn backfill(
    reading: &mut Reading,
    zone: &Zone,
    sections: &[Section],
    wire: &[Visible<Listed>],
) -> Result<Vec<Visible<Listed>>, Trouble> {
    let edition = reading.here.edition.id;
    let read = &mut reading.read;
    let many = i64::try_from(zone.size).unwrap_or(8).saturating_add(20);
    let list = match zone.name.as_str() {
        "lead" | "seconds" => wire.to_vec(),
        "analyses" => {
            let mut both = visibility::genre(read, edition, Genre::Opinion, many).await?;
            both.extend(visibility::genre(read, edition, Genre::Analysis, many).await?);
            both.sort_by_key(|one| std::cmp::Reverse(one.first_published_at));
            both
        }
        "images" => {
            let mut both = visibility::genre(read, edition, Genre::Video, many).await?;
            both.extend(visibility::genre(read, edition, Genre::Gallery, many).await?);
            both
        }
        name => {
            let key = name.strip_prefix("section:").unwrap_or(name);
            match sections.iter().find(|section| section.key == key) {
                Some(section) => visibility::section(read, section.id, Anchor::HEAD, many).await?,
                None => Vec::new(),
            }
        }
    };
    let front_worthy = |one: &Visible<Listed>| !matches!(one.genre, Genre::Partner | Genre::Brief);
    Ok(list.into_iter().filter(front_worthy).collect())
}

/// The stories of a zone: those that an editor placed and that may be seen, then the newest.
async fn fill(
    reading: &mut Reading,
    desk: &mut Desk,
    zone: &Zone,
    backfill: Vec<Visible<Listed>>,
    reserved: &[i64],
) -> Result<Vec<Teaser>, Trouble> {
    let mut teasers = Vec::new();
    for placement in &zone.placements {
        if let Some(teaser) = placed(reading, desk, placement).await? {
            teasers.push(teaser);
        }
    }
    for listed in backfill {
        if teasers.len() >= zone.size {
            break;
        }
        if !reserved.contains(&listed.id) && desk.take(listed.id) {
            teasers.push(reading.teaser(&listed));
        }
    }
    Ok(teasers)
}

async fn placed(
    reading: &mut Reading,
    desk: &mut Desk,
    placement: &Placement,
) -> Result<Option<Teaser>, Trouble> {
    if let Some(at) = placement.expires_at {
        if at <= reading.now {
            return Ok(None);
        }
        reading.read.valid_until(at);
    }
    let found = visibility::by_ids(&mut reading.read, &[placement.article]).await?;
    let Some(listed) = found.first().filter(|one| desk.take(one.id)) else {
        return Ok(None);
    };
    let mut teaser = reading.teaser(listed);
    if let Some(headline) = &placement.headline {
        teaser.headline.clone_from(headline);
    }
    for one in visibility::by_ids(&mut reading.read, &placement.supporting).await? {
        if desk.take(one.id) {
            let other = reading.teaser(&one);
            teaser.related.push(Link::to(other.headline, other.address));
        }
    }
    Ok(Some(teaser))
}

/// The zones as the page knows them.
#[derive(Default)]
struct Parts {
    lead: Option<Teaser>,
    seconds: Vec<Teaser>,
    analyses: Vec<Teaser>,
    images: Vec<Teaser>,
    blocks: Vec<SectionBlock>,
    rhythm: Option<Rhythm>,
}

impl Parts {
    fn put(&mut self, reading: &Reading, zone: &Zone, teasers: Vec<Teaser>, sections: &[Section]) {
        match zone.name.as_str() {
            "lead" => self.lead = teasers.into_iter().next(),
            "seconds" => self.seconds = teasers,
            "analyses" => self.analyses = teasers,
            // A picture is what this zone is for.
            "images" => {
                self.images = teasers.into_iter().filter(|one| one.picture.is_some()).collect()
            }
            name => {
                let key = name.strip_prefix("section:").unwrap_or(name);
                let Some(section) = sections.iter().find(|section| section.key == key) else {
                    return;
                };
                if teasers.is_empty() {
                    return;
                }
                // Within its own block, the section goes without saying.
                let teasers = teasers.into_iter().map(|teaser| Teaser { section: None, ..teaser });
                let word = reading.words().section;
                let address = reading.path(&format!("{word}/{}/", section.slug));
                let link = Link::to(capitalized(&section.name), address);
                let block = SectionBlock::compose(
                    format!("section-{}", section.key),
                    link,
                    Vec::new(),
                    teasers.collect(),
                    self.rhythm,
                );
                self.rhythm = Some(block.rhythm);
                self.blocks.push(block);
            }
        }
    }
}
