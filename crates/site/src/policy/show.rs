//! A page that is no article.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use editorial::visibility;
use paper::Duty;

use super::PolicyPage;
use crate::body::html;
use crate::failure::Trouble;
use crate::json_ld::Node;
use crate::reading::{Here, some};

/// `GET /page/charte`
///
/// # Errors
/// No such page, or the store's.
pub async fn show(here: Here, Path(slug): Path<String>) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.clone();
    let found = visibility::page(&mut reading.read, edition.id, &slug).await?;
    let page = found.ok_or(Trouble::NotFound)?.into_inner();
    let rest = format!("{}/{}", reading.words().page, page.slug);
    let mut chrome = reading.chrome(&page.title, &rest);
    chrome.description = some(&page.description);
    let facts = reading.here.facts.clone();
    let same: Vec<_> = facts
        .editions
        .iter()
        .filter(|other| other.host == edition.host)
        .filter(|other| {
            let pages = facts.pages.get(&other.id);
            pages.into_iter().flatten().any(|(one, _, _)| *one == page.slug)
        })
        .map(|other| {
            let word = crate::site::Facts::addresses(other).page;
            (other.clone(), format!("{word}/{}", page.slug))
        })
        .collect();
    reading.set_alternates(&mut chrome, &same);
    let mut policies = reading.pages("paper");
    policies.extend(reading.pages("legal"));
    let here = reading.path(&rest);
    for link in &mut policies {
        link.current = link.address == here;
    }
    let around = html::Around {
        assets: HashMap::new(),
        articles: HashMap::new(),
        read_also: reading.say("read-also"),
        key_points: reading.say("key-points"),
        table: reading.say("table"),
        pictures: reading.say("pictures"),
        transcript: reading.say("transcript"),
    };
    let updated = reading.moment(page.changed_at);
    let kind = match reading.duty_of(&page.slug) {
        Some(Duty::About) => "AboutPage",
        Some(Duty::Contact) => "ContactPage",
        _ => "WebPage",
    };
    let said = reading.page_node(kind, &chrome).is("dateModified", &updated.iso);
    let said = said.is("publisher", Node::reference(&reading.publisher_id()));
    reading.tell(&mut chrome, said, &[]);
    let page = PolicyPage {
        standfirst: some(&page.description),
        body_html: html::body(&page.body, &around),
        updated: Some(updated),
        policies,
        title: page.title,
        chrome,
    };
    reading.print(&page)
}
