/// The colors of a theme, as what is drawn outside of a browser needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colors {
    /// The ground, by day.
    pub paper: String,
    /// The ground, by night.
    pub night: String,
    /// Letters.
    pub ink: String,
    /// What stands back.
    pub soft: String,
    /// Hairlines.
    pub hair: String,
    /// The paper's own color.
    pub accent: String,
}

impl Colors {
    /// The colors that a sheet ends up with; one that is not written as `#1e4697` is the
    /// paper's own.
    pub(super) fn of(sheet: &str) -> Colors {
        let (day, night) = halves(sheet);
        let day = |name: &str, own: &str| last(&day, name).unwrap_or_else(|| own.to_owned());
        Colors {
            paper: day("--paper", "#fdfcf8"),
            night: last(&night, "--paper").unwrap_or_else(|| "#14161a".to_owned()),
            ink: day("--ink", "#15181c"),
            soft: day("--soft", "#4f5560"),
            hair: day("--hair", "#d9d3c5"),
            accent: day("--accent", "#1e4697"),
        }
    }
}

/// What holds everywhere, and what a sheet says for the night. What it says for paper and for
/// a wide screen is neither.
fn halves(sheet: &str) -> (String, String) {
    let (mut day, mut night) = (String::new(), String::new());
    let mut rest = sheet;
    while let Some(at) = rest.find("@media") {
        day.push_str(&rest[..at]);
        let open = rest[at..].find('{').map_or(rest.len(), |open| at + open);
        let end = open + closed(&rest[open..]);
        let dark: String = rest[at..open].split_whitespace().collect();
        if dark.contains("prefers-color-scheme:dark") {
            night.push_str(&rest[open..end]);
        }
        rest = &rest[end..];
    }
    day.push_str(rest);
    (day, night)
}

/// Where the block that a text begins with ends.
fn closed(block: &str) -> usize {
    let mut deep = 0_usize;
    for (at, letter) in block.char_indices() {
        match letter {
            '{' => deep += 1,
            '}' => deep = deep.saturating_sub(1),
            _ => {}
        }
        if letter == '}' && deep == 0 {
            return at + 1;
        }
    }
    block.len()
}

/// The last value of a property that is a color in hexadecimal digits.
fn last(sheet: &str, name: &str) -> Option<String> {
    let values = sheet.match_indices(name).filter_map(|(at, _)| {
        let value = sheet[at + name.len()..].trim_start().strip_prefix(':')?.trim_start();
        let end = value.find([';', '}', ' ', '\n']).unwrap_or(value.len());
        let digits = value[..end].strip_prefix('#')?;
        let whole = matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        whole.then(|| format!("#{digits}"))
    });
    values.last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_operator_says_last_holds_by_day_and_by_night() {
        let sheet = ":root{--paper:#fdfcf8;--accent:#1e4697}@media (prefers-color-scheme:dark){:root{--paper:#14161a;--accent:#aaa}}\
                     :root{--paper:#fff;--ink:oklch(20% 0 0)}@media (prefers-color-scheme: dark){:root{--paper:#000}}@media print{:root{--paper:#eee}}";
        let colors = Colors::of(sheet);
        assert_eq!((colors.paper.as_str(), colors.night.as_str()), ("#fff", "#000"));
        assert_eq!((colors.accent.as_str(), colors.ink.as_str()), ("#1e4697", "#15181c"));
    }
}
