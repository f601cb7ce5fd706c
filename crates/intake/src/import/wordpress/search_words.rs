//! What plugins for search engines keep beside a text: a title and a description of their own.

use super::plain_words;
use super::reader::Item;

/// Custom fields with a title, then with a description, plugin by plugin.
const FIELDS: [(&str, &str); 5] = [
    ("_yoast_wpseo_title", "_yoast_wpseo_metadesc"),
    ("rank_math_title", "rank_math_description"),
    ("_seopress_titles_title", "_seopress_titles_desc"),
    ("_aioseo_title", "_aioseo_description"),
    ("_genesis_title", "_genesis_description"),
];

/// The title and the description for search engines; empty where there is none.
pub fn of(item: &Item) -> (String, String) {
    let first = |fields: Vec<&str>| {
        let said = fields.into_iter().filter_map(|field| item.meta(field)).map(own_words);
        said.into_iter().find(|words| !words.is_empty()).unwrap_or_default()
    };
    let titles = FIELDS.iter().map(|(title, _)| *title).collect();
    let descriptions = FIELDS.iter().map(|(_, description)| *description).collect();
    (first(titles), first(descriptions))
}

/// The words of a field. A pattern that a plugin fills in (`%%title%% %%sep%% %%sitename%%`,
/// `#post_title`) says nothing of this text alone: where one stands, the field says nothing.
fn own_words(value: &str) -> String {
    let words = plain_words(value);
    let is_pattern = words.contains("%%")
        || words
            .split_whitespace()
            .any(|word| word.len() > 2 && word.starts_with('%') && word.ends_with('%'))
        || words.contains("#post_")
        || words.contains("#site_");
    if is_pattern { String::new() } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugins_pattern_is_nobodys_words() {
        assert_eq!(own_words(" Le port &amp; la mer "), "Le port & la mer");
        assert_eq!(
            own_words("Hausse de 5 % en un an, 12% de plus"),
            "Hausse de 5 % en un an, 12% de plus"
        );
        for pattern in
            ["%%title%% %%sep%% %%sitename%%", "%title% %sep% %sitename%", "#post_title | x"]
        {
            assert_eq!(own_words(pattern), "", "{pattern}");
        }
    }
}
