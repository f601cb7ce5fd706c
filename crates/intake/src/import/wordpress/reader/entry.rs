//! What an export holds: authors, terms, facts about the site, and items.

use serde::{Deserialize, Serialize};

use super::element::{Element, Space};
use super::place::Place;

/// One entry of the channel.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Somebody who wrote.
    Author(Author),
    /// A category, a tag or a term of another vocabulary.
    Term(Vocabulary, Term),
    /// A fact about the site.
    Site(SiteFact, String),
    /// A post, a page, an attachment, or anything else that WordPress keeps as an item.
    Item(Box<Item>),
}

/// Somebody who wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// What the person signed in with.
    pub login: String,
    /// The name that readers saw.
    pub name: String,
}

/// Which list of words a term is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Vocabulary {
    /// Categories, which lie in one another.
    Category,
    /// Tags.
    Tag,
    /// Another, by its name.
    Other(String),
}

/// A word to file items under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// Last part of its address, as WordPress wrote it.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Slug of the category that it lies in; empty at the top.
    pub parent: String,
    /// What it holds, in its editor's words.
    pub description: String,
}

/// Facts about the site that the export came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteFact {
    /// Its name.
    Title,
    /// Its address.
    Link,
    /// The address of the blog in a network.
    BlogAddress,
    /// The address of the network.
    NetworkAddress,
    /// The language of its texts.
    Language,
    /// The version of the export's form.
    Version,
}

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it begins.
    pub place: Place,
    /// Digest of everything that it says.
    pub fingerprint: String,
    /// `wp:post_id`; empty where the file gives none.
    pub id: String,
    /// `post`, `page`, `attachment` …
    pub kind: String,
    /// `publish`, `draft` …
    pub status: String,
    /// Title.
    pub title: String,
    /// Address on the old site.
    pub link: String,
    /// The address that it had first, or any other name for it.
    pub guid: String,
    /// Login of who wrote it.
    pub creator: String,
    /// RFC 822 date of the feed.
    pub feed_date: String,
    /// Civil date of publication on the old site, `2016-12-15 11:30:00`.
    pub date: String,
    /// The same in UTC; zeros where it was never published.
    pub date_gmt: String,
    /// Civil date of the last modification, as the old site believed.
    pub modified: String,
    /// The same in UTC.
    pub modified_gmt: String,
    /// `wp:post_name`, percent-encoded.
    pub slug: String,
    /// Id of the item that it belongs to; empty or `0` for none.
    pub parent: String,
    /// Order among its like.
    pub menu_order: String,
    /// Whether a password keeps it.
    pub has_password: bool,
    /// Whether it was pinned to the top.
    pub sticky: bool,
    /// Where an attachment's file was.
    pub attachment_address: String,
    /// The text.
    pub content: String,
    /// The summary.
    pub excerpt: String,
    /// What it is filed under, with the vocabulary of each.
    pub terms: Vec<(Vocabulary, Term)>,
    /// Custom fields in their order.
    pub meta: Vec<(String, String)>,
    /// Readers' comments.
    pub comments: Vec<Comment>,
    /// Every other element, by name.
    pub others: Vec<(String, String)>,
}

/// A reader's comment, with everything that the export says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its number on the old site.
    pub id: String,
    /// Number of the comment that it answers.
    pub parent: String,
    /// Who wrote it, as they signed.
    pub author: String,
    /// Their address.
    pub email: String,
    /// Their site.
    pub site: String,
    /// Where they wrote from.
    pub ip: String,
    /// Civil date.
    pub date: String,
    /// UTC date.
    pub date_gmt: String,
    /// Whether it was approved: `1`, `0`, `spam`, `trash`.
    pub approved: String,
    /// Comment, trackback or pingback.
    pub kind: String,
    /// Account of who wrote it.
    pub user: String,
    /// The words.
    pub content: String,
    /// Fields that plugins added.
    pub meta: Vec<(String, String)>,
}

impl Entry {
    /// What an element of the channel says; nothing for what nobody needs.
    pub(super) fn of(element: Element, place: Place) -> Option<Entry> {
        use Space::{Plain, Wp};
        let fact = |fact| Some(Entry::Site(fact, element.text.trim().to_owned()));
        match (element.space, element.name.as_str()) {
            (Plain, "item") => Some(Entry::Item(Box::new(item(element, place)))),
            (Wp, "author") => Some(Entry::Author(author(&element))),
            (Wp, "category") => {
                Some(Entry::Term(Vocabulary::Category, term(&element, "category", "cat")))
            }
            (Wp, "tag") => Some(Entry::Term(Vocabulary::Tag, term(&element, "tag", "tag"))),
            (Wp, "term") => {
                let vocabulary = Vocabulary::named(&element.short(Wp, "term_taxonomy"));
                Some(Entry::Term(vocabulary, term(&element, "term", "term")))
            }
            (Plain, "title") => fact(SiteFact::Title),
            (Plain, "link") => fact(SiteFact::Link),
            (Plain, "language") => fact(SiteFact::Language),
            (Wp, "base_blog_url") => fact(SiteFact::BlogAddress),
            (Wp, "base_site_url") => fact(SiteFact::NetworkAddress),
            (Wp, "wxr_version") => fact(SiteFact::Version),
            _ => None,
        }
    }
}

