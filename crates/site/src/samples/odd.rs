use super::Sample;
use super::around::Around;
use super::articles::paragraphs;
use super::fronts::follow;
use crate::failure::FailurePage;
use crate::follow::FollowPage;
use crate::history::{Change, HistoryPage, Piece, RevisionLine};
use crate::page::{Chrome, Link};
use crate::permission::{Field, PermissionPage, ThanksPage};
use crate::policy::PolicyPage;
use crate::suspended::SuspendedPage;
use crate::tombstone::TombstonePage;

/// Histories, policies, forms, tombstones and failures.
pub(super) fn samples(around: &Around<'_>) -> Vec<Sample> {
    let mut samples = vec![
        Sample::new("history", history(around)),
        Sample::new("policy", policy(around)),
        Sample::new("permission", permission(around, false)),
        Sample::new("permission-wrong", permission(around, true)),
        Sample::new("thanks", thanks(around)),
        Sample::new("follow", follow_page(around)),
        Sample::new("suspended", suspended(around)),
        Sample::new("tombstone", tombstone(around)),
    ];
    for status in [404, 410, 500, 503] {
        samples.push(Sample::new(&format!("failure-{status}"), failure(around, status)));
    }
    samples
}

fn hidden_chrome(around: &Around<'_>, title: &str) -> Chrome {
    let mut chrome = around.chrome(title);
    chrome.robots = Some("noindex".into());
    chrome
}

fn article(around: &Around<'_>) -> Link {
    Link::to(around.texts.stories[0].headline, around.path("/2026/11/23/agadir-dakar/"))
}

fn history(around: &Around<'_>) -> HistoryPage {
    let piece = |kind: &str, words: &str| Piece { kind: kind.into(), words: words.into() };
    let words: Vec<&str> = around.texts.note.split(". ").collect();
    let change = Change {
        part: around.texts.nearby[0].into(),
        pieces: vec![
            piece("same", words[0]),
            piece("gone", " 9"),
            piece("new", " 10"),
            piece("same", "."),
        ],
    };
    let revision = |number: u32, nature: &str| RevisionLine {
        number,
        nature: nature.into(),
        moment: around.moment(number as usize),
        note: (number > 1).then(|| around.texts.note.into()),
        withheld: (number == 2).then(|| "hidden".into()),
        changes: if number > 2 { vec![change.clone()] } else { Vec::new() },
    };
    let natures = [
        "withdrawal",
        "redaction",
        "reply",
        "correction",
        "clarification",
        "update",
        "typo",
        "first",
    ];
    let revisions = (1..=8).rev().zip(natures).map(|(number, nature)| revision(number, nature));
    HistoryPage {
        chrome: hidden_chrome(around, around.texts.stories[0].headline),
        article: article(around),
        revisions: revisions.collect(),
    }
}

fn policy(around: &Around<'_>) -> PolicyPage {
    let t = around.texts;
    let mut policies: Vec<Link> = t.policies.iter().map(|words| around.link(words)).collect();
    policies[0].current = true;
    let body_html = format!(
        "{}<h2 id=\"b-1\">{}</h2>{}",
        paragraphs(around, 0..2),
        t.body.heading,
        paragraphs(around, 2..4)
    );
    PolicyPage {
        chrome: around.chrome(t.policies[0]),
        title: t.policies[0].into(),
        standfirst: Some(t.section_about.into()),
        body_html,
        updated: Some(around.old_moment()),
        policies,
    }
}

fn permission(around: &Around<'_>, wrong: bool) -> PermissionPage {
    let field = |(place, (name, label, hint)): (usize, &(&str, &str, &str))| Field {
        name: (*name).into(),
        kind: ["text", "email", "text", "select", "textarea"][place].into(),
        label: (*label).into(),
        hint: (!hint.is_empty()).then(|| (*hint).into()),
        value: if wrong && place == 1 { "salma chez exemple".into() } else { String::new() },
        is_required: place != 2,
        autocomplete: ["name", "email", "organization"].get(place).map(|&token| token.into()),
        longest: (place == 4).then_some(2000),
        choices: around.texts.policies.iter().map(|&words| (words.into(), words.into())).collect(),
        error: (wrong && (place == 1 || place == 3)).then(|| around.texts.mend.into()),
    };
    PermissionPage {
        chrome: around.chrome(around.texts.policies[2]),
        article: Some(article(around)),
        action: around.path("/autorisation"),
        hidden: vec![("article".into(), "42".into())],
        fields: around.texts.fields.iter().enumerate().map(field).collect(),
        rights: Some(around.link(around.texts.policies[2])),
        notice: around.texts.rights.into(),
    }
}

fn thanks(around: &Around<'_>) -> ThanksPage {
    ThanksPage {
        chrome: hidden_chrome(around, around.texts.policies[2]),
        article: Some(article(around)),
        reference: "D-2026-118".into(),
        answer_by: Some(around.texts.partner.2.into()),
    }
}

fn follow_page(around: &Around<'_>) -> FollowPage {
    let t = around.texts;
    FollowPage {
        chrome: around.chrome(t.follow[0].0),
        ways: follow(around),
        sections: t.sections.iter().map(|words| around.feeds_of(words, None)).collect(),
        feeds: follow(around)
            .iter()
            .map(|way| around.feeds_of(&way.link.words, Some(&way.promise)))
            .collect(),
    }
}

fn suspended(around: &Around<'_>) -> SuspendedPage {
    SuspendedPage {
        chrome: hidden_chrome(around, around.texts.name),
        contact: Some(around.link(around.texts.nearby[3])),
        headlines: around.teasers(0..3, false),
    }
}

fn tombstone(around: &Around<'_>) -> TombstonePage {
    let t = around.texts;
    TombstonePage {
        chrome: hidden_chrome(around, t.stories[3].headline),
        headline: t.stories[3].headline.into(),
        published: around.old_moment(),
        withdrawn: around.moment(2),
        reason: t.reason.into(),
        text: Some(t.note.into()),
        replacement: Some(around.teaser(0, false)),
        history: Some(around.link(t.nearby[2])),
        headlines: around.teasers(1..4, false),
    }
}

fn failure(around: &Around<'_>, status: u16) -> FailurePage {
    FailurePage {
        chrome: hidden_chrome(around, &status.to_string()),
        status,
        reference: (status == 500).then(|| "7f3a-1142".into()),
        ways: around.texts.nearby.iter().map(|words| around.link(words)).collect(),
        headlines: if status < 500 { around.teasers(0..3, false) } else { Vec::new() },
    }
}
