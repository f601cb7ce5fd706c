//! The light markup of the demo's files, made into a body. `demo/README.md` says what it is.

use anyhow::{Context, Result, bail};
use editorial::body::{Body, Content, Figure, Inline, Mark, Span};

/// What the names in a text stand for.
pub trait Names {
    /// Key of the picture or film of that name.
    ///
    /// # Errors
    /// When there is none.
    fn asset(&self, name: &str) -> Result<String>;
    /// Id of the article of that slug.
    ///
    /// # Errors
    /// When there is none.
    fn article(&self, slug: &str) -> Result<i64>;
}

/// Reads a body.
///
/// # Errors
/// A sentence that quotes the line that is not understood.
pub fn body(text: &str, names: &dyn Names) -> Result<Body> {
    let mut reader = Reader { lines: text.lines().collect(), at: 0, names };
    let mut contents = Vec::new();
    while let Some(content) = reader.next_block()? {
        contents.push(content);
    }
    Ok(Body::of(contents))
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    at: usize,
    names: &'a dyn Names,
}

impl<'a> Reader<'a> {
    fn next_block(&mut self) -> Result<Option<Content>> {
        while self.peek().is_some_and(|line| line.trim().is_empty()) {
            self.at += 1;
        }
        let Some(line) = self.peek() else { return Ok(None) };
        let block = if let Some(rest) = line.strip_prefix("### ") {
            self.at += 1;
            heading(3, rest)
        } else if let Some(rest) = line.strip_prefix("## ") {
            self.at += 1;
            heading(2, rest)
        } else if line.starts_with('>') {
            self.quotation()
        } else if line.starts_with("![") {
            self.at += 1;
            Content::Figure(self.figure(line)?)
        } else if let Some(caption) = line.strip_prefix("Table:") {
            self.at += 1;
            self.table(caption.trim())?
        } else if line.starts_with('|') {
            self.table("")?
        } else if let Some(kind) = line.strip_prefix(":::") {
            self.at += 1;
            self.container(kind.trim())?
        } else if line.starts_with("Q:") {
            self.turn()?
        } else if item(line).is_some() {
            self.list()
        } else {
            Content::Paragraph { text: inline(&self.paragraph()) }
        };
        Ok(Some(block))
    }

    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.at).copied()
    }

    /// Lines up to the next blank one, joined by spaces.
    fn paragraph(&mut self) -> String {
        let mut words = Vec::new();
        while let Some(line) = self.peek().filter(|line| !line.trim().is_empty()) {
            if !words.is_empty() && line.starts_with(":::") {
                break;
            }
            words.push(line.trim());
            self.at += 1;
        }
        words.join(" ")
    }

    fn quotation(&mut self) -> Content {
        let (mut text, mut speaker) = (Vec::new(), Inline::default());
        while let Some(line) = self.peek().and_then(|line| line.strip_prefix('>')) {
            self.at += 1;
            let line = line.trim();
            if let Some(who) = line.strip_prefix("— ") {
                speaker = inline(who);
            } else if !line.is_empty() {
                text.push(inline(line));
            }
        }
        Content::Quotation { text, speaker }
    }

    fn list(&mut self) -> Content {
        let ordered = self.peek().is_some_and(|line| !line.starts_with('-'));
        Content::List { ordered, items: self.items() }
    }

    fn items(&mut self) -> Vec<Inline> {
        let mut items = Vec::new();
        while let Some(text) = self.peek().and_then(item) {
            self.at += 1;
            items.push(inline(text));
        }
        items
    }

    fn turn(&mut self) -> Result<Content> {
        let question = self.paragraph();
        let question = question.trim_start_matches("Q:").trim().to_owned();
        while self.peek().is_some_and(|line| line.trim().is_empty()) {
            self.at += 1;
        }
        let mut answer = Vec::new();
        while self.peek().is_some_and(|line| line.starts_with("A:")) {
            let text = self.paragraph();
            answer.push(inline(text.trim_start_matches("A:").trim()));
            while self.peek().is_some_and(|line| line.trim().is_empty()) {
                self.at += 1;
            }
        }
        if answer.is_empty() {
            bail!("the question “{question}” has no answer: write A: below it");
        }
        Ok(Content::Turn { question: inline(&question), answer })
    }

    fn table(&mut self, caption: &str) -> Result<Content> {
        while self.peek().is_some_and(|line| line.trim().is_empty()) {
            self.at += 1;
        }
        let mut rows = Vec::new();
        while let Some(line) = self.peek().filter(|line| line.starts_with('|')) {
            self.at += 1;
            let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
            rows.push(inner.split('|').map(str::trim).collect::<Vec<_>>());
        }
        if rows.len() < 3 {
            bail!("the table “{caption}” needs a head, a line of hyphens and a row");
        }
        let figures = rows[1].iter().map(|cell| cell.ends_with(':')).collect();
        let cells = |row: &Vec<&str>| row.iter().map(|cell| inline(cell)).collect();
        Ok(Content::Table {
            caption: inline(caption),
            head: cells(&rows[0]),
            figures,
            rows: rows[2..].iter().map(cells).collect(),
            source: Inline::default(),
        })
    }

    /// `![alt](name "Caption | Credit")`
    fn figure(&self, line: &str) -> Result<Figure> {
        let wrong = || format!("this is no picture: {line}");
        let rest = line.trim().strip_prefix("![").with_context(wrong)?;
        let (alt, rest) = rest.split_once("](").with_context(wrong)?;
        let rest = rest.strip_suffix(')').with_context(wrong)?;
        let (name, under) = rest.split_once(' ').unwrap_or((rest, ""));
        let (caption, credit) = caption_and_credit(under);
        Ok(Figure {
            asset: self.names.asset(name)?,
            alt: alt.to_owned(),
            caption: inline(caption),
            credit: credit.to_owned(),
        })
    }

    fn container(&mut self, opening: &str) -> Result<Content> {
        let (kind, title) = opening.split_once(' ').unwrap_or((opening, ""));
        let mut inside = Vec::new();
        loop {
            let Some(line) = self.peek() else {
                bail!(":::{opening} is never closed");
            };
            self.at += 1;
            if line.trim() == ":::" {
                break;
            }
            inside.push(line);
        }
        let mut inner = Reader { lines: inside, at: 0, names: self.names };
        match kind {
            "keyPoints" => Ok(Content::KeyPoints { items: inner.all_items() }),
            "factBox" => {
                let (text, items) = inner.text_and_items();
                Ok(Content::FactBox { title: inline(title.trim()), text, items })
            }
            "gallery" => {
                let lines = inner.lines.iter().filter(|line| !line.trim().is_empty());
                let figures = lines.map(|line| self.figure(line)).collect::<Result<_>>()?;
                Ok(Content::Gallery { figures })
            }
            "video" => {
                let (name, under) = title.split_once(' ').unwrap_or((title, ""));
                let (caption, credit) = caption_and_credit(under);
                Ok(Content::Video {
                    asset: self.names.asset(&format!("{name}.webm"))?,
                    poster: Some(self.names.asset(name)?),
                    caption: inline(caption),
                    credit: credit.to_owned(),
                    transcript: inner.text_and_items().0,
                })
            }
            "related" => {
                let slugs = inner.lines.iter().filter_map(|line| item(line));
                let articles = slugs.map(|slug| self.names.article(slug.trim()));
                Ok(Content::Related { articles: articles.collect::<Result<_>>()? })
            }
            _ => bail!("there is no block :::{kind}"),
        }
    }

    fn all_items(&mut self) -> Vec<Inline> {
        self.text_and_items().1
    }

    fn text_and_items(&mut self) -> (Vec<Inline>, Vec<Inline>) {
        let (mut text, mut items) = (Vec::new(), Vec::new());
        while let Some(line) = self.peek() {
            if line.trim().is_empty() {
                self.at += 1;
            } else if item(line).is_some() {
                items.extend(self.items());
            } else {
                text.push(inline(&self.paragraph()));
            }
        }
        (text, items)
    }
}

