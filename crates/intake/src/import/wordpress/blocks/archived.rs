//! What no block of ours holds: its markup, in few tags, sanitized.

use editorial::body::archived::{KEPT, sanitized};
use editorial::body::{Content, Mark};

use super::Mapper;
use super::dom::{Id, Node, Tag};
use super::paragraph::run::Words;

/// Tags that stand alone.
const EMPTY: [&str; 1] = ["br"];

/// How deep markup is followed.
const DEEPEST: usize = 200;

/// Words with everything that markup reads as its own written out.
pub(super) fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A link with its address as its words: what is left of something that did not come along.
pub(super) fn link(address: &str) -> String {
    let address = escaped(address);
    format!("<a href=\"{address}\">{address}</a>")
}

impl Mapper<'_> {
    /// Keeps an element and all in it as markup. Pictures and films go after it.
    pub(super) fn archive(&mut self, id: Id) {
        self.flush();
        let kept = std::mem::take(&mut self.blocks);
        let mut markup = String::new();
        self.write(id, &mut markup, 0);
        self.flush();
        let after = std::mem::replace(&mut self.blocks, kept);
        self.push_markup(&markup);
        self.blocks.extend(after);
    }

    /// Adds markup as a block, unless there is nothing to read in it.
    pub(super) fn push_markup(&mut self, markup: &str) {
        let html = sanitized(markup);
        let block = Content::ArchivedHtml { html };
        let mut words = Vec::new();
        block.lines(&mut words);
        if words.iter().any(|line| !line.trim().is_empty()) {
            self.tally.archived_html += 1;
            self.blocks.push(block);
        }
    }

    /// Adds a paragraph in which something is struck out.
    pub(super) fn push_struck(&mut self, words: &[Words]) {
        let mut markup = String::from("<p>");
        for words in words {
            let mut text = escaped(&words.text).replace('\n', "<br>");
            for mark in words.marks.iter().rev() {
                text = marked(&text, mark);
            }
            markup.push_str(&if words.struck { format!("<del>{text}</del>") } else { text });
        }
        markup.push_str("</p>");
        self.push_markup(&markup);
    }

    fn write(&mut self, id: Id, out: &mut String, depth: usize) {
        match self.dom.node(id) {
            Node::Text(text) => out.push_str(&escaped(text)),
            Node::Comment(_) => {}
            Node::Root => self.write_all(id, out, depth),
            Node::Element(_) if depth >= DEEPEST => out.push_str(&escaped(&self.dom.words(id))),
            Node::Element(tag) => self.write_element(id, tag, out, depth),
        }
    }

    fn write_element(&mut self, id: Id, tag: &Tag, out: &mut String, depth: usize) {
        match tag.name() {
            "script" | "style" | "template" => self.tally.leave_out(left_out_name(tag)),
            "" => {
                self.tally.leave_out(left_out_name(tag));
                for within in self.dom.text_within(id) {
                    self.write(within, out, depth + 1);
                }
            }
            "img" => self.write_picture(tag, out),
            "iframe" | "embed" | "object" | "video" | "audio" | "wp-video" | "wp-audio"
            | "wp-embed" | "wp-gallery" | "wp-playlist" => self.element(id, tag),
            "strike" => self.write_tag("s", "", id, out, depth),
            "h1" => self.write_tag("h2", "", id, out, depth),
            "h5" | "h6" => self.write_tag("h4", "", id, out, depth),
            "div" | "section" | "article" | "center" | "address" => {
                self.write_all(id, out, depth);
                out.push_str("<br>");
            }
            name if EMPTY.contains(&name) => out.push_str("<br>"),
            name if KEPT.contains(&name) => {
                let attributes = self.attributes(tag);
                self.write_tag(name, &attributes, id, out, depth);
            }
            _ => self.write_all(id, out, depth),
        }
    }

    fn write_tag(&mut self, name: &str, attributes: &str, id: Id, out: &mut String, depth: usize) {
        out.push_str(&format!("<{name}{attributes}>"));
        self.write_all(id, out, depth);
        out.push_str(&format!("</{name}>"));
    }

    fn write_all(&mut self, id: Id, out: &mut String, depth: usize) {
        for &child in self.dom.children(id) {
            self.write(child, out, depth + 1);
        }
    }

    /// A picture of ours goes after the markup; of any other the address stays.
    fn write_picture(&mut self, tag: &Tag, out: &mut String) {
        if let Some(letters) = self.smiley(tag) {
            out.push_str(&escaped(&letters));
        } else if let Some(figure) = self.own_picture(tag, None) {
            self.blocks.push(Content::Figure(figure));
        } else if let Some(address) = self.lost_picture(tag) {
            out.push_str(&link(&address));
        }
    }

    fn attributes(&self, tag: &Tag) -> String {
        let mut written = String::new();
        for name in ["href", "title", "colspan", "rowspan", "scope", "start", "lang", "dir"] {
            let Some(value) = tag.attribute(name) else { continue };
            let value = match name {
                "href" => self.context.link(value),
                "title" if tag.name() != "abbr" => None,
                "lang" => is_language(value).then(|| value.to_owned()),
                "dir" => matches!(value, "rtl" | "ltr" | "auto").then(|| value.to_owned()),
                "scope" => matches!(value, "row" | "col").then(|| value.to_owned()),
                "colspan" | "rowspan" | "start" => {
                    value.parse::<u16>().ok().filter(|&n| n > 0).map(|n| n.to_string())
                }
                _ => Some(value.to_owned()),
            };
            if let Some(value) = value {
                written.push_str(&format!(" {name}=\"{}\"", escaped(&value)));
            }
        }
        written
    }
}

/// What to call something that was left out.
pub(super) fn left_out_name(tag: &Tag) -> String {
    if tag.name().is_empty() { "drawing or formula".into() } else { tag.name().into() }
}

/// Whether a text looks like a language's tag: `ar`, `fr-MA`.
pub(super) fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
        && tag.bytes().take(2).all(|byte| byte.is_ascii_alphabetic())
}

fn marked(text: &str, mark: &Mark) -> String {
    match mark {
        Mark::Strong => format!("<strong>{text}</strong>"),
        Mark::Em => format!("<em>{text}</em>"),
        Mark::Sup => format!("<sup>{text}</sup>"),
        Mark::Sub => format!("<sub>{text}</sub>"),
        Mark::Link(address) => format!("<a href=\"{}\">{text}</a>", escaped(address)),
        Mark::Lang(tag) => format!("<span lang=\"{}\">{text}</span>", escaped(tag)),
    }
}
