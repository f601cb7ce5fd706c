//! What a body must be before it is stored.

use std::collections::HashSet;

use url::Url;

use super::archived::is_sanitized;
use super::{Block, Body, Content, Inline, Mark, VERSION};

/// The longest body, in bytes of its JSON: ten times the longest article anybody reads.
pub const LARGEST: usize = 2_000_000;

/// What is wrong with a body, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The document is of a form that this program does not know.
    #[error("the body is of version {0}, this program writes {VERSION}")]
    Version(u32),
    /// The document is larger than any article.
    #[error("the body is larger than {LARGEST} bytes: split the article")]
    TooLarge,
    /// A block's id is empty, too long, or holds something other than letters, digits, hyphens.
    #[error("block id “{0}”: use 1 to 32 letters, digits or hyphens")]
    Id(String),
    /// Two blocks have the same id.
    #[error("two blocks have the id “{0}”: give one another id")]
    RepeatedId(String),
    /// A heading is of another level than 2 or 3.
    #[error("block “{0}”: a heading is of level 2 or 3")]
    Level(String),
    /// A row has another number of cells than the head.
    #[error("block “{0}”: every row needs as many cells as the head")]
    Table(String),
    /// A link leads nowhere that a reader may be sent.
    #[error(
        "block “{block}”: the link “{address}” must be https, http, mailto, tel or a path of this paper"
    )]
    Link {
        /// The block's id.
        block: String,
        /// The address.
        address: String,
    },
    /// The block holds markup that could do harm, or that a browser would read in another way.
    #[error(
        "block “{0}” holds markup that no page may show: keep to plain elements and links, each closed where it ends"
    )]
    Markup(String),
    /// The body holds U+0000.
    #[error("block “{0}” holds the character U+0000: take it out")]
    Nul(String),
}

impl Body {
    /// Everything that is wrong with the body; empty when it may be stored.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.version != VERSION {
            faults.push(Fault::Version(self.version));
        }
        let written = serde_json::to_string(self).unwrap_or_default();
        if written.len() > LARGEST {
            faults.push(Fault::TooLarge);
        }
        let mut ids = HashSet::new();
        for block in &self.blocks {
            if !is_id(&block.id) {
                faults.push(Fault::Id(block.id.clone()));
            } else if !ids.insert(&block.id) {
                faults.push(Fault::RepeatedId(block.id.clone()));
            }
            block.faults(&mut faults);
        }
        faults
    }
}

impl Block {
    fn faults(&self, faults: &mut Vec<Fault>) {
        match &self.content {
            Content::Heading { level, .. } if !(2..=3).contains(level) => {
                faults.push(Fault::Level(self.id.clone()));
            }
            Content::Table { head, rows, .. } if rows.iter().any(|row| row.len() != head.len()) => {
                faults.push(Fault::Table(self.id.clone()));
            }
            Content::Embed { address, .. }
                if !address.starts_with("https://") || !is_link(address) =>
            {
                faults.push(self.link_fault(address));
            }
            Content::ArchivedHtml { html } if !is_sanitized(html) => {
                faults.push(Fault::Markup(self.id.clone()));
            }
            _ => {}
        }
        // As JSON, so that no field of any block is forgotten.
        let written = serde_json::to_string(&self.content).unwrap_or_default();
        if holds_nul(&written) {
            faults.push(Fault::Nul(self.id.clone()));
        }
        self.content.each_inline(&mut |inline| {
            for mark in inline.0.iter().flat_map(|span| &span.marks) {
                if let Mark::Link(address) = mark
                    && !is_link(address)
                {
                    faults.push(self.link_fault(address));
                }
            }
        });
    }

    fn link_fault(&self, address: &str) -> Fault {
        Fault::Link { block: self.id.clone(), address: address.into() }
    }
}

