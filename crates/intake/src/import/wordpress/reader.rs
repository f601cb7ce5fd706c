//! Reading a WordPress export (WXR 1.0 to 1.2) item by item, in constant memory.
//!
//! The file is read as XML that must be well-formed to its end. Two things that real
//! exporters get wrong are mended and counted, because they have one reading only: CDATA
//! sections that hold an unparted `]]>`, and control characters. Entities beyond HTML's own
//! are refused; a DOCTYPE that declares some is refused before it can expand anything.

mod broken;
mod element;
mod entry;
mod place;

pub use broken::Broken;
pub use entry::{Author, Comment, Entry, Item, SiteFact, Term, Vocabulary};
pub use place::Place;

use std::io::Read;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::name::ResolveResult;
use serde::Serialize;

use broken::{at, unclosed};
use element::{Element, Pieces, Space, reference};
use place::Counted;

/// The largest item that is taken in, in bytes of the file.
pub const LARGEST_ITEM: u64 = 32 * 1024 * 1024;

/// How deep elements may lie in one another; exports need seven.
const DEEPEST: usize = 64;

/// What was mended on the way: each has one reading only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Mended {
    /// Texts that held a `]]>` which their writer forgot to part.
    pub unparted_cdata: u64,
    /// Texts out of which control characters were taken that XML does not allow.
    pub control_characters: u64,
}

/// Reads entries one after the other.
pub struct Reader<R> {
    xml: NsReader<Counted<R>>,
    buffer: Vec<u8>,
    /// Elements around the entries: at most `rss` and `channel`.
    open: Vec<(String, Place)>,
    /// What the root element calls the usual prefixes by addresses of its own.
    addresses: Vec<(String, Space)>,
    saw_channel: bool,
    saw_root: bool,
    mended: Mended,
}

/// An element that is being read.
struct Opened {
    element: Element,
    pieces: Pieces,
    place: Place,
}

impl<R: Read> Reader<R> {
    /// A reader of `source`, at its beginning.
    pub fn new(source: R) -> Reader<R> {
        let mut xml = NsReader::from_reader(Counted::new(source, LARGEST_ITEM));
        xml.config_mut().expand_empty_elements = true;
        Reader {
            xml,
            buffer: Vec::with_capacity(16 * 1024),
            open: Vec::new(),
            addresses: Vec::new(),
            saw_channel: false,
            saw_root: false,
            mended: Mended::default(),
        }
    }

    /// Bytes taken in so far.
    pub fn bytes(&self) -> u64 {
        self.xml.get_ref().bytes()
    }

    /// What was mended so far.
    pub fn mended(&self) -> Mended {
        self.mended
    }

