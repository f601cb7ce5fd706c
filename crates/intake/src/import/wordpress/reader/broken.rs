//! What can be wrong with a file, in sentences that say what to do.

use std::io::Read;

use quick_xml::errors::{IllFormedError, SyntaxError};

use super::{LARGEST_ITEM, Opened, Place, Reader};

/// Why a file cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {}, column {}: {sentence}", place.line, place.column)]
pub struct Broken {
    /// Where.
    pub place: Place,
    /// What is wrong there.
    pub sentence: String,
}

impl<R: Read> Reader<R> {
    pub(super) fn broken_inside(
        &self,
        place: Place,
        error: &quick_xml::Error,
        stack: &[Opened],
    ) -> Broken {
        if self.xml.get_ref().is_over_limit() {
            let began = stack.first().map_or(place, |first| first.place);
            let megabytes = LARGEST_ITEM / 1024 / 1024;
            return at(
                began,
                format!(
                    "what begins here is larger than {megabytes} MB, more than any article: take it out of the file"
                ),
            );
        }
        let opened = stack.last().map(|top| (top.element.name.as_str(), top.place));
        self.explained(place, error, opened)
    }

    pub(super) fn broken(&self, place: Place, error: &quick_xml::Error) -> Broken {
        let opened = self.open.last().map(|(name, place)| (name.as_str(), *place));
        self.explained(place, error, opened)
    }

    fn explained(
        &self,
        place: Place,
        error: &quick_xml::Error,
        opened: Option<(&str, Place)>,
    ) -> Broken {
        use quick_xml::Error;
        let sentence = match error {
            Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                let line = opened.map_or(0, |(_, place)| place.line);
                format!("</{found}> closes nothing: <{expected}> of line {line} is open")
            }
            Error::IllFormed(IllFormedError::UnmatchedEndTag(name)) => {
                format!("</{name}> closes nothing: no element is open")
            }
            Error::IllFormed(IllFormedError::UnclosedReference) => {
                "a lone “&” stands here: write “&amp;”".to_owned()
            }
            Error::Syntax(SyntaxError::UnclosedCData) => {
                "a CDATA section begins here and never ends: the file was cut".to_owned()
            }
            Error::Syntax(error) => format!("{error}: the file was cut here, or before"),
            Error::Encoding(_) => {
                let valid = match std::str::from_utf8(&self.buffer) {
                    Ok(whole) => whole.len(),
                    Err(error) => error.valid_up_to(),
                };
                let sentence = "this is not UTF-8: convert the file, or find out who cut it";
                return at(place.after(&self.buffer[..valid]), sentence);
            }
            Error::Io(_) if self.xml.get_ref().is_over_limit() => {
                format!(
                    "more than {} MB without an item: this is no WordPress export",
                    LARGEST_ITEM / 1024 / 1024
                )
            }
            Error::Io(error) => format!("the file cannot be read: {error}"),
            other => other.to_string(),
        };
        at(place, sentence)
    }
}

pub(super) fn at(place: Place, sentence: impl Into<String>) -> Broken {
    Broken { place, sentence: sentence.into() }
}

pub(super) fn unclosed(name: &str, opened: Place) -> String {
    format!("the file ends here, but <{name}> of line {} is open: it was cut", opened.line)
}
