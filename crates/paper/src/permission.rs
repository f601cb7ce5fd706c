//! A reader asks to reuse a text.

use base::{Result, Tx, Utc, args};
use serde::Deserialize;

use crate::store;

/// What the reader wrote.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Request {
    /// Address of the article.
    pub address: String,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Company, school, paper.
    pub organization: String,
    /// What for.
    pub purpose: String,
}

/// A field that must be mended before the request can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No name.
    Name,
    /// No address that mail could reach.
    Email,
    /// No purpose.
    Purpose,
    /// Some field is longer than 2,000 characters.
    TooLong,
}

impl Request {
    /// What must be mended; empty when the request can be kept.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.name.trim().is_empty() {
            missing.push(Missing::Name);
        }
        if !looks_like_mail(self.email.trim()) {
            missing.push(Missing::Email);
        }
        if self.purpose.trim().is_empty() {
            missing.push(Missing::Purpose);
        }
        let fields = [&self.address, &self.name, &self.email, &self.organization, &self.purpose];
        if fields.iter().any(|field| field.chars().count() > 2000) {
            missing.push(Missing::TooLong);
        }
        missing
    }
}

/// Keeps a request and gives its number, which the reader is told.
///
/// # Errors
/// When the database refuses.
pub async fn keep(tx: &mut Tx, now: Utc, edition: i64, request: &Request) -> Result<i64> {
    let row = tx
        .row(
            store::KEEP_PERMISSION_REQUEST,
            args![
                now,
                edition,
                request.address.trim(),
                request.name.trim(),
                request.email.trim(),
                request.organization.trim(),
                request.purpose.trim()
            ],
        )
        .await?;
    row.get("id")
}

/// How long a request is kept, in microseconds: two years.
const KEPT: i64 = 2 * 365 * 86_400 * 1_000_000;

/// Erases requests that are older than two years; says how many.
///
/// # Errors
/// When the database refuses.
pub async fn forget_old(tx: &mut Tx, now: Utc) -> Result<u64> {
    let limit = Utc(now.0.saturating_sub(KEPT));
    tx.execute(store::FORGET_PERMISSION_REQUESTS, args![limit]).await
}

/// One sign @, something before it, a dot after it, no space nor line break anywhere.
fn looks_like_mail(address: &str) -> bool {
    let Some((local, host)) = address.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && host.contains('.')
        && !host.contains('@')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !address.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_says_who_and_what_for() {
        assert_eq!(Request::default().missing(), [Missing::Name, Missing::Email, Missing::Purpose]);
        for bad in ["a", "a@", "@b.c", "a@b", "a b@c.d", "a@b.c\nBcc: x@y.z", "a@@b.c"] {
            assert!(!looks_like_mail(bad), "{bad:?}");
        }
        assert!(looks_like_mail("rim@exemple.ma"));
    }
}
