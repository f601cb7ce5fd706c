use serde::Serialize;

use super::{Day, Link, Moment, Picture};

/// An article as other pages announce it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Teaser {
    /// The article's address.
    pub address: String,
    /// Its headline, or the one that the front editor gave it here.
    pub headline: String,
    /// The paragraph under the headline; a list may leave it out.
    pub standfirst: Option<String>,
    /// The label in words: `Exclusif`, `Document`, `Direct`.
    pub label: Option<String>,
    /// The section, linked; none where the whole page is that section's.
    pub section: Option<Link>,
    /// The genre's key: `news`, `analysis`, `opinion`, `interview`, `brief`,
    /// `live`, `gallery`, `video`, `data`, `release`, `partner`.
    pub genre: String,
    /// What kind of piece it is, in words, where that helps: `Enquête`, `Données`.
    pub kicker: Option<String>,
    /// Who signs.
    pub signatures: Vec<Signature>,
    /// What follows the names: `à Agadir`.
    pub byline_note: Option<String>,
    /// When it was first published.
    pub published: Moment,
    /// Its picture, where this place shows one.
    pub picture: Option<Picture>,
    /// What else than text is in it.
    pub media: Option<Media>,
    /// Who paid for it, if it is a partner's; never missing for partner content.
    pub sponsor: Option<Sponsor>,
    /// Headlines that belong to it, under it.
    pub related: Vec<Link>,
}

/// Somebody who signs.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Signature {
    /// The name as printed.
    pub name: String,
    /// The page of what this byline signed.
    pub address: Option<String>,
    /// What they do: `mer et ports, Agadir`.
    pub role: Option<String>,
}

/// Sound or moving pictures in an article.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Media {
    /// `video`, `gallery` or `audio`.
    pub kind: String,
    /// In words, with its length: `Vidéo, 3 min 12`, `12 images`.
    pub words: String,
}

/// Who paid.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Sponsor {
    /// The partner's name.
    pub name: String,
    /// The partner's own address.
    pub address: Option<String>,
    /// Last day of the contract in words: `30 novembre 2026`.
    pub until: Option<String>,
}

/// A partner's place: always labeled, never dressed as news.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PartnerPlace {
    /// Who paid.
    pub sponsor: Sponsor,
    /// The partner's headline.
    pub headline: String,
    /// A line under it.
    pub text: Option<String>,
    /// Where it leads: a partner article, or the partner's own site.
    pub address: String,
    /// The partner's picture.
    pub picture: Option<Picture>,
}

/// The articles of one day, newest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DayList {
    /// The day.
    pub day: Day,
    /// Its articles.
    pub teasers: Vec<Teaser>,
}
