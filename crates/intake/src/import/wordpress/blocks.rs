//! A text of WordPress, in blocks or classic, as a body of ours.
//!
//! Every word of a text comes through. What our blocks cannot hold (nested lists, tables with
//! joined cells, code, words struck out) stays as sanitized markup and is counted.

mod archived;
mod dom;
mod embed;
mod link;
mod picture;
mod player;
mod run;
mod shortcode;
mod table;
mod tally;
mod turn;

pub use tally::Tally;

pub(super) use picture::figure;

use std::io;

use editorial::body::{Block, Body, Content, Inline, Mark, VERSION};
use url::Url;

use super::attachment::Attachments;
use super::site::Site;
use archived::{is_language, left_out_name};
use dom::{Dom, Id, Node, Tag};
use run::{Lines, Run, inline, is_blank, joined, lines};

/// How deep elements may lie in one another before a text is taken for its words alone.
const DEEPEST: usize = 400;

/// How deep the mapping follows them.
const FOLLOWED: usize = 150;

/// What stands in no item of a list of ours.
const NOT_IN_AN_ITEM: [&str; 16] = [
    "ul",
    "ol",
    "table",
    "blockquote",
    "pre",
    "dl",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "details",
    "iframe",
    "video",
    "audio",
];

/// What a text is mapped with.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The old site.
    pub site: &'a Site,
    /// What its texts show.
    pub attachments: &'a Attachments,
    /// Number of the text's item.
    pub item: &'a str,
    /// Address of the text's item, against which links are read.
    pub link: Option<&'a Url>,
}

/// A text as a body, and what was left behind.
#[derive(Debug)]
pub struct Mapped {
    /// The body.
    pub body: Body,
    /// What was left behind.
    pub tally: Tally,
}

/// Maps a text.
pub fn map(content: &str, context: Context<'_>) -> Mapped {
    let mut tally = Tally::default();
    let expanded = shortcode::expand(content, DEEPEST, &mut tally);
    let blocks = if expanded.depth > DEEPEST {
        tally.plain_texts += 1;
        words_alone(&expanded.markup)
    } else {
        let dom = Dom::of(&expanded.markup);
        let mut mapper = Mapper::new(&dom, context, tally);
        mapper.walk_all(dom.top());
        mapper.flush();
        tally = mapper.tally;
        turn::join(mapper.blocks)
    };
    Mapped { body: numbered(blocks), tally }
}

/// The mapping of one tree.
struct Mapper<'a> {
    dom: &'a Dom,
    context: Context<'a>,
    blocks: Vec<Content>,
    run: Run,
    marks: Vec<Mark>,
    struck: bool,
    /// How many of WordPress's own blocks are open: in them a line feed is white space.
    inside_blocks: usize,
    depth: usize,
    /// The number that a caption gave its picture.
    named_attachment: Option<String>,
    /// What a figure says under the table in it.
    table_caption: Option<Inline>,
    /// Who says the words of the quotation that is being read.
    speaker: Option<Inline>,
    in_quotation: bool,
    /// Documents that the words of this paragraph link to.
    documents: Vec<(String, String)>,
    tally: Tally,
}

