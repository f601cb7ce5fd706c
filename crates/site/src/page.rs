//! What every page is made of: its chrome, moments, teasers, pictures and ways on.
//!
//! A page is one plain struct that holds everything its template reads; the
//! struct's fields are the contract of the themes ([`crate::theme::CONTRACT`]).
//! Texts are plain unless a field's name ends in `_html`; templates escape them.

mod chrome;
mod encode;
mod link;
mod moment;
mod picture;
mod teaser;
mod wordmark;

pub use chrome::{Alternate, Chrome, EditionLink, FootColumn, Meta, Named};
pub use encode::{encoded_component, encoded_url};
pub use link::{FeedLink, Link, Pager};
pub use moment::{Day, Moment};
pub use picture::{Picture, Source, tone};
pub use teaser::{DayList, Media, PartnerPlace, Signature, Sponsor, Teaser};
pub use wordmark::Wordmark;

use serde::Serialize;

/// One kind of page: a context and the template that prints it.
pub trait Page: Serialize {
    /// Path of the template under `templates/`, for example `article.html`.
    const TEMPLATE: &'static str;

    /// What stands around the page; its language chooses the words.
    fn chrome(&self) -> &Chrome;
}

/// Says which template prints a page whose chrome is in its field `chrome`.
macro_rules! page {
    ($name:ty, $template:literal) => {
        impl $crate::page::Page for $name {
            const TEMPLATE: &'static str = $template;

            fn chrome(&self) -> &$crate::page::Chrome {
                &self.chrome
            }
        }
    };
}

pub(crate) use page;
