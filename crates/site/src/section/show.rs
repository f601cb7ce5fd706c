//! A section's page.

use axum::extract::{Path, Query};
use axum::response::Response;
use editorial::article::Genre;
use editorial::visibility::{self, Listed};
use paper::Visible;

use super::SectionPage;
use crate::failure::Trouble;
use crate::feed;
use crate::json_ld::of_days;
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
    let feed = feed::announce(&reading, &mut chrome, &section.name, &rest);
    chrome.description = some(&section.description);
    if !from.is_newest() {
        chrome.robots = Some("noindex, follow".into());
    }
    let (mut lead, mut beside) = (None, Vec::new());
    if from.is_newest() && list.len() > BESIDE {
        let worthy = |one: &Visible<Listed>| !matches!(one.genre, Genre::Partner | Genre::Brief);
        let pictured = list.iter().position(|one| worthy(one) && one.picture.is_some());
        if let Some(at) = pictured.or_else(|| list.iter().position(worthy)) {
            lead = Some(reading.teaser(&list.remove(at)));
            let (near, rest): (Vec<_>, Vec<_>) = list.into_iter().partition(worthy);
            let mut near = near.into_iter();
            for one in near.by_ref().take(BESIDE) {
                beside.push(reading.teaser(&one));
            }
            list = near.chain(rest).collect();
            list.sort_by_key(|one| std::cmp::Reverse((one.first_published_at, one.id)));
        }
    }
    let mut days = reading.by_day(&list);
    days.iter_mut().for_each(without_section);
    let shown: Vec<&Teaser> = lead.iter().chain(&beside).chain(of_days(&days)).collect();
    reading.tell_list(&mut chrome, &[], &shown);
    let plain = |teaser: Teaser| Teaser { section: None, ..teaser };
    let page = SectionPage {
        name: section.name,
        description: some(&section.description),
        topics: Vec::new(),
        feed,
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
