//! The body: what is written as JSON is read without a panic, and what validates is harmless.
#![no_main]

use arbitrary::{Result, Unstructured};
use editorial::body::Body;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

/// Names of fields that blocks have, each with what it holds.
const WORDS: [&str; 7] = ["text", "speaker", "caption", "source", "question", "title", "alt"];
const LISTS: [&str; 7] = ["items", "head", "answer", "transcript", "text", "figures", "articles"];
const STRINGS: [&str; 7] = ["asset", "poster", "credit", "address", "title", "alt", "html"];
const KINDS: [&str; 16] = [
    "paragraph",
    "heading",
    "quotation",
    "list",
    "table",
    "figure",
    "gallery",
    "video",
    "audio",
    "keyPoints",
    "turn",
    "factBox",
    "embed",
    "document",
    "related",
    "archivedHtml",
];
const MARKS: [&str; 6] = ["strong", "em", "sup", "sub", "link", "lang"];

fn inline(u: &mut Unstructured<'_>) -> Result<Value> {
    let mut spans = Vec::new();
    for _ in 0..u.int_in_range(0..=3)? {
        let text: String = u.arbitrary()?;
        let mut marks = Vec::new();
        for _ in 0..u.int_in_range(0..=2)? {
            marks.push(match *u.choose(&MARKS)? {
                mark @ ("link" | "lang") => json!({ mark: u.arbitrary::<String>()? }),
                mark => json!(mark),
            });
        }
        spans.push(json!({ "text": text, "marks": marks }));
    }
    Ok(Value::Array(spans))
}

fn block(u: &mut Unstructured<'_>, at: usize) -> Result<Value> {
    let mut fields = Map::new();
    let id = if u.ratio(1, 8)? { u.arbitrary()? } else { format!("b{at}") };
    fields.insert("id".into(), json!(id));
    fields.insert("kind".into(), json!(u.choose(&KINDS)?));
    fields.insert("level".into(), json!(u.int_in_range(0..=4u8)?));
    for name in WORDS {
        fields.insert(name.into(), inline(u)?);
    }
    for name in LISTS.into_iter().filter(|_| at % 2 == 0) {
        let count = u.int_in_range(0..=2)?;
        let all: Result<Vec<Value>> = (0..count).map(|_| inline(u)).collect();
        fields.insert(name.into(), Value::Array(all?));
    }
    for name in STRINGS.into_iter().skip(if u.arbitrary()? { 0 } else { 7 }) {
        fields.insert(name.into(), json!(u.arbitrary::<String>()?));
    }
    let rows: Result<Vec<Value>> = (0..u.int_in_range(0..=2)?).map(|_| inline(u)).collect();
    fields.insert("rows".into(), json!([rows?]));
    Ok(Value::Object(fields))
}

fn check(written: &str) {
    let Ok(body) = serde_json::from_str::<Body>(written) else { return };
    let faults = body.faults();
    let html = fuzz::rendered(&body);
    fuzz::check_letters(&html);
    drop(body.text());
    if faults.is_empty() {
        fuzz::check(&html);
    }
    let again =
        serde_json::to_string(&body).ok().and_then(|again| serde_json::from_str(&again).ok());
    assert_eq!(Some(body), again, "what is written reads the same");
}

fuzz_target!(|bytes: &[u8]| {
    if let Some((b'{', _)) = bytes.split_first() {
        return check(&String::from_utf8_lossy(bytes));
    }
    let mut u = Unstructured::new(bytes);
    let mut blocks = Vec::new();
    while !u.is_empty() && blocks.len() < 8 {
        match block(&mut u, blocks.len()) {
            Ok(block) => blocks.push(block),
            Err(_) => break,
        }
    }
    for block in &blocks {
        check(&json!({ "version": 1, "blocks": [block] }).to_string());
    }
    check(&json!({ "version": 1, "blocks": blocks }).to_string());
});
