//! An article as an entry of a feed.

use std::collections::HashMap;

use editorial::article::{Genre, Label, Severity};
use editorial::body::Content as Block;
use editorial::visibility::feeds::Carried;
use editorial::visibility::{self, Note};
use fluent_bundle::FluentArgs;
use journal::Nature;
use paper::asset::{Asset, Rendition};
use paper::publication::Feeds;
use paper::{Edition, Visible};
use url::Url;

use super::{Author, Entry, File, absolute, id};
use crate::body::html::{self, Around};
use crate::failure::Trouble;
use crate::html::escape;
use crate::page::{Link, encoded_url};
use crate::reading::Reading;
use crate::site::Facts;

/// The entries of a list, in its order.
pub async fn entries(
    reading: &mut Reading,
    carried: &[Visible<Carried>],
) -> Result<Vec<Entry>, Trouble> {
    let full = reading.here.facts.publication.rules.feeds == Feeds::Full;
    let mut around = words(reading);
    if full {
        around.articles = pointed(reading, carried).await?;
    }
    let mut entries = Vec::with_capacity(carried.len());
    for one in carried {
        around.assets = one.assets.iter().map(|one| (one.key.clone(), one.clone())).collect();
        entries.push(entry(reading, one, full.then_some(&around)));
    }
    Ok(entries)
}

/// The words that a renderer of bodies brings.
fn words(reading: &Reading) -> Around {
    Around {
        read_also: reading.say("read-also"),
        key_points: reading.say("key-points"),
        table: reading.say("table"),
        pictures: reading.say("pictures"),
        transcript: reading.say("transcript"),
        ..Around::default()
    }
}

/// What the texts point at, as far as it may be seen.
async fn pointed(
    reading: &mut Reading,
    carried: &[Visible<Carried>],
) -> Result<HashMap<i64, Link>, Trouble> {
    let mut ids: Vec<i64> = carried.iter().flat_map(|one| one.body.related()).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = visibility::by_ids(&mut reading.read, &ids).await?;
    let link = |one: &Visible<visibility::Listed>| {
        let edition = reading.here.facts.edition(one.edition)?;
        Some((one.id, Link::to(&one.headline, reading.url(edition, &one.path))))
    };
    Ok(found.iter().filter_map(link).collect())
}

fn entry(reading: &Reading, one: &Visible<Carried>, around: Option<&Around>) -> Entry {
    let listed = &one.listed;
    let edition = reading.here.facts.edition(listed.edition).unwrap_or(&reading.here.edition);
    let address = encoded_url(&reading.url(edition, &listed.path));
    let paid = paid(reading, one);
    let (over, under) = notes(reading, one);
    let standfirst = paragraph(&listed.standfirst);
    let before = paid.as_ref().map(Paid::html).unwrap_or_default();
    let dressed = |text: &str| format!("{before}{over}{text}{under}");
    let full_html = around.map(|around| {
        let body = html::body(&one.body, around);
        let body = match Url::parse(&address) {
            Ok(base) => absolute::html(&body, &base),
            Err(_) => body,
        };
        dressed(&format!("{standfirst}{body}{}", sources(reading, &listed.facts.sources)))
    });
    Entry {
        id: id::of(&reading.here.facts.identity, &format!("article/{}", listed.number)),
        title: match &paid {
            Some(paid) => format!("{} · {}", paid.label, listed.headline),
            None => listed.headline.clone(),
        },
        summary: match &paid {
            Some(paid) => format!("{} {}", paid.words(), listed.standfirst).trim().to_owned(),
            None => listed.standfirst.clone(),
        },
        excerpt_html: dressed(&standfirst),
        full_html,
        published: listed.first_published_at,
        updated: listed.updated_at,
        authors: authors(reading, edition, one, paid.as_ref()),
        categories: categories(reading, one, paid.as_ref()),
        picture: picture(reading, edition, one),
        films: films(reading, edition, one),
        address,
    }
}

/// That somebody paid for a text, said on every exit.
struct Paid {
    label: String,
    /// « Contenu partenaire. »
    says: String,
    /// Who, where he is named.
    name: String,
    /// « Texte fourni et payé par … »
    by: String,
}

impl Paid {
    fn words(&self) -> String {
        match self.name.is_empty() {
            true => self.says.clone(),
            false => format!("{} {}.", self.says, self.by),
        }
    }

    fn html(&self) -> String {
        format!("<p><strong>{}</strong></p>\n", escape(&self.words()))
    }
}

