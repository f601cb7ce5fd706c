use super::Sample;
use super::around::Around;
use crate::follow::FollowWay;
use crate::front::{Ear, FrontPage, SectionBlock};
use crate::page::{Link, Teaser};

/// The front with nothing, one article, few, as on any day, and far too many.
pub(super) fn samples(around: &Around<'_>) -> Vec<Sample> {
    let one = FrontPage {
        lead: Some(around.teaser(0, true)),
        wire: around.teasers(0..1, false),
        ..bare(around)
    };
    let few = FrontPage {
        lead: Some(around.teaser(0, false)),
        seconds: around.teasers(1..3, false),
        wire: around.teasers(0..4, false),
        ..bare(around)
    };
    let mut empty = bare(around);
    empty.chrome.wordmark = None;
    vec![
        Sample::new("front", usual(around)),
        Sample::new("front-empty", empty),
        Sample::new("front-one", one),
        Sample::new("front-few", few),
        Sample::new("front-full", full(around)),
        Sample::new("front-long", long(around)),
    ]
}

fn bare(around: &Around<'_>) -> FrontPage {
    FrontPage {
        chrome: around.chrome(around.texts.name),
        ears: Vec::new(),
        lead: None,
        seconds: Vec::new(),
        wire: Vec::new(),
        wire_address: around.path("/fil"),
        analyses: Vec::new(),
        analyses_address: None,
        notices: None,
        blocks: Vec::new(),
        partner: None,
        images: Vec::new(),
        images_address: None,
        follow: Vec::new(),
    }
}

/// A day like others: every zone that the paper has.
fn usual(around: &Around<'_>) -> FrontPage {
    let t = around.texts;
    let mut lead = around.teaser(0, true);
    lead.signatures = around.signatures(0, 2);
    lead.related = links(around, 4..7);
    let mut seconds =
        vec![around.teaser(1, false), around.teaser(2, true), around.teaser(3, false)];
    seconds[0].related = links(around, 5..6);
    let ear =
        Ear { title: t.ear.0.into(), lines: t.ear.1.iter().map(|&line| line.into()).collect() };
    FrontPage {
        ears: vec![ear],
        lead: Some(lead),
        seconds,
        wire: around.teasers(0..12, false),
        analyses: analyses(around, 4),
        analyses_address: Some(around.path("/rubrique/analyses")),
        blocks: blocks(around, &[(6, 6), (5, 1), (3, 2), (4, 0), (6, 3)]),
        partner: Some(around.partner_place()),
        images: vec![around.film(7), around.teaser(4, true)],
        images_address: Some(around.path("/rubrique/images")),
        follow: follow(around),
        ..bare(around)
    }
}

/// As much as a front may hold.
fn full(around: &Around<'_>) -> FrontPage {
    FrontPage {
        seconds: around.teasers(1..7, true),
        wire: around.teasers(0..30, false),
        blocks: blocks(around, &[(9, 9), (9, 9), (9, 9), (9, 9), (2, 2), (1, 1), (9, 0), (12, 4)]),
        images: vec![around.film(7), around.teaser(4, true), around.teaser(5, true)],
        ..usual(around)
    }
}

/// Headlines of 180 characters and a word of 40 letters in every place.
fn long(around: &Around<'_>) -> FrontPage {
    let mut front = usual(around);
    let blocks = &mut front.blocks;
    let in_blocks =
        blocks.iter_mut().flat_map(|b| b.first.iter_mut().chain(&mut b.middle).chain(&mut b.lines));
    let places = front.lead.iter_mut().chain(&mut front.seconds).chain(&mut front.wire);
    let places = places.chain(&mut front.analyses).chain(&mut front.images).chain(in_blocks);
    places.for_each(|teaser| around.texts.long_headline.clone_into(&mut teaser.headline));
    if let Some(lead) = &mut front.lead {
        lead.signatures = around.signatures(0, 5);
        lead.picture = Some(around.portrait());
    }
    front
}

fn analyses(around: &Around<'_>, count: usize) -> Vec<Teaser> {
    let mut row = around.teasers(11..11 + count, false);
    for (place, teaser) in row.iter_mut().enumerate() {
        teaser.signatures = around.signatures(place, 1);
    }
    row
}

fn links(around: &Around<'_>, places: std::ops::Range<usize>) -> Vec<Link> {
    around.teasers(places, false).into_iter().map(|t| Link::to(t.headline, t.address)).collect()
}

/// A block for each pair: how many articles, and how many of them with a picture.
fn blocks(around: &Around<'_>, counts: &[(usize, usize)]) -> Vec<SectionBlock> {
    let mut blocks: Vec<SectionBlock> = Vec::new();
    // The last two sections have zones of their own.
    let names = &around.texts.sections[..around.texts.sections.len() - 2];
    for (place, &(count, pictured)) in counts.iter().take(names.len()).enumerate() {
        let teasers = (0..count).map(|n| around.own(4 + place * 2 + n, n < pictured)).collect();
        let name = names[(place + 3) % names.len()];
        let topics = around.texts.topics.iter().take(3).map(|words| around.link(words)).collect();
        let before = blocks.last().map(|block| block.rhythm);
        let anchor = format!("block-{place}");
        blocks.push(SectionBlock::compose(anchor, around.section(name), topics, teasers, before));
    }
    blocks
}

pub(super) fn follow(around: &Around<'_>) -> Vec<FollowWay> {
    let way = |(words, promise): &(&str, &str)| FollowWay {
        link: around.link(words),
        promise: (*promise).into(),
    };
    around.texts.follow.iter().map(way).collect()
}
