//! Writes a body in the vocabulary of [`crate::body`].

use std::collections::HashMap;
use std::fmt::Write as _;

use editorial::body::{Block, Body, Content, Figure, Inline, Mark};
use paper::asset::Asset;

use crate::html::{escape, printable};
use crate::page::{Link, Picture};
use crate::reading::picture;

/// What a body's blocks point at, and the words that a renderer brings.
#[derive(Debug, Default)]
pub struct Around {
    /// Assets by their key.
    pub assets: HashMap<String, Asset>,
    /// Headline and address of the visible articles that the body points at, by id.
    pub articles: HashMap<i64, Link>,
    /// *Read also*
    pub read_also: String,
    /// *Key points*
    pub key_points: String,
    /// *Table*
    pub table: String,
    /// *Pictures*
    pub pictures: String,
    /// *Transcript*
    pub transcript: String,
}

/// How a figure in the text is asked for.
const SIZES: &str = "(min-width: 64em) 680px, 100vw";

/// The whole body.
pub fn body(body: &Body, around: &Around) -> String {
    let mut html = String::new();
    for block in &body.blocks {
        // Writing to a string cannot fail.
        let _ = around.block(&mut html, block);
    }
    html
}

type Written = std::fmt::Result;

impl Around {
    fn block(&self, html: &mut String, block: &Block) -> Written {
        let id = format!("b-{}", block.id);
        match &block.content {
            Content::Paragraph { text } => writeln!(html, "<p>{}</p>", inline(text)),
            Content::Heading { level, text } => {
                writeln!(html, "<h{level} id=\"{id}\">{}</h{level}>", inline(text))
            }
            Content::Quotation { text, speaker } => quotation(html, text, speaker),
            Content::List { ordered, items } => {
                let tag = if *ordered { "ol" } else { "ul" };
                writeln!(html, "<{tag}>{}</{tag}>", list(items))
            }
            Content::Table { .. } => self.table_of(html, &id, &block.content),
            Content::Figure(figure) => self.figure(html, figure),
            Content::Gallery { figures } => self.gallery(html, figures),
            Content::Video { .. } => self.video(html, &block.content),
            Content::Audio { asset, caption, transcript } => {
                self.audio(html, asset, caption, transcript)
            }
            Content::KeyPoints { items } => writeln!(
                html,
                "<section class=\"keys\" aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2><ul>{}</ul></section>",
                escape(&self.key_points),
                list(items)
            ),
            Content::Turn { question, answer } => writeln!(
                html,
                "<div class=\"turn\"><p class=\"question\"><strong>{}</strong></p>{}</div>",
                inline(question),
                paragraphs(answer)
            ),
            Content::FactBox { title, text, items } => {
                let items = match items.is_empty() {
                    true => String::new(),
                    false => format!("<ul>{}</ul>", list(items)),
                };
                writeln!(
                    html,
                    "<aside class=\"fact-box\" aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2>{}{items}</aside>",
                    inline(title),
                    paragraphs(text)
                )
            }
            Content::Embed { address, title } => embed(html, address, title),
            Content::Related { articles } => self.related(html, articles),
            Content::Document { asset, title } => self.document(html, asset, title),
            Content::ArchivedHtml { html: archived } => {
                writeln!(html, "<div class=\"archived\">{}</div>", printable(archived))
            }
        }
    }

