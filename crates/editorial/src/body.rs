//! The body of a text: a versioned document of blocks, each with a stable id, from which
//! pages, plain text, feeds and search derive.

pub mod archived;
mod text;
mod validate;

pub use validate::{Fault, is_link};

use serde::{Deserialize, Serialize};

/// The version of the document's form that this program writes.
pub const VERSION: u32 = 1;

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Version of the form.
    pub version: u32,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

impl Default for Body {
    fn default() -> Body {
        Body { version: VERSION, blocks: Vec::new() }
    }
}

/// A block with its id, which stays the same over every edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// 1 to 32 letters, digits and hyphens, unique in the body.
    pub id: String,
    /// What it is.
    #[serde(flatten)]
    pub content: Content,
}

/// What a block holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Content {
    /// Running text.
    Paragraph {
        /// The words.
        text: Inline,
    },
    /// A heading of level 2 or 3.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The words.
        text: Inline,
    },
    /// Somebody's words.
    Quotation {
        /// Paragraphs.
        text: Vec<Inline>,
        /// Who said them.
        #[serde(default, skip_serializing_if = "Inline::is_none")]
        speaker: Inline,
    },
    /// A list.
    List {
        /// Whether it is numbered.
        #[serde(default)]
        ordered: bool,
        /// Its items.
        items: Vec<Inline>,
    },
    /// A table; every row has as many cells as the head.
    Table {
        /// What it shows.
        #[serde(default, skip_serializing_if = "Inline::is_none")]
        caption: Inline,
        /// Column heads.
        head: Vec<Inline>,
        /// Whether a column holds figures, which stand to the end.
        #[serde(default)]
        figures: Vec<bool>,
        /// Rows of cells; the first cell names the row.
        rows: Vec<Vec<Inline>>,
        /// Where the figures come from.
        #[serde(default, skip_serializing_if = "Inline::is_none")]
        source: Inline,
    },
    /// A picture.
    Figure(Figure),
    /// Several pictures to look through.
    Gallery {
        /// The pictures.
        figures: Vec<Figure>,
    },
    /// A film of the paper's own.
    Video {
        /// Key of the asset.
        asset: String,
        /// Key of the picture that stands for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        poster: Option<String>,
        /// What stands under it.
        #[serde(default, skip_serializing_if = "Inline::is_none")]
        caption: Inline,
        /// Who made it.
        #[serde(default)]
        credit: String,
        /// What is seen and said, for who cannot play it.
        #[serde(default)]
        transcript: Vec<Inline>,
    },
    /// A sound of the paper's own.
    Audio {
        /// Key of the asset.
        asset: String,
        /// What stands under it.
        #[serde(default, skip_serializing_if = "Inline::is_none")]
        caption: Inline,
        /// What is said.
        #[serde(default)]
        transcript: Vec<Inline>,
    },
    /// What to keep from the text.
    KeyPoints {
        /// One sentence each.
        items: Vec<Inline>,
    },
    /// One turn of an interview.
    Turn {
        /// What was asked.
        question: Inline,
        /// What was answered, by paragraphs.
        answer: Vec<Inline>,
    },
    /// A box of facts beside the text.
    FactBox {
        /// Its title.
        title: Inline,
        /// Paragraphs.
        #[serde(default)]
        text: Vec<Inline>,
        /// A list after them.
        #[serde(default)]
        items: Vec<Inline>,
    },
    /// Something that lives elsewhere, shown as a link.
    Embed {
        /// Its address, https alone.
        address: String,
        /// What it is.
        #[serde(default)]
        title: String,
    },
    /// Other articles.
    Related {
        /// Their ids.
        articles: Vec<i64>,
    },
    /// A file to download.
    Document {
        /// Key of the asset.
        asset: String,
        /// What it is.
        title: String,
    },
    /// What an import could not map, as [`archived::sanitized`] leaves it.
    ArchivedHtml {
        /// The markup.
        html: String,
    },
}

/// A picture in a body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Key of the asset.
    pub asset: String,
    /// What it shows, for who cannot see it.
    #[serde(default)]
    pub alt: String,
    /// What stands under it.
    #[serde(default, skip_serializing_if = "Inline::is_none")]
    pub caption: Inline,
    /// Who made it.
    #[serde(default)]
    pub credit: String,
}

/// Running words with marks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Inline(pub Vec<Span>);

/// Words that bear the same marks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words; a line feed is a line break.
    pub text: String,
    /// The marks, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
}

/// What a run of words bears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Importance.
    Strong,
    /// Stress, titles of works.
    Em,
    /// Raised.
    Sup,
    /// Lowered.
    Sub,
    /// A link: https, http, mailto, tel, or a path of this paper.
    Link(String),
    /// Words in another language, by its tag.
    Lang(String),
}

impl Inline {
    /// Words without marks.
    pub fn plain(text: impl Into<String>) -> Inline {
        let text = text.into();
        if text.is_empty() {
            return Inline::default();
        }
        Inline(vec![Span { text, marks: Vec::new() }])
    }

    /// Whether there is nothing at all: white space alone is kept as it was written.
    fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }

    /// The words alone.
    pub fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

impl Body {
    /// A body of these contents, with ids `b1`, `b2` …
    pub fn of(contents: impl IntoIterator<Item = Content>) -> Body {
        let blocks = contents
            .into_iter()
            .enumerate()
            .map(|(at, content)| Block { id: format!("b{}", at + 1), content })
            .collect();
        Body { version: VERSION, blocks }
    }

    /// Keys of every asset that the body shows, in reading order, without repeats.
    pub fn assets(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = Vec::new();
        for block in &self.blocks {
            let found: Vec<&str> = match &block.content {
                Content::Figure(figure) => vec![&figure.asset],
                Content::Gallery { figures } => {
                    figures.iter().map(|figure| figure.asset.as_str()).collect()
                }
                Content::Video { asset, poster, .. } => {
                    let mut both = vec![asset.as_str()];
                    both.extend(poster.as_deref());
                    both
                }
                Content::Audio { asset, .. } | Content::Document { asset, .. } => vec![asset],
                _ => Vec::new(),
            };
            for key in found {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys
    }

    /// Ids of every article that the body points at.
    pub fn related(&self) -> Vec<i64> {
        let lists = self.blocks.iter().filter_map(|block| match &block.content {
            Content::Related { articles } => Some(articles),
            _ => None,
        });
        lists.flatten().copied().collect()
    }
}
