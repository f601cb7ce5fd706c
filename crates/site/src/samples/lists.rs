use super::Sample;
use super::around::Around;
use super::articles::note;
use crate::archive::{
    ArchiveDay, ArchiveMonth, ArchivePage, ArchiveYear, DayPage, MonthPage, Weekday,
};
use crate::article::NoteKind;
use crate::byline::BylinePage;
use crate::corrections::{Correction, CorrectionDay, CorrectionsPage};
use crate::page::{Day, DayList, Link, Pager};
use crate::section::SectionPage;
use crate::topic::TopicPage;
use crate::wire::WirePage;

/// Every list, full and empty.
pub(super) fn samples(around: &Around<'_>) -> Vec<Sample> {
    let wire = |days| WirePage {
        chrome: around.chrome(around.texts.pager.1),
        days,
        pager: around.pager(),
    };
    vec![
        Sample::new("wire", wire(days(around))),
        Sample::new("wire-empty", wire(Vec::new())),
        Sample::new("section", section(around, true)),
        Sample::new(
            "section-one",
            SectionPage {
                beside: vec![],
                days: vec![],
                pager: Pager::default(),
                ..section(around, true)
            },
        ),
        Sample::new(
            "section-empty",
            SectionPage { lead: None, beside: vec![], days: vec![], ..section(around, false) },
        ),
        Sample::new("topic", topic(around, days(around))),
        Sample::new("topic-empty", topic(around, Vec::new())),
        Sample::new("byline", byline(around, days(around))),
        Sample::new("byline-empty", byline(around, Vec::new())),
        Sample::new("archive", archive(around)),
        Sample::new("month", month(around)),
        Sample::new("day", day(around, 12)),
        Sample::new("day-empty", day(around, 0)),
        Sample::new("corrections", corrections(around, true)),
        Sample::new("corrections-empty", corrections(around, false)),
    ]
}

fn days(around: &Around<'_>) -> Vec<DayList> {
    let t = around.texts;
    let list = |words, iso, places: std::ops::Range<usize>| DayList {
        day: around.day(words, iso),
        teasers: places.map(|place| around.teaser(place, place % 3 == 1)).collect(),
    };
    let mut days = vec![list(t.today, "2026-11-23", 0..7), list(t.yesterday, "2026-11-22", 7..12)];
    days[1].teasers[1].sponsor = Some(around.sponsor());
    days
}

fn section(around: &Around<'_>, pictured: bool) -> SectionPage {
    let t = around.texts;
    let name = t.sections[t.stories[0].section];
    let mut chrome = around.chrome(name);
    chrome.sections.iter_mut().for_each(|link| link.current = link.words == name);
    SectionPage {
        chrome,
        name: name.into(),
        description: Some(t.section_about.into()),
        topics: t.topics.iter().map(|words| around.link(words)).collect(),
        feed: Some(around.feed()),
        lead: Some(around.own(0, pictured)),
        beside: (4..8).map(|place| around.own(place, false)).collect(),
        days: days(around),
        partner: Some(around.partner_place()),
        pager: around.pager(),
    }
}

fn topic(around: &Around<'_>, days: Vec<DayList>) -> TopicPage {
    let t = around.texts;
    TopicPage {
        chrome: around.chrome(t.topics[0]),
        name: t.topics[0].into(),
        description: None,
        count: days.iter().map(|list| list.teasers.len() as u64).sum(),
        neighbors: t.topics[1..].iter().map(|words| around.link(words)).collect(),
        feed: Some(around.feed()),
        days,
        pager: Pager::default(),
    }
}

fn byline(around: &Around<'_>, days: Vec<DayList>) -> BylinePage {
    let (name, role) = around.texts.bylines[0];
    BylinePage {
        chrome: around.chrome(name),
        name: name.into(),
        role: Some(role.into()),
        about: Some(around.texts.section_about.into()),
        picture: None,
        links: vec![around.link(around.texts.nearby[3])],
        count: 112,
        feed: Some(around.feed()),
        days,
        pager: around.pager(),
    }
}

fn archive(around: &Around<'_>) -> ArchivePage {
    let month = |year: u32, place: usize| ArchiveMonth {
        words: around.texts.months[place].into(),
        short: around.texts.months[place].into(),
        address: (year < 2026 || place < 11).then(|| around.path("/archives/2026/11/")),
        count: (u64::from(year) * 7 + place as u64 * 13) % 97,
    };
    let year = |year: u32| ArchiveYear {
        words: year.to_string(),
        months: (0..12).map(|place| month(year, place)).collect(),
    };
    ArchivePage {
        chrome: around.chrome(around.texts.pager.2),
        years: (2016..=2026).rev().map(year).collect(),
        count: 112_440,
    }
}

fn month(around: &Around<'_>) -> MonthPage {
    let t = around.texts;
    let cell = |number: u32| ArchiveDay {
        number,
        day: Day {
            iso: format!("2026-11-{number:02}"),
            words: t.today.into(),
            address: (number <= 23).then(|| around.path("/archives/2026/11/23/")),
        },
        count: u64::from(number * 7 % 19),
    };
    // November 2026 begins on a Sunday.
    let cells = (0..42_u32).map(|place| (6..36).contains(&place).then(|| cell(place - 5)));
    let cells: Vec<Option<ArchiveDay>> = cells.collect();
    let weekday =
        |(words, short): (&str, &str)| Weekday { words: words.into(), short: short.into() };
    let name = format!("{} 2026", t.months[10]);
    MonthPage {
        chrome: around.chrome(&name),
        name,
        weekdays: t.weekdays.map(weekday).to_vec(),
        weeks: cells.chunks(7).map(<[_]>::to_vec).collect(),
        headlines: around.teasers(0..6, false),
        pager: around.pager(),
    }
}

fn day(around: &Around<'_>, count: usize) -> DayPage {
    let t = around.texts;
    DayPage {
        chrome: around.chrome(t.today),
        day: around.day(t.today, "2026-11-23"),
        month: Link::to(format!("{} 2026", t.months[10]), around.path("/archives/2026/11/")),
        teasers: (0..count).map(|place| around.teaser(place, place == 2)).collect(),
        pager: around.pager(),
    }
}

fn corrections(around: &Around<'_>, any: bool) -> CorrectionsPage {
    let t = around.texts;
    let correction = |kind| Correction {
        article: Link::to(t.stories[0].headline, around.path("/2026/11/23/agadir-dakar/")),
        note: note(around, kind, false),
    };
    let day = CorrectionDay {
        day: around.day(t.today, "2026-11-23"),
        corrections: vec![correction(NoteKind::Correction), correction(NoteKind::Clarification)],
    };
    CorrectionsPage {
        chrome: around.chrome(t.follow[0].0),
        policy: Some(around.link(t.policies[1])),
        report: Some(around.link(t.nearby[3])),
        feed: Some(around.feed()),
        days: if any { vec![day] } else { Vec::new() },
        pager: Pager::default(),
    }
}
