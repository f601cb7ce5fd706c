use std::error::Error as _;

/// A theme that cannot be read, or a page that it cannot print.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{}{}", file.as_deref().unwrap_or("theme"), line.map(|line| format!(", line {line}")).unwrap_or_default(), format_args!(": {what}"))]
pub struct ThemeError {
    /// The file, as a path inside the theme: `templates/article.html`.
    pub file: Option<String>,
    /// The line in it, from 1.
    pub line: Option<usize>,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl ThemeError {
    /// Something is wrong with a file as a whole.
    pub(super) fn in_file(file: impl Into<String>, what: impl Into<String>) -> Self {
        Self { file: Some(file.into()), line: None, what: what.into() }
    }
}

impl From<minijinja::Error> for ThemeError {
    fn from(error: minijinja::Error) -> Self {
        // An error inside an include or a macro is the cause of the outer one: the
        // innermost place with a name is where the mend is.
        let mut place = (error.name().map(str::to_owned), error.line());
        let mut what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
        let mut cause = error.source();
        while let Some(inner) = cause {
            if let Some(inner) = inner.downcast_ref::<minijinja::Error>() {
                if inner.name().is_some() {
                    place = (inner.name().map(str::to_owned), inner.line());
                }
                what = inner.detail().map_or_else(|| inner.kind().to_string(), str::to_owned);
            } else {
                what = inner.to_string();
            }
            cause = inner.source();
        }
        let file = place.0.map(|name| format!("templates/{name}"));
        Self { file, line: place.1, what }
    }
}