    fn table_of(&self, html: &mut String, id: &str, content: &Content) -> Written {
        let Content::Table { caption, head, figures, rows, source } = content else {
            return Ok(());
        };
        let class = |at: usize| match figures.get(at) {
            Some(true) => " class=\"number\"",
            _ => "",
        };
        if caption.is_empty() {
            let label = escape(&self.table);
            write!(
                html,
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table>"
            )?;
        } else {
            write!(
                html,
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}\"><table><caption id=\"{id}\">{}</caption>",
                inline(caption)
            )?;
        }
        html.push_str("<thead><tr>");
        for (at, cell) in head.iter().enumerate() {
            // A corner without words heads nothing.
            if at == 0 && cell.is_empty() {
                html.push_str("<td></td>");
            } else {
                write!(html, "<th scope=\"col\"{}>{}</th>", class(at), inline(cell))?;
            }
        }
        html.push_str("</tr></thead><tbody>");
        for row in rows {
            html.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                if at == 0 {
                    write!(html, "<th scope=\"row\">{}</th>", inline(cell))?;
                } else {
                    write!(html, "<td{}>{}</td>", class(at), inline(cell))?;
                }
            }
            html.push_str("</tr>");
        }
        html.push_str("</tbody></table></div>\n");
        if !source.is_empty() {
            writeln!(html, "<p class=\"source\">{}</p>", inline(source))?;
        }
        Ok(())
    }

    fn figure(&self, html: &mut String, figure: &Figure) -> Written {
        let Some(asset) = self.assets.get(&figure.asset) else {
            return Ok(());
        };
        let picture = picture(figure, asset);
        let tall = if picture.height > picture.width { " class=\"tall\"" } else { "" };
        write!(html, "<figure{tall}>{}", img(&picture))?;
        caption(html, &figure.caption, &figure.credit)?;
        html.push_str("</figure>\n");
        Ok(())
    }

    fn gallery(&self, html: &mut String, figures: &[Figure]) -> Written {
        write!(html, "<section class=\"gallery\" aria-label=\"{}\"><ol>", escape(&self.pictures))?;
        for figure in figures {
            html.push_str("<li>");
            self.figure(html, figure)?;
            html.push_str("</li>");
        }
        html.push_str("</ol></section>\n");
        Ok(())
    }

    fn video(&self, html: &mut String, content: &Content) -> Written {
        let Content::Video { asset, poster, caption: words, credit, transcript } = content else {
            return Ok(());
        };
        let poster = poster.as_ref().and_then(|key| self.assets.get(key));
        let poster = poster.map(|asset| picture(&Figure::default(), asset));
        html.push_str("<figure class=\"film\">");
        match self.assets.get(asset).and_then(|film| film.renditions.first()) {
            Some(film) => {
                html.push_str("<video controls preload=\"none\"");
                if let Some(poster) = &poster {
                    let (width, height) = (poster.width, poster.height);
                    let address = escape(&poster.address);
                    write!(html, " width=\"{width}\" height=\"{height}\" poster=\"{address}\"")?;
                }
                let (file, kind) = (escape(&film.file), escape(&film.media_type));
                write!(html, "><source src=\"/media/{file}\" type=\"{kind}\"></video>")?;
            }
            None => html.push_str(&poster.as_ref().map(img).unwrap_or_default()),
        }
        caption(html, words, credit)?;
        html.push_str("</figure>\n");
        self.transcript(html, transcript)
    }

    fn audio(
        &self,
        html: &mut String,
        asset: &str,
        words: &Inline,
        transcript: &[Inline],
    ) -> Written {
        let Some(file) = self.assets.get(asset).and_then(|one| one.renditions.first()) else {
            return Ok(());
        };
        write!(
            html,
            "<figure class=\"sound\"><audio controls preload=\"none\" src=\"/media/{}\"></audio>",
            escape(&file.file)
        )?;
        caption(html, words, "")?;
        html.push_str("</figure>\n");
        self.transcript(html, transcript)
    }

    fn transcript(&self, html: &mut String, transcript: &[Inline]) -> Written {
        if transcript.is_empty() {
            return Ok(());
        }
        writeln!(
            html,
            "<details class=\"transcript\"><summary>{}</summary>{}</details>",
            escape(&self.transcript),
            paragraphs(transcript)
        )
    }

    fn related(&self, html: &mut String, articles: &[i64]) -> Written {
        let links: Vec<&Link> = articles.iter().filter_map(|id| self.articles.get(id)).collect();
        if links.is_empty() {
            return Ok(());
        }
        let label = escape(&self.read_also);
        write!(html, "<aside class=\"also\" aria-label=\"{label}\"><p>{label}</p><ul>")?;
        for link in links {
            let (address, words) = (escape(&link.address), escape(&link.words));
            write!(html, "<li><a href=\"{address}\">{words}</a></li>")?;
        }
        html.push_str("</ul></aside>\n");
        Ok(())
    }

    fn document(&self, html: &mut String, asset: &str, title: &str) -> Written {
        let Some(found) = self.assets.get(asset) else { return Ok(()) };
        let Some(file) = found.renditions.first() else { return Ok(()) };
        let kilobytes = found.bytes.max(0) / 1000;
        writeln!(
            html,
            "<p class=\"card\"><a href=\"/media/{}\" type=\"{}\"><b>{}</b><span>PDF, {kilobytes} kB</span></a></p>",
            escape(&file.file),
            escape(&file.media_type),
            escape(title)
        )
    }
}