impl<'a> Mapper<'a> {
    fn new(dom: &'a Dom, context: Context<'a>, tally: Tally) -> Mapper<'a> {
        Mapper {
            dom,
            context,
            blocks: Vec::new(),
            run: Run::default(),
            marks: Vec::new(),
            struck: false,
            inside_blocks: 0,
            depth: 0,
            named_attachment: None,
            table_caption: None,
            speaker: None,
            in_quotation: false,
            documents: Vec::new(),
            tally,
        }
    }

    fn walk_all(&mut self, ids: &[Id]) {
        for &id in ids {
            self.walk(id);
        }
    }

    fn walk(&mut self, id: Id) {
        if self.depth >= FOLLOWED {
            let words = self.dom.words(id);
            self.add_text(&words);
            return;
        }
        self.depth += 1;
        match self.dom.node(id) {
            Node::Root => self.walk_all(self.dom.children(id)),
            Node::Text(text) => self.add_text(text),
            Node::Comment(text) => self.comment(text),
            Node::Element(tag) => self.marked(id, tag),
        }
        self.depth -= 1;
    }

    /// Maps an element under the marks that it sets.
    fn marked(&mut self, id: Id, tag: &Tag) {
        let (kept, was_struck) = (self.marks.len(), self.struck);
        for mark in self.marks_of(id, tag) {
            if !self.marks.contains(&mark) {
                self.marks.push(mark);
            }
        }
        self.struck |= matches!(tag.name(), "del" | "s" | "strike");
        self.element(id, tag);
        self.marks.truncate(kept);
        self.struck = was_struck;
    }

    fn element(&mut self, id: Id, tag: &Tag) {
        match tag.name() {
            "br" => {
                if !self.run.line_break() {
                    self.flush();
                }
            }
            "hr" => self.flush(),
            "img" => self.picture(tag),
            "h1" | "h2" => self.heading(id, 2),
            "h3" | "h4" | "h5" | "h6" => self.heading(id, 3),
            "ul" | "ol" | "menu" => self.list(id, tag),
            "blockquote" if is_post(tag) => self.quoted_post(id, tag),
            "blockquote" => self.quotation(id),
            "cite" | "footer" if self.names_the_speaker(id) => {
                let said = self.words_inside(id).0;
                self.speaker = Some(without_dash(said));
            }
            "table" => {
                self.flush();
                let caption = self.table_caption.take().unwrap_or_default();
                self.table(id, caption);
            }
            "figure" if tag.has_class("wp-block-embed") => self.embed_figure(id),
            "figure" => self.figure(id, tag),
            "wp-gallery" => self.gallery_by_number(tag),
            "wp-playlist" => self.playlist(tag),
            "wp-embed" => self.embedded(tag.attribute("src").unwrap_or_default()),
            "video" | "audio" | "wp-video" | "wp-audio" => self.player(id, tag),
            "iframe" | "object" | "embed" => self.frame(id, tag),
            "pre" | "dl" => self.archive(id),
            "details" => self.details(id),
            "q" => {
                self.add_text("“");
                self.walk_all(self.dom.children(id));
                self.add_text("”");
            }
            "script" | "style" | "template" | "noembed" | "noframes" | "canvas" | "head"
            | "title" | "input" | "select" | "" => self.tally.leave_out(left_out_name(tag)),
            "div" if tag.has_class("wp-block-file") => self.document(id),
            name if is_container(name) => self.container(id),
            _ => self.walk_all(self.dom.children(id)),
        }
    }

    /// Maps what is inside of an element that begins and ends a block.
    fn container(&mut self, id: Id) {
        self.flush();
        self.walk_all(self.dom.children(id));
        self.flush();
    }

    /// Maps what is inside of an element, all but one child of it.
    fn walk_others(&mut self, id: Id, but: Option<Id>) {
        for &child in self.dom.children(id).iter().filter(|&&child| Some(child) != but) {
            self.walk(child);
        }
        self.flush();
    }

    /// Maps what is inside of an element by itself.
    fn inside(&mut self, id: Id) -> Vec<Content> {
        self.flush();
        let kept = std::mem::take(&mut self.blocks);
        self.container(id);
        std::mem::replace(&mut self.blocks, kept)
    }

    /// The words inside of an element, line by line, and what else there is.
    fn words_inside(&mut self, id: Id) -> (Inline, Vec<Content>) {
        let mut said = Vec::new();
        let mut rest = Vec::new();
        for block in self.inside(id) {
            match block {
                Content::Paragraph { text } => said.push(text),
                other => rest.push(other),
            }
        }
        (joined(said, "\n"), rest)
    }

    fn heading(&mut self, id: Id, level: u8) {
        let (words, rest) = self.words_inside(id);
        let text = turn::without_strong(words);
        if !text.is_empty() {
            self.blocks.push(Content::Heading { level, text });
        }
        self.blocks.extend(rest);
    }

    fn list(&mut self, id: Id, tag: &Tag) {
        let dom = self.dom;
        self.flush();
        if dom.find(id, "img").is_some() && tag.has_class("blocks-gallery-grid") {
            self.gallery_of_pictures(id);
            return;
        }
        let is_item = |&child: &Id| match dom.node(child) {
            Node::Element(tag) => tag.name() == "li",
            Node::Text(text) => text.trim().is_empty(),
            Node::Root | Node::Comment(_) => true,
        };
        let is_flat = dom.children(id).iter().all(is_item)
            && !dom.below(id).any(|below| NOT_IN_AN_ITEM.contains(&dom.name(below)));
        // What is struck out cannot be said in an item of ours.
        if !is_flat || dom.below(id).any(|below| matches!(dom.name(below), "del" | "s" | "strike"))
        {
            self.archive(id);
            return;
        }
        let mut items = Vec::new();
        let mut after = Vec::new();
        for &item in dom.children(id).iter().filter(|&&child| dom.name(child) == "li") {
            let (words, rest) = self.words_inside(item);
            items.extend(Some(words).filter(|words| !words.is_empty()));
            after.extend(rest);
        }
        if !items.is_empty() {
            self.blocks.push(Content::List { ordered: tag.name() == "ol", items });
        }
        self.blocks.extend(after);
    }

    fn quotation(&mut self, id: Id) {
        let was_in = std::mem::replace(&mut self.in_quotation, true);
        let outer = self.speaker.take();
        let inside = self.inside(id);
        let mut speaker = std::mem::replace(&mut self.speaker, outer);
        self.in_quotation = was_in;
        let mut said: Vec<Inline> = Vec::new();
        let mut quotations = Vec::new();
        for block in inside {
            match block {
                Content::Paragraph { text } => said.push(text),
                other => {
                    quotations.extend(quoted(&mut said, None));
                    quotations.push(other);
                }
            }
        }
        if said.is_empty()
            && let Some(Content::Quotation { speaker: place, .. }) = quotations.last_mut()
            && place.is_empty()
        {
            *place = speaker.take().unwrap_or_default();
        }
        quotations.extend(quoted(&mut said, speaker.take()));
        self.blocks.extend(quotations);
        if let Some(speaker) = speaker {
            self.push_words(speaker);
        }
    }

    /// What ends a quotation says whose words they are.
    fn names_the_speaker(&self, id: Id) -> bool {
        self.in_quotation && self.speaker.is_none() && self.dom.is_last(id)
    }

    fn details(&mut self, id: Id) {
        let dom = self.dom;
        self.flush();
        let summary = dom.children(id).iter().copied().find(|&child| dom.name(child) == "summary");
        let title = summary.map(|summary| self.words_inside(summary).0).unwrap_or_default();
        let kept = std::mem::take(&mut self.blocks);
        self.walk_others(id, summary);
        let mut inside = std::mem::replace(&mut self.blocks, kept);
        let items = match inside.last() {
            Some(Content::List { ordered: false, items }) => items.clone(),
            _ => Vec::new(),
        };
        let paragraphs = inside.len() - usize::from(!items.is_empty());
        let is_plain =
            inside[..paragraphs].iter().all(|block| matches!(block, Content::Paragraph { .. }));
        if title.is_empty() || !is_plain || inside.is_empty() {
            if !title.is_empty() {
                self.blocks.push(Content::Heading { level: 3, text: turn::without_strong(title) });
            }
            self.blocks.extend(inside);
            return;
        }
        inside.truncate(paragraphs);
        let text = inside.into_iter().filter_map(|block| match block {
            Content::Paragraph { text } => Some(text),
            _ => None,
        });
        self.blocks.push(Content::FactBox { title, text: text.collect(), items });
    }

    /// WordPress's block for what lives elsewhere: its address stands in it as words.
    fn embed_figure(&mut self, id: Id) {
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

    /// A comment: WordPress writes where its blocks begin and end.
    fn comment(&mut self, text: &str) {
        let text = text.trim();
        if let Some(name) = text.strip_prefix("wp:") {
            let name = name.split_ascii_whitespace().next().unwrap_or_default();
            if !text.ends_with('/') {
                self.flush();
                self.inside_blocks += 1;
            } else if !matches!(name, "separator" | "spacer" | "more" | "nextpage") {
                self.tally.leave_out(format!("wp:{name}"));
            }
        } else if text.starts_with("/wp:") {
            self.flush();
            self.inside_blocks = self.inside_blocks.saturating_sub(1);
        } else if text.starts_with("more") || text == "nextpage" {
            self.flush();
        }
    }

    /// Adds words. In classic texts a blank line ends a paragraph.
    fn add_text(&mut self, text: &str) {
        if self.inside_blocks > 0 {
            self.run.add(text, Lines::Run, &self.marks, self.struck);
            return;
        }
        let mut rest = text;
        while let Some((end, next)) = blank_line(rest) {
            self.run.add(&rest[..end], Lines::Break, &self.marks, self.struck);
            self.flush();
            rest = &rest[next..];
        }
        self.run.add(rest, Lines::Break, &self.marks, self.struck);
    }

    /// Ends the paragraph that is being gathered.
    fn flush(&mut self) {
        let words = self.run.finish();
        let mut documents = std::mem::take(&mut self.documents);
        if is_blank(&words) {
            // A document whose link has no words keeps its own title.
        } else if is_only_link_to(&words, &documents) && !self.shows_document(&documents[0].0) {
            documents[0].1 = words.iter().map(|words| words.text.as_str()).collect();
        } else {
            self.push_lines(words);
        }
        for (asset, title) in documents {
            let title = super::one_line(&title);
            if !self.shows_document(&asset) {
                self.blocks.push(Content::Document { asset, title });
            }
        }
    }

    fn shows_document(&self, key: &str) -> bool {
        self.blocks
            .iter()
            .any(|block| matches!(block, Content::Document { asset, .. } if asset == key))
    }

    /// Adds a paragraph; a line of it that is nothing but the address of a film becomes one.
    fn push_lines(&mut self, words: Vec<run::Words>) {
        let has_address =
            words.iter().any(|words| words.text.contains("://") && words.marks.is_empty());
        let embeds = |line: &Vec<run::Words>| match line.as_slice() {
            [one] if one.marks.is_empty() => embed::line(&one.text),
            _ => None,
        };
        if !has_address || !lines(words.clone()).iter().any(|line| embeds(line).is_some()) {
            self.push_paragraph(words);
            return;
        }
        let mut paragraph: Vec<run::Words> = Vec::new();
        for line in lines(words) {
            if let Some(address) = embeds(&line) {
                self.push_paragraph(std::mem::take(&mut paragraph));
                self.push_embed(address, "");
                continue;
            }
            if let Some(last) = paragraph.last_mut() {
                last.text.push('\n');
            }
            paragraph.extend(line);
        }
        self.push_paragraph(paragraph);
    }

    fn push_paragraph(&mut self, words: Vec<run::Words>) {
        if is_blank(&words) {
            return;
        }
        if words.iter().any(|words| words.struck) {
            self.push_struck(&words);
        } else {
            self.blocks.push(Content::Paragraph { text: inline(words) });
        }
    }

    fn push_words(&mut self, text: Inline) {
        if !text.is_empty() {
            self.blocks.push(Content::Paragraph { text });
        }
    }

    fn marks_of(&mut self, id: Id, tag: &Tag) -> Vec<Mark> {
        let style =
            || tag.attribute("style").unwrap_or_default().replace(' ', "").to_ascii_lowercase();
        let mut marks = Vec::new();
        match tag.name() {
            "strong" | "b" if !style().contains("font-weight:normal") => marks.push(Mark::Strong),
            "em" | "i" | "dfn" | "var" if !style().contains("font-style:normal") => {
                marks.push(Mark::Em)
            }
            "cite" if !self.names_the_speaker(id) => marks.push(Mark::Em),
            "sup" => marks.push(Mark::Sup),
            "sub" => marks.push(Mark::Sub),
            "a" => marks.extend(self.link_of(tag)),
            "span" | "font" => {
                let style = style();
                let is_bold = ["bold", "600", "700", "800", "900"];
                if is_bold.iter().any(|weight| style.contains(&format!("font-weight:{weight}"))) {
                    marks.push(Mark::Strong);
                }
                if style.contains("font-style:italic") {
                    marks.push(Mark::Em);
                }
            }
            _ => {}
        }
        if let Some(language) = tag.attribute("lang").filter(|tag| is_language(tag)) {
            marks.push(Mark::Lang(language.to_owned()));
        }
        marks
    }

    /// A link. What it leads to comes along as a document where it is one.
    fn link_of(&mut self, tag: &Tag) -> Option<Mark> {
        let given = tag.attribute("href")?;
        let address = self.context.link(given)?;
        let whole = self.context.address(given);
        let found = whole.and_then(|whole| self.context.attachments.by_address(&whole));
        let asset = found.and_then(|found| Some((found, found.asset.as_ref()?)));
        if let Some((found, asset)) = asset
            && asset.kind != paper::asset::Kind::Picture
        {
            self.documents.push((asset.key.clone(), found.title.clone()));
        }
        Some(Mark::Link(address))
    }
}