    /// The next entry of the channel; none at the end of a file that is whole.
    ///
    /// # Errors
    /// The first thing that is wrong with the file.
    pub fn next_entry(&mut self) -> Result<Option<Entry>, Broken> {
        loop {
            self.xml.get_mut().mark();
            let place = self.place();
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer);
            match event {
                Err(error) => return Err(self.broken(place, &error)),
                Ok(Event::Start(start)) => {
                    let start = start.into_owned();
                    if let Some(entry) = self.start(&start, place)? {
                        return Ok(Some(entry));
                    }
                }
                Ok(Event::End(_)) => {
                    self.open.pop();
                }
                Ok(Event::Text(text)) if self.open.is_empty() && !text.trim().is_empty() => {
                    return Err(at(place, "text stands outside of the one root element"));
                }
                Ok(Event::CData(_)) if self.open.is_empty() => {
                    return Err(at(place, "text stands outside of the one root element"));
                }
                Ok(Event::GeneralRef(name)) => {
                    check_reference(&name, place)?;
                }
                Ok(Event::Decl(declaration)) => check_encoding(&declaration, place)?,
                Ok(Event::DocType(text)) => check_doctype(&text, place)?,
                Ok(Event::Eof) => return self.end(place),
                // What stands between entries says nothing; an empty element comes as two tags.
                Ok(
                    Event::Text(_)
                    | Event::CData(_)
                    | Event::Comment(_)
                    | Event::PI(_)
                    | Event::Empty(_),
                ) => {}
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, place: Place) -> Result<Option<Entry>, Broken> {
        let name = start.local_name().as_ref().to_owned();
        match self.open.len() {
            0 => self.root(start, name, place)?,
            1 if name == "channel" => {
                attributes(start, place)?;
                self.saw_channel = true;
                self.open.push((name, place));
            }
            // Beside the channel stands nothing of ours, but it must be well-formed too.
            1 => drop(self.element(start, place)?),
            _ => {
                let element = self.element(start, place)?;
                return Ok(Entry::of(element, place));
            }
        }
        Ok(None)
    }

    fn root(&mut self, start: &BytesStart<'_>, name: String, place: Place) -> Result<(), Broken> {
        if self.saw_root {
            return Err(at(place, "a second root element begins: the file was glued together"));
        }
        if name != "rss" {
            let sentence = format!("<{name}> is the root, not <rss>: this is no WordPress export");
            return Err(at(place, sentence));
        }
        for (key, value) in attributes(start, place)? {
            let Some(prefix) = key.strip_prefix("xmlns:") else { continue };
            let usual = Space::of_prefix(prefix);
            if Space::of_address(&value) == Space::Other && usual != Space::Other {
                self.addresses.push((value, usual));
            }
        }
        self.saw_root = true;
        self.open.push((name, place));
        Ok(())
    }

    /// Reads an element to its end, with everything in it.
    fn element(&mut self, start: &BytesStart<'_>, place: Place) -> Result<Element, Broken> {
        let mut stack = vec![self.begin(start, place)?];
        loop {
            let place = self.place();
            self.buffer.clear();
            let event = match self.xml.read_event_into(&mut self.buffer) {
                Ok(event) => event,
                Err(error) => return Err(self.broken_inside(place, &error, &stack)),
            };
            let Some(top) = stack.last_mut() else {
                return Err(at(place, "an end tag has no start tag"));
            };
            match event {
                Event::Start(start) => {
                    if stack.len() == DEEPEST {
                        return Err(at(place, "elements lie too deep in one another"));
                    }
                    let start = start.into_owned();
                    stack.push(self.begin(&start, place)?);
                }
                Event::Text(text) => add_text(top, &text, place)?,
                Event::CData(inside) => top.pieces.add_cdata(&inside),
                Event::GeneralRef(name) => {
                    check_reference(&name, place)?;
                    top.pieces.add_text(&format!("&{};", &*name));
                }
                Event::End(_) => {
                    let Some(done) = stack.pop() else { continue };
                    let element = self.finish(done)?;
                    match stack.last_mut() {
                        Some(parent) => parent.element.children.push(element),
                        None => return Ok(element),
                    }
                }
                Event::Eof => {
                    let (name, opened) = (&top.element.name, top.place);
                    return Err(at(place, unclosed(name, opened)));
                }
                Event::DocType(_) | Event::Decl(_) => {
                    return Err(at(place, "a declaration stands inside of an element"));
                }
                Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    fn begin(&self, start: &BytesStart<'_>, place: Place) -> Result<Opened, Broken> {
        let element = Element {
            space: self.space(start),
            name: start.local_name().as_ref().to_owned(),
            attributes: attributes(start, place)?
                .into_iter()
                .filter(|(name, _)| name != "xmlns" && !name.starts_with("xmlns:"))
                .collect(),
            text: String::new(),
            children: Vec::new(),
        };
        Ok(Opened { element, pieces: Pieces::default(), place })
    }

    fn finish(&mut self, done: Opened) -> Result<Element, Broken> {
        let Opened { mut element, pieces, place } = done;
        let unparted = pieces.unparted;
        let sentence = || {
            format!(
                "“]]>” stands outside of a CDATA section in <{}>, and what was meant cannot be told: part it as “]]]]><![CDATA[>”",
                element.name
            )
        };
        if unparted && !element.children.is_empty() {
            return Err(at(place, sentence()));
        }
        let mut text = pieces.finish().ok_or_else(|| at(place, sentence()))?;
        self.mended.unparted_cdata += u64::from(unparted);
        if text.contains('\0') {
            let sentence = format!("<{}> holds the character U+0000: take it out", element.name);
            return Err(at(place, sentence));
        }
        if text.bytes().any(is_control) {
            text.retain(|letter| !letter.is_ascii() || !is_control(letter as u8));
            self.mended.control_characters += 1;
        }
        element.text = text;
        Ok(element)
    }

    fn space(&self, start: &BytesStart<'_>) -> Space {
        let (found, _) = self.xml.resolver().resolve_element(start.name());
        let is_prefixed = start.name().prefix().is_some();
        match found {
            ResolveResult::Unbound => Space::Plain,
            ResolveResult::Unknown(prefix) => Space::of_prefix(&prefix),
            ResolveResult::Bound(address) => {
                let address: &str = address.as_ref();
                let known = self.addresses.iter().find(|(own, _)| own == address);
                let space = known.map_or_else(|| Space::of_address(address), |(_, space)| *space);
                // RSS itself under an address of its own is still RSS.
                if space == Space::Other && !is_prefixed { Space::Plain } else { space }
            }
        }
    }

    fn end(&self, place: Place) -> Result<Option<Entry>, Broken> {
        if let Some((name, opened)) = self.open.last() {
            return Err(at(place, unclosed(name, *opened)));
        }
        if !self.saw_channel {
            let sentence =
                if self.saw_root { "there is no <channel>" } else { "the file is empty" };
            return Err(at(place, format!("{sentence}: this is no WordPress export")));
        }
        Ok(None)
    }

    fn place(&self) -> Place {
        self.xml.get_ref().place()
    }
}

fn add_text(top: &mut Opened, text: &BytesText<'_>, place: Place) -> Result<(), Broken> {
    if text.contains("]]>") {
        if !top.pieces.has_cdata() {
            let sentence = "“]]>” stands outside of a CDATA section: write “]]&gt;”";
            return Err(at(place, sentence));
        }
        top.pieces.unparted = true;
    }
    top.pieces.add_text(text);
    Ok(())
}

fn check_reference(name: &str, place: Place) -> Result<(), Broken> {
    if reference(name).is_some() {
        return Ok(());
    }
    Err(at(
        place,
        format!("“&{name};” stands for nothing that is known: write the character itself"),
    ))
}

/// The attributes of a tag with their values' references resolved.
fn attributes(start: &BytesStart<'_>, place: Place) -> Result<Vec<(String, String)>, Broken> {
    let mut found = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| {
            let name = start.name();
            at(place, format!("the tag <{}> is not in order: {error}", name.as_ref()))
        })?;
        let raw: &str = &attribute.value;
        let value = quick_xml::escape::unescape(raw)
            .map_err(|error| at(place, format!("an attribute's value is not in order: {error}")))?;
        found.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(found)
}

fn check_encoding(
    declaration: &quick_xml::events::BytesDecl<'_>,
    place: Place,
) -> Result<(), Broken> {
    let Some(Ok(encoding)) = declaration.encoding() else { return Ok(()) };
    let plain = encoding.trim();
    if plain.eq_ignore_ascii_case("utf-8") || plain.eq_ignore_ascii_case("us-ascii") {
        return Ok(());
    }
    Err(at(
        place,
        format!(
            "the file says that it is written in {plain}: convert it to UTF-8, and say so in its first line"
        ),
    ))
}

fn check_doctype(text: &str, place: Place) -> Result<(), Broken> {
    if text.contains('[') || text.contains("<!") {
        return Err(at(
            place,
            "a DOCTYPE declares entities: none is expanded here, take the DOCTYPE out",
        ));
    }
    Ok(())
}

/// What XML 1.0 forbids below the space.
fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}
