//! Pictures, alone, in a figure, and in galleries.

use std::collections::{HashMap, HashSet};

use editorial::body::{Content, Figure, Inline};
use paper::asset::Kind;

use super::Mapper;
use super::archived::{escaped, link};
use super::dom::{Id, Node, Tag};
use crate::import::wordpress::attachment::Attachment;

impl Mapper<'_> {
    /// A picture by itself.
    pub(super) fn picture(&mut self, tag: &Tag) {
        if let Some(letters) = self.smiley(tag) {
            self.add_text(&letters);
            return;
        }
        let found = self.own_picture(tag, self.named_attachment.as_deref());
        self.flush();
        if let Some(figure) = found {
            self.count_link_on_picture();
            self.blocks.push(Content::Figure(figure));
        } else if let Some(address) = self.lost_picture(tag) {
            let alt = tag.attribute("alt").filter(|alt| !alt.is_empty()).map(escaped);
            let below = alt.map(|alt| format!("<figcaption>{alt}</figcaption>"));
            let markup =
                format!("<figure>{}{}</figure>", link(&address), below.unwrap_or_default());
            self.push_markup(&markup);
        }
    }

    /// The asset that a picture became; `named` is the number that a caption gave.
    pub(super) fn own_picture(&self, tag: &Tag, named: Option<&str>) -> Option<Figure> {
        let attachments = self.context.attachments;
        let by_address = sources(tag)
            .filter_map(|source| self.context.address(source))
            .find_map(|address| attachments.by_address(&address));
        let by_number = || {
            let class = tag.attribute("class").unwrap_or_default();
            let classes = class.split_ascii_whitespace();
            let by_class = classes.filter_map(|class| class.strip_prefix("wp-image-")).next();
            let number = by_class
                .or(tag.attribute("data-id"))
                .or(tag.attribute("data-attachment-id"))
                .or(named);
            attachments.by_id(number?)
        };
        let found = by_address.or_else(by_number)?;
        let mut figure = figure(found)?;
        figure.caption = Inline::default();
        if let Some(alt) = tag.attribute("alt").filter(|alt| !alt.is_empty()) {
            figure.alt = alt.to_owned();
        }
        Some(figure)
    }

    /// The address of a picture that did not come along, noted as missing. Nothing for what
    /// was no picture to look at.
    pub(super) fn lost_picture(&mut self, tag: &Tag) -> Option<String> {
        let is_dot =
            ["width", "height"].iter().all(|side| matches!(tag.attribute(side), Some("0" | "1")));
        let address = sources(tag).find_map(|source| self.context.address(source));
        match address {
            Some(address) if !is_dot => {
                self.tally.missing.insert(address.clone());
                Some(address)
            }
            _ => {
                self.tally.leave_out("picture without an address");
                None
            }
        }
    }

    /// What a picture of a face stands for, `:-)`.
    pub(super) fn smiley(&self, tag: &Tag) -> Option<String> {
        let is_smiley = tag.has_class("wp-smiley") || tag.has_class("emoji");
        is_smiley.then(|| tag.attribute("alt").unwrap_or_default().to_owned())
    }

    /// A figure: a picture, a film, a table, a quotation or a gallery with what stands under it.
    pub(super) fn figure(&mut self, id: Id, tag: &Tag) {
        let dom = self.dom;
        self.flush();
        let is_gallery = tag.has_class("wp-block-gallery") || tag.has_class("tiled-gallery");
        if is_gallery && dom.find(id, "img").is_some() {
            self.gallery_of_pictures(id);
            return;
        }
        let caption =
            dom.children(id).iter().copied().find(|&child| dom.name(child) == "figcaption");
        if dom.find(id, "table").is_some() {
            let (words, more) =
                caption.map(|caption| self.words_inside(caption)).unwrap_or_default();
            self.table_caption = Some(words);
            self.walk_others(id, caption);
            if let Some(unsaid) = self.table_caption.take() {
                self.push_words(unsaid);
            }
            self.blocks.extend(more);
            return;
        }
        let number = tag.attribute("data-attachment").map(str::to_owned);
        let kept = std::mem::take(&mut self.blocks);
        self.named_attachment = number.filter(|number| !number.is_empty());
        self.walk_others(id, caption);
        self.named_attachment = None;
        let inside = std::mem::replace(&mut self.blocks, kept);
        let below = caption.map(|caption| self.words_inside(caption));
        self.captioned(inside, below);
    }

    /// Adds what a figure holds; loose words in it are what stands under the picture.
    fn captioned(&mut self, inside: Vec<Content>, below: Option<(Inline, Vec<Content>)>) {
        let shows = |block: &Content| {
            matches!(block, Content::Figure(_) | Content::Video { .. } | Content::Audio { .. })
        };
        let is_one = inside.iter().filter(|block| shows(block)).count() == 1
            && inside
                .iter()
                .all(|block| shows(block) || matches!(block, Content::Paragraph { .. }));
        let (mut caption, more) = below.unwrap_or_default();
        if !is_one {
            self.blocks.extend(inside);
            self.push_words(caption);
            self.blocks.extend(more);
            return;
        }
        let mut shown = None;
        let mut below = vec![caption];
        for block in inside {
            match block {
                Content::Paragraph { text } => below.push(text),
                other => shown = Some(other),
            }
        }
        below.retain(|words| !words.0.is_empty());
        caption = super::paragraph::run::joined(below, "\n");
        if let Some(mut shown) = shown {
            if let Content::Figure(Figure { caption: place, .. })
            | Content::Video { caption: place, .. }
            | Content::Audio { caption: place, .. } = &mut shown
            {
                *place = caption;
            }
            self.blocks.push(shown);
        }
        self.blocks.extend(more);
    }

    /// Pictures that stand in a gallery's markup, each with its own caption.
    pub(super) fn gallery_of_pictures(&mut self, gallery: Id) {
        let dom = self.dom;
        let mut figures = Vec::new();
        let mut lost = Vec::new();
        let pictures: Vec<Id> = dom.below(gallery).filter(|&id| dom.name(id) == "img").collect();
        let mut captions = HashSet::new();
        // What an element holds is looked for once, however many pictures lie in it.
        let mut below: HashMap<Id, Option<Id>> = HashMap::new();
        for picture in pictures {
            let Some(tag) = dom.tag(picture) else { continue };
            let caption = dom.around(picture, gallery).find_map(|around| {
                *below.entry(around).or_insert_with(|| {
                    dom.below(around).find(|&id| matches!(dom.name(id), "figcaption" | "dd"))
                })
            });
            captions.extend(caption);
            let words = caption.map(|caption| self.words_inside(caption).0).unwrap_or_default();
            match self.own_picture(tag, None) {
                Some(figure) => figures.push(Figure { caption: words, ..figure }),
                None => lost.extend(self.lost_picture(tag).map(|address| (address, words))),
            }
        }
        self.push_gallery(figures, lost);
        // What stands under the whole, and words that a hand left between the pictures.
        let said = |&id: &Id| captions.contains(&id);
        let unsaid = dom.below(gallery).filter(|&id| {
            matches!(dom.node(id), Node::Text(_))
                && !dom.around(id, gallery).any(|around| said(&around))
        });
        for words in unsaid {
            self.walk(words);
        }
        self.flush();
    }

    /// A gallery by numbers; without any it is all that belongs to the item.
    pub(super) fn gallery_by_number(&mut self, tag: &Tag) {
        self.flush();
        let attachments = self.context.attachments;
        let numbers = tag.attribute("ids").or(tag.attribute("include")).unwrap_or_default();
        let named: Vec<&str> =
            numbers.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
        let shown: Vec<&Attachment> = if named.is_empty() {
            let item = tag.attribute("id").unwrap_or(self.context.item);
            attachments.of_item(item).filter(|one| looks_like_a_picture(&one.address)).collect()
        } else {
            for unknown in named.iter().filter(|id| attachments.by_id(id).is_none()) {
                self.tally.leave_out(format!(
                    "attachment {unknown} of a gallery, which the file does not hold"
                ));
            }
            named.iter().filter_map(|id| attachments.by_id(id)).collect()
        };
        if shown.is_empty() {
            self.tally.leave_out("gallery without pictures");
        }
        let mut figures = Vec::new();
        let mut lost = Vec::new();
        for attachment in shown {
            match figure(attachment) {
                Some(figure) => figures.push(figure),
                None => {
                    self.tally.missing.insert(attachment.address.clone());
                    lost.push((attachment.address.clone(), Inline::plain(&attachment.caption)));
                }
            }
        }
        self.push_gallery(figures, lost);
    }

    /// Adds pictures as one gallery, and the addresses of those that did not come along.
    fn push_gallery(&mut self, mut figures: Vec<Figure>, lost: Vec<(String, Inline)>) {
        match figures.len() {
            0 => {}
            1 => self.blocks.extend(figures.pop().map(Content::Figure)),
            _ => self.blocks.push(Content::Gallery { figures }),
        }
        let items: Vec<String> = lost
            .iter()
            .map(|(address, caption)| {
                format!("<li>{} {}</li>", link(address), escaped(&caption.text()))
            })
            .collect();
        if !items.is_empty() {
            self.push_markup(&format!("<ul>{}</ul>", items.concat()));
        }
    }

    /// Pictures that words link to and nothing shows stand at the end: a reader of the paper
    /// could not get at them otherwise.
    pub(super) fn show_linked_pictures(&mut self) {
        for figure in std::mem::take(&mut self.linked_pictures) {
            let shows = |block: &Content| match block {
                Content::Figure(shown) => shown.asset == figure.asset,
                Content::Gallery { figures } => figures.iter().any(|one| one.asset == figure.asset),
                _ => false,
            };
            if !self.blocks.iter().any(shows) {
                self.blocks.push(Content::Figure(figure));
            }
        }
    }

    /// Counts a link that lay on a picture and led anywhere but to the picture.
    fn count_link_on_picture(&mut self) {
        let leads_away = self.marks.iter().any(|mark| match mark {
            editorial::body::Mark::Link(address) => !looks_like_a_picture(address),
            _ => false,
        });
        self.tally.picture_links += u64::from(leads_away);
    }
}

/// The figure that an attachment makes, if its file came along.
pub(in crate::import::wordpress) fn figure(attachment: &Attachment) -> Option<Figure> {
    let asset = attachment.asset.as_ref().filter(|asset| asset.kind == Kind::Picture)?;
    Some(Figure {
        asset: asset.key.clone(),
        alt: attachment.alt.clone(),
        caption: Inline::plain(&attachment.caption),
        credit: attachment.credit.clone(),
    })
}

/// Where a picture may be: scripts that load late write it elsewhere than in `src`.
fn sources(tag: &Tag) -> impl Iterator<Item = &str> {
    ["data-orig-file", "data-lazy-src", "data-src", "src"]
        .into_iter()
        .filter_map(|name| tag.attribute(name))
        .filter(|source| !source.is_empty() && !source.starts_with("data:"))
}

fn looks_like_a_picture(address: &str) -> bool {
    let bare = address.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".bmp"]
        .iter()
        .any(|ending| bare.ends_with(ending))
}
