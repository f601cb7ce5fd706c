//! What an item becomes: an article, a page, or nothing, with the reason.

use std::collections::HashMap;

use base::Utc;
use editorial::article::content::Picture;
use editorial::article::{Content, Genre, Label, Status, number};
use editorial::body::{self, Body};
use serde_json::{Value, json};
use url::Url;

use super::attachment::{Attachment, Attachments};
use super::blocks::{self, Context, Tally};
use super::date::{Given, Zones};
use super::filing::{self, Filed, Filing, Map};
use super::modified::{Judge, Verdict};
use super::older::Older;
use super::permalink::Regular;
use super::reader::{Comment, Item, Vocabulary};
use super::signer::{self, Signer};
use super::site::{Site, path_of};
use super::{Told, decoded, footnotes, label, plain_words, search_words};

/// The longest text that is mapped, in bytes: four times what a body may hold.
const LONGEST: usize = 8_000_000;

/// How many characters of a text stand for a headline that it does not have.
const HEADLINE: usize = 80;

/// Everything that the mapping of an item needs beside the item.
#[derive(Debug)]
pub(super) struct Plan {
    pub site: Site,
    /// Names this source in everything that the import keeps.
    pub source: String,
    pub attachments: Attachments,
    pub filing: Filing,
    pub zones: Zones,
    /// Names of who wrote, by login.
    pub authors: HashMap<String, String>,
    /// Custom fields that say who signs.
    pub byline_fields: Vec<String>,
    /// What the operator wants.
    pub map: Map,
    /// The patterns of its addresses.
    pub regular: Regular,
    /// Addresses older than WordPress.
    pub older: Older,
    /// What is thought of dates of modification.
    pub judge: Judge,
    /// What readers are told of them.
    pub told: Option<Told>,
    /// The present: what was to come then may have come since.
    pub now: Utc,
}

/// A text that will come in, as an article or as a page.
#[derive(Debug)]
pub(super) struct Text {
    pub status: Status,
    /// Why readers do not get it.
    pub hidden: Option<String>,
    /// What a reader may notice.
    pub changed: Option<String>,
    /// The text; its section, topics and bylines have no ids yet.
    pub content: Content,
    pub body: String,
    pub filed: Filed,
    /// Who signs, in order.
    pub signers: Vec<Signer>,
    /// A word in front of its headline or standfirst that may be a label, and whether it was
    /// taken for one.
    pub label: Option<(String, bool)>,
    pub given: Option<Given>,
    /// The date of the last modification as the file gave it.
    pub modified: Option<String>,
    /// The same, where readers are told.
    pub updated: Option<Utc>,
    /// When it was to go out.
    pub scheduled: Option<Given>,
    /// Old addresses of the text and of what belongs to it, without a slash before them.
    pub addresses: Vec<String>,
    /// An old address that a rule leads here from, as long as the text keeps its slug.
    pub regular: Option<String>,
    /// Old addresses of files that it shows, with the files of today.
    pub files: Vec<(String, String)>,
    pub comments: Vec<Comment>,
    pub raw: String,
    pub tally: Tally,
}

/// Why an item of that kind does not come in; nothing for texts and attachments.
pub(super) fn refused_kind(kind: &str) -> Option<String> {
    Some(match kind {
        "post" | "page" | "attachment" => return None,
        "nav_menu_item" | "wp_navigation" => "menus are made anew from sections and pages".into(),
        "guest-author" => {
            "who signs without an account comes in with the texts that it signs".into()
        }
        "revision" => "older states of a text stay on the old site".into(),
        "wp_block" => "a block for reuse is no text of its own".into(),
        "custom_css"
        | "customize_changeset"
        | "wp_global_styles"
        | "wp_template"
        | "wp_template_part"
        | "wp_font_family"
        | "wp_font_face" => "the looks of the old site stay there".into(),
        "oembed_cache" | "user_request" => "this is the old system's own".into(),
        other => format!("“{other}” is a kind of item that a plugin added, unknown here"),
    })
}

