//! XML, written in one place: what is opened is closed, what is text is escaped, and no
//! letter leaves that a parser must refuse.

use crate::html::printable;

/// An XML document being written.
#[derive(Debug)]
pub struct Xml {
    text: String,
    open: Vec<&'static str>,
}

/// Names and values of an element's attributes.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Default for Xml {
    fn default() -> Xml {
        Xml { text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".into(), open: Vec::new() }
    }
}

impl Xml {
    /// Opens an element.
    pub fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.text.push_str(">\n");
        self.open.push(name);
    }

    /// Closes what was opened last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.end(name);
        }
    }

    /// An element that holds text.
    pub fn text(&mut self, name: &'static str, text: &str) {
        self.text_with(name, &[], text);
    }

    /// An element that has attributes and holds text.
    pub fn text_with(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.start(name, attributes);
        self.text.push('>');
        escape(&mut self.text, text);
        self.end(name);
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.text.push_str("/>\n");
    }

    /// The whole document.
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.into_bytes()
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(&mut self.text, value);
            self.text.push('"');
        }
    }

    fn end(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }
}

fn escape(into: &mut String, text: &str) {
    for letter in printable(text).chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            // A parser makes a line feed of it, and a space in an attribute.
            '\r' => into.push_str("&#13;"),
            _ => into.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    #[test]
    fn text_is_escaped_and_elements_are_closed() {
        let mut xml = Xml::default();
        xml.open("a", &[("href", "x?a&b=\"<")]);
        xml.text("b", "1 < 2 & ]]> 3");
        let text = String::from_utf8(xml.finish()).expect("text");
        let body = text.split_once("?>\n").map(|(_, body)| body);
        assert_eq!(
            body,
            Some("<a href=\"x?a&amp;b=&quot;&lt;\">\n<b>1 &lt; 2 &amp; ]]&gt; 3</b>\n</a>\n")
        );
    }

    #[test]
    fn no_letter_leaves_that_xml_forbids() {
        for odd in
            ['\u{0}', '\u{8}', '\u{1b}', '\u{7f}', '\u{9f}', '\u{fdd0}', '\u{ffff}', '\u{1fffe}']
        {
            assert_eq!(printable(&format!("a{odd}b")), "a\u{fffd}b", "{:x}", u32::from(odd));
        }
        let kept = "ماء\u{200f}\t\n \u{fffd} \u{10000} 🐟";
        assert!(matches!(printable(kept), Cow::Borrowed(same) if same == kept));
    }
}
