//! Addresses older than WordPress: an operator's file says what they looked like and what they
//! named.
//!
//! ```toml
//! [[redirect]]
//! from = "/article.php?id={number}"
//! to = "field old_id"                # the text whose custom field old_id holds that number
//! [[redirect]]
//! from = "/actualites/{any}/{slug}.html"
//! to = "slug"                        # the text with that slug
//! [[redirect]]
//! from = "/breves/{number}"
//! to = "number"                      # the text with that number in WordPress
//! [[redirect]]
//! from = "/rubriques/{slug}.asp"
//! to = "/rubrique/{slug}/"           # an address of this paper
//! ```

use editorial::redirect::{Names, Pattern, Place, Rule};
use serde::Deserialize;

use super::reader::Item;

/// Addresses older than WordPress.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Older(Vec<Leads>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Leads {
    pattern: Pattern,
    to: To,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum To {
    /// The text with that number in WordPress.
    Number,
    /// The text with that slug.
    Slug,
    /// The text whose custom field of that name holds what stands in the pattern's one place.
    Field(String),
    /// An address of this paper.
    Path(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    redirect: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    from: String,
    to: String,
}

impl Older {
    /// Reads a file of redirects.
    ///
    /// # Errors
    /// A sentence that says which one is wrong, and how.
    pub fn read(text: &str) -> Result<Older, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let all = file
            .redirect
            .into_iter()
            .map(|line| leads(&line).map_err(|wrong| format!("from = \"{}\": {wrong}", line.from)));
        all.collect::<Result<_, _>>().map(Older)
    }

    /// The rules that hold for every text of a source.
    pub(super) fn rules(&self, source: &str) -> Vec<Rule> {
        let named = self.0.iter().filter_map(|leads| {
            let source = source.to_owned();
            let names = match &leads.to {
                To::Number => Names::Number { source },
                To::Slug => Names::Slug { source },
                To::Path(path) => Names::Path(path.clone()),
                To::Field(_) => return None,
            };
            Some(Rule { pattern: leads.pattern.clone(), names })
        });
        named.collect()
    }

    /// The old addresses of one text, by its custom fields.
    pub(super) fn addresses(&self, item: &Item) -> Vec<String> {
        let mut addresses = Vec::new();
        for leads in &self.0 {
            let To::Field(field) = &leads.to else { continue };
            for (_, value) in item.meta.iter().filter(|(key, _)| key == field) {
                let pattern = leads.pattern.to_string();
                let address = ["{number}", "{slug}"]
                    .iter()
                    .fold(pattern, |address, place| address.replace(place, value.trim()));
                // A value that the pattern does not admit is no part of an address.
                if leads.pattern.find(&address).is_some() {
                    addresses.push(address);
                }
            }
        }
        addresses
    }
}

fn leads(line: &Line) -> Result<Leads, String> {
    let pattern: Pattern = line.from.parse()?;
    let (number, slug) = (pattern.has(Place::Number), pattern.has(Place::Slug));
    let others = [Place::Any, Place::Year, Place::Month, Place::Day];
    let is_plain = !others.into_iter().any(|place| pattern.has(place));
    let to = match line.to.trim() {
        "number" if number => To::Number,
        "slug" if slug => To::Slug,
        word @ ("number" | "slug") => {
            return Err(format!("to = \"{word}\" needs {{{word}}} in the address"));
        }
        path if path.starts_with('/') && !path.starts_with("//") => {
            let open = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            let from = pattern.to_string();
            match open.into_iter().find(|place| !from.contains(&format!("{{{place}}}"))) {
                Some(place) => {
                    return Err(format!("“{{{place}}}” of “{path}” does not stand in the address"));
                }
                None => To::Path(path.to_owned()),
            }
        }
        other => match other.strip_prefix("field ").map(str::trim) {
            Some(field) if !field.is_empty() && number != slug && is_plain => {
                To::Field(field.to_owned())
            }
            Some(_) => {
                let words = "a field needs its name, and in the address one of {number} and {slug} and no other place";
                return Err(words.into());
            }
            None => {
                return Err(format!(
                    "“{other}” leads nowhere: write number, slug, field NAME, or a path that begins with one slash"
                ));
            }
        },
    };
    Ok(Leads { pattern, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_line_is_named() {
        for (from, to, part) in [
            ("/a/{id}", "number", "is no place"),
            ("/a/{slug}", "number", "needs {number}"),
            ("/a/{slug}", "ailleurs", "leads nowhere"),
            ("/a/{slug}", "//evil.example/{slug}", "leads nowhere"),
            ("/a/{slug}", "/b/{number}", "does not stand"),
            ("/a/b", "field old_id", "one of {number} and {slug}"),
            ("/{any}/{number}", "field old_id", "no other place"),
            ("/a/{number}", "field ", "leads nowhere"),
        ] {
            let text = format!("[[redirect]]\nfrom = '{from}'\nto = '{to}'");
            let wrong = Older::read(&text).expect_err(from);
            assert!(wrong.contains(part) && wrong.contains(from), "{wrong}");
        }
    }
}
