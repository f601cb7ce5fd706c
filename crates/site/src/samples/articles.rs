mod text;

pub(super) use text::paragraphs;

use super::Sample;
use super::around::Around;
use crate::article::{ArticlePage, Gate, HistoryLine, Note, NoteKind, Rights, Share, Update};
use crate::body;
use crate::gallery::GalleryPage;
use crate::live::{Entry, EntryDay, LivePage};
use crate::page::{EditionLink, Link};
use crate::video::VideoPage;

/// The article with everything, with nothing, old, corrected, paid for, unsigned …
pub(super) fn samples(around: &Around<'_>) -> Vec<Sample> {
    vec![
        Sample::new("article", usual(around)),
        Sample::new("article-bare", bare(around)),
        Sample::new("article-old", old(around)),
        Sample::new("article-long", long(around)),
        Sample::new("article-corrected", corrected(around)),
        Sample::new("article-partner", partner(around)),
        Sample::new("article-gated", gated(around)),
        Sample::new("gallery", gallery(around)),
        Sample::new("video", video(around)),
        Sample::new("live", live(around, false)),
        Sample::new("live-closed", live(around, true)),
    ]
}

fn bare(around: &Around<'_>) -> ArticlePage {
    let t = around.texts;
    let story = &t.stories[1];
    ArticlePage {
        chrome: around.chrome(story.headline),
        genre: "brief".into(),
        label: None,
        section: Some(around.section(t.sections[story.section])),
        kicker: None,
        headline: story.headline.into(),
        standfirst: None,
        signatures: Vec::new(),
        byline_note: None,
        published: around.moment(3),
        updated: None,
        age_years: None,
        sponsor: None,
        picture: None,
        media: None,
        body_html: text::paragraphs(around, 0..2),
        rest_html: None,
        also: None,
        gate: None,
        notes: Vec::new(),
        history: None,
        sources: Vec::new(),
        independence: Vec::new(),
        topics: Vec::new(),
        translations: Vec::new(),
        file: Vec::new(),
        related: Vec::new(),
        next: None,
        share: share(around),
        report: around.path("/signaler"),
        rights: rights(around),
        partner: None,
    }
}

fn usual(around: &Around<'_>) -> ArticlePage {
    let t = around.texts;
    let story = &t.stories[0];
    let what_is_new = Update { moment: around.moment(0), note: Some(t.what_is_new.into()) };
    let other = if t.prefix == "/ar" { ("fr", "Français") } else { ("ar", "العربية") };
    ArticlePage {
        chrome: around.chrome(story.headline),
        genre: "news".into(),
        label: Some(story.label.into()),
        section: Some(around.section(t.sections[story.section])),
        headline: story.headline.into(),
        standfirst: Some(story.standfirst.into()),
        signatures: around.signatures(0, 2),
        updated: Some(what_is_new),
        picture: Some(around.picture(0)),
        body_html: text::every_block(around),
        notes: vec![note(around, NoteKind::Correction, false)],
        history: Some(HistoryLine { count: 3, address: around.path("/historique") }),
        sources: vec![t.source.into()],
        independence: vec![t.disclosure.into()],
        topics: t.topics.iter().map(|words| around.link(words)).collect(),
        translations: vec![EditionLink {
            words: other.1.into(),
            language: other.0.into(),
            address: format!("/{}/2026/", other.0),
            current: false,
        }],
        file: around.teasers(4..6, false),
        related: around.teasers(2..5, false),
        next: Some(around.teaser(1, true)),
        partner: Some(around.partner_place()),
        ..bare(around)
    }
}

/// Ten years old, never modified, with « À lire aussi » put in by the page.
fn old(around: &Around<'_>) -> ArticlePage {
    let whole = text::paragraphs(around, 0..7);
    let (head, rest) = body::halve(&whole);
    ArticlePage {
        published: around.old_moment(),
        updated: None,
        age_years: Some(9),
        body_html: head.into(),
        rest_html: rest.map(Into::into),
        also: Some(around.teaser(4, false)),
        notes: Vec::new(),
        history: None,
        file: Vec::new(),
        partner: None,
        translations: Vec::new(),
        ..usual(around)
    }
}

