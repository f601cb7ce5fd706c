//! What a text says of itself, beside its body: what is written, saved and published.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::words;
use crate::body::{Body, Figure};

words! {
    /// What kind of text it is.
    Genre {
        /// What happened.
        News = "news",
        /// What it means.
        Analysis = "analysis",
        /// What somebody thinks.
        Opinion = "opinion",
        /// Questions and answers.
        Interview = "interview",
        /// A few lines.
        Brief = "brief",
        /// A stream of entries.
        Live = "live",
        /// Pictures to look through.
        Gallery = "gallery",
        /// A film.
        Video = "video",
        /// Figures.
        Data = "data",
        /// A company's own text.
        Release = "release",
        /// A partner's text.
        Partner = "partner",
    }
}

words! {
    /// What stands over the headline.
    Label {
        /// Exclusif.
        Exclusive = "exclusive",
        /// Document.
        Document = "document",
        /// Entretien.
        Interview = "interview",
        /// Live.
        Live = "live",
        /// Communiqué.
        Release = "release",
        /// Partenaire.
        Partner = "partner",
    }
}

words! {
    /// Who may read.
    Access {
        /// Anybody.
        Free = "free",
        /// Whoever has an account.
        Registered = "registered",
        /// Whoever pays.
        Subscriber = "subscriber",
    }
}

/// A text as it is written: everything that a revision freezes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Headline.
    #[serde(default)]
    pub headline: String,
    /// The paragraph under it.
    #[serde(default)]
    pub standfirst: String,
    /// Kind of text.
    #[serde(default = "news")]
    pub genre: Genre,
    /// What stands over the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// Who may read.
    #[serde(default = "free")]
    pub access: Access,
    /// Id of its section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<i64>,
    /// Ids of its topics.
    #[serde(default)]
    pub topics: Vec<i64>,
    /// Ids of who signs, in order.
    #[serde(default)]
    pub bylines: Vec<i64>,
    /// What stands after the byline, « à Agadir ».
    #[serde(default)]
    pub byline_note: String,
    /// The main picture.
    #[serde(default)]
    pub picture: Picture,
    /// How statements are sourced, one line for readers.
    #[serde(default)]
    pub sources: String,
    /// A statement rests on somebody who is not named.
    #[serde(default)]
    pub anonymous_source: bool,
    /// Last part of the address; made from the headline where empty.
    #[serde(default)]
    pub slug: String,
    /// Who pays, for a partner's text.
    #[serde(default)]
    pub sponsor: String,
    /// The headline for search engines, where it is another one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search_headline: String,
    /// What search engines may show under it, where it is not the standfirst.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search_description: String,
    /// The text.
    #[serde(default)]
    pub body: Body,
}

fn news() -> Genre {
    Genre::News
}

fn free() -> Access {
    Access::Free
}

impl Default for Content {
    fn default() -> Content {
        Content {
            headline: String::new(),
            standfirst: String::new(),
            genre: Genre::News,
            label: None,
            access: Access::Free,
            section: None,
            topics: Vec::new(),
            bylines: Vec::new(),
            byline_note: String::new(),
            picture: Picture::Undecided,
            sources: String::new(),
            anonymous_source: false,
            slug: String::new(),
            sponsor: String::new(),
            search_headline: String::new(),
            search_description: String::new(),
            body: Body::default(),
        }
    }
}

/// The main picture of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Picture {
    /// Nobody has chosen yet.
    #[default]
    Undecided,
    /// There is none, on purpose.
    None,
    /// This one.
    Shown(Figure),
}

/// What a revision keeps beside headline, standfirst and body, as one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Kind of text.
    pub genre: Genre,
    /// What stands over the headline.
    pub label: Option<Label>,
    /// Who may read.
    pub access: Access,
    /// Id of its section.
    pub section: Option<i64>,
    /// Ids of its topics.
    pub topics: Vec<i64>,
    /// Ids of who signs, in order.
    pub bylines: Vec<i64>,
    /// What stands after the byline.
    #[serde(default)]
    pub byline_note: String,
    /// The main picture.
    pub picture: Picture,
    /// How statements are sourced.
    #[serde(default)]
    pub sources: String,
    /// A statement rests on somebody who is not named.
    #[serde(default)]
    pub anonymous_source: bool,
    /// Who pays, for a partner's text.
    #[serde(default)]
    pub sponsor: String,
    /// The headline for search engines.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search_headline: String,
    /// What search engines may show under it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search_description: String,
}

impl Content {
    /// Everything but headline, standfirst, body and slug.
    pub fn facts(&self) -> Facts {
        Facts {
            genre: self.genre,
            label: self.label,
            access: self.access,
            section: self.section,
            topics: self.topics.clone(),
            bylines: self.bylines.clone(),
            byline_note: self.byline_note.clone(),
            picture: self.picture.clone(),
            sources: self.sources.clone(),
            anonymous_source: self.anonymous_source,
            sponsor: self.sponsor.clone(),
            search_headline: self.search_headline.clone(),
            search_description: self.search_description.clone(),
        }
    }

    /// A text put together again from what a revision keeps.
    pub fn of(headline: String, standfirst: String, facts: Facts, body: Body) -> Content {
        Content {
            headline,
            standfirst,
            genre: facts.genre,
            label: facts.label,
            access: facts.access,
            section: facts.section,
            topics: facts.topics,
            bylines: facts.bylines,
            byline_note: facts.byline_note,
            picture: facts.picture,
            sources: facts.sources,
            anonymous_source: facts.anonymous_source,
            slug: String::new(),
            sponsor: facts.sponsor,
            search_headline: facts.search_headline,
            search_description: facts.search_description,
            body,
        }
    }

    /// Fields beside the body and the slug that hold U+0000, which no store of ours keeps.
    pub fn fields_with_nul(&self) -> impl Iterator<Item = &'static str> {
        let holds = |text: &str| text.contains('\0');
        let picture = match &self.picture {
            Picture::Shown(figure) => {
                let Figure { asset, alt, caption, credit } = figure;
                holds(asset) || holds(alt) || holds(credit) || holds(&caption.text())
            }
            Picture::Undecided | Picture::None => false,
        };
        [
            ("headline", holds(&self.headline)),
            ("standfirst", holds(&self.standfirst)),
            ("byline_note", holds(&self.byline_note)),
            ("picture", picture),
            ("sources", holds(&self.sources)),
            ("sponsor", holds(&self.sponsor)),
        ]
        .into_iter()
        .filter_map(|(field, held)| held.then_some(field))
    }

    /// Keys of every asset that the text shows, the main picture first.
    pub fn assets(&self) -> Vec<&str> {
        let mut keys = Vec::new();
        if let Picture::Shown(figure) = &self.picture {
            keys.push(figure.asset.as_str());
        }
        for key in self.body.assets() {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}
