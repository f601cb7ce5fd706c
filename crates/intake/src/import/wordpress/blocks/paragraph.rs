//! Paragraphs: where they end, and what they become.

mod marks;
pub(super) mod run;

use editorial::body::{Content, Inline, Mark};

use super::{Mapper, embed};
use crate::import::wordpress::one_line;
use run::{Lines, Words, inline, is_blank, lines};

impl Mapper<'_> {
    /// A comment: WordPress writes where its blocks begin and end.
    pub(super) fn comment(&mut self, text: &str) {
        let text = text.trim();
        if let Some(name) = text.strip_prefix("wp:") {
            let name = name.split_ascii_whitespace().next().unwrap_or_default();
            if !text.ends_with('/') {
                self.flush();
                self.inside_blocks += 1;
            } else if !matches!(name, "separator" | "spacer" | "more" | "nextpage") {
                self.tally.leave_out(format!("wp:{name}"));
            }
        } else if text.starts_with("/wp:") {
            self.flush();
            self.inside_blocks = self.inside_blocks.saturating_sub(1);
        } else if text.starts_with("more") || text == "nextpage" {
            self.flush();
        }
    }

    /// Adds words. In classic texts a blank line ends a paragraph.
    pub(super) fn add_text(&mut self, text: &str) {
        if self.inside_blocks > 0 {
            self.run.add(text, Lines::Run, &self.marks, self.struck);
            return;
        }
        let mut rest = text;
        while let Some((end, next)) = blank_line(rest) {
            self.run.add(&rest[..end], Lines::Break, &self.marks, self.struck);
            self.flush();
            rest = &rest[next..];
        }
        self.run.add(rest, Lines::Break, &self.marks, self.struck);
    }

    /// Ends the paragraph that is being gathered.
    pub(super) fn flush(&mut self) {
        let words = self.run.finish();
        let mut documents = std::mem::take(&mut self.documents);
        if is_blank(&words) {
            // A document whose link has no words keeps its own title.
        } else if is_only_link_to(&words, &documents) && !self.shows_document(&documents[0].0) {
            documents[0].1 = words.iter().map(|words| words.text.as_str()).collect();
        } else {
            self.push_lines(words);
        }
        for (asset, title) in documents {
            let title = one_line(&title);
            if !self.shows_document(&asset) {
                self.blocks.push(Content::Document { asset, title });
            }
        }
    }

    fn shows_document(&self, key: &str) -> bool {
        self.blocks
            .iter()
            .any(|block| matches!(block, Content::Document { asset, .. } if asset == key))
    }

    /// Adds a paragraph; a line of it that is nothing but the address of a film becomes one.
    fn push_lines(&mut self, words: Vec<Words>) {
        let has_address =
            words.iter().any(|words| words.text.contains("://") && words.marks.is_empty());
        let embeds = |line: &Vec<Words>| match line.as_slice() {
            [one] if one.marks.is_empty() => embed::line(&one.text),
            _ => None,
        };
        if !has_address || !lines(words.clone()).iter().any(|line| embeds(line).is_some()) {
            self.push_paragraph(words);
            return;
        }
        let mut paragraph: Vec<Words> = Vec::new();
        for line in lines(words) {
            if let Some(address) = embeds(&line) {
                self.push_paragraph(std::mem::take(&mut paragraph));
                self.push_embed(address, "");
                continue;
            }
            if let Some(last) = paragraph.last_mut() {
                last.text.push('\n');
            }
            paragraph.extend(line);
        }
        self.push_paragraph(paragraph);
    }

    fn push_paragraph(&mut self, words: Vec<Words>) {
        if is_blank(&words) {
            return;
        }
        if words.iter().any(|words| words.struck) {
            self.push_struck(&words);
        } else {
            self.blocks.push(Content::Paragraph { text: inline(words) });
        }
    }

    pub(super) fn push_words(&mut self, text: Inline) {
        if !text.is_empty() {
            self.blocks.push(Content::Paragraph { text });
        }
    }
}

/// Where the first blank line begins, and where the text goes on after it.
fn blank_line(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text[from..].find('\n').map(|at| from + at) {
        let after = &text[at + 1..];
        let spaces = after.bytes().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        if after[spaces..].starts_with('\n') {
            return Some((at, at + 1 + spaces + 1));
        }
        from = at + 1;
    }
    None
}

/// A paragraph that is nothing but a link to a document says nothing beside it.
fn is_only_link_to(words: &[Words], documents: &[(String, String)]) -> bool {
    documents.len() == 1
        && words.iter().all(|words| {
            words.text.trim().is_empty()
                || words.marks.iter().any(|mark| matches!(mark, Mark::Link(_)))
        })
}
