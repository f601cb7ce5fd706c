use std::collections::BTreeMap;
use std::sync::Arc;

use base::Language;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use rust_embed::RustEmbed;

use super::{Folder, ThemeError};
use crate::assets::Assets;
use crate::html::escape;
use crate::words::Words;

#[derive(RustEmbed)]
#[folder = "templates/"]
struct BuiltIn;

/// A page takes about a fiftieth of this; a theme's endless loop ends here.
const FUEL: u64 = 2_000_000;

/// The environment that prints pages in one language.
pub(super) fn build(
    language: Language,
    folder: &Folder,
    assets: &Arc<Assets>,
    words: Arc<Words>,
) -> Result<Environment<'static>, ThemeError> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_auto_escape_callback(|_| AutoEscape::Html);
    engine.set_formatter(print);
    engine.set_fuel(Some(FUEL));
    engine.set_debug(false);
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        engine.set_syntax(syntax);
    }
    engine.add_global("lang", language.tag());
    engine.add_global("dir", language.direction());
    engine.add_function("t", speaker(words));
    engine.add_function("asset", addresser(Arc::clone(assets)));
    let fonts = Arc::clone(assets);
    engine.add_function("font", move |name: &str| fonts.address(name).map(str::to_owned));
    for (name, source) in templates(folder) {
        engine.add_template_owned(name, source).map_err(ThemeError::from)?;
    }
    Ok(engine)
}

/// The words of a language, with the folder's on top.
pub(super) fn words(language: Language, folder: &Folder) -> Result<Arc<Words>, ThemeError> {
    let own = folder.locales.get(language.tag()).map(String::as_str);
    let unreadable = |what| ThemeError::in_file(format!("locales/{language}.ftl"), what);
    Words::load(language, own).map(Arc::new).map_err(unreadable)
}

/// Built-in templates, each replaced by the folder's if it has one of that name.
fn templates(folder: &Folder) -> BTreeMap<String, String> {
    let mut templates = BTreeMap::new();
    for name in BuiltIn::iter() {
        let source = BuiltIn::get(&name).map(|file| file.data.into_owned()).unwrap_or_default();
        templates.insert(name.into_owned(), String::from_utf8_lossy(&source).into_owned());
    }
    templates.extend(folder.templates.clone());
    templates
}

/// `t("key", name=value)`: what a message says, as HTML.
fn speaker(
    words: Arc<Words>,
) -> impl Fn(&str, Kwargs) -> Result<Value, Error> + Send + Sync + 'static {
    move |key, given| {
        let named = given.args().map(|name| Ok((name, given.get::<Value>(name)?)));
        let said = words.say_html(key, &named.collect::<Result<Vec<_>, Error>>()?);
        let wrong = |what| Error::new(ErrorKind::InvalidOperation, what);
        said.map(Value::from_safe_string).map_err(wrong)
    }
}

/// `asset("paper.css")`: the address of a file, which changes with its content.
fn addresser(
    assets: Arc<Assets>,
) -> impl Fn(&str) -> Result<String, Error> + Send + Sync + 'static {
    move |name| {
        let missing = || Error::new(ErrorKind::InvalidOperation, format!("no asset “{name}”"));
        assets.address(name).map(str::to_owned).ok_or_else(missing)
    }
}

/// Prints a value, with the five letters of HTML escaped and no others: minijinja
/// would also escape each slash, which makes addresses longer and hard to read.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            out.write_str(&escape(text)).map_err(Error::from)
        }
        _ if value.is_none() => Err(Error::new(
            ErrorKind::UndefinedError,
            "nothing to print: ask whether it is there first",
        )),
        _ => minijinja::escape_formatter(out, state, value),
    }
}
