//! JSON Feed 1.1.

use serde_json::{Value, json};

use super::{Author, Entry, Feed, File, Format};
use crate::html::printable;

pub fn write(feed: &Feed) -> Vec<u8> {
    let document = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": printable(&feed.title),
        "description": printable(&feed.about),
        "home_page_url": feed.home,
        "feed_url": feed.address(Format::Json),
        "language": feed.language,
        "authors": [author(&feed.publisher)],
        "items": feed.entries.iter().map(|entry| item(feed, entry)).collect::<Vec<_>>(),
    });
    document.to_string().into_bytes()
}

fn item(feed: &Feed, entry: &Entry) -> Value {
    let html = entry.full_html.as_ref().unwrap_or(&entry.excerpt_html);
    let mut item = json!({
        "id": entry.id,
        "url": entry.address,
        "title": printable(&entry.title),
        "content_html": printable(html),
        "date_published": feed.zone.rfc3339(entry.published),
        "date_modified": feed.zone.rfc3339(entry.moved()),
        "language": feed.language,
        "tags": entry.categories.iter().map(|tag| printable(tag)).collect::<Vec<_>>(),
    });
    if !entry.summary.is_empty() {
        item["summary"] = json!(printable(&entry.summary));
    }
    if !entry.authors.is_empty() {
        item["authors"] = entry.authors.iter().map(author).collect();
    }
    if let Some(picture) = &entry.picture {
        item["image"] = json!(picture.address);
    }
    if !entry.films.is_empty() {
        item["attachments"] = entry.films.iter().map(attachment).collect();
    }
    item
}

fn author(author: &Author) -> Value {
    match &author.address {
        Some(address) => json!({ "name": printable(&author.name), "url": address }),
        None => json!({ "name": printable(&author.name) }),
    }
}

fn attachment(film: &File) -> Value {
    let mut attachment = json!({ "url": film.address, "mime_type": film.media_type });
    if let Some(bytes) = film.bytes {
        attachment["size_in_bytes"] = json!(bytes);
    }
    if !film.description.is_empty() {
        attachment["title"] = json!(printable(&film.description));
    }
    attachment
}
