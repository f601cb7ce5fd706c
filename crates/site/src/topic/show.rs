//! A topic's page.

use axum::extract::{Path, Query};
use axum::response::Response;
use editorial::visibility;

use super::TopicPage;
use crate::failure::Trouble;
use crate::feed;
use crate::json_ld::of_days;
use crate::reading::{Here, some};
use crate::wire::{From, READ, paged};

/// `GET /theme/cabotage/`
///
/// # Errors
/// No such topic with something to read, or the store's.
pub async fn show(
    here: Here,
    Path(slug): Path<String>,
    Query(from): Query<From>,
) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let found = visibility::topic_by_slug(&mut reading.read, edition, &slug).await?;
    let topic = found.ok_or(Trouble::NotFound)?;
    let anchor = from.anchor(&mut reading).await?;
    let mut list = visibility::topic(&mut reading.read, topic.id, anchor, READ).await?;
    let rest = format!("{}/{}/", reading.words().topic, topic.slug);
    let pager = paged(&reading, &mut list, &from, &rest);
    let count = visibility::count_topic(&mut reading.read, topic.id).await?;
    let mut chrome = reading.chrome(&topic.name, &rest);
    let feed = feed::announce(&reading, &mut chrome, &topic.name, &rest);
    chrome.description = some(&topic.description);
    if !from.is_newest() {
        chrome.robots = Some("noindex, follow".into());
    }
    let days = reading.by_day(&list);
    reading.tell_list(&mut chrome, &[], &of_days(&days));
    let page = TopicPage {
        name: topic.name,
        description: some(&topic.description),
        count,
        neighbors: Vec::new(),
        feed,
        days,
        pager,
        chrome,
    };
    reading.print(&page)
}
