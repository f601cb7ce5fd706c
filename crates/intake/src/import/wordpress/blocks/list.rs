//! Headings, lists and boxes.

use editorial::body::Content;

use super::dom::{Id, Node, Tag};
use super::{Mapper, turn};

/// What stands in no item of a list of ours.
const NOT_IN_AN_ITEM: [&str; 16] = [
    "ul",
    "ol",
    "table",
    "blockquote",
    "pre",
    "dl",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "details",
    "iframe",
    "video",
    "audio",
];

impl Mapper<'_> {
    pub(super) fn heading(&mut self, id: Id, level: u8) {
        let (words, rest) = self.words_inside(id);
        let text = turn::without_strong(words);
        if !text.is_empty() {
            self.blocks.push(Content::Heading { level, text });
        }
        self.blocks.extend(rest);
    }

    pub(super) fn list(&mut self, id: Id, tag: &Tag) {
        let dom = self.dom;
        self.flush();
        if dom.find(id, "img").is_some() && tag.has_class("blocks-gallery-grid") {
            self.gallery_of_pictures(id);
            return;
        }
        let is_item = |&child: &Id| match dom.node(child) {
            Node::Element(tag) => tag.name() == "li",
            Node::Text(text) => text.trim().is_empty(),
            Node::Root | Node::Comment(_) => true,
        };
        let is_flat = dom.children(id).iter().all(is_item)
            && !dom.below(id).any(|below| NOT_IN_AN_ITEM.contains(&dom.name(below)));
        // What is struck out cannot be said in an item of ours.
        if !is_flat || dom.below(id).any(|below| matches!(dom.name(below), "del" | "s" | "strike"))
        {
            self.archive(id);
            return;
        }
        let mut items = Vec::new();
        let mut after = Vec::new();
        for &item in dom.children(id).iter().filter(|&&child| dom.name(child) == "li") {
            let (words, rest) = self.words_inside(item);
            items.extend(Some(words).filter(|words| !words.is_empty()));
            after.extend(rest);
        }
        if !items.is_empty() {
            self.blocks.push(Content::List { ordered: tag.name() == "ol", items });
        }
        self.blocks.extend(after);
    }

    pub(super) fn details(&mut self, id: Id) {
        let dom = self.dom;
        self.flush();
        let summary = dom.children(id).iter().copied().find(|&child| dom.name(child) == "summary");
        let title = summary.map(|summary| self.words_inside(summary).0).unwrap_or_default();
        let kept = std::mem::take(&mut self.blocks);
        self.walk_others(id, summary);
        let mut inside = std::mem::replace(&mut self.blocks, kept);
        let items = match inside.last() {
            Some(Content::List { ordered: false, items }) => items.clone(),
            _ => Vec::new(),
        };
        let paragraphs = inside.len() - usize::from(!items.is_empty());
        let is_plain =
            inside[..paragraphs].iter().all(|block| matches!(block, Content::Paragraph { .. }));
        if title.is_empty() || !is_plain || inside.is_empty() {
            if !title.is_empty() {
                self.blocks.push(Content::Heading { level: 3, text: turn::without_strong(title) });
            }
            self.blocks.extend(inside);
            return;
        }
        inside.truncate(paragraphs);
        let text = inside.into_iter().filter_map(|block| match block {
            Content::Paragraph { text } => Some(text),
            _ => None,
        });
        self.blocks.push(Content::FactBox { title, text: text.collect(), items });
    }
}
