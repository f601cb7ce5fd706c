//! A byline's page.

use axum::extract::{Path, Query};
use axum::response::Response;
use editorial::visibility;

use super::BylinePage;
use crate::failure::Trouble;
use crate::feed;
use crate::json_ld::Node;
use crate::reading::{Here, some};
use crate::wire::{From, READ, paged};

/// `GET /auteur/salma-ouhaddou/`
///
/// # Errors
/// Nobody of that name signed anything here, or the store's.
pub async fn show(
    here: Here,
    Path(slug): Path<String>,
    Query(from): Query<From>,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let found = editorial::byline::by_slug(&mut reading.read, &slug).await?;
    let byline = found.ok_or(Trouble::NotFound)?;
    let anchor = from.anchor(&mut reading).await?;
    let mut list = visibility::byline(&mut reading.read, edition, byline.id, anchor, READ).await?;
    // Somebody whose texts nobody may see yet is not known here.
    if list.is_empty() {
        return Err(Trouble::NotFound);
    }
    let rest = format!("{}/{}/", reading.words().byline, byline.slug);
    let pager = paged(&reading, &mut list, &from, &rest);
    let count = visibility::count_byline(&mut reading.read, edition, byline.id).await?;
    let mut chrome = reading.chrome(&byline.name, &rest);
    let feed = feed::announce(&reading, &mut chrome, &byline.name, &rest);
    chrome.description = some(&byline.role);
    if !from.is_newest() {
        chrome.robots = Some("noindex, follow".into());
    }
    let days = reading.by_day(&list);
    let person = Node::of("Person")
        .is("name", &byline.name)
        .is("url", chrome.canonical.clone())
        .is("jobTitle", &byline.role)
        .is("description", &byline.biography)
        .is("worksFor", Node::reference(&reading.publisher_id()));
    let page = reading.page_node("ProfilePage", &chrome).is("mainEntity", person);
    reading.tell(&mut chrome, page, &[]);
    let page = BylinePage {
        name: byline.name,
        role: some(&byline.role),
        about: some(&byline.biography),
        picture: None,
        links: Vec::new(),
        count,
        feed,
        days,
        pager,
        chrome,
    };
    reading.print(&page)
}
