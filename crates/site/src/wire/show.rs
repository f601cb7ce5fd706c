//! The wire's page.

use axum::extract::Query;
use axum::response::Response;
use editorial::visibility::{self, Anchor, Listed};
use paper::Visible;
use serde::Deserialize;

use super::WirePage;
use crate::failure::Trouble;
use crate::feed;
use crate::json_ld::of_days;
use crate::page::{Link, Pager};
use crate::reading::{Here, Reading};

/// How many articles a page of a list has.
pub const PAGE: usize = 40;

/// Where a list goes on: after the article with that public number.
#[derive(Debug, Default, Deserialize)]
pub struct From {
    before: Option<i64>,
}

impl From {
    /// Whether this is the list's newest page.
    pub fn is_newest(&self) -> bool {
        self.before.is_none()
    }

    /// The place in the list.
    ///
    /// # Errors
    /// When there never was such an article, or the store's.
    pub async fn anchor(&self, reading: &mut Reading) -> Result<Anchor, Trouble> {
        match self.before {
            None => Ok(Anchor::HEAD),
            Some(number) => {
                let found = Anchor::after(&mut reading.read, number).await?;
                found.ok_or(Trouble::NotFound)
            }
        }
    }
}

/// Cuts a list that was read one longer than a page, and gives the ways on. `rest` is the
/// list's path in the edition.
pub fn paged(reading: &Reading, list: &mut Vec<Visible<Listed>>, from: &From, rest: &str) -> Pager {
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let last = list.last();
    let older = last.filter(|_| more).map(|last| {
        let address = reading.path(&format!("{rest}?before={}", last.number));
        Link::to(reading.say("older"), address)
    });
    let newer = (!from.is_newest()).then(|| Link::to(reading.say("newer"), reading.path(rest)));
    let archive = last.and_then(|last| {
        let day = reading.here.facts.publication.zone.civil(last.first_published_at).day();
        let address = reading.day(day).address?;
        Some(Link::to(reading.say("archive-here"), address))
    });
    Pager { newer, older, archive }
}

/// One more than a page, to know whether there is more.
pub const READ: i64 = 41;

/// `GET /fil`
///
/// # Errors
/// The store's.
pub async fn show(here: Here, Query(from): Query<From>) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let anchor = from.anchor(&mut reading).await?;
    let mut list = visibility::wire(&mut reading.read, edition, anchor, READ).await?;
    let word = reading.words().wire;
    let pager = paged(&reading, &mut list, &from, word);
    let mut chrome = reading.chrome(&reading.say("wire"), word);
    feed::announce(&reading, &mut chrome, &reading.say("wire"), word);
    if !from.is_newest() {
        chrome.robots = Some("noindex, follow".into());
    }
    let days = reading.by_day(&list);
    reading.tell_list(&mut chrome, &[], &of_days(&days));
    let page = WirePage { chrome, days, pager };
    reading.print(&page)
}
