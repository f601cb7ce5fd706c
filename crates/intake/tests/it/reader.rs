//! Every shape of file in the shared data gives what its list of facts says.

use std::fs::File;

use intake::import::wordpress::reader::{Broken, Entry, Item, Mended, Reader, Vocabulary};

use super::shared::shared;

/// Everything that a file holds.
#[derive(Default, Debug)]
struct Export {
    authors: usize,
    categories: usize,
    tags: usize,
    terms: usize,
    items: Vec<Item>,
    mended: Mended,
}

fn read(source: impl std::io::Read) -> Result<Export, Broken> {
    let mut reader = Reader::new(source);
    let mut export = Export::default();
    while let Some(entry) = reader.next_entry()? {
        match entry {
            Entry::Author(_) => export.authors += 1,
            Entry::Term(Vocabulary::Category, _) => export.categories += 1,
            Entry::Term(Vocabulary::Tag, _) => export.tags += 1,
            Entry::Term(..) => export.terms += 1,
            Entry::Site(..) => {}
            Entry::Item(item) => export.items.push(*item),
        }
    }
    export.mended = reader.mended();
    Ok(export)
}

fn file(name: &str) -> Option<Export> {
    let path = shared(&format!("wordpress/{name}"))?;
    let opened = File::open(path).expect("the file opens");
    Some(read(opened).unwrap_or_else(|broken| panic!("{name}: {broken}")))
}

fn broken(name: &str) -> Option<Broken> {
    let path = shared(&format!("wordpress/{name}"))?;
    Some(read(File::open(path).expect("the file opens")).expect_err(name))
}

/// An export with `inside` in its one item.
fn item_with(inside: &str) -> String {
    format!(
        r#"<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><wp:post_id>1</wp:post_id>{inside}</item></channel></rss>"#
    )
}

fn one(inside: &str) -> Result<Item, Broken> {
    read(item_with(inside).as_bytes()).map(|mut export| export.items.remove(0))
}

#[test]
fn the_small_export_holds_what_it_holds() {
    let Some(export) = file("small-export.xml") else { return };
    assert_eq!((export.authors, export.categories, export.tags), (3, 30, 3));
    let of = |kind: &str, published: bool| {
        let right = |item: &&Item| item.kind == kind && (item.status == "publish") == published;
        export.items.iter().filter(right).count()
    };
    assert_eq!((of("post", true), of("post", false)), (5, 1));
    assert_eq!((of("page", true), of("page", false)), (4, 1));
    let comments: usize = export.items.iter().map(|item| item.comments.len()).sum();
    assert_eq!(comments, 1);
}

#[test]
fn every_file_that_is_whole_is_read_whole() {
    for (name, authors, items) in [
        ("authors-multiline.xml", 3, 1),
        ("invalid-version-tag.xml", 1, 0),
        ("missing-version-tag.xml", 1, 0),
        ("large-authors.xml", 300, 0),
        ("missing-tags.xml", 0, 1),
        ("namespace-edge-cases.xml", 2, 6),
        ("theme-unit-test-data.xml", 2, 186),
        ("valid-wxr-1.0.xml", 0, 6),
        ("valid-wxr-1.1.xml", 1, 2),
        ("wxr-simple.xml", 1, 1),
        ("wxr-with-sub-data.xml", 0, 1),
    ] {
        let Some(export) = file(name) else { return };
        assert_eq!((export.authors, export.items.len()), (authors, items), "{name}");
        assert_eq!(export.mended, Mended::default(), "{name}");
    }
}

#[test]
fn a_broken_file_is_refused_with_its_place() {
    let Some(simple) = broken("malformed-simple.xml") else { return };
    assert_eq!((simple.place.line, simple.place.column), (14, 1), "{simple}");
    assert!(simple.sentence.contains("<item> of line 9 is open"), "{simple}");
    let Some(malformed) = broken("malformed.xml") else { return };
    assert_eq!((malformed.place.line, malformed.place.column), (90, 1), "{malformed}");
    assert!(malformed.sentence.contains("<notachanneltag> of line 27"), "{malformed}");
}

