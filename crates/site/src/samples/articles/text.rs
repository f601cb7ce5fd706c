//! The long article's text: each block of [`crate::body`] once.

use std::ops::Range;

use crate::samples::around::Around;

/// Paragraphs of the story.
pub(in crate::samples) fn paragraphs(around: &Around<'_>, places: Range<usize>) -> String {
    let all = around.texts.body.paragraphs;
    places.map(|place| format!("<p>{}</p>\n", all[place % all.len()])).collect()
}

/// Key points.
pub(super) fn keys(around: &Around<'_>) -> String {
    let (title, points) = around.texts.body.keys;
    let points: String = points.iter().map(|point| format!("<li>{point}</li>")).collect();
    format!(
        "<section class=\"keys\" aria-labelledby=\"b-keys\"><h2 id=\"b-keys\">{title}</h2><ul>{points}</ul></section>\n"
    )
}

/// Every block of the vocabulary.
pub(super) fn every_block(around: &Around<'_>) -> String {
    let b = &around.texts.body;
    let mut html = keys(around);
    html += &paragraphs(around, 0..3);
    let (words, speaker, role) = b.quotation;
    html += &format!(
        "<blockquote><p>{words}</p><footer><b>{speaker}</b>{role}</footer></blockquote>\n"
    );
    html += &format!("<h2 id=\"b-heading\">{}</h2>\n", b.heading);
    html += &paragraphs(around, 3..4);
    html += &format!(
        "<aside class=\"also\" aria-label=\"{0}\"><p>{0}</p><ul><li><a href=\"/x\">{1}</a></li></ul></aside>\n",
        b.also.0, b.also.1
    );
    html += &paragraphs(around, 4..5);
    html += &table(around);
    html += &format!("<h3 id=\"b-small\">{}</h3>\n", b.small_heading);
    html += &paragraphs(around, 5..6);
    html += &figure(around);
    let (question, answer) = b.question;
    html += &format!(
        "<div class=\"turn\"><p class=\"question\"><strong>{question}</strong></p><p>{answer}</p></div>\n"
    );
    html += &fact_box(around);
    html += &card(b.card, "");
    html += &card(b.document, " type=\"application/pdf\"");
    html += &paragraphs(around, 6..7);
    html
}

fn table(around: &Around<'_>) -> String {
    let b = &around.texts.body;
    let (caption, rows) = b.table;
    let mut html = format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"b-table\"><table><caption id=\"b-table\">{caption}</caption>"
    );
    for (place, row) in rows.iter().enumerate() {
        html += if place == 0 { "<thead><tr>" } else { "<tr>" };
        for (column, cell) in row.iter().enumerate() {
            html += &match (place, column) {
                (0, 0) => "<td></td>".to_owned(),
                (0, _) => format!("<th scope=\"col\" class=\"number\">{cell}</th>"),
                (_, 0) => format!("<th scope=\"row\">{cell}</th>"),
                _ => format!("<td class=\"number\">{cell}</td>"),
            };
        }
        html += if place == 0 { "</tr></thead><tbody>" } else { "</tr>" };
    }
    html + "</tbody></table></div>\n" + &format!("<p class=\"source\">{}</p>\n", b.source)
}

fn figure(around: &Around<'_>) -> String {
    let p = around.picture(4);
    let t = around.texts;
    let sources = p.sources.iter().map(|source| format!("{} {}w", source.address, source.width));
    let sources = sources.collect::<Vec<_>>().join(", ");
    let sources = if sources.is_empty() {
        sources
    } else {
        format!(" srcset=\"{sources}\" sizes=\"(min-width: 64em) 680px, 100vw\"")
    };
    let plan = if p.is_plan { " plan" } else { "" };
    format!(
        "<figure><img src=\"{}\"{sources} width=\"{}\" height=\"{}\" alt=\"{}\" class=\"tone-{}{plan}\" loading=\"lazy\" decoding=\"async\"><figcaption>{} <span class=\"credit\">{}</span></figcaption></figure>\n",
        p.address, p.width, p.height, t.alt, p.tone, t.caption, t.credit
    )
}

fn fact_box(around: &Around<'_>) -> String {
    let (title, text, facts) = around.texts.body.fact_box;
    let facts: String = facts.iter().map(|fact| format!("<li>{fact}</li>")).collect();
    format!(
        "<aside class=\"fact-box\" aria-labelledby=\"b-box\"><h2 id=\"b-box\">{title}</h2><p>{text}</p><ul>{facts}</ul></aside>\n"
    )
}

fn card((title, kind): (&str, &str), facts: &str) -> String {
    format!(
        "<p class=\"card\"><a href=\"https://port-agadir.example/\"{facts} rel=\"noopener external\"><b>{title}</b><span>{kind}</span></a></p>\n"
    )
}