/// The words of markup, with a space where a block or a line ends.
pub(super) fn words_of(markup: &str) -> String {
    Dom::of(markup).all_words()
}

/// Elements that begin and end a block, and say nothing else.
fn is_container(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "aside"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "center"
            | "address"
            | "fieldset"
            | "form"
            | "legend"
            | "hgroup"
            | "figcaption"
            | "summary"
            | "li"
            | "dt"
            | "dd"
            | "caption"
            | "tr"
            | "td"
            | "th"
            | "tbody"
            | "thead"
            | "tfoot"
            | "search"
            | "noscript"
            | "picture"
            | "dir"
            | "optgroup"
            | "option"
    )
}

/// A quotation that a network's script turned into one of its posts.
fn is_post(tag: &Tag) -> bool {
    ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-xfbml-parse-ignore"]
        .iter()
        .any(|class| tag.has_class(class))
}

fn quoted(said: &mut Vec<Inline>, speaker: Option<Inline>) -> Option<Content> {
    if said.is_empty() {
        return speaker.filter(|words| !words.is_empty()).map(|text| Content::Paragraph { text });
    }
    let text = std::mem::take(said);
    Some(Content::Quotation { text, speaker: speaker.unwrap_or_default() })
}

/// « — Rim Aït » says who speaks; the dash is the page's to set.
fn without_dash(mut words: Inline) -> Inline {
    if let Some(first) = words.0.first_mut() {
        first.text = first.text.trim_start_matches(['—', '–', '-', ' ', '\u{a0}']).to_owned();
    }
    words
}