fn heading(level: u8, text: &str) -> Content {
    Content::Heading { level, text: inline(text.trim()) }
}

/// The words of a list's item.
fn item(line: &str) -> Option<&str> {
    if let Some(rest) = line.strip_prefix("- ") {
        return Some(rest.trim());
    }
    let (number, rest) = line.split_once(". ")?;
    let is_number =
        !number.is_empty() && number.len() < 3 && number.chars().all(|c| c.is_ascii_digit());
    is_number.then(|| rest.trim())
}

/// `"Caption | Credit"`, with or without the quotation marks.
fn caption_and_credit(text: &str) -> (&str, &str) {
    let text = text.trim().trim_matches('"');
    let (caption, credit) = text.rsplit_once('|').unwrap_or((text, ""));
    (caption.trim(), credit.trim())
}

/// Words with their marks: `*em*`, `**strong**`, `[words](address)`, `^sup^`, `~sub~`.
pub fn inline(text: &str) -> Inline {
    let mut spans = Vec::new();
    let mut marks: Vec<Mark> = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((label, address, after)) = link(rest) {
            flush(&mut spans, &mut words, &marks);
            for mut span in inline(label).0 {
                span.marks.splice(0..0, marks.iter().cloned());
                span.marks.push(Mark::Link(address.to_owned()));
                spans.push(span);
            }
            rest = after;
            continue;
        }
        let (mark, length) = if rest.starts_with("**") {
            (Some(Mark::Strong), 2)
        } else {
            let mark = match letter {
                '*' => Some(Mark::Em),
                '^' => Some(Mark::Sup),
                '~' => Some(Mark::Sub),
                _ => None,
            };
            (mark, letter.len_utf8())
        };
        let (taken, after) = rest.split_at(length);
        let open = mark.as_ref().is_some_and(|mark| marks.contains(mark));
        match mark {
            Some(mark) if open => {
                flush(&mut spans, &mut words, &marks);
                marks.retain(|one| *one != mark);
            }
            // A mark that is never closed is a letter like any other.
            Some(mark) if after.contains(taken) => {
                flush(&mut spans, &mut words, &marks);
                marks.push(mark);
            }
            _ => words.push_str(taken),
        }
        rest = after;
    }
    flush(&mut spans, &mut words, &marks);
    Inline(spans)
}

