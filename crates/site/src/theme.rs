//! A theme: templates, styles and words, built in and overridden file by file.
//!
//! An operator's folder, `DATA/theme/`, may hold
//!
//! | path | what it does |
//! |---|---|
//! | `contract` | the number of the contract that it was made for; it must stand there |
//! | `templates/…` | replaces the built-in template of the same path |
//! | `css/custom.css` | stands after the paper's own sheet: custom properties first |
//! | `locales/fr.ftl`, … | replaces the messages that it names |
//! | `wordmarks/CODE.svg` | the drawn name of the edition of that code |
//! | `files/…` | pictures and fonts, served under `/assets/` |
//!
//! A change is picked up by [`Theme::refresh`] without a restart; a theme that
//! cannot be read is refused with a sentence, and the one before stays in print.

mod check;
mod colors;
mod engine;
mod error;
mod folder;
mod wordmark;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use base::Language;
use minijinja::Environment;
use minijinja::value::Serde;

pub use check::{Report, check};
pub use colors::Colors;
pub use error::ThemeError;
pub use folder::Folder;

use crate::assets::{Asset, Assets};
use crate::page::{Page, Wordmark};
use crate::words::Words;

/// The version of what templates are given. It changes when a field is taken away
/// or means something else; a field that is added leaves it alone.
pub const CONTRACT: u32 = 1;

/// The theme in print.
pub struct Theme {
    path: Option<PathBuf>,
    state: RwLock<State>,
}

/// The icon of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnIcon {
    /// Its outlines.
    pub drawing: Wordmark,
    /// Whether an operator's theme brought it.
    pub is_own: bool,
}

impl DrawnIcon {
    fn of(folder: &Folder, assets: &Assets) -> Option<Self> {
        let drawing = Wordmark::from_svg(&assets.text("icon.svg")?)?;
        Some(Self { drawing, is_own: folder.files.contains_key("icon.svg") })
    }
}

struct State {
    loaded: Arc<Loaded>,
    /// What was last read, whether or not it could be put in print.
    stamp: folder::Stamp,
}

struct Loaded {
    engines: HashMap<Language, Environment<'static>>,
    words: HashMap<Language, Arc<Words>>,
    wordmarks: HashMap<String, Wordmark>,
    icon: Option<DrawnIcon>,
    colors: Colors,
    assets: Arc<Assets>,
}

impl Theme {
    /// The paper's own theme, nothing else.
    ///
    /// # Errors
    /// [`ThemeError`], if a built-in file is broken.
    pub fn built_in() -> Result<Self, ThemeError> {
        Self::with_folder(None)
    }

    /// The theme in an operator's folder, over the paper's own. The folder need not exist.
    ///
    /// # Errors
    /// [`ThemeError`], which names the file and the line.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, ThemeError> {
        Self::with_folder(Some(path.into()))
    }

    fn with_folder(path: Option<PathBuf>) -> Result<Self, ThemeError> {
        let stamp = folder::stamp(path.as_deref());
        let folder = Folder::read(path.as_deref())?;
        let loaded = Arc::new(Loaded::new(&folder)?);
        Ok(Self { path, state: RwLock::new(State { loaded, stamp }) })
    }

    /// Prints a page.
    ///
    /// # Errors
    /// [`ThemeError`], which names the template and the line.
    pub fn render<P: Page>(&self, page: &P) -> Result<String, ThemeError> {
        let loaded = self.loaded();
        let engine = &loaded.engines[&page.chrome().language];
        let template = engine.get_template(P::TEMPLATE).map_err(ThemeError::from)?;
        template.render(Serde(page)).map_err(ThemeError::from)
    }

    /// Reads the operator's folder again if a file in it changed; true if the theme
    /// in print is now another. Meant to be called about once a second.
    ///
    /// # Errors
    /// [`ThemeError`] once for each change that cannot be put in print.
    pub fn refresh(&self) -> Result<bool, ThemeError> {
        let stamp = folder::stamp(self.path.as_deref());
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if state.stamp == stamp {
            return Ok(false);
        }
        state.stamp = stamp;
        let folder = Folder::read(self.path.as_deref())?;
        state.loaded = Arc::new(Loaded::new(&folder)?);
        Ok(true)
    }

    /// The words of a language, an operator's on top: for what handlers say themselves.
    #[must_use]
    pub fn words(&self, language: Language) -> Arc<Words> {
        Arc::clone(&self.loaded().words[&language])
    }

    /// The file at an address under `/assets/`, as pages name it.
    #[must_use]
    pub fn asset(&self, address: &str) -> Option<Asset> {
        self.loaded().assets.get(address).cloned()
    }

    /// The addresses of every asset.
    #[must_use]
    pub fn asset_addresses(&self) -> Vec<String> {
        self.loaded().assets.addresses()
    }

    /// The drawn name of an edition, if the theme has one.
    #[must_use]
    pub fn wordmark(&self, edition_code: &str) -> Option<Wordmark> {
        self.loaded().wordmarks.get(edition_code).cloned()
    }

    /// The colors in print, for what is drawn outside of a browser.
    #[must_use]
    pub fn colors(&self) -> Colors {
        self.loaded().colors.clone()
    }

    /// The icon `icon.svg`, if it is a drawing that can be placed.
    #[must_use]
    pub fn icon(&self) -> Option<DrawnIcon> {
        self.loaded().icon.clone()
    }

    fn loaded(&self) -> Arc<Loaded> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&state.loaded)
    }
}

impl Loaded {
    fn new(folder: &Folder) -> Result<Self, ThemeError> {
        let assets = Arc::new(Assets::new(folder));
        let (mut engines, mut words) = (HashMap::new(), HashMap::new());
        for language in Language::ALL {
            let said = engine::words(language, folder)?;
            engines.insert(language, engine::build(language, folder, &assets, Arc::clone(&said))?);
            words.insert(language, said);
        }
        let wordmarks = wordmark::read_all(folder)?;
        let icon = DrawnIcon::of(folder, &assets);
        let sheet = assets.text("paper.css").unwrap_or_default();
        let colors = Colors::of(&sheet);
        Ok(Self { engines, words, wordmarks, icon, colors, assets })
    }
}

#[cfg(test)]
mod tests;
