//! What the mapping of a text left behind, counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// What became of the parts of texts that are no plain paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Parts that no block of ours holds, kept as sanitized markup.
    pub archived_html: u64,
    /// Shortcodes that became blocks, by name.
    pub shortcodes: BTreeMap<String, u64>,
    /// Shortcodes that nobody knows: they stand in the text as they were written.
    pub shortcodes_kept: BTreeMap<String, u64>,
    /// Things that live elsewhere, now links to them.
    pub embeds: u64,
    /// Parts without words that were left out: scripts, styles, blocks that WordPress filled
    /// anew for every reader.
    pub left_out: BTreeMap<String, u64>,
    /// Links that lay on pictures.
    pub picture_links: u64,
    /// Texts that were nested too deep to be understood: their words were kept.
    pub plain_texts: u64,
    /// Addresses of files that are not there.
    #[serde(skip)]
    pub missing: BTreeSet<String>,
}

impl Tally {
    /// Counts something that was left out.
    pub(super) fn leave_out(&mut self, what: impl Into<String>) {
        *self.left_out.entry(what.into()).or_default() += 1;
    }

    /// Adds what another text left behind.
    pub fn add(&mut self, other: &Tally) {
        self.archived_html += other.archived_html;
        self.embeds += other.embeds;
        self.picture_links += other.picture_links;
        self.plain_texts += other.plain_texts;
        for (into, from) in [
            (&mut self.shortcodes, &other.shortcodes),
            (&mut self.shortcodes_kept, &other.shortcodes_kept),
            (&mut self.left_out, &other.left_out),
        ] {
            for (name, count) in from {
                *into.entry(name.clone()).or_default() += count;
            }
        }
    }
}
