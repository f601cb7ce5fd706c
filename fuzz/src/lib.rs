//! What must never stand in a body's HTML, as a browser that runs scripts reads it.

use std::collections::HashMap;

use editorial::body::Body;
use scraper::{Html, Node};
use site::body::html::{self, Around};

/// Elements that a body's HTML may hold: the vocabulary of `site::body`, and what the
/// sanitizer keeps of an archive.
const ELEMENTS: [&str; 57] = [
    "a",
    "abbr",
    "article",
    "aside",
    "audio",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h2",
    "h3",
    "h4",
    "html",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "video",
    "wbr",
    "colgroup",
    "col",
];

/// Attributes that it may bear.
const ATTRIBUTES: [&str; 29] = [
    "alt",
    "aria-label",
    "aria-labelledby",
    "class",
    "colspan",
    "controls",
    "decoding",
    "dir",
    "height",
    "href",
    "id",
    "lang",
    "loading",
    "poster",
    "preload",
    "rel",
    "role",
    "rowspan",
    "scope",
    "sizes",
    "src",
    "srcset",
    "start",
    "tabindex",
    "title",
    "type",
    "width",
    "datetime",
    "kind",
];

/// Schemes of addresses that a reader may be sent to.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// The body as a page shows it, with nothing around it that it could point at.
pub fn rendered(body: &Body) -> String {
    html::body(body, &Around::default())
}

/// Fails when HTML holds an element, an attribute or an address that a body may not have, or
/// when it breaks out of the element that it stands in.
pub fn check(markup: &str) {
    let whole =
        format!("<article id=\"within\">{markup}<p id=\"last\"></p></article><p id=\"after\"></p>");
    let tree = Html::parse_fragment(&whole).tree;
    let mut places = HashMap::new();
    for node in tree.root().descendants() {
        let Node::Element(element) = node.value() else {
            assert!(!node.value().is_comment(), "a comment in {markup:?}");
            continue;
        };
        let name = element.name();
        assert!(ELEMENTS.contains(&name), "<{name}> in {markup:?}");
        for (key, value) in element.attrs() {
            assert!(ATTRIBUTES.contains(&key), "{key} on <{name}> in {markup:?}");
            if matches!(key, "href" | "src" | "poster") {
                assert!(leads_somewhere_plain(value), "{key}={value:?} in {markup:?}");
            }
            if key == "id" {
                let known = matches!(value, "within" | "last" | "after") || value.starts_with("b-");
                assert!(known, "id {value:?} in {markup:?}");
                places.insert(value.to_owned(), node.id());
            }
        }
    }
    let parent = |id: &str| places.get(id).and_then(|&at| tree.get(at)?.parent()).map(|up| up.id());
    assert_eq!(parent("last"), places.get("within").copied(), "it is left open: {markup:?}");
    assert_eq!(parent("after"), parent("within"), "it breaks out: {markup:?}");
}

/// Fails when a page holds a letter that HTML forbids.
pub fn check_letters(page: &str) {
    let forbidden = |letter: char| {
        (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'))
            || matches!(u32::from(letter), 0xFDD0..=0xFDEF)
            || u32::from(letter) & 0xFFFE == 0xFFFE
    };
    let found = page.find(forbidden);
    assert!(found.is_none(), "a letter that HTML forbids at byte {found:?} of {page:?}");
}

/// A path of the site, a place on the page, or an address of a plain scheme, as browsers read it.
fn leads_somewhere_plain(address: &str) -> bool {
    let Ok(home) = url::Url::parse("https://home.example/") else { return false };
    let Ok(url) = home.join(address) else { return true };
    let is_relative = !address.contains(':') || address.starts_with(['/', '#', '?']);
    SCHEMES.contains(&url.scheme()) && (!is_relative || url.origin() == home.origin())
}
