//! The paper's own words while an archive comes in: sections, topics and bylines, found or
//! made.

use std::collections::{HashMap, HashSet};

use base::{Result, Tx, args};
use editorial::byline::{self, Byline};
use editorial::section::{self, Section};
use editorial::topic::{self, Topic};
use paper::Edition;
use paper::words::{self, Words};

use super::filing::{Became, Filed, Name};
use super::report::Made;
use super::store;

/// How many sections fit in a paper's line of sections; those that an import makes after
/// them stand nowhere until an editor says so.
const LISTED: usize = 8;

/// The sections, topics and bylines of one edition, by the names that the old site has for
/// them.
#[derive(Debug)]
pub(super) struct Desk {
    pub edition: Edition,
    sections: HashMap<String, (i64, String)>,
    first: Option<i64>,
    listed: usize,
    topics: HashMap<String, i64>,
    bylines: HashMap<String, (i64, String)>,
    pub page_slugs: HashSet<String>,
    /// Names that were made, each counted once even where nothing is kept.
    made: HashSet<(u8, String)>,
    pub counts: Made,
    /// Something of the paper's own changed in this batch.
    pub changed: bool,
    /// Old addresses of categories, tags and authors that lead somewhere already.
    told: HashSet<String>,
}

impl Desk {
    /// The desk of an edition.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) async fn of(tx: &mut Tx, edition: Edition) -> Result<Desk> {
        let mut desk = Desk {
            edition,
            sections: HashMap::new(),
            first: None,
            listed: 0,
            topics: HashMap::new(),
            bylines: HashMap::new(),
            page_slugs: HashSet::new(),
            made: HashSet::new(),
            counts: Made::default(),
            changed: false,
            told: HashSet::new(),
        };
        desk.look(tx).await?;
        Ok(desk)
    }

    /// Forgets what was made and not kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) async fn look(&mut self, tx: &mut Tx) -> Result<()> {
        self.sections.clear();
        self.topics.clear();
        self.bylines.clear();
        let sections = section::all(tx, self.edition.id).await?;
        self.first = sections.iter().find(|one| one.listed).or(sections.first()).map(|one| one.id);
        self.listed = sections.iter().filter(|one| one.listed).count();
        for one in sections {
            self.sections.entry(one.key).or_insert((one.id, one.slug.clone()));
            self.sections.entry(one.slug.clone()).or_insert((one.id, one.slug));
        }
        for one in topic::all(tx, self.edition.id).await? {
            self.topics.entry(one.key).or_insert(one.id);
            self.topics.insert(one.slug, one.id);
        }
        self.page_slugs.clear();
        for row in tx.rows(store::PAGE_SLUGS, args![self.edition.id]).await? {
            self.page_slugs.insert(row.get("slug")?);
        }
        Ok(())
    }

    /// Whether the edition has a section of that key.
    pub(super) fn has_section(&self, key: &str) -> bool {
        self.sections.contains_key(key)
    }

    /// The section of a text.
    pub(super) async fn section(&mut self, tx: &mut Tx, name: Option<&Name>) -> Result<i64> {
        let Some(name) = name.filter(|name| !name.slug.is_empty()) else {
            return match self.first {
                Some(first) => Ok(first),
                None => Box::pin(self.section(tx, Some(&archive(&self.edition)))).await,
            };
        };
        if let Some((id, _)) = self.sections.get(&name.slug) {
            return Ok(*id);
        }
        let listed = self.listed < LISTED;
        let id = section::add(
            tx,
            &Section {
                id: 0,
                edition: self.edition.id,
                key: name.slug.clone(),
                slug: name.slug.clone(),
                name: name.name.clone(),
                description: String::new(),
                listed,
            },
        )
        .await?;
        self.listed += usize::from(listed);
        self.first = self.first.or(Some(id));
        self.sections.insert(name.slug.clone(), (id, name.slug.clone()));
        if self.is_new(0, &name.slug) {
            self.counts.sections += 1;
        }
        Ok(id)
    }

    /// The topics of a text.
    pub(super) async fn topics(&mut self, tx: &mut Tx, names: &[Name]) -> Result<Vec<i64>> {
        let mut ids = Vec::with_capacity(names.len());
        for name in names {
            if let Some(&id) = self.topics.get(&name.slug) {
                ids.push(id);
                continue;
            }
            let id = topic::add(
                tx,
                &Topic {
                    id: 0,
                    edition: self.edition.id,
                    key: name.slug.clone(),
                    slug: name.slug.clone(),
                    name: name.name.clone(),
                    description: String::new(),
                },
            )
            .await?;
            self.topics.insert(name.slug.clone(), id);
            if self.is_new(1, &name.slug) {
                self.counts.topics += 1;
            }
            ids.push(id);
        }
        ids.dedup();
        Ok(ids)
    }

    /// The byline of who signed in with `login` and was known to readers as `name`.
    pub(super) async fn byline(&mut self, tx: &mut Tx, login: &str, name: &str) -> Result<i64> {
        if let Some((id, _)) = self.bylines.get(login) {
            return Ok(*id);
        }
        // A login may be a mail address, which is nobody's to read in an address.
        let public = if login.contains('@') { name } else { login };
        let public = if public.contains('@') { "" } else { public };
        let mut slug = base::slug::from_words(public);
        if slug.is_empty() {
            slug = base::slug::from_words(name);
        }
        if slug.is_empty() {
            slug = "signature".into();
        }
        let shown = match (name, public) {
            ("", "") => slug.clone(),
            ("", public) => public.to_owned(),
            (name, _) => name.to_owned(),
        };
        let known = match self.find_byline(tx, &slug, &shown).await? {
            (Some(id), slug) => (id, slug),
            (None, slug) => {
                let new = Byline {
                    id: 0,
                    slug: slug.clone(),
                    name: shown,
                    role: String::new(),
                    biography: String::new(),
                };
                let id = byline::add(tx, &new).await?;
                if self.is_new(2, login) {
                    self.counts.bylines += 1;
                }
                (id, slug)
            }
        };
        self.bylines.insert(login.to_owned(), known.clone());
        Ok(known.0)
    }

    /// The byline of that name, else a slug that nobody has: two people are never one byline
    /// because their logins look alike.
    async fn find_byline(
        &self,
        tx: &mut Tx,
        slug: &str,
        name: &str,
    ) -> Result<(Option<i64>, String)> {
        let mut free = slug.to_owned();
        let mut number = 2;
        while let Some(found) = byline::by_slug(tx, &free).await? {
            if found.name.trim().eq_ignore_ascii_case(name.trim()) {
                return Ok((Some(found.id), found.slug));
            }
            free = format!("{slug}-{number}");
            number += 1;
        }
        match tx.maybe_row(store::BYLINE_BY_NAME, args![name]).await? {
            Some(row) => Ok((Some(row.get("id")?), row.get("slug")?)),
            None => Ok((None, free)),
        }
    }

    /// Old addresses of what a public text is filed under, with where they lead now; each is
    /// told once.
    pub(super) fn addresses(
        &mut self,
        filed: &Filed,
        byline: Option<&str>,
    ) -> Vec<(String, String)> {
        let words: &Words = words::of(self.edition.language);
        let mut addresses = Vec::new();
        for (old, became) in &filed.addresses {
            let now = match became {
                Became::Section(slug) => {
                    let slug = self.sections.get(slug).map_or(slug, |(_, slug)| slug);
                    format!("{}/{slug}/", words.section)
                }
                Became::Topic(slug) => format!("{}/{slug}/", words.topic),
            };
            addresses.push((old.clone(), now));
        }
        if let Some(login) = byline
            && let Some((_, slug)) = self.bylines.get(login)
        {
            let old = format!("author/{}/", base::slug::from_words(login));
            addresses.push((old, format!("{}/{slug}/", words.byline)));
        }
        addresses.retain(|(old, _)| self.told.insert(old.clone()));
        addresses.into_iter().map(|(old, now)| (old, self.edition.path(&now))).collect()
    }

    /// A slug for a page that no page of the edition has.
    pub(super) fn page_slug(&mut self, asked: &str) -> String {
        let mut slug = asked.to_owned();
        let mut number = 2;
        while !self.page_slugs.insert(slug.clone()) {
            slug = format!("{asked}-{number}");
            number += 1;
        }
        self.changed = true;
        slug
    }

    /// Where a page is, with a slash before it.
    pub(super) fn page_path(&self, slug: &str) -> String {
        self.edition.path(&format!("{}/{slug}", words::of(self.edition.language).page))
    }

    fn is_new(&mut self, kind: u8, name: &str) -> bool {
        self.changed = true;
        self.made.insert((kind, name.to_owned()))
    }
}

/// The section of what has none, in an edition without sections.
fn archive(edition: &Edition) -> Name {
    let name = match edition.language {
        base::Language::Fr => "Archives",
        base::Language::Ar => "الأرشيف",
        base::Language::En => "Archive",
    };
    Name { slug: "archives".into(), name: name.into() }
}
