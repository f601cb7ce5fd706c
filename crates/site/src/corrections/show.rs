//! The page of corrections and clarifications.

use axum::extract::Query;
use axum::response::Response;
use base::Utc;
use editorial::visibility;
use paper::Duty;
use serde::Deserialize;

use super::{Correction, CorrectionDay, CorrectionsPage};
use crate::article::public_note;
use crate::failure::Trouble;
use crate::feed;
use crate::page::{Link, Pager};
use crate::reading::Here;

const PAGE: usize = 50;

/// Where the list goes on: before that instant, in microseconds.
#[derive(Debug, Default, Deserialize)]
pub struct From {
    before: Option<i64>,
}

/// `GET /rectificatifs`
///
/// # Errors
/// The store's.
pub async fn show(here: Here, Query(from): Query<From>) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let before = Utc(from.before.unwrap_or(i64::MAX));
    let mut list = visibility::corrections(&mut reading.read, edition, before, 51).await?;
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let rest = reading.words().corrections;
    let older = list.last().filter(|_| more).map(|(note, _)| {
        let address = reading.path(&format!("{rest}?before={}", note.at.0));
        Link::to(reading.say("older"), address)
    });
    let mut days: Vec<CorrectionDay> = Vec::new();
    for (note, article) in &list {
        let zone = &reading.here.facts.publication.zone;
        let day = reading.day(zone.civil(note.at).day());
        let teaser = reading.teaser(article);
        let correction = Correction {
            article: Link::to(teaser.headline, teaser.address),
            note: public_note(&mut reading, note, &article.path),
        };
        match days.last_mut().filter(|last| last.day.iso == day.iso) {
            Some(last) => last.corrections.push(correction),
            None => days.push(CorrectionDay { day, corrections: vec![correction] }),
        }
    }
    let newer = from.before.map(|_| Link::to(reading.say("newer"), reading.path(rest)));
    let contact = &reading.here.facts.publication.rules.contact_email;
    let report = Link::to(reading.say("report-error"), format!("mailto:{contact}"));
    let mut chrome = reading.chrome(&reading.say("corrections"), rest);
    let feed = feed::announce(&reading, &mut chrome, &reading.say("corrections"), rest);
    reading.tell_list(&mut chrome, &[], &[]);
    let page = CorrectionsPage {
        policy: reading.page_for(Duty::Corrections),
        report: Some(report),
        feed,
        days,
        pager: Pager { newer, older, archive: None },
        chrome,
    };
    reading.print(&page)
}
