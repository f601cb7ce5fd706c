//! Ways to follow the paper.

use axum::response::Response;

use super::{FollowPage, FollowWay};
use crate::failure::Trouble;
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
        sections: Vec::new(),
        feeds: Vec::new(),
        chrome: reading.chrome(&reading.say("follow"), rest),
    };
    reading.print(&page)
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
