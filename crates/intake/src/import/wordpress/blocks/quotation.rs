//! Quotations, and who says them.

use editorial::body::{Content, Inline};

use super::Mapper;
use super::dom::{Id, Tag};

impl Mapper<'_> {
    pub(super) fn quotation(&mut self, id: Id) {
        let was_in = std::mem::replace(&mut self.in_quotation, true);
        let outer = self.speaker.take();
        let inside = self.inside(id);
        let mut speaker = std::mem::replace(&mut self.speaker, outer);
        self.in_quotation = was_in;
        let mut said: Vec<Inline> = Vec::new();
        let mut quotations = Vec::new();
        for block in inside {
            match block {
                Content::Paragraph { text } => said.push(text),
                other => {
                    quotations.extend(quoted(&mut said, None));
                    quotations.push(other);
                }
            }
        }
        if said.is_empty()
            && let Some(Content::Quotation { speaker: place, .. }) = quotations.last_mut()
            && place.is_empty()
        {
            *place = speaker.take().unwrap_or_default();
        }
        quotations.extend(quoted(&mut said, speaker.take()));
        self.blocks.extend(quotations);
        if let Some(speaker) = speaker {
            self.push_words(speaker);
        }
    }

    /// What ends a quotation says whose words they are.
    pub(super) fn names_the_speaker(&self, id: Id) -> bool {
        self.in_quotation && self.speaker.is_none() && self.dom.is_last(id)
    }
}

/// A quotation that a network's script turned into one of its posts.
pub(super) fn is_post(tag: &Tag) -> bool {
    ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-xfbml-parse-ignore"]
        .iter()
        .any(|class| tag.has_class(class))
}

fn quoted(said: &mut Vec<Inline>, speaker: Option<Inline>) -> Option<Content> {
    if said.is_empty() {
        return speaker.filter(|words| !words.is_empty()).map(|text| Content::Paragraph { text });
    }
    let text = std::mem::take(said);
    Some(Content::Quotation { text, speaker: speaker.unwrap_or_default() })
}

/// « — Rim Aït » says who speaks; the dash is the page's to set.
pub(super) fn without_dash(mut words: Inline) -> Inline {
    if let Some(first) = words.0.first_mut() {
        first.text = first.text.trim_start_matches(['—', '–', '-', ' ', '\u{a0}']).to_owned();
    }
    words
}
