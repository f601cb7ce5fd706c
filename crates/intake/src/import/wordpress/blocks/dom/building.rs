//! The tree while the parser builds it.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

use super::{Dom, Entry, Id, Node, Tag};

/// A tree while the parser builds it.
pub(super) struct Building {
    nodes: RefCell<Vec<Entry>>,
}

/// An element's name, borrowed from the tree.
#[derive(Debug)]
pub(super) struct Named<'a>(Ref<'a, QualName>);

impl ElemName for Named<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Building {
    pub(super) fn new() -> Building {
        let root = Entry { node: Node::Root, parent: None, children: Vec::new() };
        Building { nodes: RefCell::new(vec![root]) }
    }

    fn add(&self, node: Node) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Entry { node, parent: None, children: Vec::new() });
        nodes.len() - 1
    }

    /// Puts a child at `at` of its parent's list; text joins the text before it.
    fn put(&self, parent: Id, at: usize, child: NodeOrText<Id>) {
        let id = match child {
            NodeOrText::AppendText(text) => {
                let before = at.checked_sub(1).map(|at| self.nodes.borrow()[parent].children[at]);
                if let Some(before) = before
                    && let Node::Text(words) = &mut self.nodes.borrow_mut()[before].node
                {
                    words.push_str(&text);
                    return;
                }
                self.add(Node::Text(text.into()))
            }
            NodeOrText::AppendNode(id) => {
                self.detach(id);
                id
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        let at = at.min(nodes[parent].children.len());
        nodes[parent].children.insert(at, id);
        nodes[id].parent = Some(parent);
    }

    fn place_of(&self, id: Id) -> Option<(Id, usize)> {
        let nodes = self.nodes.borrow();
        let parent = nodes[id].parent?;
        let at = nodes[parent].children.iter().rposition(|&child| child == id)?;
        Some((parent, at))
    }

    fn detach(&self, id: Id) {
        if let Some((parent, at)) = self.place_of(id) {
            let mut nodes = self.nodes.borrow_mut();
            nodes[parent].children.remove(at);
            nodes[id].parent = None;
        }
    }
}

impl TreeSink for Building {
    type Handle = Id;
    type Output = Dom;
    type ElemName<'a> = Named<'a>;

    fn finish(self) -> Dom {
        Dom { nodes: self.nodes.into_inner() }
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        0
    }

    #[expect(clippy::panic, reason = "the parser asks for the names of elements alone")]
    fn elem_name<'a>(&'a self, target: &'a Id) -> Named<'a> {
        Named(Ref::map(self.nodes.borrow(), |nodes| match &nodes[*target].node {
            Node::Element(tag) => &tag.name,
            other => panic!("{other:?} is no element"),
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Id {
        self.add(Node::Element(Tag { name, attributes }))
    }

    fn create_comment(&self, text: StrTendril) -> Id {
        self.add(Node::Comment(text.into()))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.add(Node::Comment(String::new()))
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        let end = self.nodes.borrow()[*parent].children.len();
        self.put(*parent, end, child);
    }

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        if let Some((parent, at)) = self.place_of(*sibling) {
            self.put(parent, at, child);
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        if self.nodes.borrow()[*element].parent.is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Id) -> Id {
        // A template's words are nobody's to read, wherever they are put.
        *target
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn add_attrs_if_missing(&self, target: &Id, attributes: Vec<Attribute>) {
        if let Node::Element(tag) = &mut self.nodes.borrow_mut()[*target].node {
            for attribute in attributes {
                if !tag.attributes.iter().any(|known| known.name == attribute.name) {
                    tag.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let mut nodes = self.nodes.borrow_mut();
        let children = std::mem::take(&mut nodes[*node].children);
        for &child in &children {
            nodes[child].parent = Some(*new_parent);
        }
        nodes[*new_parent].children.extend(children);
    }
}
