//! What the samples say, in each language.

mod arabic;
mod english;
mod french;

use base::Language;

/// The words of one language's samples.
pub(super) struct Texts {
    pub name: &'static str,
    pub motto: &'static str,
    pub prefix: &'static str,
    pub today: &'static str,
    pub yesterday: &'static str,
    pub moment: &'static str,
    pub old_moment: &'static str,
    pub short: &'static str,
    pub sections: &'static [&'static str],
    pub section_about: &'static str,
    pub topics: &'static [&'static str],
    pub bylines: &'static [(&'static str, &'static str)],
    pub stories: &'static [Story],
    pub foot: &'static [(&'static str, &'static [&'static str])],
    pub policies: &'static [&'static str],
    pub legal: &'static str,
    pub follow: &'static [(&'static str, &'static str)],
    pub caption: &'static str,
    pub credit: &'static str,
    pub alt: &'static str,
    pub body: Body,
    pub long_headline: &'static str,
    pub note: &'static str,
    pub what_is_new: &'static str,
    pub source: &'static str,
    pub disclosure: &'static str,
    pub rights: &'static str,
    pub partner: (&'static str, &'static str, &'static str),
    pub film: &'static str,
    pub months: [&'static str; 12],
    pub weekdays: [(&'static str, &'static str); 7],
    pub pager: (&'static str, &'static str, &'static str),
    pub fields: &'static [(&'static str, &'static str, &'static str)],
    pub mend: &'static str,
    pub reason: &'static str,
    pub ear: (&'static str, &'static [&'static str]),
    pub nearby: &'static [&'static str],
}

/// One invented story.
pub(super) struct Story {
    pub headline: &'static str,
    pub standfirst: &'static str,
    pub section: usize,
    pub byline: usize,
    pub label: &'static str,
    pub kicker: &'static str,
}

/// The text of the long article, block by block.
pub(super) struct Body {
    pub keys: (&'static str, &'static [&'static str]),
    pub paragraphs: &'static [&'static str],
    pub heading: &'static str,
    pub small_heading: &'static str,
    pub quotation: (&'static str, &'static str, &'static str),
    pub question: (&'static str, &'static str),
    pub table: (&'static str, &'static [&'static [&'static str]]),
    pub source: &'static str,
    pub fact_box: (&'static str, &'static str, &'static [&'static str]),
    pub also: (&'static str, &'static str),
    pub card: (&'static str, &'static str),
    pub document: (&'static str, &'static str),
}

/// The words of a language.
pub(super) fn of(language: Language) -> &'static Texts {
    match language {
        Language::Fr => &french::TEXTS,
        Language::Ar => &arabic::TEXTS,
        Language::En => &english::TEXTS,
    }
}