impl Content {
    /// Calls `see` for every run of words that may bear marks.
    pub fn each_inline<'a>(&'a self, see: &mut dyn FnMut(&'a Inline)) {
        match self {
            Content::Paragraph { text } | Content::Heading { text, .. } => see(text),
            Content::Quotation { text, speaker } => {
                text.iter().for_each(&mut *see);
                see(speaker);
            }
            Content::List { items, .. } | Content::KeyPoints { items } => {
                items.iter().for_each(see)
            }
            Content::Table { caption, head, rows, source, .. } => {
                see(caption);
                head.iter().for_each(&mut *see);
                rows.iter().flatten().for_each(&mut *see);
                see(source);
            }
            Content::Figure(figure) => see(&figure.caption),
            Content::Gallery { figures } => figures.iter().for_each(|figure| see(&figure.caption)),
            Content::Video { caption, transcript, .. }
            | Content::Audio { caption, transcript, .. } => {
                see(caption);
                transcript.iter().for_each(see);
            }
            Content::Turn { question, answer } => {
                see(question);
                answer.iter().for_each(see);
            }
            Content::FactBox { title, text, items } => {
                see(title);
                text.iter().chain(items).for_each(see);
            }
            Content::Embed { .. }
            | Content::Related { .. }
            | Content::Document { .. }
            | Content::ArchivedHtml { .. } => {}
        }
    }
}

/// Whether JSON holds U+0000, which it writes as `\u0000` behind an even number of backslashes.
fn holds_nul(written: &str) -> bool {
    written.match_indices("\\u0000").any(|(at, _)| {
        let before = written[..at].bytes().rev().take_while(|&byte| byte == b'\\').count();
        before % 2 == 0
    })
}

fn is_id(id: &str) -> bool {
    (1..=32).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Whether a reader may be sent there: a few schemes, or a path of this site.
pub fn is_link(address: &str) -> bool {
    if address.starts_with('#') || (address.starts_with('/') && !address.starts_with("//")) {
        return !address.contains(['\\', '\n', '\r', '\t', '\0']);
    }
    Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "https" | "http" | "mailto" | "tel"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Span;

    fn linked(address: &str) -> Body {
        Body::of([Content::Paragraph {
            text: Inline(vec![Span {
                text: "là".into(), marks: vec![Mark::Link(address.into())]
            }]),
        }])
    }

    #[test]
    fn a_link_leads_where_a_reader_may_go() {
        for good in ["https://a.ma/b?c", "/2016/12/15/x/", "mailto:a@b.ma", "#notes"] {
            assert_eq!(linked(good).faults(), [], "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "//evil.ma",
            "data:text/html,x",
            "/\\evil",
            "vbscript:x",
            " javascript:x",
        ] {
            assert_eq!(linked(bad).faults().len(), 1, "{bad}");
        }
    }

    #[test]
    fn archived_markup_is_what_the_sanitizer_leaves() {
        let of = |html: &str| Body::of([Content::ArchivedHtml { html: html.into() }]).faults();
        assert_eq!(of("<p>a <a href=\"https://b.example/\">c</a></p>"), []);
        for bad in ["<script>a</script>", "<p onclick=\"a\">b</p>", "<p>a", "a</div>", "<!-- a -->"]
        {
            assert_eq!(of(bad), [Fault::Markup("b1".into())], "{bad}");
        }
    }

    #[test]
    fn no_field_of_a_block_holds_a_nul() {
        let figure = crate::body::Figure { alt: "a\0b".into(), ..Default::default() };
        assert_eq!(Body::of([Content::Figure(figure)]).faults(), [Fault::Nul("b1".into())]);
        let words = Inline::plain("a\\u0000b");
        assert_eq!(Body::of([Content::Paragraph { text: words }]).faults(), [], "only its name");
    }

    #[test]
    fn ids_are_unique_and_plain() {
        let mut body = linked("/a");
        body.blocks.push(body.blocks[0].clone());
        assert_eq!(body.faults(), [Fault::RepeatedId("b1".into())]);
        body.blocks[1].id = "a b".into();
        assert_eq!(body.faults(), [Fault::Id("a b".into())]);
    }
}
