//! Marks: what a run of words bears.

use editorial::body::Mark;
use paper::asset::Kind;

use crate::import::wordpress::blocks::archived::is_language;
use crate::import::wordpress::blocks::dom::{Id, Tag};
use crate::import::wordpress::blocks::{Mapper, figure};

impl Mapper<'_> {
    /// The marks that an element sets on the words in it.
    pub(in crate::import::wordpress::blocks) fn marks_of(
        &mut self,
        id: Id,
        tag: &Tag,
    ) -> Vec<Mark> {
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
        match asset {
            Some((found, asset)) if asset.kind == Kind::Picture => {
                // Each once: a text may link to the same one on every line.
                let new = figure(found).filter(|figure| !self.linked_pictures.contains(figure));
                self.linked_pictures.extend(new);
            }
            Some((found, asset)) => {
                self.documents.push((asset.key.clone(), found.title.clone()));
            }
            None => {}
        }
        Some(Mark::Link(address))
    }
}
