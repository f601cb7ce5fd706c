//! One sheet from the files in `css/`, without the room that only people need.

use rust_embed::RustEmbed;

use super::tones;

#[derive(RustEmbed)]
#[folder = "css/"]
struct Sheets;

/// The sheet's files in the order of the cascade.
const ORDER: [&str; 12] = [
    "fonts", "tokens", "ground", "head", "teaser", "front", "article", "body", "lists", "pages",
    "foot", "media",
];

/// Joins the files, puts the fonts' addresses in, and takes comments and spaces out.
/// A face whose font was not built is left out, so that no browser asks for it.
pub(super) fn assemble<'a>(
    custom: Option<&str>,
    address: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let mut sheet = String::new();
    for name in ORDER {
        let file = Sheets::get(&format!("{name}.css"));
        let source = file.map(|file| file.data.into_owned()).unwrap_or_default();
        let source = String::from_utf8_lossy(&source).into_owned();
        sheet.push_str(&if name == "fonts" { with_addresses(&source, &address) } else { source });
        if name == "ground" {
            sheet.push_str(&tones::rules());
        }
    }
    sheet.push_str(custom.unwrap_or_default());
    minify(&sheet)
}

fn with_addresses<'a>(source: &str, address: &impl Fn(&str) -> Option<&'a str>) -> String {
    let mut sheet = String::new();
    for face in source.split_inclusive('}') {
        let Some((before, rest)) = face.split_once("url(") else {
            sheet.push_str(face);
            continue;
        };
        let Some((name, after)) = rest.split_once(')') else { continue };
        if let Some(address) = address(name) {
            sheet.extend([before, "url(", address, ")", after]);
        }
    }
    sheet
}

/// Takes comments out and folds white space; strings stay as they are.
fn minify(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(letter) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if letter == '"' || letter == '\'' {
            let end = rest[1..].find(letter).map_or(rest.len(), |end| end + 2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if letter.is_whitespace() {
            rest = rest.trim_start();
            let glued = out.ends_with(['{', '}', ';', ',', ':', ' ']) || out.is_empty();
            let comment = rest.starts_with("/*");
            if !glued && !comment && !rest.starts_with(['{', '}', ';', ',']) {
                out.push(' ');
            }
        } else {
            if letter == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_that_mean_something_stay() {
        let source = "a > b :hover,\n c {\n  margin : calc(1rem + 2px) auto ;\n  content: \"a /* b */  c\";\n}\n/* gone */ @media (min-width: 2em) and (max-width: 3em) { d { top: 0; } }";
        let expected = "a > b :hover,c{margin :calc(1rem + 2px) auto ;content:\"a /* b */  c\"}@media (min-width:2em) and (max-width:3em){d{top:0}}";
        assert_eq!(minify(source), expected.replace(" ;", ";"));
    }

    #[test]
    fn a_font_that_was_not_built_is_not_asked_for() {
        let source = "@font-face{src:url(a.woff2)}@font-face{src:url(b.woff2)}@font-face{src:local(Georgia)}";
        let sheet =
            with_addresses(source, &|name| (name == "b.woff2").then_some("/assets/b-1.woff2"));
        assert_eq!(sheet, "@font-face{src:url(/assets/b-1.woff2)}@font-face{src:local(Georgia)}");
    }
}
