//! A text of WordPress, in blocks or classic, as a body of ours.
//!
//! Every word of a text comes through. What our blocks cannot hold (nested lists, tables with
//! joined cells, code, words struck out) stays as sanitized markup and is counted.

mod archived;
mod dom;
mod embed;
mod id;
mod link;
mod list;
mod paragraph;
mod picture;
mod player;
mod quotation;
mod shortcode;
mod table;
mod tally;
mod turn;

pub use tally::Tally;

pub(super) use picture::figure;

use editorial::body::{Body, Content, Figure, Inline, Mark};
use url::Url;

use super::attachment::Attachments;
use super::site::Site;
use archived::left_out_name;
use dom::{Dom, Id, Node, Tag};
use id::numbered;
use paragraph::run::{Run, joined};
use quotation::{is_post, without_dash};

/// How deep elements may lie in one another before a text is taken for its words alone.
const DEEPEST: usize = 400;

/// How deep the mapping follows them.
const FOLLOWED: usize = 150;

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
        mapper.show_linked_pictures();
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
    /// Pictures that words link to; they come along where nothing else shows them.
    linked_pictures: Vec<Figure>,
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
            linked_pictures: Vec::new(),
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
            | "title" | "input" | "select" => self.tally.leave_out(left_out_name(tag)),
            "" => {
                self.tally.leave_out(left_out_name(tag));
                self.walk_all(&self.dom.text_within(id));
            }
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

/// The words of markup that is nested too deep, a paragraph a line.
fn words_alone(markup: &str) -> Vec<Content> {
    let text = super::without_tags(markup);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Content::Paragraph { text: Inline::plain(super::plain_words(line)) }).collect()
}