impl Plan {
    /// Makes a text of an item.
    ///
    /// # Errors
    /// Why the item does not come in.
    pub(super) fn text(&self, mut item: Item) -> Result<Text, String> {
        if item.content.len() > LONGEST {
            return Err(format!(
                "its text has {} bytes, more than any article: split it",
                item.content.len()
            ));
        }
        let link = Url::parse(&item.link).ok();
        let context = Context {
            site: &self.site,
            attachments: &self.attachments,
            item: &item.id,
            link: link.as_ref(),
        };
        let blocks::Mapped { body, mut tally } =
            blocks::map(&footnotes::expand(&item.content, item.meta("footnotes")), context);
        let thumbnail = self.thumbnail(&item);
        if let Some(lost) = thumbnail.filter(|thumbnail| thumbnail.asset.is_none()) {
            tally.missing.insert(lost.address.clone());
        }
        let written = serde_json::to_string(&body).map_err(|error| error.to_string())?;
        let is_large = written.len() > LONGEST / 8;
        // What stays as markup was made safe; a body that holds other markup is refused here too.
        if (is_large || tally.archived_html > 0)
            && let Some(fault) = body.faults().first()
        {
            return Err(fault.to_string());
        }
        let given = self.zones.given(&item);
        let (status, hidden) = self.standing(&item, given);
        let mut changed = Vec::new();
        let mut content = self.content(&item, body, &mut changed);
        let label = self.take_label(&mut content);
        let is_regular = self.regular.covers(&item) && decoded(&item.slug) == content.slug;
        let mut text = Text {
            status,
            hidden,
            changed: (!changed.is_empty()).then(|| changed.join("; ")),
            body: written,
            filed: self.filing.file(&item.terms),
            signers: signer::signers(&item, &self.authors, &self.byline_fields),
            label,
            given,
            modified: modified(&item),
            updated: self.updated(&item).filter(|_| status == Status::Published),
            scheduled: given.filter(|given| item.status == "future" && given.at > self.now),
            addresses: self.addresses(&item, &content, given, is_regular),
            regular: is_regular.then(|| path_of(&item.link)).flatten(),
            files: self.files(&content),
            comments: std::mem::take(&mut item.comments),
            raw: raw(&item, &content, &tally),
            content,
            tally,
        };
        if item.kind == "page" {
            text.raw = with_comments(text.raw, &text.comments);
        }
        Ok(text)
    }

    /// When readers are told that a text was last updated.
    pub(super) fn updated(&self, item: &Item) -> Option<Utc> {
        if self.told != Some(Told::Believed) {
            return None;
        }
        let (verdict, at) = self.judge.verdict(item);
        at.filter(|_| verdict == Verdict::Believable)
    }

    fn content(&self, item: &Item, body: Body, changed: &mut Vec<String>) -> Content {
        let mut headline = plain_words(&item.title);
        if headline.trim().is_empty() {
            headline = first_words(&body);
            changed.push("it had no title: its first words stand for one".into());
        }
        let asked = decoded(&item.slug);
        let mut slug = filing::slug(&item.slug, &headline);
        if slug.is_empty() {
            slug = format!("article-{}", base::slug::from_words(&item.id));
        }
        if !asked.is_empty() && asked != slug {
            changed.push(format!("its address “{asked}” holds what no address may: it is now “{slug}”, and the old one leads there"));
        }
        let picture = match self.thumbnail(item).and_then(blocks::figure) {
            Some(figure) => Picture::Shown(figure),
            None => Picture::None,
        };
        let (search_headline, search_description) = search_words::of(item);
        Content {
            standfirst: plain_words(&item.excerpt),
            search_headline,
            search_description,
            genre: genre(item, &body),
            headline,
            picture,
            slug,
            body,
            ..Content::default()
        }
    }

