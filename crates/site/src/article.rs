//! An article of any genre with a text.

mod looked;
mod show;

pub use show::{Address, path_of, place, public_note, show};

mod aside;

pub use aside::{Gate, HistoryLine, Note, NoteKind, Rights, Share, Update};

use serde::Serialize;

use crate::page::{
    Chrome, EditionLink, Link, Media, Moment, PartnerPlace, Picture, Signature, Sponsor, Teaser,
    page,
};

/// An article's page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArticlePage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The genre's key, as in [`Teaser::genre`].
    pub genre: String,
    /// The label over the headline.
    pub label: Option<String>,
    /// The section, linked.
    pub section: Option<Link>,
    /// What kind of piece it is, in words.
    pub kicker: Option<String>,
    /// The headline.
    pub headline: String,
    /// The paragraph under it, printed once.
    pub standfirst: Option<String>,
    /// Who signs.
    pub signatures: Vec<Signature>,
    /// What follows the names: `à Agadir`.
    pub byline_note: Option<String>,
    /// First publication; it never moves.
    pub published: Moment,
    /// Only if an editor updated, clarified or corrected it.
    pub updated: Option<Update>,
    /// Whole years since first publication, from one on: a notice says so.
    pub age_years: Option<u32>,
    /// Who paid, if it is a partner's article.
    pub sponsor: Option<Sponsor>,
    /// The main picture.
    pub picture: Option<Picture>,
    /// Length and kind of what is to be seen or heard in it.
    pub media: Option<Media>,
    /// The text: elements and classes of [`crate::body`], nothing else.
    pub body_html: String,
    /// What follows the break in the text (see [`crate::body::halve`]).
    pub rest_html: Option<String>,
    /// « À lire aussi » in that break, unless the body has one of its own.
    pub also: Option<Teaser>,
    /// Why the text stops here, if the reader may not read all of it.
    pub gate: Option<Gate>,
    /// Corrections and clarifications, newest first.
    pub notes: Vec<Note>,
    /// The public history, once there is more than the first publication.
    pub history: Option<HistoryLine>,
    /// How the text is sourced, for readers; a paragraph each.
    pub sources: Vec<String>,
    /// Disclosures: the paper's ties with those the article names.
    pub independence: Vec<String>,
    /// Its topics.
    pub topics: Vec<Link>,
    /// The same work in other languages.
    pub translations: Vec<EditionLink>,
    /// Other articles of the same file, in the margin on a wide screen.
    pub file: Vec<Teaser>,
    /// « À lire aussi » at the end: about three.
    pub related: Vec<Teaser>,
    /// What to read next: one.
    pub next: Option<Teaser>,
    /// How to pass it on.
    pub share: Share,
    /// Where to say that something is wrong.
    pub report: String,
    /// Who holds the rights, and where to ask.
    pub rights: Rights,
    /// A partner's place under the article.
    pub partner: Option<PartnerPlace>,
}

page!(ArticlePage, "article.html");
