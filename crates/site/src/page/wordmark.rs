use serde::Serialize;

/// A drawn name: the outlines of an SVG file, without its outer element.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Wordmark {
    /// The drawing's own coordinates: `0 0 820 220`.
    pub view_box: String,
    /// Its paths. `class="second"` prints in the second ink.
    pub paths_html: String,
}

impl Wordmark {
    /// Takes the coordinates and the paths out of an SVG file.
    #[must_use]
    pub fn from_svg(svg: &str) -> Option<Self> {
        let from = svg.find("<svg")?;
        let opening = &svg[from..from + svg[from..].find('>')?];
        let inside = svg.get(from + opening.len() + 1..svg.rfind("</svg>")?)?;
        let view_box = opening.split_once("viewBox=\"")?.1.split_once('"')?.0;
        let is_drawing = inside.contains("<path") && !inside.contains("<script");
        is_drawing
            .then(|| Self { view_box: view_box.to_owned(), paths_html: inside.trim().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_keeps_its_coordinates_and_paths() {
        let svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\" viewBox=\"0 0 9 2\">\n<path d=\"M0 0\"/>\n</svg>";
        let wordmark = Wordmark::from_svg(svg);
        let expected =
            Wordmark { view_box: "0 0 9 2".into(), paths_html: "<path d=\"M0 0\"/>".into() };
        assert_eq!(wordmark, Some(expected));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for svg in ["", "<svg></svg>", "<svg viewBox=\"0 0 1 1\"><script/></svg>", "<path/>"] {
            assert_eq!(Wordmark::from_svg(svg), None, "{svg}");
        }
    }
}
