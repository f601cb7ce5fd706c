//! What pages tell machines about themselves, in the words of schema.org.

mod article;
mod list;
mod paper;

pub(crate) use article::Looked;
pub(crate) use list::of_days;

use serde_json::{Map, Value};

use crate::html::printable;

/// One thing with its properties, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node(Map<String, Value>);

/// A property's value; none where there is nothing to say, and then nothing is said.
pub struct Fact(Option<Value>);

impl Node {
    /// A thing of a type.
    #[must_use]
    pub fn of(kind: &str) -> Node {
        Node::default().is("@type", kind)
    }

    /// A thing that is described elsewhere in the document.
    #[must_use]
    pub fn reference(id: &str) -> Node {
        Node::default().is("@id", id)
    }

    /// The name that other things of the document know it by.
    #[must_use]
    pub fn id(self, id: &str) -> Node {
        self.is("@id", id)
    }

    /// Says something of it; an empty text, an empty list and none say nothing.
    #[must_use]
    pub fn is(mut self, property: &str, value: impl Into<Fact>) -> Node {
        if let Some(value) = value.into().0 {
            self.0.insert(property.to_owned(), value);
        }
        self
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Fact {
        Fact((!text.trim().is_empty()).then(|| Value::from(text)))
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Fact {
        Fact::from(text.as_str())
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Fact {
        Fact::from(text.as_str())
    }
}

impl From<bool> for Fact {
    fn from(said: bool) -> Fact {
        Fact(Some(said.into()))
    }
}

impl From<usize> for Fact {
    fn from(number: usize) -> Fact {
        Fact(Some(number.into()))
    }
}

impl From<i64> for Fact {
    fn from(number: i64) -> Fact {
        Fact(Some(number.into()))
    }
}

impl From<Node> for Fact {
    fn from(node: Node) -> Fact {
        Fact((!node.0.is_empty()).then_some(Value::Object(node.0)))
    }
}

impl<T: Into<Fact>> From<Option<T>> for Fact {
    fn from(maybe: Option<T>) -> Fact {
        Fact(maybe.and_then(|value| value.into().0))
    }
}

impl<T: Into<Fact>> From<Vec<T>> for Fact {
    fn from(list: Vec<T>) -> Fact {
        let values: Vec<Value> = list.into_iter().filter_map(|one| one.into().0).collect();
        Fact((!values.is_empty()).then_some(Value::Array(values)))
    }
}

/// A length as the vocabulary has it: a number with its unit.
fn pixels(count: u32) -> String {
    format!("{count} px")
}

/// A document as it may stand inside a `script` element: no text in it can end the element or
/// begin a comment, nor a line where a reader of scripts sees one.
#[must_use]
pub fn document(nodes: Vec<Node>) -> String {
    let document = Node::default().is("@context", "https://schema.org").is("@graph", nodes);
    let text = Value::Object(document.0).to_string();
    let text = printable(&text);
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_headline_ends_the_element_that_it_stands_in() {
        let wild = "</script><!-- \u{2028} & \" \\ <script>";
        let text = document(vec![Node::of("NewsArticle").is("headline", wild)]);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        let read: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read["@graph"][0]["headline"], wild);
    }

    #[test]
    fn what_is_not_there_is_not_said() {
        let node = Node::of("Person")
            .is("name", " ")
            .is("url", None::<String>)
            .is("x", Vec::<Node>::new());
        assert_eq!(
            document(vec![node]),
            r#"{"@context":"https://schema.org","@graph":[{"@type":"Person"}]}"#
        );
    }
}
