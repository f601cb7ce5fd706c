//! The running site: the store behind it, the theme before it, and the paper's own facts,
//! which are kept in memory until the journal says that they changed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use base::{Clock, Db, Language, Result};
use editorial::section::{self, Section};
use editorial::visibility;
use paper::words::Words as Addresses;
use paper::{Duty, Edition, Publication, edition, identity, publication};

use crate::page_cache::PageCache;
use crate::sharing::Kept;
use crate::theme::Theme;
use crate::words::Words;

/// The public site. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    db: Db,
    clock: Clock,
    theme: Theme,
    assets: PathBuf,
    origin: String,
    facts: RwLock<KeptFacts>,
    drawings: Kept,
    pages: PageCache,
}

/// The facts in memory, and how often they were forgotten: what was read before that is old.
#[derive(Default)]
struct KeptFacts {
    facts: Option<Arc<Facts>>,
    forgotten: u64,
}

/// How many bytes of pages are kept where nobody says.
pub const CACHE: usize = 128 << 20;

/// What stands on every page and seldom changes.
#[derive(Debug)]
pub struct Facts {
    /// The newspaper.
    pub publication: Publication,
    /// Its own key, of which ids in feeds are made.
    pub identity: String,
    /// Its editions; the first is the default.
    pub editions: Vec<Edition>,
    /// The sections of each edition, by its id.
    pub sections: HashMap<i64, Vec<Section>>,
    /// Slug, title and column of the listed pages of each edition, by its id.
    pub pages: HashMap<i64, Vec<(String, String, String)>>,
}

impl Site {
    /// A site on a store. `origin` is what readers know: `https://lacriee.example`.
    #[must_use]
    pub fn new(db: Db, clock: Clock, theme: Theme, assets: PathBuf, origin: String) -> Site {
        Site::keeping(db, clock, theme, assets, origin, PageCache::new(CACHE))
    }

    /// The same with a page cache of one's own.
    #[must_use]
    pub fn keeping(
        db: Db,
        clock: Clock,
        theme: Theme,
        assets: PathBuf,
        origin: String,
        pages: PageCache,
    ) -> Site {
        let (facts, drawings) = (RwLock::default(), Kept::default());
        Site(Arc::new(Inner { db, clock, theme, assets, origin, facts, drawings, pages }))
    }

    /// Pages that were printed.
    pub fn pages(&self) -> &PageCache {
        &self.0.pages
    }

    /// The store.
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    /// What tells the time.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The theme in print.
    pub fn theme(&self) -> &Theme {
        &self.0.theme
    }

    /// Folder of the assets' files.
    pub fn assets(&self) -> &std::path::Path {
        &self.0.assets
    }

    /// Drawings that were just made.
    pub(crate) fn drawings(&self) -> &Kept {
        &self.0.drawings
    }

    /// The words of a language.
    pub(crate) fn words(&self, language: Language) -> Arc<Words> {
        self.0.theme.words(language)
    }

    /// The origin of an edition: its own host's, or the paper's.
    pub fn origin(&self, edition: &Edition) -> String {
        let (scheme, host) = self.0.origin.split_once("://").unwrap_or(("http", &self.0.origin));
        match &edition.host {
            Some(label) => format!("{scheme}://{label}.{host}"),
            None => format!("{scheme}://{host}"),
        }
    }

    /// The paper's own facts.
    ///
    /// # Errors
    /// When they are not in memory and the store cannot be read, or has no paper.
    pub async fn facts(&self) -> Result<Arc<Facts>> {
        let forgotten = {
            let kept = self.0.facts.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(facts) = &kept.facts {
                return Ok(Arc::clone(facts));
            }
            kept.forgotten
        };
        let facts = Arc::new(self.read_facts().await?);
        let mut kept = self.0.facts.write().unwrap_or_else(PoisonError::into_inner);
        if kept.forgotten == forgotten {
            kept.facts = Some(Arc::clone(&facts));
        }
        Ok(facts)
    }

    /// Forgets the paper's own facts: they changed, and with them every page.
    pub fn forget_facts(&self) {
        let mut kept = self.0.facts.write().unwrap_or_else(PoisonError::into_inner);
        *kept = KeptFacts { facts: None, forgotten: kept.forgotten + 1 };
        drop(kept);
        self.0.pages.empty(None);
    }

    async fn read_facts(&self) -> Result<Facts> {
        let mut read = self.0.db.read().await?;
        let publication = publication::find(&mut read).await?;
        let publication =
            publication.ok_or_else(|| base::Error::corrupt("there is no newspaper here yet"))?;
        let editions = edition::all(&mut read).await?;
        let mut facts = Facts {
            publication,
            identity: identity::key(&mut read).await?,
            sections: HashMap::new(),
            pages: HashMap::new(),
            editions: Vec::new(),
        };
        for edition in &editions {
            let sections = section::all(&mut read, edition.id).await?;
            facts.sections.insert(edition.id, sections);
            let pages = visibility::pages(&mut read, edition.id).await?;
            facts.pages.insert(edition.id, pages);
        }
        facts.editions = editions;
        Ok(facts)
    }
}

impl Facts {
    /// The edition that answers at `host` (without its port) under `path`, and the rest of
    /// the path, with its slash.
    pub fn edition_at<'a>(&self, host: &str, path: &'a str) -> Option<(&Edition, &'a str)> {
        let label = host.split('.').next().unwrap_or_default();
        let own = self.editions.iter().find(|edition| {
            edition.host.as_deref().is_some_and(|own| own == label && host.len() > own.len())
        });
        if let Some(edition) = own {
            return Some((edition, path));
        }
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let prefixed = self
            .editions
            .iter()
            .find(|edition| edition.host.is_none() && edition.prefix.as_deref() == Some(first));
        if let Some(edition) = prefixed {
            let rest = &path[1 + first.len()..];
            return Some((edition, if rest.is_empty() { "/" } else { rest }));
        }
        let default =
            self.editions.iter().find(|edition| edition.host.is_none() && edition.prefix.is_none());
        default.map(|edition| (edition, path))
    }

    /// The edition with that id.
    pub fn edition(&self, id: i64) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }

    /// Slug and title of the page with that duty, if this edition has it.
    pub fn page_for(&self, edition: &Edition, duty: Duty) -> Option<(&str, &str)> {
        let slug = self.publication.rules.duties.get(&duty)?;
        let pages = self.pages.get(&edition.id)?;
        let found = pages.iter().find(|(one, _, _)| one == slug)?;
        Some((&found.0, &found.1))
    }

    /// The words of an edition's addresses.
    pub fn addresses(edition: &Edition) -> &'static Addresses {
        paper::words::of(edition.language)
    }
}
