//! Tables: regular ones become tables of ours, all others stay markup.

use editorial::body::{Content, Inline, Mark};

use super::Mapper;
use super::dom::Id;
use super::turn::without_strong;

/// What no cell of a table of ours holds.
const NOT_IN_A_CELL: [&str; 14] = [
    "table",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "dl",
    "img",
    "iframe",
    "video",
    "audio",
    "figure",
    "object",
    "embed",
    "del",
];

impl Mapper<'_> {
    /// Maps a table with its caption.
    pub(super) fn table(&mut self, table: Id, caption: Inline) {
        let Some(rows) = self.regular_rows(table) else {
            self.archive(table);
            self.push_words(caption);
            return;
        };
        let own = self.dom.children(table).iter().find(|&&id| self.dom.name(id) == "caption");
        let own = own.map(|&id| self.words_inside(id).0).unwrap_or_default();
        let mut cells =
            rows.iter().map(|row| row.iter().map(|&cell| self.words_inside(cell).0).collect());
        let mut rows: Vec<Vec<Inline>> = Vec::new();
        let head: Vec<Inline> = cells.next().unwrap_or_default();
        rows.extend(cells);
        let figures = (0..head.len())
            .map(|column| column > 0 && rows.iter().all(|row| is_figure(&row[column])))
            .collect();
        let given = if caption.is_empty() { own } else { caption };
        let is_source = given.text().trim_start().to_lowercase().starts_with("source");
        let (caption, source) =
            if is_source { (Inline::default(), given) } else { (given, Inline::default()) };
        self.blocks.push(Content::Table {
            caption,
            head: head.into_iter().map(without_strong).collect(),
            figures,
            rows,
            source,
        });
    }

    /// The cells of a table whose rows are of one length under a row of heads.
    fn regular_rows(&self, table: Id) -> Option<Vec<Vec<Id>>> {
        let dom = self.dom;
        if dom.below(table).any(|id| NOT_IN_A_CELL.contains(&dom.name(id))) {
            return None;
        }
        let rows: Vec<Vec<Id>> = dom
            .below(table)
            .filter(|&id| dom.name(id) == "tr")
            .map(|row| {
                dom.children(row)
                    .iter()
                    .copied()
                    .filter(|&id| matches!(dom.name(id), "td" | "th"))
                    .collect()
            })
            .collect();
        let spans = |&cell: &Id| {
            let tag = dom.tag(cell);
            ["colspan", "rowspan"].iter().any(|name| {
                tag.and_then(|tag| tag.attribute(name)).is_some_and(|value| value != "1")
            })
        };
        let width = rows.first()?.len();
        let is_regular = width > 0
            && rows.len() > 1
            && rows.iter().all(|row| row.len() == width)
            && !rows.iter().flatten().any(spans);
        (is_regular && rows[0].iter().all(|&cell| self.is_head(cell))).then_some(rows)
    }

    /// A cell that names its column: by its tag, or because all of its words are bold.
    fn is_head(&self, cell: Id) -> bool {
        let dom = self.dom;
        if dom.name(cell) == "th" {
            return true;
        }
        let words = dom.words(cell);
        let bold = dom.find(cell, "strong").or_else(|| dom.find(cell, "b"));
        words.trim().is_empty() || bold.is_some_and(|bold| dom.words(bold).trim() == words.trim())
    }
}

/// A cell that holds a figure, perhaps with its unit, or nothing.
fn is_figure(cell: &Inline) -> bool {
    let words = cell.text();
    let words = words.trim();
    if words.is_empty() || matches!(words, "-" | "–" | "—") {
        return true;
    }
    let bare = words
        .trim_start_matches(['+', '-', '−', '–', '(', '<', '>', '~', ' ', '\u{a0}', '€', '$', '£']);
    bare.starts_with(|first: char| first.is_numeric())
        && words.chars().filter(|letter| letter.is_alphabetic()).count() <= 4
        && !cell.0.iter().any(|span| span.marks.iter().any(|mark| matches!(mark, Mark::Link(_))))
}
