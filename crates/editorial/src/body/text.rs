//! Plain text of a body: what search reads, feeds shorten and differences compare.

use super::{Body, Content, Figure, Inline};

impl Body {
    /// The words, a paragraph a line, in reading order.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        for block in &self.blocks {
            block.content.lines(&mut lines);
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }

    /// How many words there are, counted by white space.
    pub fn word_count(&self) -> usize {
        self.text().split_whitespace().count()
    }
}

impl Content {
    /// The words of this block, a paragraph a line.
    pub fn lines(&self, lines: &mut Vec<String>) {
        let mut say = |inline: &Inline| lines.push(inline.text());
        match self {
            Content::Paragraph { text } | Content::Heading { text, .. } => say(text),
            Content::Quotation { text, speaker } => {
                text.iter().for_each(&mut say);
                say(speaker);
            }
            Content::List { items, .. } | Content::KeyPoints { items } => {
                items.iter().for_each(say);
            }
            Content::Table { caption, head, rows, source, .. } => {
                say(caption);
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(Inline::text).collect();
                    lines.push(cells.join("\t"));
                }
                lines.push(source.text());
            }
            Content::Figure(figure) => figure.lines(lines),
            Content::Gallery { figures } => figures.iter().for_each(|figure| figure.lines(lines)),
            Content::Video { caption, transcript, .. }
            | Content::Audio { caption, transcript, .. } => {
                say(caption);
                transcript.iter().for_each(say);
            }
            Content::Turn { question, answer } => {
                say(question);
                answer.iter().for_each(say);
            }
            Content::FactBox { title, text, items } => {
                say(title);
                text.iter().chain(items).for_each(say);
            }
            Content::Embed { title, .. } | Content::Document { title, .. } => {
                lines.push(title.clone());
            }
            Content::Related { .. } => {}
            Content::ArchivedHtml { html } => lines.push(words_of_markup(html)),
        }
    }
}

impl Figure {
    fn lines(&self, lines: &mut Vec<String>) {
        lines.push(self.caption.text());
        lines.push(self.credit.clone());
    }
}

/// The words between tags, with the five entities that our own sanitiser writes.
fn words_of_markup(html: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                words.push(' ');
            }
            _ if inside => {}
            _ => words.push(letter),
        }
    }
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_readers_word_is_in_the_text() {
        let body = Body::of([
            Content::Turn {
                question: Inline::plain("Pourquoi ?"),
                answer: vec![Inline::plain("Parce que.")],
            },
            Content::ArchivedHtml { html: "<p>a &amp; b</p><p>c</p>".into() },
        ]);
        assert_eq!(body.text(), "Pourquoi ?\nParce que.\na & b c");
        assert_eq!(body.word_count(), 8);
    }
}
