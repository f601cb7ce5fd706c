//! One reader's request: the edition it came to, one state of the store, one instant. From
//! here pages get what they share: chrome, moments, teasers, pictures.

mod machines;

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::civil::Day as CivilDay;
use base::{Language, Noted, Read, Utc};
use editorial::article::{Genre, Label};
use editorial::body::Figure;
use editorial::visibility::Listed;
use fluent_bundle::FluentArgs;
use paper::asset::Asset;
use paper::{Duty, Edition, Visible};

use crate::failure::Trouble;
use crate::feed;
use crate::page::{
    Alternate, Chrome, Day, DayList, EditionLink, FootColumn, Link, Media, Meta, Moment, Page,
    Picture, Signature, Source, Sponsor, Teaser,
};
use crate::page_cache::Keepable;
use crate::sharing::locale;
use crate::site::{Facts, Site};

/// Where a request came to: put into it before it is routed.
#[derive(Clone)]
pub struct Here {
    /// The site.
    pub site: Site,
    /// The paper's own facts.
    pub facts: Arc<Facts>,
    /// The edition.
    pub edition: Edition,
    /// The path within the edition, with its slash.
    pub path: String,
    /// What the answer depends on, noted by every reading that it takes.
    pub noted: Noted,
}

impl<S: Sync> FromRequestParts<S> for Here {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Here, StatusCode> {
        let here = parts.extensions.get::<Here>().cloned();
        here.ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// A request being answered.
pub struct Reading {
    /// Where it came to.
    pub here: Here,
    /// One state of the store.
    pub read: Read,
    /// One instant.
    pub now: Utc,
}

impl Here {
    /// Begins to read the store for this request.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn reading(self) -> Result<Reading, Trouble> {
        let read = self.site.db().read_noting(self.noted.clone()).await?;
        let now = self.site.clock().now();
        Ok(Reading { here: self, read, now })
    }
}

impl Reading {
    /// The edition's language.
    pub fn language(&self) -> Language {
        self.here.edition.language
    }

    /// A word of the page's language.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &FluentArgs::new())
    }

    /// A sentence of the page's language with arguments.
    pub fn say_with(&self, key: &str, arguments: &FluentArgs<'_>) -> String {
        let words = self.here.site.words(self.language());
        words.say(key, arguments).unwrap_or_else(|error| {
            tracing::error!(error, "a word is missing");
            key.to_owned()
        })
    }

