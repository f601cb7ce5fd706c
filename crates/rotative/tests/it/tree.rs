//! An XML document as a tree, read by a parser that refuses what is not well formed.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<Node>,
}

/// The root element of a document.
pub fn read(xml: &str) -> Node {
    let mut reader = Reader::from_str(xml);
    let mut stack = vec![Node::default()];
    loop {
        let top = stack.last_mut().expect("the document itself");
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            Event::Start(start) => stack.push(node(&start)),
            Event::Empty(start) => top.children.push(node(&start)),
            Event::Text(text) => top.text.push_str(&text),
            Event::GeneralRef(name) => {
                let text = quick_xml::escape::unescape(&format!("&{};", &*name))
                    .unwrap_or_else(|error| panic!("{error} in {xml}"))
                    .into_owned();
                top.text.push_str(&text);
            }
            Event::End(_) => {
                let done = stack.pop().expect("an element");
                stack.last_mut().expect("its parent").children.push(done);
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("nothing of ours: {other:?}"),
        }
    }
    let mut document = stack.pop().expect("the document itself");
    assert!(stack.is_empty() && document.children.len() == 1, "one root: {xml}");
    document.children.remove(0)
}

fn node(start: &BytesStart<'_>) -> Node {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.expect("an attribute");
        let value = quick_xml::escape::unescape(&attribute.value).expect("a value").into_owned();
        (attribute.key.as_ref().to_owned(), value)
    });
    Node {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        ..Node::default()
    }
}

impl Node {
    /// Every child of that name.
    pub fn all(&self, name: &str) -> Vec<&Node> {
        self.children.iter().filter(|child| child.name == name).collect()
    }

    /// The one child of that name.
    pub fn one(&self, name: &str) -> &Node {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{name} in {self:#?}");
        all[0]
    }

    /// What the one child of that name says.
    pub fn said(&self, name: &str) -> &str {
        &self.one(name).text
    }

    /// An attribute's value, or nothing.
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map_or("", |(_, value)| value)
    }
}
