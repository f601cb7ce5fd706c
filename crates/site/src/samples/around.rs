use base::Language;

use super::texts::{self, Texts};
use crate::assets::demo_wordmarks;
use crate::follow::FeedChoice;
use crate::json_ld::{self, Node};
use crate::page::{
    Alternate, Chrome, Day, EditionLink, FeedLink, FootColumn, Link, Media, Moment, Named, Pager,
    PartnerPlace, Picture, Signature, Sponsor, Teaser, Wordmark,
};

/// One language's paper: what samples are put together from.
pub(super) struct Around<'a> {
    pub language: Language,
    pub texts: &'static Texts,
    pictures: &'a [Picture],
}

impl<'a> Around<'a> {
    pub(super) fn new(language: Language, pictures: &'a [Picture]) -> Self {
        Self { language, texts: texts::of(language), pictures }
    }

    pub(super) fn chrome(&self, title: &str) -> Chrome {
        let t = self.texts;
        let mut chrome = Chrome::new(self.language, t.name, self.path("/"));
        title.clone_into(&mut chrome.title);
        chrome.motto = Some(t.motto.into());
        chrome.wordmark = drawn(self.language);
        chrome.today = self.day(t.today, "2026-11-23");
        chrome.editions = self.editions();
        chrome.sections = t.sections.iter().map(|words| self.section(words)).collect();
        chrome.follow = self.path("/suivre");
        chrome.foot = t.foot.iter().map(|(title, links)| self.column(title, links)).collect();
        chrome.legal = vec![t.legal.into()];
        chrome.rights = Some(t.rights.into());
        chrome.policies = t.policies.iter().map(|words| self.link(words)).collect();
        chrome.description = Some(t.motto.into());
        chrome.canonical = Some("https://lacriee.example/".into());
        chrome.feeds = vec![self.feed()];
        chrome.metas = vec![crate::reading::meta("og:title", title)];
        chrome.named = vec![Named::new("tdm-reservation", "1")];
        chrome.grounds = Some(("#fdfcf8".into(), "#14161a".into()));
        let told = Node::of("WebPage").is("name", title);
        chrome.json_ld_html = Some(json_ld::document(vec![told]));
        chrome.alternates = ["fr", "ar", "x-default"].map(alternate).to_vec();
        chrome
    }

    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.texts.prefix)
    }

    pub(super) fn link(&self, words: &str) -> Link {
        Link::to(words, self.path(&format!("/page/{}", words.replace(' ', "-"))))
    }

    pub(super) fn section(&self, words: &str) -> Link {
        Link::to(words, self.path(&format!("/rubrique/{}", words.replace(' ', "-"))))
    }

    pub(super) fn feed(&self) -> FeedLink {
        FeedLink {
            title: self.texts.name.into(),
            address: self.path("/feed.rss"),
            media_type: "application/rss+xml".into(),
        }
    }

    pub(super) fn feeds_of(&self, words: &str, about: Option<&str>) -> FeedChoice {
        let format = |(title, extension, kind): (&str, &str, &str)| FeedLink {
            title: title.into(),
            address: self.path(&format!("/feed.{extension}")),
            media_type: format!("application/{kind}"),
        };
        let formats = [
            ("RSS", "rss", "rss+xml"),
            ("Atom", "atom", "atom+xml"),
            ("JSON Feed", "json", "feed+json"),
        ];
        FeedChoice {
            words: words.into(),
            address: self.path("/feed.rss"),
            about: about.map(str::to_owned),
            formats: formats.map(format).to_vec(),
        }
    }

    pub(super) fn day(&self, words: &str, iso: &str) -> Day {
        let address = self.path(&format!("/archives/{}/", iso.replace('-', "/")));
        Day { iso: iso.into(), words: words.into(), address: Some(address) }
    }

    /// A moment of today; `place` makes each one earlier than the one before.
    pub(super) fn moment(&self, place: usize) -> Moment {
        let (hour, minute) = (11 - place % 11, 42 - (place * 17) % 42);
        let colon = if self.language == Language::Fr { 'h' } else { ':' };
        Moment {
            iso: format!("2026-11-23T{hour:02}:{minute:02}:00+00:00"),
            words: self.texts.moment.into(),
            hour: format!("{hour:02}{colon}{minute:02}"),
            short: self.texts.short.into(),
        }
    }

    pub(super) fn old_moment(&self) -> Moment {
        let words = self.texts.old_moment;
        Moment {
            iso: "2016-12-15T11:30:00+00:00".into(),
            words: words.into(),
            hour: if self.language == Language::Fr { "11h30".into() } else { "11:30".into() },
            short: words.into(),
        }
    }

    pub(super) fn picture(&self, place: usize) -> Picture {
        let mut picture = self.pictures[place % self.pictures.len()].clone();
        picture.alt = self.texts.alt.into();
        picture.caption = Some(self.texts.caption.into());
        picture.credit = Some(self.texts.credit.into());
        picture
    }

    pub(super) fn portrait(&self) -> Picture {
        let mut picture = self.picture(2);
        (picture.width, picture.height) = (900, 1350);
        picture.is_plan = false;
        picture
    }

    pub(super) fn signatures(&self, first: usize, count: usize) -> Vec<Signature> {
        let all = self.texts.bylines;
        let signature = |(name, role): &(&str, &str)| Signature {
            name: (*name).into(),
            address: Some(self.path("/auteur/x")),
            role: Some((*role).into()),
        };
        all.iter().cycle().skip(first).take(count).map(signature).collect()
    }

    /// The story of that place, with a picture if `pictured`.
    pub(super) fn teaser(&self, place: usize, pictured: bool) -> Teaser {
        let story = &self.texts.stories[place % self.texts.stories.len()];
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Teaser {
            address: self.path("/2026/11/23/agadir-dakar/"),
            headline: story.headline.into(),
            standfirst: some(story.standfirst),
            label: some(story.label),
            section: Some(self.section(self.texts.sections[story.section])),
            genre: "news".into(),
            kicker: some(story.kicker),
            signatures: self.signatures(story.byline, 1),
            byline_note: None,
            published: self.moment(place),
            picture: pictured.then(|| self.picture(place)),
            media: None,
            sponsor: None,
            related: Vec::new(),
        }
    }

    pub(super) fn teasers(&self, places: std::ops::Range<usize>, pictured: bool) -> Vec<Teaser> {
        places.map(|place| self.teaser(place, pictured)).collect()
    }

    /// A teaser inside its own section, where the section goes without saying.
    pub(super) fn own(&self, place: usize, pictured: bool) -> Teaser {
        Teaser { section: None, ..self.teaser(place, pictured) }
    }

    pub(super) fn film(&self, place: usize) -> Teaser {
        let media = Media { kind: "video".into(), words: self.texts.film.into() };
        Teaser { media: Some(media), ..self.teaser(place, true) }
    }

    pub(super) fn sponsor(&self) -> Sponsor {
        let (name, _, until) = self.texts.partner;
        Sponsor { name: name.into(), address: None, until: Some(until.into()) }
    }

    pub(super) fn partner_place(&self) -> PartnerPlace {
        PartnerPlace {
            sponsor: self.sponsor(),
            headline: self.texts.partner.1.into(),
            address: self.path("/2026/11/20/partenaire/"),
            ..PartnerPlace::default()
        }
    }

    pub(super) fn pager(&self) -> Pager {
        let (newer, older, archive) = self.texts.pager;
        Pager {
            newer: Some(self.link(newer)),
            older: Some(self.link(older)),
            archive: Some(self.link(archive)),
        }
    }

    fn editions(&self) -> Vec<EditionLink> {
        let edition = |(words, language, address): (&str, &str, &str)| EditionLink {
            words: words.into(),
            language: language.into(),
            address: address.into(),
            current: language == self.language.tag(),
        };
        let editions =
            [("Français", "fr", "/"), ("العربية", "ar", "/ar/"), ("English", "en", "/en/")];
        editions.map(edition).to_vec()
    }

    fn column(&self, title: &str, links: &[&str]) -> FootColumn {
        FootColumn { title: title.into(), links: links.iter().map(|w| self.link(w)).collect() }
    }
}

fn drawn(language: Language) -> Option<Wordmark> {
    let names = demo_wordmarks();
    let name = names.iter().find(|(code, _)| code == language.tag());
    name.and_then(|(_, svg)| Wordmark::from_svg(svg))
}

fn alternate(language: &str) -> Alternate {
    let path = if language == "ar" { "ar/" } else { "" };
    Alternate { language: language.into(), address: format!("https://lacriee.example/{path}") }
}

/// Pictures without a file behind them: enough to print a page and to prove it.
#[must_use]
pub fn plain_pictures() -> Vec<Picture> {
    let picture = |place: u8| Picture {
        address: format!("/pictures/{place}.webp"),
        sources: [480, 960, 1600]
            .map(|width| crate::page::Source {
                address: format!("/pictures/{place}-{width}.webp"),
                width,
            })
            .to_vec(),
        width: 1600,
        height: 1067,
        tone: place * 7 % 64,
        is_plan: place % 5 == 4,
        ..Picture::default()
    };
    (0..10).map(picture).collect()
}