fn quotation(html: &mut String, text: &[Inline], speaker: &Inline) -> Written {
    write!(html, "<blockquote>{}", paragraphs(text))?;
    if !speaker.is_empty() {
        // The name stands before the first comma, what the person does after it.
        let said = inline(speaker);
        let (name, role) = said.split_once([',', '،']).unwrap_or((&said, ""));
        let comma = said.chars().nth(name.chars().count()).unwrap_or(',');
        if role.is_empty() || name.contains('<') {
            write!(html, "<footer>{said}</footer>")?;
        } else {
            write!(html, "<footer><b>{name}</b>{comma}{role}</footer>")?;
        }
    }
    html.push_str("</blockquote>\n");
    Ok(())
}

fn embed(html: &mut String, address: &str, title: &str) -> Written {
    let host = address.split('/').nth(2).unwrap_or(address);
    let title = if title.trim().is_empty() { host } else { title };
    writeln!(
        html,
        "<p class=\"card\"><a href=\"{}\" rel=\"noopener external\"><b>{}</b><span>{}</span></a></p>",
        escape(address),
        escape(title),
        escape(host)
    )
}

fn caption(html: &mut String, words: &Inline, credit: &str) -> Written {
    if words.is_empty() && credit.trim().is_empty() {
        return Ok(());
    }
    write!(html, "<figcaption>{}", inline(words))?;
    if !credit.trim().is_empty() {
        write!(html, " <span class=\"credit\">{}</span>", escape(credit))?;
    }
    html.push_str("</figcaption>");
    Ok(())
}

fn img(picture: &Picture) -> String {
    let sources: Vec<String> = picture
        .sources
        .iter()
        .map(|source| format!("{} {}w", escape(&source.address), source.width))
        .collect();
    let plan = if picture.is_plan { " plan" } else { "" };
    format!(
        "<img src=\"{}\" srcset=\"{}\" sizes=\"{SIZES}\" width=\"{}\" height=\"{}\" alt=\"{}\" class=\"tone-{}{plan}\" loading=\"lazy\" decoding=\"async\">",
        escape(&picture.address),
        sources.join(", "),
        picture.width,
        picture.height,
        escape(&picture.alt),
        picture.tone
    )
}

fn paragraphs(texts: &[Inline]) -> String {
    texts.iter().map(|text| format!("<p>{}</p>", inline(text))).collect()
}

fn list(items: &[Inline]) -> String {
    items.iter().map(|item| format!("<li>{}</li>", inline(item))).collect()
}

/// Running words with their marks.
pub fn inline(words: &Inline) -> String {
    let mut html = String::new();
    for span in &words.0 {
        let text = escape(&span.text).replace('\n', "<br>");
        let mut wrapped = text;
        for mark in span.marks.iter().rev() {
            wrapped = match mark {
                Mark::Strong => format!("<strong>{wrapped}</strong>"),
                Mark::Em => format!("<em>{wrapped}</em>"),
                Mark::Sup => format!("<sup>{wrapped}</sup>"),
                Mark::Sub => format!("<sub>{wrapped}</sub>"),
                // A body is checked when it is stored; what a hand put into the database is not.
                Mark::Link(address) if editorial::body::is_link(address) => {
                    format!("<a href=\"{}\">{wrapped}</a>", escape(address))
                }
                Mark::Link(_) => wrapped,
                Mark::Lang(tag) => {
                    let direction = if tag.starts_with("ar") { "rtl" } else { "ltr" };
                    format!("<span lang=\"{}\" dir=\"{direction}\">{wrapped}</span>", escape(tag))
                }
            };
        }
        html.push_str(&wrapped);
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use editorial::body::Span;

    fn marked(text: &str, marks: Vec<Mark>) -> Inline {
        Inline(vec![Span { text: text.into(), marks }])
    }

    #[test]
    fn words_are_escaped_and_links_are_checked() {
        assert_eq!(inline(&marked("<b>&\"", vec![Mark::Em])), "<em>&lt;b&gt;&amp;&quot;</em>");
        let script = Mark::Link("javascript:alert(1)".into());
        assert_eq!(inline(&marked("là", vec![script])), "là");
    }

    #[test]
    fn a_speaker_stands_out_from_what_he_does() {
        let quotation = Body::of([Content::Quotation {
            text: vec![Inline::plain("Oui.")],
            speaker: Inline::plain("Awa Lô, transitaire, Dakar"),
        }]);
        assert_eq!(
            body(&quotation, &Around::default()),
            "<blockquote><p>Oui.</p><footer><b>Awa Lô</b>, transitaire, Dakar</footer></blockquote>\n"
        );
    }
}