    /// The words of this edition's addresses.
    pub fn words(&self) -> &'static paper::words::Words {
        Facts::addresses(&self.here.edition)
    }

    /// A path of this edition: `path("fil")` is `/fil` or `/ar/fil`.
    pub fn path(&self, rest: &str) -> String {
        self.here.edition.path(rest)
    }

    /// An address in any edition: a path where the host is the same, else a whole URL.
    pub fn address(&self, edition: &Edition, rest: &str) -> String {
        if edition.host == self.here.edition.host {
            edition.path(rest)
        } else {
            self.url(edition, rest)
        }
    }

    /// A whole URL.
    pub fn url(&self, edition: &Edition, rest: &str) -> String {
        format!("{}{}", self.here.site.origin(edition), edition.path(rest))
    }

    /// An instant in words.
    pub fn moment(&mut self, at: Utc) -> Moment {
        let language = self.language();
        let zone = &self.here.facts.publication.zone;
        let (civil, today) = (zone.civil(at), zone.civil(self.now).day());
        let clock = civil.clock_words(language);
        let day = civil.day();
        let iso = zone.rfc3339(at);
        let near = if day == today {
            Some("at-today")
        } else if day == today.previous() {
            Some("at-yesterday")
        } else {
            None
        };
        let short = match near {
            Some(key) => {
                // « Hier » is true until midnight.
                let midnight = zone.start_of_day(today.next());
                self.read.valid_until(midnight);
                let mut arguments = FluentArgs::new();
                arguments.set("time", clock);
                self.say_with(key, &arguments)
            }
            None if day.year() == today.year() => day.words_without_year(language),
            None => day.words(language),
        };
        Moment { iso, words: civil.words(language), hour: civil.clock_column(language), short }
    }

    /// A civil day as a heading, with its page in the archive.
    pub fn day(&self, day: CivilDay) -> Day {
        let words = day.words_with_weekday(self.language());
        let archive = self.words().archive;
        let path = format!("{archive}/{:04}/{:02}/{:02}/", day.year(), day.month(), day.day());
        Day { iso: day.iso(), words: capitalized(&words), address: Some(self.path(&path)) }
    }

    /// What day it is where the paper is.
    pub fn today(&self) -> CivilDay {
        self.here.facts.publication.zone.civil(self.now).day()
    }

    /// What stands around a page with this title, at this path of the edition.
    pub fn chrome(&mut self, title: &str, rest: &str) -> Chrome {
        let here = self.here.clone();
        let edition = &here.edition;
        let mut chrome = Chrome::new(edition.language, &edition.name, edition.path(""));
        chrome.publication.clone_from(&here.facts.publication.name);
        chrome.edition_code.clone_from(&edition.code);
        chrome.motto = some(&edition.motto);
        chrome.wordmark = here.site.theme().wordmark(&edition.code);
        chrome.today = self.day(self.today());
        chrome.editions = self.editions();
        chrome.sections = self.sections();
        chrome.follow = self.path(self.words().follow);
        chrome.foot = self.foot();
        let legal = here.facts.publication.rules.legal_notice.get(&edition.code);
        chrome.legal = legal.map(|text| paragraphs(text)).unwrap_or_default();
        chrome.rights = Some(self.rights_of_paper());
        chrome.policies = self.pages("legal");
        chrome.feeds = feed::edition_links(self);
        title.clone_into(&mut chrome.title);
        let canonical = self.url(edition, rest);
        chrome.metas = vec![
            meta("og:site_name", &edition.name),
            meta("og:title", title),
            meta("og:url", &canonical),
        ];
        chrome.canonical = Some(canonical);
        self.for_machines(&mut chrome);
        // The date line is true until midnight.
        let zone = &here.facts.publication.zone;
        self.read.valid_until(zone.start_of_day(self.today().next()));
        chrome
    }

    /// Every edition, pointing at its front.
    fn editions(&self) -> Vec<EditionLink> {
        let here = &self.here;
        let link = |edition: &Edition| EditionLink {
            words: edition.label.clone(),
            language: edition.language.tag().to_owned(),
            address: self.address(edition, ""),
            current: edition.id == here.edition.id,
        };
        here.facts.editions.iter().map(link).collect()
    }

    /// Points the links of other editions at the same work there.
    pub fn link_translations(&self, chrome: &mut Chrome, own: &str, others: &[Visible<Listed>]) {
        let here = &self.here;
        let mut alternates = vec![(here.edition.clone(), own.to_owned())];
        for other in others {
            let Some(edition) = here.facts.edition(other.edition) else {
                continue;
            };
            let address = self.address(edition, &other.path);
            if let Some(link) = chrome.editions.iter_mut().find(|link| link.words == edition.label)
            {
                link.address = address;
            }
            alternates.push((edition.clone(), other.path.clone()));
        }
        self.set_alternates(chrome, &alternates);
    }

    /// Reciprocal hreflang for a page that several editions have.
    pub fn set_alternates(&self, chrome: &mut Chrome, pages: &[(Edition, String)]) {
        if pages.len() < 2 {
            return;
        }
        let one = |(edition, rest): &(Edition, String)| Alternate {
            language: edition.language.tag().to_owned(),
            address: self.url(edition, rest),
        };
        // One page a language: of two editions in French, the paper's first speaks for it.
        let mut pages = pages.to_vec();
        pages.sort_by_key(|(edition, _)| place_of(&self.here.facts.editions, edition));
        let mut said = HashSet::new();
        pages.retain(|(edition, _)| said.insert(edition.language));
        if pages.len() < 2 || !pages.iter().any(|(edition, _)| edition.id == self.here.edition.id) {
            return;
        }
        chrome.alternates = pages.iter().map(one).collect();
        let others = pages.iter().filter(|(edition, _)| edition.id != self.here.edition.id);
        let locales = others.filter_map(|(edition, _)| locale(edition.language.tag()));
        chrome.metas.extend(locales.map(|locale| meta("og:locale:alternate", locale)));
        let default = self.here.facts.editions.first();
        let first = pages.iter().find(|(edition, _)| Some(edition.id) == default.map(|d| d.id));
        chrome
            .alternates
            .push(Alternate { language: "x-default".into(), ..one(first.unwrap_or(&pages[0])) });
    }

    fn sections(&self) -> Vec<Link> {
        let word = self.words().section;
        let all = self.here.facts.sections.get(&self.here.edition.id);
        let listed = all.into_iter().flatten().filter(|section| section.listed);
        listed
            .map(|section| {
                let address = self.path(&format!("{word}/{}/", section.slug));
                let link = Link::to(&section.name, address);
                let path = format!("/{word}/{}/", section.slug);
                if self.here.path.starts_with(&path) { link.here() } else { link }
            })
            .collect()
    }

    fn foot(&self) -> Vec<FootColumn> {
        let words = self.words();
        let read = [
            ("way-front", String::new()),
            ("way-wire", words.wire.to_owned()),
            ("way-archive", format!("{}/", words.archive)),
        ];
        let mut read: Vec<Link> =
            read.iter().map(|(key, rest)| Link::to(self.say(key), self.path(rest))).collect();
        let column = |key: &str, links: Vec<Link>| FootColumn { title: self.say(key), links };
        let mut paper = self.pages("paper");
        paper.push(Link::to(self.say("corrections"), self.path(words.corrections)));
        read.push(Link::to(self.say("follow"), self.path(words.follow)));
        vec![
            column("foot-sections", self.sections()),
            column("foot-read", read),
            column("foot-paper", paper),
        ]
    }

    /// The listed pages of a column.
    pub fn pages(&self, column: &str) -> Vec<Link> {
        let word = self.words().page;
        let all = self.here.facts.pages.get(&self.here.edition.id);
        all.into_iter()
            .flatten()
            .filter(|(_, _, listed)| listed == column)
            .map(|(slug, title, _)| Link::to(title, self.path(&format!("{word}/{slug}"))))
            .collect()
    }

    /// The page with that duty, if this edition has it.
    pub fn page_for(&self, duty: Duty) -> Option<Link> {
        let (slug, title) = self.here.facts.page_for(&self.here.edition, duty)?;
        let word = self.words().page;
        Some(Link::to(title, self.path(&format!("{word}/{slug}"))))
    }

    /// The first duty that the page of that slug has.
    pub fn duty_of(&self, slug: &str) -> Option<Duty> {
        let duties = &self.here.facts.publication.rules.duties;
        duties.iter().find(|(_, one)| *one == slug).map(|(duty, _)| *duty)
    }

    /// An article as other pages announce it.
    pub fn teaser(&mut self, listed: &Visible<Listed>) -> Teaser {
        let edition = self.here.facts.edition(listed.edition).cloned();
        let edition = edition.unwrap_or_else(|| self.here.edition.clone());
        let word = Facts::addresses(&edition).section;
        let section = Link::to(
            &listed.section_name,
            self.address(&edition, &format!("{word}/{}/", listed.section_slug)),
        );
        Teaser {
            address: self.address(&edition, &listed.path),
            headline: listed.headline.clone(),
            standfirst: some(&listed.standfirst),
            label: self.label(listed.label),
            section: Some(section),
            genre: listed.genre.word().to_owned(),
            // « En images · En images » would say it twice.
            kicker: self
                .kicker(listed.genre, listed.label)
                .filter(|kicker| *kicker != listed.section_name),
            signatures: self.signatures(listed),
            byline_note: some(&listed.facts.byline_note),
            published: self.moment(listed.first_published_at),
            picture: listed.picture.as_ref().map(|(figure, asset)| picture(figure, asset)),
            media: self.media(listed.genre),
            sponsor: sponsor(listed),
            related: Vec::new(),
        }
    }

    /// Teasers of a list.
    pub fn teasers(&mut self, list: &[Visible<Listed>]) -> Vec<Teaser> {
        list.iter().map(|listed| self.teaser(listed)).collect()
    }

    /// A list by civil day, in the order in which it came.
    pub fn by_day(&mut self, list: &[Visible<Listed>]) -> Vec<DayList> {
        let mut days: Vec<DayList> = Vec::new();
        for listed in list {
            let zone = &self.here.facts.publication.zone;
            let day = self.day(zone.civil(listed.first_published_at).day());
            let teaser = self.teaser(listed);
            match days.last_mut().filter(|last| last.day.iso == day.iso) {
                Some(last) => last.teasers.push(teaser),
                None => days.push(DayList { day, teasers: vec![teaser] }),
            }
        }
        days
    }

    /// A label in words.
    pub fn label(&self, label: Option<Label>) -> Option<String> {
        label.map(|label| self.say(&format!("label-{}", label.word())))
    }

    /// What kind of piece it is, in words, where that helps and the label does not say it.
    pub fn kicker(&self, genre: Genre, label: Option<Label>) -> Option<String> {
        let says = !matches!(genre, Genre::News | Genre::Release | Genre::Partner);
        let repeats = label.is_some_and(|label| label.word() == genre.word());
        (says && !repeats).then(|| self.say(&format!("kind-{}", genre.word())))
    }

    /// Who signs.
    pub fn signatures(&self, listed: &Listed) -> Vec<Signature> {
        let word = self.words().byline;
        let one = |byline: &editorial::byline::Byline| Signature {
            name: byline.name.clone(),
            address: Some(self.path(&format!("{word}/{}/", byline.slug))),
            role: some(&byline.role),
        };
        listed.bylines.iter().map(one).collect()
    }

    fn media(&self, genre: Genre) -> Option<Media> {
        matches!(genre, Genre::Video | Genre::Gallery).then(|| Media {
            kind: genre.word().to_owned(),
            words: self.say(&format!("kind-{}", genre.word())),
        })
    }

    /// Prints a page.
    ///
    /// # Errors
    /// When the theme cannot print it.
    pub fn print<P: Page>(&self, page: &P) -> Result<Response, Trouble> {
        print(&self.here.site, page, StatusCode::OK)
    }
}