/// Where the first blank line begins, and where the text goes on after it.
fn blank_line(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text[from..].find('\n').map(|at| from + at) {
        let after = &text[at + 1..];
        let spaces = after.bytes().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        if after[spaces..].starts_with('\n') {
            return Some((at, at + 1 + spaces + 1));
        }
        from = at + 1;
    }
    None
}

/// A paragraph that is nothing but a link to a document says nothing beside it.
fn is_only_link_to(words: &[run::Words], documents: &[(String, String)]) -> bool {
    documents.len() == 1
        && words.iter().all(|words| {
            words.text.trim().is_empty()
                || words.marks.iter().any(|mark| matches!(mark, Mark::Link(_)))
        })
}

/// The words of markup that is nested too deep, a paragraph a line.
fn words_alone(markup: &str) -> Vec<Content> {
    let text = super::without_tags(markup);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Content::Paragraph { text: Inline::plain(super::plain_words(line)) }).collect()
}

/// Gives every block an id that depends on what it says, so that it stays the same when the
/// text comes again with other blocks before it.
fn numbered(contents: Vec<Content>) -> Body {
    let mut seen = std::collections::HashMap::new();
    let blocks = contents.into_iter().map(|content| {
        let mut digest = Digest(0xcbf2_9ce4_8422_2325);
        // A digest takes whatever it is given.
        drop(serde_json::to_writer(&mut digest, &content));
        let times: &mut u32 = seen.entry(digest.0).or_default();
        *times += 1;
        let repeat = if *times == 1 { String::new() } else { format!("-{times}") };
        Block { id: format!("w{:016x}{repeat}", digest.0), content }
    });
    Body { version: VERSION, blocks: blocks.collect() }
}

/// FNV-1a of what is written to it.
struct Digest(u64);

impl io::Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
