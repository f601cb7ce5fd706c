//! The form that asks for permission to reuse an article.

mod show;

pub use show::{send, show};

use serde::Serialize;

use crate::page::{Chrome, Link, page};

/// The form, empty or as it was sent with its errors.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PermissionPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// What is asked for; none if the form was opened without an article.
    pub article: Option<Link>,
    /// Where the form is sent.
    pub action: String,
    /// Fields that the browser sends back unseen: name and value.
    pub hidden: Vec<(String, String)>,
    /// The fields in order.
    pub fields: Vec<Field>,
    /// The page about rights.
    pub rights: Option<Link>,
    /// The rights line of the whole paper.
    pub notice: String,
}

page!(PermissionPage, "permission.html");

/// One field of a form.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Field {
    /// Its name in the form, and its anchor.
    pub name: String,
    /// `text`, `email`, `url`, `textarea` or `select`.
    pub kind: String,
    /// What it asks.
    pub label: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What was sent.
    pub value: String,
    /// Whether it must be filled in.
    pub is_required: bool,
    /// The token for the browser's own filling: `name`, `email`, `organization`.
    pub autocomplete: Option<String>,
    /// Longest answer in characters.
    pub longest: Option<u32>,
    /// The choices of a `select`: value and words.
    pub choices: Vec<(String, String)>,
    /// What is wrong, and how to mend it.
    pub error: Option<String>,
}

/// What stands there once it was sent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThanksPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// What was asked for.
    pub article: Option<Link>,
    /// The number to cite.
    pub reference: String,
    /// By when the paper answers, in words.
    pub answer_by: Option<String>,
}

page!(ThanksPage, "thanks.html");