    /// A label in front of the headline, else of the standfirst, taken off where the operator
    /// says so.
    fn take_label(&self, content: &mut Content) -> Option<(String, bool)> {
        let is_headline = label::offered(&content.headline).is_some();
        let words = if is_headline { &mut content.headline } else { &mut content.standfirst };
        let found = label::offered(words)?;
        let (word, label, rest) = (found.word.to_owned(), found.label, found.rest.to_owned());
        let is_taken = self.map.takes(&word);
        if is_taken {
            *words = rest;
            content.label = Some(label);
            if label == Label::Interview && content.genre == Genre::News {
                content.genre = Genre::Interview;
            }
        }
        Some((word, is_taken))
    }

    /// The attachment that stands for a text in lists, its main picture.
    fn thumbnail(&self, item: &Item) -> Option<&Attachment> {
        item.meta("_thumbnail_id").and_then(|id| self.attachments.by_id(id.trim()))
    }

    /// What readers get, and why not where they get nothing.
    fn standing(&self, item: &Item, given: Option<Given>) -> (Status, Option<String>) {
        let draft = |reason: &str| (Status::Draft, Some(reason.to_owned()));
        match item.status.as_str() {
            "publish" | "inherit" | "" if item.has_password => {
                draft("a password kept it from readers")
            }
            "publish" => match given {
                None => draft("it was published, but the file gives no date"),
                Some(given) if given.at > self.now => {
                    draft(&format!("its date is still to come: {}", given.at.to_rfc3339()))
                }
                Some(_) => (Status::Published, None),
            },
            "future" => match given {
                Some(given) => draft(&format!("it was scheduled for {}", given.at.to_rfc3339())),
                None => draft("it was scheduled"),
            },
            "trash" => (Status::Dropped, Some("it lay in the trash".into())),
            "private" => draft("it was private"),
            "pending" => draft("it waited for review"),
            "draft" | "auto-draft" => draft("it was a draft"),
            "" => draft("the file gives no status"),
            other => draft(&format!("its status was “{other}”")),
        }
    }

    /// Every old address of a text but the one that it keeps.
    fn addresses(
        &self,
        item: &Item,
        content: &Content,
        given: Option<Given>,
        is_regular: bool,
    ) -> Vec<String> {
        let mut addresses = Vec::new();
        // An item's own address is one of the site, whatever host it has moved from.
        let link = path_of(&item.link);
        addresses.extend(link.clone());
        addresses.extend(self.site.own_path(&item.guid));
        let asked = decoded(&item.slug);
        let old = item
            .meta
            .iter()
            .filter(|(key, _)| key == "_wp_old_slug")
            .map(|(_, slug)| decoded(slug.trim()));
        let others: Vec<String> =
            old.chain([asked.clone()]).filter(|old| !old.is_empty()).collect();
        for old in &others {
            if let Some(link) = &link
                && let Some(before) = link.trim_end_matches('/').strip_suffix(asked.as_str())
            {
                addresses.push(format!("{before}{old}/"));
            }
            if let (Some(given), "post") = (given, item.kind.as_str()) {
                addresses.push(number::path(given.civil.day(), old));
            }
        }
        for (_, day) in item.meta.iter().filter(|(key, _)| key == "_wp_old_date") {
            if let Some(civil) = super::date::civil(&format!("{} 00:00:00", day.trim())) {
                addresses.push(number::path(civil.day(), &content.slug));
            }
        }
        let shown = content.assets().into_iter().filter_map(|key| self.attachments.by_key(key));
        // The page of a file that belongs to no text leads to one that shows it.
        let shown = shown.filter(|attachment| attachment.parent.is_empty());
        for attachment in self.attachments.of_item(&item.id).chain(shown) {
            addresses.extend(self.attachment_addresses(attachment));
        }
        addresses.extend(self.older.addresses(item));
        // By its own number every item is found by rule.
        let by_number = [format!("?p={}", item.id), format!("?page_id={}", item.id)];
        let is_by_rule = |address: &String| {
            by_number.contains(address) || (is_regular && link.as_ref() == Some(address))
        };
        addresses.retain(|address| !is_by_rule(address));
        addresses
    }