impl Vocabulary {
    /// The vocabulary that WordPress calls so; version 1.0 wrote `tag` for tags.
    pub fn named(name: &str) -> Vocabulary {
        match name {
            "category" | "" => Vocabulary::Category,
            "post_tag" | "tag" => Vocabulary::Tag,
            other => Vocabulary::Other(other.to_owned()),
        }
    }

    /// WordPress's name for it.
    pub fn name(&self) -> &str {
        match self {
            Vocabulary::Category => "category",
            Vocabulary::Tag => "post_tag",
            Vocabulary::Other(name) => name,
        }
    }
}

impl Item {
    /// The first value of a custom field.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }
}

fn author(element: &Element) -> Author {
    Author {
        login: element.short(Space::Wp, "author_login"),
        name: element.short(Space::Wp, "author_display_name"),
    }
}

fn term(element: &Element, kind: &str, short: &str) -> Term {
    let field = |name: String| element.short(Space::Wp, &name);
    let slug = if kind == "category" { "nicename" } else { "slug" };
    Term {
        slug: field(format!("{kind}_{slug}")),
        name: field(format!("{short}_name")),
        parent: field(format!("{kind}_parent")),
        description: field(format!("{kind}_description")),
    }
}

fn item(element: Element, place: Place) -> Item {
    use Space::{Content, Dc, Excerpt, Plain, Wp};
    let wp = |name: &str| element.short(Wp, name);
    let creator = element.short(Dc, "creator");
    let kind = wp("post_type");
    let meta = element.children.iter().filter(|child| child.is(Wp, "postmeta"));
    let comments = element.children.iter().filter(|child| child.is(Wp, "comment"));
    Item {
        place,
        fingerprint: element.fingerprint(),
        id: wp("post_id"),
        kind: if kind.is_empty() { "post".into() } else { kind },
        status: wp("status"),
        title: element.short(Plain, "title"),
        link: element.short(Plain, "link"),
        guid: element.short(Plain, "guid"),
        creator: if creator.is_empty() { wp("author") } else { creator },
        feed_date: element.short(Plain, "pubDate"),
        date: wp("post_date"),
        date_gmt: wp("post_date_gmt"),
        modified: wp("post_modified"),
        modified_gmt: wp("post_modified_gmt"),
        slug: wp("post_name"),
        parent: wp("post_parent"),
        menu_order: wp("menu_order"),
        has_password: !wp("post_password").is_empty(),
        sticky: wp("is_sticky") == "1",
        attachment_address: wp("attachment_url"),
        content: element.text_of(Content, "encoded"),
        excerpt: element.text_of(Excerpt, "encoded"),
        terms: terms(&element),
        meta: meta.map(pair).collect(),
        comments: comments.map(comment).collect(),
        others: element.children.iter().filter_map(other).collect(),
    }
}

/// Version 1.0 wrote every term twice, once without its slug: only where no term has one do
/// the others count.
fn terms(element: &Element) -> Vec<(Vocabulary, Term)> {
    let filed = element.children.iter().filter(|child| child.is(Space::Plain, "category"));
    let all: Vec<(Vocabulary, Term)> = filed
        .map(|child| {
            let term = Term {
                slug: child.attribute("nicename").to_owned(),
                name: child.text.trim().to_owned(),
                ..Term::default()
            };
            (Vocabulary::named(child.attribute("domain")), term)
        })
        .collect();
    let some_have_slugs = all.iter().any(|(_, term)| !term.slug.is_empty());
    all.into_iter().filter(|(_, term)| !some_have_slugs || !term.slug.is_empty()).collect()
}

fn pair(meta: &Element) -> (String, String) {
    (meta.short(Space::Wp, "meta_key"), meta.text_of(Space::Wp, "meta_value"))
}

fn comment(element: &Element) -> Comment {
    let wp = |name: &str| element.short(Space::Wp, name);
    let meta = element.children.iter().filter(|child| child.is(Space::Wp, "commentmeta"));
    Comment {
        id: wp("comment_id"),
        parent: wp("comment_parent"),
        author: wp("comment_author"),
        email: wp("comment_author_email"),
        site: wp("comment_author_url"),
        ip: wp("comment_author_IP"),
        date: wp("comment_date"),
        date_gmt: wp("comment_date_gmt"),
        approved: wp("comment_approved"),
        kind: wp("comment_type"),
        user: wp("comment_user_id"),
        content: element.text_of(Space::Wp, "comment_content"),
        meta: meta.map(pair).collect(),
    }
}

/// An element that has no field of its own, so that nothing of an item is lost.
fn other(child: &Element) -> Option<(String, String)> {
    const READ: [&str; 23] = [
        "title",
        "link",
        "guid",
        "pubDate",
        "category",
        "creator",
        "encoded",
        "post_id",
        "post_type",
        "status",
        "author",
        "post_date",
        "post_date_gmt",
        "post_modified",
        "post_modified_gmt",
        "post_name",
        "post_parent",
        "menu_order",
        "post_password",
        "is_sticky",
        "attachment_url",
        "postmeta",
        "comment",
    ];
    let is_read = child.space != Space::Other && READ.contains(&child.name.as_str());
    (!is_read && !child.text.trim().is_empty()).then(|| (child.name.clone(), child.text.clone()))
}

impl Element {
    fn is(&self, space: Space, name: &str) -> bool {
        self.space == space && self.name == name
    }
}
