//! One element with everything in it, and which vocabulary its name is of.

use quick_xml::escape::resolve_html5_entity;
use sha2::{Digest, Sha256};

/// Which vocabulary a name is of. Prefixes differ from file to file, addresses from version
/// to version; what they stand for does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// RSS itself, which has no prefix.
    Plain,
    /// `wp:` WordPress's own.
    Wp,
    /// `content:` the text.
    Content,
    /// `excerpt:` the summary.
    Excerpt,
    /// `dc:` who wrote it.
    Dc,
    /// Anything else, which an export may hold and this program does not read.
    Other,
}

impl Space {
    /// What an address stands for, whichever version it names.
    pub(super) fn of_address(address: &str) -> Space {
        let bare = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .unwrap_or(address);
        match bare.strip_prefix("wordpress.org/export/") {
            Some(version) if version.trim_end_matches('/').ends_with("excerpt") => Space::Excerpt,
            Some(_) => Space::Wp,
            None if bare.starts_with("purl.org/rss/1.0/modules/content") => Space::Content,
            None if bare.starts_with("purl.org/dc/elements") => Space::Dc,
            None => Space::Other,
        }
    }

    /// What a prefix stands for where nothing says otherwise.
    pub(super) fn of_prefix(prefix: &str) -> Space {
        match prefix {
            "" => Space::Plain,
            "wp" => Space::Wp,
            "content" => Space::Content,
            "excerpt" => Space::Excerpt,
            "dc" => Space::Dc,
            _ => Space::Other,
        }
    }
}

/// An element as it stood in the file.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub space: Space,
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The first child of that name.
    pub(super) fn child(&self, space: Space, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.space == space && child.name == name)
    }

    /// The text of the first child of that name, without the white space around it.
    pub(super) fn short(&self, space: Space, name: &str) -> String {
        self.child(space, name).map_or_else(String::new, |child| child.text.trim().to_owned())
    }

    /// The text of the first child of that name, as it is.
    pub(super) fn text_of(&self, space: Space, name: &str) -> String {
        self.child(space, name).map_or_else(String::new, |child| child.text.clone())
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// A digest of everything that the element says: 32 hexadecimal digits that change with
    /// any word of it, but not with prefixes or the white space between elements.
    pub(super) fn fingerprint(&self) -> String {
        let mut digest = Sha256::new();
        self.digest(&mut digest);
        base::random::hex(&digest.finalize()[..16])
    }

    fn digest(&self, digest: &mut Sha256) {
        let mut say = |text: &str| {
            digest.update((text.len() as u64).to_le_bytes());
            digest.update(text.as_bytes());
        };
        say(&self.name);
        for (name, value) in &self.attributes {
            say(name);
            say(value);
        }
        say(if self.children.is_empty() { &self.text } else { self.text.trim() });
        digest.update([self.space as u8, u8::from(!self.children.is_empty())]);
        digest.update((self.children.len() as u64).to_le_bytes());
        for child in &self.children {
            child.digest(digest);
        }
    }
}

/// What stands between an element's tags, piece by piece, until it closes.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    /// A `]]>` stood outside a CDATA section: whoever wrote the file forgot to part it.
    pub(super) unparted: bool,
}

#[derive(Debug)]
enum Piece {
    /// Markup text with its references as they are written.
    Text(String),
    /// The inside of a CDATA section.
    Cdata(String),
}

impl Pieces {
    /// Adds text as it is written.
    pub(super) fn add_text(&mut self, raw: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(text)) => text.push_str(raw),
            _ => self.pieces.push(Piece::Text(raw.to_owned())),
        }
    }

    /// Adds the inside of a CDATA section.
    pub(super) fn add_cdata(&mut self, inside: &str) {
        self.pieces.push(Piece::Cdata(inside.to_owned()));
    }

    pub(super) fn has_cdata(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Cdata(_)))
    }

    /// What it all says. `None` when a `]]>` outside a section cannot be made sense of.
    pub(super) fn finish(mut self) -> Option<String> {
        if self.unparted {
            return self.one_section();
        }
        let has_cdata = self.has_cdata();
        if self.pieces.len() == 1
            && let Some(Piece::Cdata(_)) = self.pieces.first()
            && let Some(Piece::Cdata(inside)) = self.pieces.pop()
        {
            return Some(with_line_feeds(inside));
        }
        let mut said = String::new();
        for piece in self.pieces {
            match piece {
                Piece::Cdata(inside) => said.push_str(&with_line_feeds(inside)),
                // Sections are often laid out on lines of their own.
                Piece::Text(raw) if has_cdata && raw.trim().is_empty() => {}
                Piece::Text(raw) => said.push_str(&resolved(&with_line_feeds(raw))),
            }
        }
        Some(said)
    }

    /// Reads the whole as the one section that its writer meant: everything from the first
    /// `<![CDATA[` to the last `]]>` stands for itself.
    fn one_section(self) -> Option<String> {
        let mut written = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(raw) => written.push_str(raw),
                Piece::Cdata(inside) => {
                    written.push_str("<![CDATA[");
                    written.push_str(inside);
                    written.push_str("]]>");
                }
            }
        }
        let inside = written.trim().strip_prefix("<![CDATA[")?.strip_suffix("]]>")?;
        Some(with_line_feeds(inside.to_owned()))
    }
}

/// The character that a reference stands for; `None` when nobody knows it.
pub(super) fn reference(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    resolve_html5_entity(name).map(str::to_owned)
}

/// Replaces references, each of which was found good when it was read.
fn resolved(raw: &str) -> String {
    let mut said = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('&') {
        said.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        match rest.split_once(';').and_then(|(name, after)| Some((reference(name)?, after))) {
            Some((character, after)) => {
                said.push_str(&character);
                rest = after;
            }
            None => said.push('&'),
        }
    }
    said.push_str(rest);
    said
}

/// XML ends every line with a line feed, whatever the file does.
fn with_line_feeds(text: String) -> String {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return text;
    }
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_any_version_is_known() {
        for address in ["http://wordpress.org/export/1.0/", "https://wordpress.org/export/1.3/"] {
            assert_eq!(Space::of_address(address), Space::Wp);
        }
        let excerpt = "http://wordpress.org/export/1.2/excerpt/";
        assert_eq!(Space::of_address(excerpt), Space::Excerpt);
        assert_eq!(Space::of_address("http://malicious.example.com/"), Space::Other);
    }

    #[test]
    fn references_are_one_character_each() {
        assert_eq!(resolved("a &amp; b &#233;&#x202E;&nbsp;"), "a & b é\u{202E}\u{a0}");
        assert_eq!(reference("lol1"), None);
        assert_eq!(reference("#xD800"), None);
    }
}
