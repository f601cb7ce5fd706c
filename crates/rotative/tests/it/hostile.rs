//! What strangers send: strings that break programs, in every field, address, form and header.
//! What may be kept is kept to the byte; no answer fails, leads off the site, or holds a letter
//! that no document may hold.

mod address;
mod field;
mod header;
mod import;
mod socket;

use std::env;
use std::path::PathBuf;

use axum::http::header::LOCATION;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::program::not_run;
use crate::readers::Got;

/// Strings of our own, which the list that others keep does not have.
const OURS: [&str; 14] = [
    "a\u{1}b\u{b}c\u{c}d\u{1f}e\u{7f}f\u{80}g\u{85}h\u{9f}i",
    "a\u{fdd0}b\u{fdef}c\u{fffe}d\u{ffff}e\u{1fffe}f\u{10ffff}g",
    "a\u{e000}b\u{e001}c\u{f8ff}",
    "a\tb\nc\r\nd\re",
    "\u{feff}a\u{200b}b\u{2028}c\u{202e}d\u{2066}e",
    "{{ 7 * 7 }}{% raw %}{# a #}{ $name }",
    "</title><script>struck(1)</script>",
    "\" onmouseover=\"struck(1)",
    "&amp;&#60;&lt;script&gt;&#0;",
    "]]>",
    "//evil.example/",
    "/\\evil.example",
    "a\r\nSet-Cookie: a=b\r\n\r\n<p>",
    "../../../../etc/passwd%00.webp",
];

/// The list that others keep, and ours; none where the list is not on this machine, which is
/// then said at the tests' end.
fn strings() -> Option<Vec<String>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let folder = env::var_os("ROTATIVE_SHARED_DATA").map_or_else(|| beside.into(), PathBuf::from);
    let Ok(file) = std::fs::read_to_string(folder.join("strings/blns.json")) else {
        not_run("strings/blns.json is not on this machine: set ROTATIVE_SHARED_DATA");
        return None;
    };
    let theirs: Vec<String> = serde_json::from_str(&file).expect("a list of strings");
    assert!(theirs.len() > 400, "{} strings", theirs.len());
    Some(theirs.into_iter().chain(OURS.map(str::to_owned)).collect())
}

/// A string as a path may hold it where it is not of the path's own letters.
const IN_A_PATH: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'#');

/// A string in an address: every letter in percent signs, and none but what must be.
fn spelled(string: &str) -> [String; 2] {
    [
        utf8_percent_encode(string, NON_ALPHANUMERIC).to_string(),
        utf8_percent_encode(string, IN_A_PATH).to_string(),
    ]
}

/// Whether no document may hold the letter.
fn is_forbidden(letter: char) -> bool {
    let code = u32::from(letter);
    matches!(code, 0..=8 | 0xB | 0xC | 0xE..=0x1F | 0x7F..=0x9F | 0xFDD0..=0xFDEF)
        || code % 0x1_0000 >= 0xFFFE
}

/// A string as a page shows it.
fn shown(string: &str) -> String {
    let mut html = String::new();
    for letter in string.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            letter if is_forbidden(letter) => html.push('\u{FFFD}'),
            letter => html.push(letter),
        }
    }
    html
}

/// Fails unless an answer is calm: no failure, nowhere else to go, nothing that no page may hold.
fn calm(got: &Got, asked: &str) {
    let status = got.status.as_u16();
    assert!((200..500).contains(&status), "{asked}: {status}");
    if let Some(location) = got.headers.get(LOCATION) {
        let location = location.as_bytes();
        let stays = location.starts_with(b"/") && !matches!(location.get(1), Some(b'/' | b'\\'));
        let plain = location.iter().all(u8::is_ascii_graphic);
        assert!(stays && plain, "{asked}: {}", got.location());
    }
    let found = got.body.find(is_forbidden);
    assert!(found.is_none(), "{asked}: a forbidden letter at {found:?}");
    assert!(!got.body.contains("<script>struck"), "{asked}");
    assert!(!got.headers.contains_key("set-cookie"), "{asked}");
}
