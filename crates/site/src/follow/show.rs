//! Ways to follow the paper.

use axum::response::Response;

use super::{FeedChoice, FollowPage, FollowWay};
use crate::failure::Trouble;
use crate::feed::choice;
use crate::page::Link;
use crate::reading::{Here, Reading};

/// `GET /suivre`
///
/// # Errors
/// The store's.
pub async fn show(here: Here) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let rest = reading.words().follow;
    let page = FollowPage {
        ways: ways(&reading),
        sections: sections(&reading),
        feeds: feeds(&reading),
        chrome: reading.chrome(&reading.say("follow"), rest),
    };
    reading.print(&page)
}

/// The feeds of the whole edition.
fn feeds(reading: &Reading) -> Vec<FeedChoice> {
    let words = reading.words();
    let one = |name: &str, about: &str, rest: &str| {
        choice(reading, &reading.say(name), &reading.say(about), rest)
    };
    vec![
        one("feed-latest", "follow-latest", ""),
        one("wire", "wire-about", words.wire),
        one("corrections", "follow-corrections", words.corrections),
    ]
}

/// A feed for each section.
fn sections(reading: &Reading) -> Vec<FeedChoice> {
    let word = reading.words().section;
    let all = reading.here.facts.sections.get(&reading.here.edition.id);
    let listed = all.into_iter().flatten().filter(|section| section.listed);
    listed
        .map(|section| choice(reading, &section.name, "", &format!("{word}/{}/", section.slug)))
        .collect()
}

/// The paper's channels; the wire where it has none.
pub fn ways(reading: &Reading) -> Vec<FollowWay> {
    let code = &reading.here.edition.code;
    let language = reading.language();
    let channels = &reading.here.facts.publication.rules.channels;
    let mut ways = vec![FollowWay {
        link: Link::to(reading.say("follow-wire"), reading.path(reading.words().wire)),
        promise: reading.say("follow-wire-promise"),
    }];
    for channel in channels.iter().filter(|channel| channel.address.starts_with("http")) {
        let about = channel.about.get(code).or_else(|| channel.about.get(language.tag()));
        ways.push(FollowWay {
            link: Link::to(&channel.name, &channel.address),
            promise: about.cloned().unwrap_or_default(),
        });
    }
    ways
}