/// A headline of 180 characters, five bylines, a portrait.
fn long(around: &Around<'_>) -> ArticlePage {
    ArticlePage {
        headline: around.texts.long_headline.into(),
        signatures: around.signatures(0, 5),
        picture: Some(around.portrait()),
        ..usual(around)
    }
}

fn corrected(around: &Around<'_>) -> ArticlePage {
    let notes = vec![
        note(around, NoteKind::Correction, true),
        note(around, NoteKind::Clarification, false),
    ];
    ArticlePage { notes, picture: None, ..usual(around) }
}

fn partner(around: &Around<'_>) -> ArticlePage {
    ArticlePage {
        genre: "partner".into(),
        label: None,
        headline: around.texts.partner.1.into(),
        sponsor: Some(around.sponsor()),
        signatures: Vec::new(),
        updated: None,
        notes: Vec::new(),
        partner: None,
        body_html: text::paragraphs(around, 0..4),
        ..usual(around)
    }
}

fn gated(around: &Around<'_>) -> ArticlePage {
    let words = around.texts.section_about.into();
    let gate = Gate { words, link: Some(around.link(around.texts.nearby[3])) };
    ArticlePage { body_html: text::paragraphs(around, 0..1), gate: Some(gate), ..usual(around) }
}

fn gallery(around: &Around<'_>) -> GalleryPage {
    let mut pictures: Vec<_> = (0..5).map(|place| around.picture(place)).collect();
    pictures.push(around.portrait());
    let article = ArticlePage {
        genre: "gallery".into(),
        body_html: text::paragraphs(around, 0..1),
        notes: Vec::new(),
        updated: None,
        ..usual(around)
    };
    GalleryPage { article, pictures }
}

fn video(around: &Around<'_>) -> VideoPage {
    let article = ArticlePage {
        genre: "video".into(),
        media: around.film(0).media,
        body_html: text::paragraphs(around, 0..3),
        notes: Vec::new(),
        updated: None,
        ..usual(around)
    };
    VideoPage { article, film: None, poster: Some(around.picture(7)) }
}

fn live(around: &Around<'_>, is_closed: bool) -> LivePage {
    let entry = |place: usize| Entry {
        anchor: format!("entry-{place}"),
        moment: around.moment(place),
        headline: place.is_multiple_of(2).then(|| around.teaser(place, false).headline),
        is_key: place == 2,
        by: Some(around.texts.bylines[0].0.into()),
        body_html: text::paragraphs(around, place..place + 1),
        note: (place == 3).then(|| around.texts.note.into()),
    };
    let day = around.day(around.texts.today, "2026-11-23");
    let article = ArticlePage {
        genre: "live".into(),
        body_html: text::keys(around),
        notes: Vec::new(),
        related: Vec::new(),
        ..usual(around)
    };
    LivePage {
        article,
        closed: is_closed.then(|| around.moment(0)),
        pinned: Some(entry(2)),
        days: vec![EntryDay { day, entries: (0..6).map(entry).collect() }],
    }
}

pub(super) fn note(around: &Around<'_>, kind: NoteKind, is_major: bool) -> Note {
    Note {
        anchor: format!("note-{}", if is_major { "major" } else { "minor" }),
        kind,
        is_major,
        moment: around.moment(1),
        text: around.texts.note.into(),
        difference: Some(around.path("/historique#revision-2")),
    }
}

fn share(around: &Around<'_>) -> Share {
    let mail = Link::to(around.texts.nearby[3], "mailto:?body=https%3A%2F%2Flacriee.example%2F");
    Share { address: "https://lacriee.example/2026/11/23/agadir-dakar/".into(), ways: vec![mail] }
}

fn rights(around: &Around<'_>) -> Rights {
    Rights {
        notice: around.texts.rights.into(),
        license: None,
        permission: around.path("/autorisation"),
    }
}
