use std::collections::HashMap;

use super::{Folder, ThemeError};
use crate::page::Wordmark;

/// Reads every drawn name of a theme.
pub(super) fn read_all(folder: &Folder) -> Result<HashMap<String, Wordmark>, ThemeError> {
    let read = |(code, svg): (&String, &String)| match read(svg) {
        Some(wordmark) => Ok((code.clone(), wordmark)),
        None => {
            let what = "not one <svg viewBox=\"…\"> element with paths in it";
            Err(ThemeError::in_file(format!("wordmarks/{code}.svg"), what))
        }
    };
    folder.wordmarks.iter().map(read).collect()
}

/// Takes the coordinates and the paths out of an SVG file.
fn read(svg: &str) -> Option<Wordmark> {
    let from = svg.find("<svg")?;
    let opening = &svg[from..from + svg[from..].find('>')?];
    let inside = &svg[from + opening.len() + 1..svg.rfind("</svg>")?];
    let view_box = opening.split_once("viewBox=\"")?.1.split_once('"')?.0;
    let is_drawing = inside.contains("<path") && !inside.contains("<script");
    is_drawing.then(|| Wordmark {
        view_box: view_box.to_owned(),
        paths_html: inside.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_keeps_its_coordinates_and_paths() {
        let svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\" viewBox=\"0 0 9 2\">\n<path d=\"M0 0\"/>\n</svg>";
        let wordmark = read(svg);
        let expected = Wordmark { view_box: "0 0 9 2".into(), paths_html: "<path d=\"M0 0\"/>".into() };
        assert_eq!(wordmark, Some(expected));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for svg in ["", "<svg></svg>", "<svg viewBox=\"0 0 1 1\"><script/></svg>", "<path/>"] {
            assert_eq!(read(svg), None, "{svg}");
        }
    }
}
