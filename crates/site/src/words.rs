//! Every visible word that is not an article's: Fluent files, one a language.

use base::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use minijinja::Value;
use unic_langid::LanguageIdentifier;

use crate::html::escape;

const FRENCH: &str = include_str!("../locales/fr.ftl");
const ARABIC: &str = include_str!("../locales/ar.ftl");
const ENGLISH: &str = include_str!("../locales/en.ftl");

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Words {
    /// The paper's own words in a language, with an operator's on top.
    ///
    /// # Errors
    /// A sentence that names the message or the line that cannot be read.
    pub fn load(language: Language, own: Option<&str>) -> Result<Self, String> {
        let locale: LanguageIdentifier =
            language.tag().parse().map_err(|error| format!("{language}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks that Fluent puts around an argument would stand in attributes
        // and in copied text; templates isolate with `<bdi>` where it matters.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fr | Language::Ar => with_spaces,
            Language::En => with_commas,
        }));
        for source in [Some(source(language)), own].into_iter().flatten() {
            bundle.add_resource_overriding(parse(source)?);
        }
        Ok(Self { bundle, language })
    }

    /// What `key` says, as plain text.
    ///
    /// # Errors
    /// A sentence, when there is no such message or an argument is missing.
    pub fn say(&self, key: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("no words for “{key}” in {}.ftl", self.language))?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(format!("{}.ftl, “{key}”: {error}", self.language)),
        }
    }

    /// What `key` says, as HTML: its text is escaped, and so are arguments unless they
    /// are marked safe.
    ///
    /// # Errors
    /// As [`Words::say`].
    pub(crate) fn say_html(&self, key: &str, given: &[(&str, Value)]) -> Result<String, String> {
        let mut arguments = FluentArgs::new();
        for (place, (name, value)) in given.iter().enumerate() {
            // A number stays a number, so that plurals agree.
            match i64::try_from(value.clone()).ok().filter(|_| value.is_number()) {
                Some(number) => arguments.set(*name, number),
                None => arguments.set(*name, stand_in(place).to_string()),
            }
        }
        let said = self.say(key, &arguments)?;
        let said = escape(&said);
        let mut html = String::with_capacity(said.len());
        // One pass: what an argument says is never looked into for the place of another.
        for letter in said.chars() {
            match given.iter().enumerate().find(|(place, _)| stand_in(*place) == letter) {
                Some((_, (_, value))) if value.is_safe() => html.push_str(&value.to_string()),
                Some((_, (_, value))) => html.push_str(&escape(&value.to_string())),
                None => html.push(letter),
            }
        }
        Ok(html)
    }

    /// Whether there is a message of that key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

/// The built-in file of a language.
#[must_use]
pub fn source(language: Language) -> &'static str {
    match language {
        Language::Fr => FRENCH,
        Language::Ar => ARABIC,
        Language::En => ENGLISH,
    }
}

fn parse(source: &str) -> Result<FluentResource, String> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let start = first.map_or(0, |error| error.pos.start);
        let line = 1 + source.bytes().take(start).filter(|byte| *byte == b'\n').count();
        let what = first.map_or(String::new(), ToString::to_string);
        format!("line {line}: {what}")
    })
}

fn with_spaces<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, '\u{202f}')
}

fn with_commas<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

/// Numbers from 10,000 on in groups of three.
fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let written = number.as_string();
    let digits = written.as_bytes();
    if digits.len() < 5 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut groups = String::with_capacity(digits.len() * 2);
    for (place, digit) in written.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            groups.push(separator);
        }
        groups.push(digit);
    }
    Some(groups)
}

/// A letter of no alphabet that holds an argument's place while the text is escaped.
fn stand_in(place: usize) -> char {
    u32::try_from(place).ok().and_then(|place| char::from_u32(0xe000 + place)).unwrap_or('\u{e000}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_sees_is_escaped_once() {
        let own = "follow-paper = Follow { $name } & co\n";
        let words = Words::load(Language::En, Some(own)).expect("words");
        let say = |value| words.say_html("follow-paper", &[("name", value)]);
        assert_eq!(say(Value::from("A & B")).as_deref(), Ok("Follow A &amp; B &amp; co"));
        let safe = Value::from_safe_string("<b>A</b>".into());
        assert_eq!(say(safe).as_deref(), Ok("Follow <b>A</b> &amp; co"));
        let own = "follow-paper = { $name } by { $who }\n";
        let words = Words::load(Language::En, Some(own)).expect("words");
        let given = [("name", Value::from("\u{e001}")), ("who", Value::from("B"))];
        let said = words.say_html("follow-paper", &given);
        assert_eq!(said.as_deref(), Ok("\u{e001} by B"), "no argument stands in another");
    }

    #[test]
    fn plurals_agree_and_large_numbers_are_grouped() {
        let words = Words::load(Language::Fr, None).expect("words");
        let say = |count: i64| words.say_html("articles", &[("count", count.into())]);
        assert_eq!(say(1).as_deref(), Ok("1 article"));
        assert_eq!(say(112_440).as_deref(), Ok("112\u{202f}440 articles"));
        let words = Words::load(Language::Ar, None).expect("words");
        let say = |count: i64| words.say_html("articles", &[("count", count.into())]);
        assert_eq!(say(2).as_deref(), Ok("مقالان"));
        assert_eq!(say(7).as_deref(), Ok("7 مقالات"));
    }

    #[test]
    fn a_missing_word_or_argument_is_named() {
        let words = Words::load(Language::Fr, None).expect("words");
        let missing = words.say("none", &FluentArgs::new());
        assert_eq!(missing, Err("no words for “none” in fr.ftl".into()));
        assert!(words.say("by", &FluentArgs::new()).is_err());
    }

    #[test]
    fn a_broken_file_is_named_by_its_line() {
        let error = Words::load(Language::Fr, Some("skip = oui\n\n= rien\n")).err();
        assert!(error.is_some_and(|error| error.starts_with("line 3: ")));
    }
}
