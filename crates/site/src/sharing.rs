//! What a page looks like where somebody shares it: Open Graph, and the picture.

mod arabic;
mod card;
mod kept;
mod lines;
mod meta;
mod show;

pub(crate) use card::Card;
pub(crate) use kept::Kept;
pub(crate) use meta::locale;
pub use show::show;

use std::sync::OnceLock;

use media::Fonts;

/// The paper's own fonts to draw with; empty where they were not built.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::new(crate::assets::drawn_fonts()))
}
