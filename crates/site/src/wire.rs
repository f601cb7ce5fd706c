//! The wire: everything as it is published, newest first, by day.

mod show;

pub use show::{From, PAGE, READ, paged, show};

use serde::Serialize;

use crate::page::{Chrome, DayList, Pager, page};

/// A page of the wire.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WirePage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Days, newest first. A teaser with a label or a picture is a key entry.
    pub days: Vec<DayList>,
    /// Ways on.
    pub pager: Pager,
}

page!(WirePage, "wire.html");
