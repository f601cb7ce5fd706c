//! What the paper put right or took back, as entries of a feed of their own.

use editorial::article::Severity;
use editorial::visibility::feeds::Rectified;
use journal::Nature;
use paper::Visible;

use super::{Entry, entry, id};
use crate::html::escape;
use crate::page::encoded_url;
use crate::reading::Reading;

/// One note as an entry: its nature, its date, the note, and the ways to the article and to
/// its history.
pub fn entry(reading: &Reading, one: &Visible<Rectified>) -> Entry {
    let edition = &reading.here.edition;
    let article = encoded_url(&reading.url(edition, &one.path));
    let history = format!("{article}{}", reading.words().history);
    let (kind, dated) = match one.nature {
        Nature::Withdrawal => ("withdrawn", "note-withdrawal"),
        Nature::Clarification => ("kind-clarification", "note-clarification"),
        _ => ("kind-correction", "note-correction"),
    };
    let kind = reading.say(kind);
    let reason = one.reason.map(|reason| reading.say(&format!("reason-{reason}")));
    let reason = reason.map(|reason| format!("{reason}{}", reading.say("colon")));
    let said = entry::dated(reading, dated, one.at);
    let (words, note) = (escape(&one.headline), escape(&one.note));
    let reason = reason.unwrap_or_default();
    let mut html = format!(
        "<p><strong>{}</strong> {}{note}</p>\n<p><a href=\"{}\">{words}</a></p>\n",
        escape(&said),
        escape(&reason),
        escape(&article),
    );
    let is_there = one.nature != Nature::Withdrawal;
    if is_there {
        let word = escape(&reading.say("history-title")).into_owned();
        html.push_str(&format!("<p><a href=\"{}\">{word}</a></p>\n", escape(&history)));
    }
    let severity = one.severity.filter(|severity| *severity == Severity::Major);
    Entry {
        id: id::of(
            &reading.here.facts.identity,
            &format!("article/{}/revision/{}", one.article, one.number),
        ),
        address: if is_there { format!("{article}#note-{}", one.number) } else { article },
        title: format!("{kind}{}{}", reading.say("colon"), one.headline),
        summary: format!("{said} {reason}{}", one.note),
        excerpt_html: html,
        full_html: None,
        published: one.at,
        updated: None,
        authors: Vec::new(),
        categories: std::iter::once(kind)
            .chain(severity.map(|_| reading.say("severity-major")))
            .collect(),
        picture: None,
        films: Vec::new(),
    }
}
