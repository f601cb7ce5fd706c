//! Films, sounds, documents, and things that live elsewhere.

use editorial::body::{Content, Inline, Mark, Span};
use paper::asset::Kind;

use super::archived::link;
use super::dom::{Id, Node, Tag};
use super::{Mapper, embed};
use crate::import::wordpress::attachment::Attachment;

/// Where a player finds its file: the tag itself, or the formats that the shortcode names.
const SOURCES: [&str; 13] =
    ["src", "mp4", "m4v", "webm", "ogv", "mov", "wmv", "flv", "mp3", "m4a", "ogg", "wav", "wma"];

impl Mapper<'_> {
    /// A film or a sound.
    pub(super) fn player(&mut self, id: Id, tag: &Tag) {
        self.flush();
        let below = self.dom.below(id).filter_map(|below| self.dom.tag(below));
        let inside =
            below.filter(|tag| tag.name() == "source").filter_map(|tag| tag.attribute("src"));
        let own = SOURCES.into_iter().filter_map(|name| tag.attribute(name));
        let sources: Vec<String> =
            own.chain(inside).filter_map(|source| self.context.address(source)).collect();
        let attachments = self.context.attachments;
        let found = sources.iter().find_map(|source| attachments.by_address(source));
        let found = found.or_else(|| attachments.by_id(tag.attribute("id")?));
        let poster = tag.attribute("poster").and_then(|poster| self.context.address(poster));
        let poster = poster.and_then(|poster| attachments.by_address(&poster)?.asset.as_ref());
        let poster =
            poster.filter(|asset| asset.kind == Kind::Picture).map(|asset| asset.key.clone());
        if let Some(block) = found.and_then(|found| shown(found, poster)) {
            self.blocks.push(block);
        } else if let Some(address) = sources.first() {
            self.elsewhere(address, "");
        } else {
            self.tally.leave_out("film or sound without an address");
        }
    }

    /// A list of films or sounds, by their numbers.
    pub(super) fn playlist(&mut self, tag: &Tag) {
        self.flush();
        let numbers = tag.attribute("ids").unwrap_or_default();
        for number in numbers.split(',').map(str::trim).filter(|number| !number.is_empty()) {
            match self.context.attachments.by_id(number) {
                Some(found) => match shown(found, None) {
                    Some(block) => self.blocks.push(block),
                    None => self.elsewhere(&found.address, &found.title),
                },
                None => self.tally.leave_out("film or sound that the file does not hold"),
            }
        }
    }

    /// Somebody else's page within the page.
    pub(super) fn frame(&mut self, id: Id, tag: &Tag) {
        self.flush();
        let source = ["src", "data-src", "data"].into_iter().find_map(|name| tag.attribute(name));
        let inside = self.dom.below(id).filter_map(|below| self.dom.tag(below));
        let inside = inside.into_iter().find_map(|tag| match tag.name() {
            "embed" => tag.attribute("src"),
            "param" if tag.attribute("name") == Some("movie") => tag.attribute("value"),
            _ => None,
        });
        match source.or(inside).and_then(|source| self.context.address(source)) {
            Some(address) => self.elsewhere(&address, tag.attribute("title").unwrap_or_default()),
            None => {
                self.tally.leave_out(tag.name());
                // What nothing replaces is what readers saw.
                if tag.name() == "object" {
                    self.container(id);
                }
            }
        }
    }

    /// WordPress's block for what lives elsewhere: its address stands in it as words.
    pub(super) fn embed_figure(&mut self, id: Id) {
        let dom = self.dom;
        self.flush();
        let caption =
            dom.children(id).iter().copied().find(|&child| dom.name(child) == "figcaption");
        let mut address = String::new();
        for &child in dom.children(id).iter().filter(|&&child| Some(child) != caption) {
            address.push_str(&dom.words(child));
        }
        let address = address.trim();
        if address.starts_with("http") && !address.contains(char::is_whitespace) {
            self.embedded(address);
        } else {
            self.walk_others(id, caption);
        }
        if let Some(caption) = caption {
            let (words, rest) = self.words_inside(caption);
            self.push_words(words);
            self.blocks.extend(rest);
        }
    }

    /// A block that holds nothing but an address.
    pub(super) fn embedded(&mut self, address: &str) {
        self.flush();
        let address = address.trim();
        if let Some(known) = embed::address(address) {
            self.push_embed(known, "");
        } else if let Some(target) = self.context.link(address) {
            let span = Span { text: address.to_owned(), marks: vec![Mark::Link(target)] };
            self.blocks.push(Content::Paragraph { text: Inline(vec![span]) });
        } else {
            self.push_words(Inline::plain(address));
        }
    }

    /// A post of a network that was copied with a few words of it: words and address stay.
    pub(super) fn quoted_post(&mut self, id: Id, tag: &Tag) {
        let given = tag
            .attribute("data-instgrm-permalink")
            .or(tag.attribute("cite"))
            .or(tag.attribute("data-href"));
        let links = self.dom.below(id).filter_map(|below| self.dom.tag(below)?.attribute("href"));
        let address = given.or(links.last()).and_then(embed::address);
        self.quotation(id);
        if let Some(address) = address {
            self.push_embed(address, "");
        }
    }

    /// A file to download, which WordPress writes as two links to the same.
    pub(super) fn document(&mut self, id: Id) {
        self.flush();
        let dom = self.dom;
        let links: Vec<Id> = dom.below(id).filter(|&below| dom.name(below) == "a").collect();
        let is_within = |text: Id| dom.around(text, id).any(|around| links.contains(&around));
        let has_more = dom.below(id).any(|below| match dom.node(below) {
            Node::Text(text) => !text.trim().is_empty() && !is_within(below),
            _ => false,
        });
        let [named, ..] = links[..] else { return self.container(id) };
        if has_more || links.len() > 2 {
            return self.container(id);
        }
        let address = dom.tag(named).and_then(|tag| tag.attribute("href")).unwrap_or_default();
        let found = self.context.address(address);
        let found = found.and_then(|address| self.context.attachments.by_address(&address));
        let asset = found
            .and_then(|found| found.asset.as_ref())
            .filter(|asset| asset.kind != Kind::Picture);
        match asset {
            Some(asset) => {
                let title = crate::import::wordpress::one_line(&dom.words(named));
                self.blocks.push(Content::Document { asset: asset.key.clone(), title });
            }
            None => {
                self.walk(named);
                self.flush();
            }
        }
    }

    /// Something that lives elsewhere: as a block where its host is known, else as a link.
    fn elsewhere(&mut self, address: &str, title: &str) {
        if let Some(known) = embed::address(address) {
            self.push_embed(known, title);
            return;
        }
        if self.context.attachments.by_address(address).is_some() {
            self.tally.missing.insert(address.to_owned());
        }
        let title = super::archived::escaped(title);
        self.push_markup(&format!("<p>{} {title}</p>", link(address)));
    }

    pub(super) fn push_embed(&mut self, address: String, title: &str) {
        self.tally.embeds += 1;
        self.blocks.push(Content::Embed { address, title: title.to_owned() });
    }
}

/// The block that shows a film, a sound or a document that came along.
pub(super) fn shown(attachment: &Attachment, poster: Option<String>) -> Option<Content> {
    let asset = attachment.asset.as_ref()?;
    let (key, caption) = (asset.key.clone(), Inline::plain(&attachment.caption));
    Some(match asset.kind {
        Kind::Video => Content::Video {
            asset: key,
            poster,
            caption,
            credit: attachment.credit.clone(),
            transcript: Vec::new(),
        },
        Kind::Audio => Content::Audio { asset: key, caption, transcript: Vec::new() },
        Kind::Document => Content::Document { asset: key, title: attachment.title.clone() },
        Kind::Picture => return None,
    })
}
