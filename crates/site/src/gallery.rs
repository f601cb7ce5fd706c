//! An article made of pictures.

use serde::Serialize;

use crate::article::ArticlePage;
use crate::page::{Chrome, Page, Picture};

/// A gallery: an article whose body begins with its pictures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GalleryPage {
    /// Everything that an article has; its own picture is not printed again.
    #[serde(flatten)]
    pub article: ArticlePage,
    /// The pictures in order, each with caption and credit.
    pub pictures: Vec<Picture>,
}

impl Page for GalleryPage {
    const TEMPLATE: &'static str = "gallery.html";

    fn chrome(&self) -> &Chrome {
        &self.article.chrome
    }
}
