//! Every visible word that is not an article's: Fluent files, one a language.

use std::borrow::Cow;

use base::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
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
        bundle.set_transform(Some(escape));
        bundle.set_formatter(Some(match language {
            Language::Fr | Language::Ar => with_spaces,
            Language::En => with_commas,
        }));
        for source in [Some(source(language)), own].into_iter().flatten() {
            bundle.add_resource_overriding(parse(source)?);
        }
        Ok(Self { bundle, language })
    }

    /// What `key` says, as HTML.
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

/// An argument for [`Words::say`]: numbers stay numbers, so that plurals agree.
pub(crate) fn argument(value: &minijinja::Value) -> FluentValue<'static> {
    if value.is_number() {
        return i64::try_from(value.clone()).map_or(FluentValue::None, FluentValue::from);
    }
    let text = value.to_string();
    let text = if value.is_safe() { text } else { escape(&text).into_owned() };
    FluentValue::String(Cow::Owned(text))
}
