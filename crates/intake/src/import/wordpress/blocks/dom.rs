//! A text's markup as a browser would understand it: a tree in one list.

mod building;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, ParseOpts, QualName, local_name, ns};

use building::Building;

/// Place of a node in its tree.
pub(super) type Id = usize;

/// What a node is.
#[derive(Debug)]
pub(super) enum Node {
    /// The tree itself.
    Root,
    /// An element.
    Element(Tag),
    /// Words.
    Text(String),
    /// A comment, in which WordPress writes where its blocks begin and end.
    Comment(String),
}

/// An element's name and attributes.
#[derive(Debug)]
pub(super) struct Tag {
    name: QualName,
    attributes: Vec<Attribute>,
}

impl Tag {
    /// The name in lower case; empty for what is no HTML: drawings and formulas.
    pub(super) fn name(&self) -> &str {
        if self.name.ns == ns!(html) { &self.name.local } else { "" }
    }

    /// The value of an attribute, without the white space around it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|known| &*known.name.local == name);
        found.map(|attribute| attribute.value.trim())
    }

    /// Whether the element bears that class.
    pub(super) fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split_ascii_whitespace().any(|known| known == class)
    }
}

/// A tree.
#[derive(Debug)]
pub(super) struct Dom {
    nodes: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    node: Node,
    parent: Option<Id>,
    children: Vec<Id>,
}

impl Dom {
    /// Understands markup; whatever it is, there is a tree for it.
    pub(super) fn of(markup: &str) -> Dom {
        let options = ParseOpts {
            // Without scripts, what stands in <noscript> is text like any other.
            tree_builder: TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
            ..ParseOpts::default()
        };
        let body = QualName::new(None, ns!(html), local_name!("body"));
        let parser = html5ever::parse_fragment(Building::new(), options, body, vec![], false);
        parser.one(markup)
    }

    /// The nodes at the top.
    pub(super) fn top(&self) -> &[Id] {
        // The parser wraps a fragment in <html>.
        let root = self.children(0);
        root.iter().find(|&&id| self.name(id) == "html").map_or(root, |&html| self.children(html))
    }

    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id].node
    }

    pub(super) fn children(&self, id: Id) -> &[Id] {
        &self.nodes[id].children
    }

    /// The name of an element; empty for what is none.
    pub(super) fn name(&self, id: Id) -> &str {
        self.tag(id).map_or("", Tag::name)
    }

    pub(super) fn tag(&self, id: Id) -> Option<&Tag> {
        match &self.nodes[id].node {
            Node::Element(tag) => Some(tag),
            _ => None,
        }
    }

    /// The elements around `id`, innermost first, up to and without `end`.
    pub(super) fn around(&self, id: Id, end: Id) -> impl Iterator<Item = Id> {
        let parent = move |&at: &Id| self.nodes[at].parent.filter(|&around| around != end);
        std::iter::successors(parent(&id), parent)
    }

    /// Whether nothing but white space follows `id` below the same parent.
    pub(super) fn is_last(&self, id: Id) -> bool {
        let Some(parent) = self.nodes[id].parent else { return true };
        let siblings = self.children(parent).iter().rev().take_while(|&&sibling| sibling != id);
        siblings.into_iter().all(|&after| match self.node(after) {
            Node::Text(text) => text.trim().is_empty(),
            Node::Comment(_) => true,
            _ => false,
        })
    }

    /// Every node below `id` in reading order.
    pub(super) fn below(&self, id: Id) -> impl Iterator<Item = Id> {
        let mut waiting: Vec<Id> = self.children(id).iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(self.children(next).iter().rev());
            Some(next)
        })
    }

    /// The outermost elements of HTML within a drawing or a formula: a text that goes on in one
    /// which nobody closed.
    pub(super) fn text_within(&self, id: Id) -> Vec<Id> {
        let mut found = Vec::new();
        let mut waiting: Vec<Id> = self.children(id).iter().rev().copied().collect();
        while let Some(next) = waiting.pop() {
            match self.tag(next) {
                Some(tag) if !tag.name().is_empty() => found.push(next),
                _ => waiting.extend(self.children(next).iter().rev()),
            }
        }
        found
    }

    /// The first element of that name below `id`.
    pub(super) fn find(&self, id: Id, name: &str) -> Option<Id> {
        self.below(id).find(|&below| self.name(below) == name)
    }

    /// The words of the whole, with a space where a block or a line ends.
    pub(super) fn all_words(&self) -> String {
        let mut words = String::new();
        for id in self.below(0) {
            match self.node(id) {
                Node::Text(text) => words.push_str(text),
                Node::Element(tag) if !is_within_a_line(tag.name()) => words.push(' '),
                _ => {}
            }
        }
        words
    }

    /// The words below `id`, as they stand.
    pub(super) fn words(&self, id: Id) -> String {
        let mut words = String::new();
        for below in std::iter::once(id).chain(self.below(id)) {
            if let Node::Text(text) = self.node(below) {
                words.push_str(text);
            }
        }
        words
    }
}

/// Elements that words flow through.
fn is_within_a_line(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "cite"
            | "code"
            | "em"
            | "font"
            | "i"
            | "mark"
            | "q"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "u"
            | "wbr"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_markup_has_a_tree() {
        let dom = Dom::of("a<b>c<p>d</b>e<table>f<td>g</table><svg><a>h</a></svg>");
        let words: String = dom.top().iter().map(|&id| dom.words(id)).collect();
        assert_eq!(words, "acdefgh");
        assert_eq!(dom.name(dom.top()[1]), "b");
    }
}
