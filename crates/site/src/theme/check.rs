use super::{Theme, ThemeError};
use crate::samples;

/// What a check of a theme found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many pages were printed.
    pub pages: usize,
    /// What went wrong, each mistake once, with a sample that shows it.
    pub failures: Vec<(String, ThemeError)>,
}

/// Prints every sample page in every language: what `rotative theme check` runs.
#[must_use]
pub fn check(theme: &Theme) -> Report {
    let mut report = Report::default();
    for sample in samples::all(&samples::plain_pictures()) {
        report.pages += 1;
        if let Err(error) = sample.render(theme)
            && !report.failures.iter().any(|(_, known)| *known == error)
        {
            report.failures.push((sample.name.clone(), error));
        }
    }
    report
}