    fn attachment_addresses(&self, attachment: &Attachment) -> impl Iterator<Item = String> {
        let own = path_of(&attachment.link);
        let numbers = ["attachment_id", "p"].map(|name| format!("?{name}={}", attachment.id));
        own.into_iter().chain(numbers)
    }

    /// Old addresses of the files that a text shows, with where they are now.
    fn files(&self, content: &Content) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for key in content.assets() {
            let Some(attachment) = self.attachments.by_key(key) else { continue };
            let Some(asset) = &attachment.asset else { continue };
            if let Some(path) = self.site.own_path(&attachment.address) {
                files.push((path, format!("/media/{}", asset.file)));
            }
        }
        files
    }
}

fn genre(item: &Item, body: &Body) -> Genre {
    let format = item
        .terms
        .iter()
        .find(|(vocabulary, _)| *vocabulary == Vocabulary::Other("post_format".into()));
    let shows =
        |wanted: fn(&body::Content) -> bool| body.blocks.iter().any(|block| wanted(&block.content));
    match format.map(|(_, term)| term.slug.as_str()) {
        Some("post-format-gallery")
            if shows(|block| matches!(block, body::Content::Gallery { .. })) =>
        {
            Genre::Gallery
        }
        Some("post-format-video")
            if shows(|block| {
                matches!(block, body::Content::Video { .. } | body::Content::Embed { .. })
            }) =>
        {
            Genre::Video
        }
        _ => Genre::News,
    }
}

/// The first words of a text, cut where a word ends.
fn first_words(body: &Body) -> String {
    let text = body.text();
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut words = String::new();
    for word in line.split_whitespace() {
        if words.chars().count() + word.chars().count() >= HEADLINE {
            words.push('…');
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// The date of the last modification, as the file gave it and nobody is shown it.
fn modified(item: &Item) -> Option<String> {
    [&item.modified_gmt, &item.modified]
        .into_iter()
        .find(|date| super::date::civil(date).is_some())
        .cloned()
}

/// Everything that an item said and that no field of ours holds.
fn raw(item: &Item, content: &Content, tally: &Tally) -> String {
    let terms: Vec<Value> = item
        .terms
        .iter()
        .map(|(vocabulary, term)| json!([vocabulary.name(), term.slug, term.name]))
        .collect();
    let mut facts = json!({
        "link": item.link,
        "guid": item.guid,
        "creator": item.creator,
        "status": item.status,
        "post_date": item.date,
        "post_date_gmt": item.date_gmt,
        "post_modified": item.modified,
        "post_modified_gmt": item.modified_gmt,
        "post_name": item.slug,
        "post_parent": item.parent,
        "menu_order": item.menu_order,
        "sticky": item.sticky,
        "password": item.has_password,
        "terms": terms,
        "meta": item.meta,
        "others": item.others,
    });
    if item.title != content.headline {
        facts["title"] = json!(item.title);
    }
    if item.excerpt != content.standfirst {
        facts["excerpt"] = json!(item.excerpt);
    }
    // What the mapping could not hold can be mapped again when it can.
    if tally.archived_html > 0 || tally.plain_texts > 0 || !tally.left_out.is_empty() {
        facts["content"] = json!(item.content);
    }
    facts.to_string()
}

/// Comments on a page have no article to be kept with.
fn with_comments(raw: String, comments: &[Comment]) -> String {
    match serde_json::from_str::<Value>(&raw) {
        Ok(mut facts) if !comments.is_empty() => {
            facts["comments"] = json!(comments);
            facts.to_string()
        }
        _ => raw,
    }
}

/// The facts of an attachment, its comments among them.
pub(super) fn attachment_raw(item: &Item) -> String {
    let content = Content { headline: item.title.clone(), ..Content::default() };
    // Its description stands in no field of ours: it is kept with its facts.
    let tally = Tally { plain_texts: u64::from(!item.content.is_empty()), ..Tally::default() };
    with_comments(raw(item, &content, &tally), &item.comments)
}
