//! Addresses that were, and where their things are now.

mod pattern;

pub use pattern::{Found, Pattern, Place};

use base::{Result, Tx, args};

use crate::store;

/// Where every old address of one pattern leads: a rule instead of an address each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What the addresses look like.
    pub pattern: Pattern,
    /// What they name.
    pub names: Names,
}

/// What an old address names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Names {
    /// What an import brought in: `{number}` is its number at that source.
    Number {
        /// The source, `ancien.example`.
        source: String,
    },
    /// An imported article of that source with that `{slug}`, and that date as far as the
    /// pattern has one.
    Slug {
        /// The source.
        source: String,
    },
    /// A path of the site, with a slash before it, in which the same places are filled in.
    Path(String),
}

impl Names {
    /// How the store keeps it.
    pub(crate) fn stored(&self) -> (&'static str, String) {
        match self {
            Names::Number { source } => ("number", source.clone()),
            Names::Slug { source } => ("slug", source.clone()),
            Names::Path(path) => ("path", path.clone()),
        }
    }

    pub(crate) fn read(word: &str, of: String) -> std::result::Result<Names, String> {
        match word {
            "number" => Ok(Names::Number { source: of }),
            "slug" => Ok(Names::Slug { source: of }),
            "path" => Ok(Names::Path(of)),
            other => Err(format!("unknown rule “{other}”")),
        }
    }
}

/// Keeps a rule for addresses that are asked of the edition `asked`, and that name things of
/// the edition `of`. Rules are tried in the order in which they were kept first; whether this
/// one was new.
///
/// # Errors
/// When the store refuses.
pub async fn keep_rule(tx: &mut Tx, asked: i64, of: i64, rule: &Rule) -> Result<bool> {
    let (names, what) = rule.names.stored();
    let values = args![asked, rule.pattern.to_string(), names, what, of];
    Ok(tx.execute(store::KEEP_RULE, values).await? > 0)
}

/// Sends `path` of an edition (no slash before it; `?p=12` for an address by query) to an
/// article for life. A later one for the same path takes its place.
///
/// # Errors
/// When the store refuses.
pub async fn to_article(tx: &mut Tx, edition: i64, path: &str, article: i64) -> Result<()> {
    tx.execute(store::KEEP_REDIRECT, args![edition, path, article, None::<&str>]).await?;
    Ok(())
}

/// Sends `path` to another path of the same site, with a slash before it.
///
/// # Errors
/// When the store refuses.
pub async fn to_path(tx: &mut Tx, edition: i64, path: &str, target: &str) -> Result<()> {
    tx.execute(store::KEEP_REDIRECT, args![edition, path, None::<i64>, target]).await?;
    Ok(())
}
