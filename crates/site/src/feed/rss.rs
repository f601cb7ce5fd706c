//! RSS 2.0, with what Atom, Dublin Core, Media RSS and the content module add to it.

use super::{Entry, Feed, File, Format};
use crate::xml::Xml;

const NAMESPACES: [(&str, &str); 5] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

/// How long a program may wait before it asks again, in minutes.
const MINUTES: &str = "15";

pub fn write(feed: &Feed) -> Vec<u8> {
    let mut xml = Xml::default();
    xml.open("rss", &NAMESPACES);
    xml.open("channel", &[]);
    xml.text("title", &feed.title);
    xml.text("link", &feed.home);
    xml.text("description", &feed.about);
    xml.text("language", feed.language);
    xml.text("copyright", &feed.rights);
    xml.text("lastBuildDate", &feed.zone.rfc822(feed.updated));
    xml.text("ttl", MINUTES);
    let own = feed.address(Format::Rss);
    let kind = Format::Rss.media_type();
    xml.empty("atom:link", &[("rel", "self"), ("type", kind), ("href", own)]);
    for entry in &feed.entries {
        item(&mut xml, feed, entry);
    }
    xml.finish()
}

fn item(xml: &mut Xml, feed: &Feed, entry: &Entry) {
    xml.open("item", &[]);
    xml.text("title", &entry.title);
    xml.text("link", &entry.address);
    xml.text_with("guid", &[("isPermaLink", "false")], &entry.id);
    xml.text("pubDate", &feed.zone.rfc822(entry.published));
    xml.text("atom:updated", &feed.zone.rfc3339(entry.moved()));
    for author in &entry.authors {
        xml.text("dc:creator", &author.name);
    }
    for category in &entry.categories {
        xml.text("category", category);
    }
    xml.text("description", &entry.excerpt_html);
    if let Some(full) = &entry.full_html {
        xml.text("content:encoded", full);
    }
    if let Some(picture) = &entry.picture {
        media(xml, picture, "image");
    }
    for film in &entry.films {
        media(xml, film, "video");
    }
    // A program knows what to do with one enclosure.
    if let Some((film, bytes)) = entry.films.iter().find_map(|film| Some((film, film.bytes?))) {
        let length = bytes.to_string();
        let attributes =
            [("url", film.address.as_str()), ("length", &length), ("type", &film.media_type)];
        xml.empty("enclosure", &attributes);
    }
    xml.close();
}

/// A file with who made it and what it shows; Atom has no element of its own for that.
pub fn media(xml: &mut Xml, file: &File, medium: &str) {
    let (width, height) = (file.width.to_string(), file.height.to_string());
    let bytes = file.bytes.map(|bytes| bytes.to_string());
    let mut attributes =
        vec![("url", file.address.as_str()), ("type", &file.media_type), ("medium", medium)];
    if file.width > 0 && file.height > 0 {
        attributes.extend([("width", width.as_str()), ("height", &height)]);
    }
    attributes.extend(bytes.as_deref().map(|bytes| ("fileSize", bytes)));
    xml.open("media:content", &attributes);
    if !file.description.is_empty() {
        xml.text_with("media:description", &[("type", "plain")], &file.description);
    }
    if !file.credit.is_empty() {
        xml.text("media:credit", &file.credit);
    }
    xml.close();
}
