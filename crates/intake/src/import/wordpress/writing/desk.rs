//! The paper's own words while an archive comes in: sections, topics and bylines, found or
//! made.

use std::collections::{HashMap, HashSet};

use base::{Result, Tx, args};
use editorial::byline::{self, Byline};
use editorial::section::{self, Section};
use editorial::topic::{self, Topic};
use paper::Edition;
use paper::words::{self, Words};

use crate::import::wordpress::filing::{Became, Filed, Name};
use crate::import::wordpress::report::Made;
use crate::import::wordpress::signer::Signer;
use crate::import::wordpress::store;

/// How many sections fit in a paper's line of sections; those that an import makes after
/// them stand nowhere until an editor says so.
const LISTED: usize = 8;

/// The sections, topics and bylines of one edition, by the names that the old site has for
/// them.
#[derive(Debug)]
pub(in crate::import::wordpress) struct Desk {
    pub edition: Edition,
    /// The edition of addresses without a prefix, where that is another one.
    pub main: Option<i64>,
    sections: HashMap<String, (i64, String)>,
    first: Option<i64>,
    /// Sections that this import made for hidden texts.
    quiet: HashSet<i64>,
    listed: usize,
    topics: HashMap<String, i64>,
    bylines: HashMap<String, (i64, String)>,
    /// Names of the bylines that were made, by slug.
    signed: HashMap<String, String>,
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
    pub(in crate::import::wordpress) async fn of(
        tx: &mut Tx,
        edition: Edition,
        main: &Edition,
    ) -> Result<Desk> {
        let mut desk = Desk {
            main: edition.prefix.as_ref().map(|_| main.id),
            edition,
            sections: HashMap::new(),
            first: None,
            quiet: HashSet::new(),
            listed: 0,
            topics: HashMap::new(),
            bylines: HashMap::new(),
            signed: HashMap::new(),
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
        self.quiet.clear();
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
        for row in tx.rows(store::PAGE_SLUGS, args![self.edition.id]).await? {
            self.page_slugs.insert(row.get("slug")?);
        }
        Ok(())
    }

    /// Whether the edition has a section of that key.
    pub(in crate::import::wordpress) fn has_section(&self, key: &str) -> bool {
        self.sections.contains_key(key)
    }

    /// The section of a text. One that only hidden texts bear stands in no reader's line.
    pub(super) async fn section(
        &mut self,
        tx: &mut Tx,
        name: Option<&Name>,
        is_public: bool,
    ) -> Result<i64> {
        let Some(name) = name.filter(|name| !name.slug.is_empty()) else {
            return match self.first {
                Some(first) => Ok(first),
                None => Box::pin(self.section(tx, Some(&archive(&self.edition)), is_public)).await,
            };
        };
        let may_list = is_public && self.listed < LISTED;
        if let Some(&(id, _)) = self.sections.get(&name.slug) {
            if may_list && self.quiet.remove(&id) {
                tx.execute(store::LIST_SECTION, args![id]).await?;
                self.listed += 1;
                self.changed = true;
            }
            return Ok(id);
        }
        let listed = may_list;
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
        if !is_public {
            self.quiet.insert(id);
        }
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
                if !ids.contains(&id) {
                    ids.push(id);
                }
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
        Ok(ids)
    }

    /// The byline of who signed in with `login` and was known to readers as `name`.
    pub(super) async fn byline(&mut self, tx: &mut Tx, login: &str, name: &str) -> Result<i64> {
        let key = key(login, name);
        if let Some((id, _)) = self.bylines.get(&key) {
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
        // Whom the file does not name is whoever has that slug.
        let named = (!name.is_empty()).then_some(shown.as_str());
        let known = match self.find_byline(tx, &slug, named).await? {
            (Some(id), slug) => (id, slug),
            (None, slug) => {
                let new = Byline {
                    id: 0,
                    slug: slug.clone(),
                    name: self.signed.get(&slug).cloned().unwrap_or(shown),
                    role: String::new(),
                    biography: String::new(),
                };
                let id = byline::add(tx, &new).await?;
                if self.is_new(2, &slug) {
                    self.counts.bylines += 1;
                }
                self.signed.entry(slug.clone()).or_insert(new.name);
                (id, slug)
            }
        };
        self.bylines.insert(key, known.clone());
        Ok(known.0)
    }

    /// The byline of that name, else a slug that nobody has: two people are never one byline
    /// because their logins look alike.
    async fn find_byline(
        &self,
        tx: &mut Tx,
        slug: &str,
        name: Option<&str>,
    ) -> Result<(Option<i64>, String)> {
        let mut free = slug.to_owned();
        let mut number = 2;
        loop {
            let found = byline::by_slug(tx, &free).await?;
            let id = found.as_ref().map(|found| found.id);
            // A rehearsal made it in a batch of which nothing is left.
            let rehearsed = self.signed.get(&free);
            let Some(known) = found.as_ref().map(|found| &found.name).or(rehearsed) else { break };
            if name.is_none_or(|name| known.trim().eq_ignore_ascii_case(name.trim())) {
                return Ok((id, free));
            }
            free = format!("{slug}-{number}");
            number += 1;
        }
        let Some(name) = name else { return Ok((None, free)) };
        match tx.maybe_row(store::BYLINE_BY_NAME, args![name]).await? {
            Some(row) => Ok((Some(row.get("id")?), row.get("slug")?)),
            None => Ok((None, free)),
        }
    }

    /// Old addresses of what a public text is filed under, with where they lead now; each is
    /// told once.
    pub(super) fn addresses(&mut self, filed: &Filed, signers: &[Signer]) -> Vec<(String, String)> {
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
        for Signer { login, name } in signers {
            if let Some((_, slug)) = self.bylines.get(&key(login, name)) {
                let old = format!("author/{}/", base::slug::from_words(login));
                addresses.push((old, format!("{}/{slug}/", words.byline)));
            }
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

    /// An old address without the edition's prefix, where it has it.
    pub(super) fn within<'a>(&self, old: &'a str) -> Option<&'a str> {
        let prefix = self.edition.prefix.as_deref().filter(|prefix| !prefix.is_empty())?;
        let rest = old.strip_prefix(prefix)?.strip_prefix('/')?;
        Some(rest).filter(|rest| !rest.is_empty())
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

/// What tells people who sign apart: a login, or a name that has none.
fn key(login: &str, name: &str) -> String {
    if login.is_empty() { name.to_owned() } else { login.to_owned() }
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
