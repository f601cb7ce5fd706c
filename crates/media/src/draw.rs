//! Drawings: SVG with words in it, made into pixels with fonts that are handed over. Nothing is
//! read from the machine, so that the same drawing is the same bytes everywhere.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, ImageHrefResolver, Node, Options, Tree, fontdb};

/// Fonts to draw with, by the names that a drawing calls them by.
#[derive(Clone, Debug)]
pub struct Fonts(Arc<fontdb::Database>);

/// Why nothing was drawn.
#[derive(Debug, thiserror::Error)]
#[error("the drawing cannot be made: {0}")]
pub struct NotDrawn(String);

impl Fonts {
    /// Faces with the family that each belongs to. What the first of a family lacks, the next
    /// of it gives, and then any other.
    pub fn new<'a>(faces: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> Fonts {
        let mut known = fontdb::Database::new();
        for (family, bytes) in faces {
            for id in known.load_font_source(fontdb::Source::Binary(Arc::new(bytes))) {
                let Some(mut face) = known.face(id).cloned() else { continue };
                known.remove_face(id);
                face.families = vec![(family.to_owned(), fontdb::Language::English_UnitedStates)];
                (face.weight, face.style) = (fontdb::Weight::NORMAL, fontdb::Style::Normal);
                face.stretch = fontdb::Stretch::Normal;
                known.push_face_info(face);
            }
        }
        Fonts(Arc::new(known))
    }

    /// Whether there is none, so that no word can be drawn.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn options(&self) -> Options<'static> {
        Options {
            fontdb: Arc::clone(&self.0),
            font_resolver: FontResolver {
                select_font: FontResolver::default_font_selector(),
                select_fallback: Box::new(|_, tried, known| next_face(tried, known)),
            },
            // A drawing names no file: nothing outside of it is read.
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        }
    }

    fn tree(&self, svg: &str) -> Result<Tree, NotDrawn> {
        Tree::from_str(svg, &self.options()).map_err(|error| NotDrawn(error.to_string()))
    }

    /// How wide each of `texts` is in a family at a size, in the unit of the size. `attributes`
    /// are those of the text element that change its width: `letter-spacing="-1"`.
    ///
    /// # Errors
    /// When the texts cannot stand in a drawing.
    pub fn widths(
        &self,
        family: &str,
        size: f32,
        attributes: &str,
        texts: &[&str],
    ) -> Result<Vec<f32>, NotDrawn> {
        let mut svg =
            String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">");
        for (at, text) in texts.iter().enumerate() {
            let text = escape(text);
            svg.push_str(&format!(
                "<text id=\"t{at}\" xml:space=\"preserve\" font-family=\"{family}\" \
                 font-size=\"{size}\" {attributes}>{text}</text>"
            ));
        }
        svg.push_str("</svg>");
        let tree = self.tree(&svg)?;
        let width = |at: usize| match tree.node_by_id(&format!("t{at}")) {
            Some(Node::Text(text)) => text.bounding_box().width(),
            _ => 0.0,
        };
        Ok((0..texts.len()).map(width).collect())
    }

    /// A drawing as PNG, stretched to `width` × `height` pixels, opaque: what it leaves free
    /// is white.
    ///
    /// # Errors
    /// When it is no SVG, or too large to be made.
    pub fn png(&self, svg: &str, width: u32, height: u32) -> Result<Vec<u8>, NotDrawn> {
        let tree = self.tree(svg)?;
        let mut pixels = Pixmap::new(width, height)
            .ok_or_else(|| NotDrawn(format!("{width} × {height} pixels")))?;
        pixels.fill(resvg::tiny_skia::Color::WHITE);
        let size = tree.size();
        let whole = |pixels: u32| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX));
        let scale =
            Transform::from_scale(whole(width) / size.width(), whole(height) / size.height());
        resvg::render(&tree, scale, &mut pixels.as_mut());
        let opaque: Vec<u8> = pixels
            .data()
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        let mut bytes = Cursor::new(Vec::new());
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
            .write_image(&opaque, width, height, ExtendedColorType::Rgb8)
            .map_err(|error| NotDrawn(error.to_string()))?;
        Ok(bytes.into_inner())
    }
}

/// The next face to try for a letter that those before do not have: of the same family first.
fn next_face(tried: &[fontdb::ID], known: &fontdb::Database) -> Option<fontdb::ID> {
    let family = |id| known.face(id).and_then(|face| face.families.first().cloned());
    let first = tried.first().and_then(|id| family(*id));
    let left = || known.faces().map(|face| face.id).filter(|id| !tried.contains(id));
    left().find(|id| family(*id) == first).or_else(|| left().next())
}

/// Text as it may stand in a drawing. Letters that XML has no way to write are left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_drawing_is_the_same_bytes() {
        let fonts = Fonts::new([]);
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><path fill=\"#f00\" d=\"M0 0h2v2H0z\"/></svg>";
        let once = fonts.png(svg, 8, 4).expect("drawn");
        assert_eq!(once, fonts.png(svg, 8, 4).expect("drawn"));
        let read = image::load_from_memory(&once).expect("PNG").into_rgb8();
        assert_eq!((read.get_pixel(0, 0).0, read.get_pixel(7, 3).0), ([255, 0, 0], [255; 3]));
    }

    #[test]
    fn a_drawing_reads_no_file_and_what_is_no_drawing_is_refused() {
        let fonts = Fonts::new([]);
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><image href=\"/etc/hostname\"/></svg>";
        assert!(fonts.png(svg, 1, 1).is_ok());
        assert!(fonts.png("no drawing", 1, 1).is_err());
        assert_eq!(escape("a<b>\"\u{0}\u{8}&"), "a&lt;b&gt;&quot;  &amp;");
    }
}
