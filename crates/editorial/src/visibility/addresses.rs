//! Old addresses, as far as readers may know of what is there now.

use base::{Read, Result, args};

use super::{moved, store};
use crate::redirect::{Found, Names, Place, Rule};

/// Where an old address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An article: its edition, and its path there without a slash before it.
    Article(i64, String),
    /// A page that is no article: its edition and its slug.
    Page(i64, String),
    /// A path of the whole site, with a slash before it.
    Site(String),
}

/// Where an old address leads by a redirect of its own, when what is there may be seen.
///
/// # Errors
/// When the store cannot be read.
pub async fn redirect(read: &mut Read, edition: i64, path: &str) -> Result<Option<Target>> {
    let row = read.maybe_row(store::REDIRECT, args![edition, path]).await?;
    let Some(row) = row else {
        read.depends_on(format!("404:{edition}:{path}"));
        read.depends_on(moved::IMPORTS);
        return Ok(None);
    };
    if let Some(target) = row.get::<Option<String>>("target")? {
        return Ok(Some(Target::Site(target)));
    }
    let id: Option<i64> = row.get("article_id")?;
    if let Some(id) = id {
        read.depends_on(format!("article:{id}"));
    }
    let path: Option<String> = row.get("article_path")?;
    Ok(path.map(|path| Target::Article(edition, path)))
}

/// Where the first rule that fits an old address leads, when what is there may be seen.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_rule(read: &mut Read, edition: i64, path: &str) -> Result<Option<Target>> {
    read.depends_on(format!("rules:{edition}"));
    read.depends_on(moved::IMPORTS);
    for row in read.rows(store::RULES, args![edition]).await? {
        let (word, what): (String, String) = (row.get("names")?, row.get("what")?);
        let names = Names::read(&word, what).map_err(base::Error::corrupt)?;
        let rule = Rule { pattern: row.word("pattern")?, names };
        let Some(found) = rule.pattern.find(path) else { continue };
        let of = row.get("of_edition")?;
        if let Some(target) = named(read, of, &rule.names, &found).await? {
            return Ok(Some(target));
        }
    }
    Ok(None)
}

async fn named(read: &mut Read, of: i64, names: &Names, found: &Found) -> Result<Option<Target>> {
    match names {
        Names::Path(path) => Ok(Some(Target::Site(found.put_into(path)))),
        Names::Number { source } => {
            let Some(number) = found.get(Place::Number) else { return Ok(None) };
            let name = format!("wordpress:{source}:{number}");
            let article = read.maybe_row(store::IMPORTED_ARTICLE, args![of, &name]).await?;
            if let Some(row) = article {
                return article_at(read, of, &row);
            }
            let page = read.maybe_row(store::IMPORTED_PAGE, args![of, name]).await?;
            page.map(|row| Ok(Target::Page(of, row.get("slug")?))).transpose()
        }
        Names::Slug { source } => {
            let Some(slug) = found.get(Place::Slug) else { return Ok(None) };
            let name = format!("wordpress:{source}:");
            let rows = read.rows(store::IMPORTED_SLUG, args![of, slug, name]).await?;
            for row in rows {
                let path: String = row.get("path")?;
                if is_of(found, &path) {
                    return article_at(read, of, &row);
                }
            }
            Ok(None)
        }
    }
}

fn article_at(read: &mut Read, of: i64, row: &base::Row) -> Result<Option<Target>> {
    read.depends_on(format!("article:{}", row.get::<i64>("id")?));
    let path: Option<String> = row.get("article_path")?;
    Ok(path.map(|path| Target::Article(of, path)))
}

/// Whether a path, `2016/12/15/slug/`, has the date that an old address named.
fn is_of(found: &Found, path: &str) -> bool {
    let parts = path.split('/').map(|part| part.parse::<u32>().ok());
    [Place::Year, Place::Month, Place::Day]
        .into_iter()
        .zip(parts)
        .all(|(place, part)| found.get(place).is_none_or(|text| text.parse::<u32>().ok() == part))
}