/// Prints a page with a status.
pub(crate) fn print<P: Page>(
    site: &Site,
    page: &P,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let html = site.theme().render(page).map_err(|error| Trouble::Failed(error.to_string()))?;
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    let mut response = (status, [(header::CONTENT_TYPE, kind)], html).into_response();
    response.extensions_mut().insert(Keepable);
    Ok(response)
}

/// A picture in the sizes that the store keeps of it.
pub fn picture(figure: &Figure, asset: &Asset) -> Picture {
    let address = |file: &str| format!("/media/{file}");
    let mut sources: Vec<Source> = asset
        .renditions
        .iter()
        .map(|one| Source { address: address(&one.file), width: one.width })
        .collect();
    sources.sort_by_key(|source| source.width);
    let plain = sources.iter().find(|source| source.width >= 800).or(sources.last());
    let pixels = |size: Option<i64>| size.and_then(|size| u32::try_from(size).ok()).unwrap_or(0);
    Picture {
        address: plain.map(|source| source.address.clone()).unwrap_or_default(),
        sources,
        width: pixels(asset.width),
        height: pixels(asset.height),
        alt: figure.alt.clone(),
        caption: some(&figure.caption.text()),
        credit: some(&figure.credit),
        tone: u8::try_from(asset.tone).unwrap_or(0),
        is_own: asset.rights == "own",
        is_plan: asset.plan,
    }
}

/// Who paid, for a partner's text; the label never depends on the sponsor's name being there.
pub fn sponsor(listed: &Listed) -> Option<Sponsor> {
    (listed.genre == Genre::Partner).then(|| Sponsor {
        name: listed.facts.sponsor.clone(),
        address: None,
        until: None,
    })
}

/// None for a text without a word.
pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The paragraphs of a plain text.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").filter_map(some).collect()
}

/// The place of an edition in the paper's order.
fn place_of(editions: &[Edition], one: &Edition) -> usize {
    editions.iter().position(|edition| edition.id == one.id).unwrap_or(usize::MAX)
}

/// An Open Graph property.
pub fn meta(property: &str, content: &str) -> Meta {
    Meta { property: property.into(), content: content.into() }
}

/// The first letter large, as a heading wants it.
pub fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
