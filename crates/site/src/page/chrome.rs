use base::Language;
use serde::Serialize;

use super::{Day, FeedLink, Link, Wordmark};

/// What stands around a page, and what the page tells machines about itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chrome {
    /// Name of the publication.
    pub publication: String,
    /// Name of this edition, in its own language.
    pub edition: String,
    /// The edition's code, for example `fr` or `afrique`.
    pub edition_code: String,
    /// The line under the name.
    pub motto: Option<String>,
    /// Language of the page; it chooses the words and the direction.
    pub language: Language,
    /// The name drawn; without it the name is set in type.
    pub wordmark: Option<Wordmark>,
    /// Address of the edition's front.
    pub home: String,
    /// The date line.
    pub today: Day,
    /// Every edition, this one among them.
    pub editions: Vec<EditionLink>,
    /// The line of sections under the name; `current` marks the one being read.
    pub sections: Vec<Link>,
    /// What one looks for, once there is a search.
    pub search: Option<String>,
    /// The page of ways to follow the paper.
    pub follow: String,
    /// The site map in the foot.
    pub foot: Vec<FootColumn>,
    /// The legal notice: who publishes, who answers, who hosts; a paragraph each.
    pub legal: Vec<String>,
    /// The rights line: who holds them, and what machines may do.
    pub rights: Option<String>,
    /// Links after the legal notice: rights, privacy, accessibility.
    pub policies: Vec<Link>,
    /// The page's own title; the template adds the edition's name.
    pub title: String,
    /// What a search engine may show under the title.
    pub description: Option<String>,
    /// `noindex` and the like; none means that the page may be indexed.
    pub robots: Option<String>,
    /// The page's one true URL.
    pub canonical: Option<String>,
    /// The same page in other languages, this one included.
    pub alternates: Vec<Alternate>,
    /// Feeds that belong to the page, the edition's first.
    pub feeds: Vec<FeedLink>,
    /// Open Graph and the like.
    pub metas: Vec<Meta>,
    /// Words to machines that go by a name: `twitter:card`, `tdm-reservation`.
    pub named: Vec<Named>,
    /// Address of the edition's manifest.
    pub manifest: Option<String>,
    /// Address of the icon of a phone's screen.
    pub touch_icon: Option<String>,
    /// The ground by day and by night, for what a browser draws around the page.
    pub grounds: Option<(String, String)>,
    /// A JSON-LD document in which every `<` is written `\u003c`.
    pub json_ld_html: Option<String>,
}

impl Chrome {
    /// The chrome of an edition at its barest: a name and a way home.
    #[must_use]
    pub fn new(language: Language, name: impl Into<String>, home: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            publication: name.clone(),
            title: name.clone(),
            edition: name,
            edition_code: language.tag().to_owned(),
            motto: None,
            language,
            wordmark: None,
            home: home.into(),
            today: Day::default(),
            editions: Vec::new(),
            sections: Vec::new(),
            search: None,
            follow: String::new(),
            foot: Vec::new(),
            legal: Vec::new(),
            rights: None,
            policies: Vec::new(),
            description: None,
            robots: None,
            canonical: None,
            alternates: Vec::new(),
            feeds: Vec::new(),
            metas: Vec::new(),
            named: Vec::new(),
            manifest: None,
            touch_icon: None,
            grounds: None,
            json_ld_html: None,
        }
    }
}

/// An edition, as the others point at it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EditionLink {
    /// What the link says, in the edition's own language: `العربية`.
    pub words: String,
    /// Its language, BCP 47.
    pub language: String,
    /// The same page there if there is one, its front otherwise.
    pub address: String,
    /// Whether it is the edition being read.
    pub current: bool,
}

/// A column of the site map.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FootColumn {
    /// Its heading.
    pub title: String,
    /// Its links.
    pub links: Vec<Link>,
}

/// `<link rel="alternate" hreflang>`
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Alternate {
    /// A language's tag, or `x-default`.
    pub language: String,
    /// The whole URL.
    pub address: String,
}

/// `<meta property content>`
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Meta {
    /// For example `og:title`.
    pub property: String,
    /// Its value.
    pub content: String,
}

/// `<meta name content>`
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Named {
    /// For example `twitter:card`.
    pub name: String,
    /// Its value.
    pub content: String,
}

impl Named {
    /// A word to machines.
    pub fn new(name: impl Into<String>, content: impl Into<String>) -> Self {
        Self { name: name.into(), content: content.into() }
    }
}
