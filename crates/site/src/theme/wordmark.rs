use std::collections::HashMap;

use super::{Folder, ThemeError};
use crate::page::Wordmark;

/// Reads every drawn name of a theme.
pub(super) fn read_all(folder: &Folder) -> Result<HashMap<String, Wordmark>, ThemeError> {
    let read = |(code, svg): (&String, &String)| match Wordmark::from_svg(svg) {
        Some(wordmark) => Ok((code.clone(), wordmark)),
        None => {
            let what = "not one <svg viewBox=\"…\"> element with paths in it";
            Err(ThemeError::in_file(format!("wordmarks/{code}.svg"), what))
        }
    };
    folder.wordmarks.iter().map(read).collect()
}