fn flush(spans: &mut Vec<Span>, words: &mut String, marks: &[Mark]) {
    if !words.is_empty() {
        spans.push(Span { text: std::mem::take(words), marks: marks.to_vec() });
    }
}

fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (label, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    (!label.contains('[')).then_some((label, address, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nobody;

    impl Names for Nobody {
        fn asset(&self, name: &str) -> Result<String> {
            Ok(format!("key-of-{name}"))
        }
        fn article(&self, _: &str) -> Result<i64> {
            Ok(7)
        }
    }

    #[test]
    fn every_block_is_read() {
        let text = "## Titre\n\nUn *mot* et **deux**, [ici](/a).\n\n> « Oui. »\n> — Awa Lô\n\n- a\n- b\n\n\
            Table: T\n| | x |\n|---|---:|\n| a | 1 |\n\n![alt](port \"Cap. | Cr.\")\n\n:::keyPoints\n- un\n:::\n\n\
            Q: Quoi ?\n\nA: Rien.\n\n:::factBox Repères\nTexte.\n- a\n:::\n\n:::related\n- x\n:::\n";
        let body = body(text, &Nobody).expect("read");
        let kinds: Vec<String> = body
            .blocks
            .iter()
            .map(|block| serde_json::to_value(&block.content).expect("json")["kind"].to_string())
            .collect();
        assert_eq!(
            kinds.join(" "),
            "\"heading\" \"paragraph\" \"quotation\" \"list\" \"table\" \"figure\" \"keyPoints\" \"turn\" \"factBox\" \"related\""
        );
        assert_eq!(body.faults(), []);
        let Content::Paragraph { text } = &body.blocks[1].content else { panic!("a paragraph") };
        assert_eq!(text.text(), "Un mot et deux, ici.");
        assert_eq!(text.0[5].marks, [Mark::Link("/a".into())]);
    }

    #[test]
    fn a_lone_star_is_a_star() {
        assert_eq!(inline("5 * 3").0, [Span { text: "5 * 3".into(), marks: vec![] }]);
    }
}
