//! Sample pages: every template in its usual and its odd states, in three languages.
//!
//! `rotative theme check` prints them to prove a theme; the example `samples` writes
//! them to a folder, to be looked at. Names and companies are invented.

mod around;
mod articles;
mod fronts;
mod lists;
mod odd;
mod texts;

use base::Language;

pub use around::plain_pictures;

use crate::page::{Page, Picture};
use crate::theme::{Theme, ThemeError};

type Print = dyn Fn(&Theme) -> Result<String, ThemeError>;

/// A page to print.
pub struct Sample {
    /// Its name, for example `fr/article-long`.
    pub name: String,
    /// The language of its words.
    pub language: Language,
    print: Box<Print>,
}

impl Sample {
    fn new<P: Page + 'static>(name: &str, page: P) -> Self {
        let language = page.chrome().language;
        let print = Box::new(move |theme: &Theme| theme.render(&page));
        Self { name: format!("{language}/{name}"), language, print }
    }

    /// Prints the page with a theme.
    ///
    /// # Errors
    /// [`ThemeError`], if the theme cannot print it.
    pub fn render(&self, theme: &Theme) -> Result<String, ThemeError> {
        (self.print)(theme)
    }
}

/// Every sample, with pictures to choose from.
#[must_use]
pub fn all(pictures: &[Picture]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for language in Language::ALL {
        let around = around::Around::new(language, pictures);
        samples.extend(fronts::samples(&around));
        samples.extend(articles::samples(&around));
        samples.extend(lists::samples(&around));
        samples.extend(odd::samples(&around));
    }
    samples
}