#[test]
fn what_a_forgetful_exporter_meant_is_recovered_whole() {
    let (Some(crazy), Some(sane)) = (file("crazy-cdata.xml"), file("crazy-cdata-escaped.xml"))
    else {
        return;
    };
    assert_eq!(crazy.mended.unparted_cdata, 3);
    assert_eq!(sane.mended, Mended::default());
    assert_eq!(crazy.items[0].content, "Content with nested <![CDATA[ tags ]]> :)");
    assert_eq!(crazy.items[0].content, sane.items[0].content);
    assert_eq!(crazy.items[0].meta, sane.items[0].meta);
    assert_eq!(crazy.items[0].meta("Closing CDATA"), Some("]]>"));
    assert_eq!(crazy.items[0].fingerprint, sane.items[0].fingerprint);
}

#[test]
fn odd_texts_are_kept() {
    let content = |name: &str| file(name).map(|export| export.items[0].content.clone());
    let Some(backslashes) = content("backslashes.xml") else { return };
    assert_eq!(backslashes, r"C:\xampp\htdocs\wp-content");
    for (name, expected) in [
        ("blank-lines.xml", "first paragraph\n\nsecond paragraph"),
        ("cdata-edge.xml", "ends with sequence ]] >"),
        ("multiple-cdata.xml", "line oneline twoline three"),
    ] {
        assert_eq!(content(name).as_deref(), Some(expected), "{name}");
    }
    let Some(slashes) = file("slashes.xml") else { return };
    assert_eq!(slashes.items[0].comments[0].content, r"\o/ ¯\_(ツ)_/¯");
    assert_eq!(slashes.items[0].content, r#"Slashes aren\'t \"cool\""#);
    let Some(chunked) = file("chunked-meta.xml") else { return };
    assert_eq!(chunked.items[0].meta("_my_meta"), Some(r#"a:1:{s:3:"foo";s:3:"bar";}"#));
    let Some(serialized) = file("test-serialized-comment-meta.xml") else { return };
    let meta = &serialized.items[0].comments[0].meta;
    let kept = r#"a:1:{s:3:"key";s:13:"¯\_(ツ)_/¯";}"#;
    assert!(meta.iter().any(|(_, value)| value == kept), "{meta:?}");
    let Some(sub) = file("wxr-with-sub-data.xml") else { return };
    assert_eq!(sub.items[0].comments[0].meta[0].0, "_comment_meta_key");
}

#[test]
fn every_byte_of_unicode_survives() {
    let Some(path) = shared("wordpress/wxr-utf-8-challenges.xml") else { return };
    let raw = std::fs::read_to_string(path).expect("UTF-8");
    let between = |start: &str, end: &str| {
        let rest = &raw[raw.find(start).expect(start) + start.len()..];
        rest[..rest.find(end).expect(end)].to_owned()
    };
    let Some(export) = file("wxr-utf-8-challenges.xml") else { return };
    let item = &export.items[0];
    assert_eq!(item.content, between("<content:encoded><![CDATA[", "]]></content:encoded>"));
    assert_eq!(item.excerpt, between("<excerpt:encoded><![CDATA[", "]]></excerpt:encoded>"));
    assert_eq!(item.slug, between("<wp:post_name><![CDATA[", "]]>"));
    assert_eq!(
        item.meta("_utf8_test"),
        Some(&*between(
            "_utf8_test]]></wp:meta_key>\n                <wp:meta_value><![CDATA[",
            "]]>"
        ))
    );
    assert_eq!(
        item.guid,
        "https://playground.internal/path/🚀/\u{202e}tsop\u{202c}/?p=1&test=💫\u{200c}\u{200b}\u{200d}\u{200e}"
    );
}

#[test]
fn a_name_is_of_its_vocabulary_whatever_its_prefix() {
    let Some(export) = file("namespace-edge-cases.xml") else { return };
    let ids: Vec<&str> = export.items.iter().map(|item| item.id.as_str()).collect();
    // The fifth took another vocabulary for the prefix, and so has no number.
    assert_eq!(ids, ["1", "2", "3", "4", "", "6"]);
    assert_eq!(export.items[0].meta, [("normal_key".to_owned(), "normal_value".to_owned())]);
    assert_eq!(export.items[5].content, "&lol1;".repeat(10));
    let own = item_with("").replace("wordpress.org/export/1.2", "journal.example/own");
    assert_eq!(read(own.as_bytes()).expect("an address of its own").items[0].id, "1");
    let other = item_with("").replace("wp:", "w:").replace("xmlns:wp", "xmlns:w");
    assert_eq!(read(other.as_bytes()).expect("another prefix").items[0].id, "1");
}

#[test]
fn nothing_expands_without_bound() {
    let bomb = r#"<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>"#;
    let refused = read(bomb.as_bytes()).expect_err("entities of its own");
    assert!(refused.sentence.contains("DOCTYPE"), "{refused}");
    let external = one("<title>&xxe;</title>").expect_err("an unknown entity");
    assert!(external.sentence.contains("“&xxe;” stands for nothing"), "{external}");
    let deep = "<a>".repeat(100_000);
    assert!(one(&deep).expect_err("too deep").sentence.contains("too deep"));
    let huge = std::iter::repeat_n(b'x', 33 << 20);
    let head = item_with("<content:encoded><![CDATA[");
    let head = &head[..head.find("</item>").expect("there")];
    let bytes: Vec<u8> = head.bytes().chain(huge).collect();
    let refused = read(bytes.as_slice()).expect_err("too large");
    assert!(refused.sentence.contains("larger than 32 MB"), "{refused}");
}

#[test]
fn each_fault_has_its_sentence() {
    for (inside, says) in [
        ("<title>a & b</title>", "lone “&”"),
        ("<title>a</titel>", "</titel> closes nothing: <title> of line 1 is open"),
        ("<title a='1' a='2'>x</title>", "not in order"),
        ("<title>a\u{0}b</title>", "U+0000"),
        ("<title>a ]]> b</title>", "“]]>” stands outside"),
        ("<title><![CDATA[a", "never ends"),
        ("<title><![CDATA[a]]> b <i/> ]]></title>", "cannot be told"),
    ] {
        let refused = one(inside).expect_err(inside);
        assert!(refused.sentence.contains(says), "{inside}: {refused}");
    }
    for (file, says) in [
        ("", "the file is empty"),
        ("<html/>", "this is no WordPress export"),
        ("<rss/>", "there is no <channel>"),
        ("<rss><channel/></rss><rss/>", "glued together"),
        ("<rss><channel/></rss>x", "outside of the one root"),
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss/>", "convert it to UTF-8"),
    ] {
        let refused = read(file.as_bytes()).expect_err(file);
        assert!(refused.sentence.contains(says), "{file}: {refused}");
    }
    let mut latin = item_with("<title>\nété</title>").into_bytes();
    let at = latin.iter().position(|&byte| byte == 0xC3).expect("é");
    latin[at] = b'\xE9';
    let refused = read(latin.as_slice()).expect_err("Latin-1");
    assert_eq!((refused.place.line, refused.place.column), (2, 1), "{refused}");
}

#[test]
fn line_ends_and_references_are_xmls() {
    let item = one("<title>&lt;b&gt; &amp;&#233; &hellip;</title><content:encoded><![CDATA[a\r\nb\rc]]></content:encoded>").expect("whole");
    assert_eq!(item.title, "<b> &é …");
    assert_eq!(item.content, "a\nb\nc");
    let export = read(item_with("<title>a\u{8}b</title>").as_bytes()).expect("mended");
    assert_eq!(export.items[0].title, "ab");
    assert_eq!(export.mended.control_characters, 1);
}

/// A file that comes a byte at a time, as a slow pipe gives it.
struct Drop<'a>(&'a [u8]);

impl std::io::Read for Drop<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.0.len().min(into.len()).min(1);
        into[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

#[test]
fn a_byte_order_mark_is_known_however_the_file_comes() {
    let file = format!("\u{feff}{}", item_with("<wp:status>publish</wp:status>"));
    let whole = read(file.as_bytes()).expect("whole");
    let dropped = read(Drop(file.as_bytes())).expect("byte by byte");
    assert_eq!(whole.items.len(), 1);
    assert_eq!(format!("{whole:?}"), format!("{dropped:?}"));
}
