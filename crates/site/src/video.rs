//! An article that is watched.

use serde::Serialize;

use crate::article::ArticlePage;
use crate::page::{Chrome, Page, Picture};

/// A film, with its transcript as the article's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VideoPage {
    /// Everything that an article has.
    #[serde(flatten)]
    pub article: ArticlePage,
    /// The film itself; without it the poster stands alone.
    pub film: Option<Film>,
    /// What is shown before it plays.
    pub poster: Option<Picture>,
}

/// A film in the formats that the store has.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Film {
    /// Formats, best first.
    pub sources: Vec<FilmSource>,
    /// Subtitles, a language each.
    pub subtitles: Vec<Subtitles>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// One file of a film.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FilmSource {
    /// Its address.
    pub address: String,
    /// Its media type: `video/mp4`.
    pub media_type: String,
}

/// Subtitles in WebVTT.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Subtitles {
    /// Address of the file.
    pub address: String,
    /// Its language, BCP 47.
    pub language: String,
    /// The language's name, in itself.
    pub words: String,
}

impl Page for VideoPage {
    const TEMPLATE: &'static str = "video.html";

    fn chrome(&self) -> &Chrome {
        &self.article.chrome
    }
}
