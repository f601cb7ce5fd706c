use serde::Serialize;

/// A picture in the sizes that the store keeps of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Picture {
    /// The rendition that a browser without `srcset` gets, about 960 px wide.
    pub address: String,
    /// Every rendition, narrowest first; empty for a drawing without renditions.
    pub sources: Vec<Source>,
    /// Width of the original in pixels.
    pub width: u32,
    /// Height of the original in pixels.
    pub height: u32,
    /// What the picture shows, for whoever does not see it; empty if it only decorates.
    pub alt: String,
    /// What stands under it, without the credit.
    pub caption: Option<String>,
    /// Who made it, as printed: `Photo Awa Tazi-Brem`, `Dessin La Criée`.
    pub credit: Option<String>,
    /// Class of its dominant color, 0 to 63, as [`tone`] counts.
    pub tone: u8,
    /// Whether the paper itself holds the rights in it.
    pub is_own: bool,
    /// A map, a chart or a document: it is never cropped, and not dimmed at night.
    pub is_plan: bool,
}

/// One rendition of a picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Source {
    /// Its address.
    pub address: String,
    /// Its width in pixels.
    pub width: u32,
}

/// The class of a color: two bits for each of red, green and blue.
///
/// A page has no inline style, so that the color that holds a picture's place
/// is one of the sheet's 64 classes, `tone-0` (black) to `tone-63` (white).
#[must_use]
pub fn tone(red: u8, green: u8, blue: u8) -> u8 {
    let level = |channel: u8| channel >> 6;
    level(red) << 4 | level(green) << 2 | level(blue)
}
