//! One article's file: what stands before the body, and the versions of the body.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::civil::Resolved;
use base::{Civil, Utc, Zone};
use journal::Nature;
use serde::Deserialize;

/// What stands between the lines `+++`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    pub headline: String,
    #[serde(default)]
    pub standfirst: String,
    pub section: String,
    #[serde(default = "news")]
    pub genre: String,
    pub label: Option<String>,
    #[serde(default)]
    pub topics: Vec<String>,
    #[serde(default)]
    pub bylines: Vec<String>,
    #[serde(default)]
    pub byline_note: String,
    pub published: String,
    pub work: Option<String>,
    #[serde(default)]
    pub sources: String,
    #[serde(default)]
    pub sponsor: String,
    pub picture: Option<PictureLine>,
    #[serde(default)]
    pub revisions: Vec<Later>,
}

fn news() -> String {
    "news".into()
}

/// The main picture, or the word « none ».
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum PictureLine {
    None(#[expect(dead_code, reason = "any word says that there is none on purpose")] String),
    Shown {
        name: String,
        #[serde(default)]
        alt: String,
        #[serde(default)]
        caption: String,
        #[serde(default)]
        credit: String,
    },
}

/// What was published after the first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Later {
    pub after: String,
    pub nature: String,
    #[serde(default)]
    pub note: String,
    pub severity: Option<String>,
    pub replace: String,
    pub with: String,
}

/// A file, read.
#[derive(Clone, Debug)]
pub struct ArticleFile {
    pub edition: String,
    pub slug: String,
    pub front: Front,
    /// The body as it stands now.
    pub body: String,
}

impl ArticleFile {
    /// Reads a file.
    ///
    /// # Errors
    /// A sentence that names the file.
    pub fn read(edition: &str, slug: &str, text: &str) -> Result<ArticleFile> {
        let (front, body) = parts(text).with_context(|| format!("{edition}/{slug}"))?;
        let front: Front = toml::from_str(front).with_context(|| format!("{edition}/{slug}"))?;
        Ok(ArticleFile {
            edition: edition.to_owned(),
            slug: slug.to_owned(),
            front,
            body: body.to_owned(),
        })
    }

    /// The bodies of every version, the first first, each but the first with what made it.
    ///
    /// # Errors
    /// When the words of a revision do not stand in the body.
    pub fn versions(&self) -> Result<Vec<(Option<&Later>, String)>> {
        let mut text = self.body.clone();
        let mut bodies = vec![text.clone()];
        for later in self.front.revisions.iter().rev() {
            if text.matches(&later.with).count() != 1 {
                bail!("{}: “{}” must stand once in the body", self.slug, later.with);
            }
            text = text.replace(&later.with, &later.replace);
            bodies.push(text.clone());
        }
        bodies.reverse();
        let made: Vec<Option<&Later>> =
            std::iter::once(None).chain(self.front.revisions.iter().map(Some)).collect();
        Ok(made.into_iter().zip(bodies).collect())
    }

    /// When it was published, where `now` is the demo's first start.
    ///
    /// # Errors
    /// When the time is neither relative nor civil.
    pub fn published(&self, now: Utc, zone: &Zone) -> Result<Utc> {
        if let Some(ago) = self.front.published.strip_prefix('-') {
            return Ok(now.minus(span(ago)?));
        }
        let civil: Civil = self.front.published.parse().map_err(anyhow::Error::msg)?;
        Ok(match zone.resolve(civil) {
            Resolved::Once(at) | Resolved::Twice(at, _) | Resolved::Never(at) => at,
        })
    }
}

impl Later {
    /// Why the revision exists.
    ///
    /// # Errors
    /// When the word is unknown.
    pub fn nature(&self) -> Result<Nature> {
        self.nature.parse().map_err(anyhow::Error::msg)
    }

    /// How long after the first publication.
    ///
    /// # Errors
    /// When it is no span.
    pub fn after(&self) -> Result<Duration> {
        span(&self.after)
    }
}

/// What stands between two lines `+++`, and what follows.
///
/// # Errors
/// When the lines are not there.
pub fn parts(text: &str) -> Result<(&str, &str)> {
    let rest = text.strip_prefix("+++\n").context("a file begins with +++")?;
    let (front, body) = rest.split_once("\n+++").context("a second +++ is missing")?;
    Ok((front, body.trim_start_matches('\n')))
}

/// `2d3h15m`
fn span(text: &str) -> Result<Duration> {
    let (mut minutes, mut number) = (0_u64, String::new());
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        let count: u64 = number.parse().with_context(|| format!("“{text}” is no span of time"))?;
        number.clear();
        minutes += count
            * match letter {
                'm' => 1,
                'h' => 60,
                'd' => 24 * 60,
                _ => bail!("“{text}” is no span of time: write it as 2d3h15m"),
            };
    }
    if !number.is_empty() || minutes == 0 {
        bail!("“{text}” is no span of time: write it as 2d3h15m");
    }
    Ok(Duration::from_secs(minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_made_backwards() {
        let text = "+++\nheadline = \"H\"\nsection = \"s\"\npublished = \"-1d2h\"\n\
            [[revisions]]\nafter = \"1h\"\nnature = \"typo\"\nreplace = \"a\"\nwith = \"b\"\n\
            [[revisions]]\nafter = \"2h\"\nnature = \"update\"\nreplace = \"b !\"\nwith = \"c !\"\n+++\nun c !\n";
        let file = ArticleFile::read("fr", "x", text).expect("read");
        let bodies: Vec<String> =
            file.versions().expect("versions").into_iter().map(|version| version.1).collect();
        assert_eq!(bodies, ["un a !\n", "un b !\n", "un c !\n"]);
        assert_eq!(span("1d2h").expect("span").as_secs(), 26 * 3600);
        assert!(span("12").is_err() && span("").is_err() && span("2x").is_err());
    }
}
