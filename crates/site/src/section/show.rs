//! A section's page.

use axum::extract::{Path, Query};
use axum::response::Response;
use editorial::article::Genre;
use editorial::visibility;

use super::SectionPage;
use crate::failure::Trouble;
use crate::page::{DayList, Teaser};
use crate::reading::{Here, some};
use crate::wire::{From, READ, paged};

/// How many stories stand beside the lead.
const BESIDE: usize = 4;

/// `GET /rubrique/economie/`
///
/// # Errors
/// No such section, or the store's.
pub async fn show(
    here: Here,
    Path(slug): Path<String>,
    Query(from): Query<From>,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let sections = reading.here.facts.sections.get(&reading.here.edition.id);
    let found = sections.into_iter().flatten().find(|section| section.slug == slug);
    let section = found.cloned().ok_or(Trouble::NotFound)?;
    let anchor = from.anchor(&mut reading).await?;
    let mut list = visibility::section(&mut reading.read, section.id, anchor, READ).await?;
    let rest = format!("{}/{}/", reading.words().section, section.slug);
    let pager = paged(&reading, &mut list, &from, &rest);
    let mut chrome = reading.chrome(&section.name, &rest);
    chrome.description = some(&section.description);
    if !from.is_newest() {
        chrome.robots = Some("noindex, follow".into());
    }
    let lead_at = list.iter().position(|one| {
        one.picture.is_some() && !matches!(one.genre, Genre::Partner | Genre::Brief)
    });
    let (mut lead, mut beside) = (None, Vec::new());
    if from.is_newest() && list.len() > BESIDE {
        if let Some(at) = lead_at {
            lead = Some(reading.teaser(&list.remove(at)));
        }
        let mut kept = Vec::new();
        for one in list {
            let fits = !matches!(one.genre, Genre::Partner | Genre::Brief);
            if beside.len() < BESIDE && fits {
                beside.push(reading.teaser(&one));
            } else {
                kept.push(one);
            }
        }
        list = kept;
    }
    let mut days = reading.by_day(&list);
    days.iter_mut().for_each(without_section);
    let plain = |teaser: Teaser| Teaser {
        section: None,
        ..teaser
    };
    let page = SectionPage {
        name: section.name,
        description: some(&section.description),
        topics: Vec::new(),
        feed: None,
        lead: lead.map(plain),
        beside: beside.into_iter().map(plain).collect(),
        days,
        partner: None,
        pager,
        chrome,
    };
    reading.print(&page)
}

fn without_section(day: &mut DayList) {
    for teaser in &mut day.teasers {
        teaser.section = None;
    }
}
