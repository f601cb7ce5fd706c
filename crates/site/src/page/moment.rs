use serde::Serialize;

/// An instant, already put into words in the publication's zone.
///
/// Neither a template nor a browser computes a time: the server's zone data are
/// the newest there are, so the server writes every form that a page needs.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Moment {
    /// RFC 3339 with the offset of that day: `2016-12-15T11:30:00+00:00`.
    pub iso: String,
    /// Date and hour without an article: `15 décembre 2016 à 11h30`.
    pub words: String,
    /// The hour alone, as the wire prints it: `11h30`, in Arabic and English `11:30`.
    pub hour: String,
    /// The form of lists: `Hier, 18h20`, or `15 déc. 2016`.
    pub short: String,
}

/// A civil day in the publication's zone.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Day {
    /// `2026-11-23`
    pub iso: String,
    /// `Lundi 23 novembre 2026`, capitalized as a heading.
    pub words: String,
    /// The day's page in the archive, where it has one.
    pub address: Option<String>,
}