fn paid(reading: &Reading, one: &Carried) -> Option<Paid> {
    let listed = &one.listed;
    let is_paid = listed.genre == Genre::Partner || listed.label == Some(Label::Partner);
    is_paid.then(|| {
        let name = listed.facts.sponsor.trim().to_owned();
        let mut arguments = FluentArgs::new();
        arguments.set("name", name.clone());
        Paid {
            label: reading.say("label-partner"),
            says: reading.say("partner-content"),
            by: reading.say_with("partner-paid", &arguments),
            name,
        }
    })
}

/// The public notes: what is grave over the text, the rest under it, newest first as on the
/// page.
fn notes(reading: &Reading, one: &Carried) -> (String, String) {
    let (mut over, mut under) = (String::new(), String::new());
    for note in one.notes.iter().rev() {
        let place = match note.severity {
            Some(Severity::Major) => &mut over,
            _ => &mut under,
        };
        place.push_str(&note_html(reading, note));
    }
    (over, under)
}

fn note_html(reading: &Reading, note: &Note) -> String {
    let key = match note.nature {
        Nature::Clarification => "note-clarification",
        _ => "note-correction",
    };
    let said = dated(reading, key, note.at);
    format!("<p><strong>{}</strong> {}</p>\n", escape(&said), escape(&note.text))
}

/// A sentence with a date in it that no clock makes untrue.
pub fn dated(reading: &Reading, key: &str, at: base::Utc) -> String {
    let zone = &reading.here.facts.publication.zone;
    let mut arguments = FluentArgs::new();
    arguments.set("time", zone.civil(at).words(reading.language()));
    reading.say_with(key, &arguments)
}

fn paragraph(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("<p>{}</p>\n", escape(text)),
    }
}

fn sources(reading: &Reading, text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => {
            let word = reading.say("sources");
            format!("<p><strong>{}</strong> {}</p>\n", escape(&word), escape(text))
        }
    }
}

fn authors(
    reading: &Reading,
    edition: &Edition,
    one: &Carried,
    paid: Option<&Paid>,
) -> Vec<Author> {
    let word = Facts::addresses(edition).byline;
    let mut authors: Vec<Author> = one
        .listed
        .bylines
        .iter()
        .map(|byline| Author {
            name: byline.name.clone(),
            address: Some(encoded_url(&reading.url(edition, &format!("{word}/{}/", byline.slug)))),
        })
        .collect();
    if let Some(paid) = paid.filter(|paid| authors.is_empty() && !paid.name.is_empty()) {
        authors.push(Author { name: paid.name.clone(), address: None });
    }
    authors
}

/// What it is said to be before where it belongs: « Partenaire », « Communiqué », then section
/// and topics.
fn categories(reading: &Reading, one: &Carried, paid: Option<&Paid>) -> Vec<String> {
    let listed = &one.listed;
    let mut categories: Vec<String> = paid.map(|paid| paid.label.clone()).into_iter().collect();
    let label = match listed.genre {
        Genre::Release => Some(Label::Release),
        _ => listed.label,
    };
    categories.extend(reading.label(label));
    categories.push(listed.section_name.clone());
    categories.extend(one.topics.iter().cloned());
    let mut seen = Vec::new();
    categories.retain(|name| {
        !seen.contains(name) && {
            seen.push(name.clone());
            true
        }
    });
    categories
}

fn picture(reading: &Reading, edition: &Edition, one: &Carried) -> Option<File> {
    let (figure, asset) = one.listed.picture.as_ref()?;
    let widest = asset.renditions.iter().max_by_key(|rendition| rendition.width)?;
    let caption = figure.caption.text();
    let description =
        [caption.as_str(), &figure.alt].into_iter().find(|text| !text.trim().is_empty());
    Some(File {
        description: description.unwrap_or_default().trim().to_owned(),
        credit: figure.credit.trim().to_owned(),
        ..file(reading, edition, widest)
    })
}

/// The films of the paper's own.
fn films(reading: &Reading, edition: &Edition, one: &Carried) -> Vec<File> {
    let find = |key: &str| one.assets.iter().find(|asset| asset.key == key);
    let film = |block: &editorial::body::Block| match &block.content {
        Block::Video { asset, caption, credit, .. } => {
            let asset: &Asset = find(asset)?;
            Some(File {
                bytes: (asset.bytes > 0).then_some(asset.bytes),
                description: caption.text(),
                credit: credit.trim().to_owned(),
                ..file(reading, edition, asset.renditions.first()?)
            })
        }
        _ => None,
    };
    one.body.blocks.iter().filter_map(film).collect()
}

fn file(reading: &Reading, edition: &Edition, rendition: &Rendition) -> File {
    let origin = reading.here.site.origin(edition);
    File {
        address: encoded_url(&format!("{origin}/media/{}", rendition.file)),
        media_type: rendition.media_type.clone(),
        bytes: None,
        width: rendition.width,
        height: rendition.height,
        description: String::new(),
        credit: String::new(),
    }
}
