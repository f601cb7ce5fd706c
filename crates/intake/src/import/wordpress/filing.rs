//! Where texts are filed: categories become sections and topics, tags become topics.
//!
//! By default an article's first category at the top of the tree is its section, and all its
//! other categories and its tags are its topics. An operator's mapping file says otherwise:
//!
//! ```toml
//! edition = "fr"                                # which edition the archive goes to
//! section = "actualite"                         # for what has no category of its own
//! labels = ["EXCLUSIF", "Entretien"]            # words before headlines that are labels
//! bylines = ["signature"]                       # custom fields that say who signs
//! [categories]
//! "economie-nationale" = { section = "economie" }
//! "stress-hydrique" = { topic = "eau" }
//! "une" = { leave_out = true }
//! [tags]
//! "ocp-group" = { topic = "ocp" }
//! ```

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::reader::{Term, Vocabulary};
use super::{decoded, label, plain_words, signer};

/// What WordPress calls the category of what has none.
const NO_CATEGORY: [&str; 4] = ["uncategorized", "non-classe", "uncategorised", "غير-مصنف"];

/// An operator's mapping file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Map {
    /// Code of the edition that the archive goes to; the default edition where it is left out.
    pub edition: Option<String>,
    /// Key of the section for what has no category.
    pub section: Option<String>,
    /// Words in front of headlines and standfirsts that become labels.
    pub labels: Vec<String>,
    /// Custom fields that say who signs; what newsrooms usually call them where none is named.
    pub bylines: Vec<String>,
    /// What categories become, by slug.
    pub categories: BTreeMap<String, Goes>,
    /// What tags become, by slug.
    pub tags: BTreeMap<String, Goes>,
}

/// What a category or a tag becomes: one of three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Goes {
    /// Key of a section that the edition has.
    pub section: Option<String>,
    /// Slug of a topic, made when it is missing.
    pub topic: Option<String>,
    /// Nothing: it does not come along.
    pub leave_out: bool,
}

impl Map {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// A sentence that names the line.
    pub fn read(text: &str) -> Result<Map, String> {
        let map: Map = toml::from_str(text).map_err(|error| error.to_string())?;
        for word in &map.labels {
            if label::offered(&format!("{word}. a")).is_none() {
                return Err(format!("“{word}” is no word for a label: leave it out"));
            }
        }
        for (slug, goes) in map.categories.iter().chain(&map.tags) {
            let said = [goes.section.is_some(), goes.topic.is_some(), goes.leave_out];
            if said.iter().filter(|&&said| said).count() != 1 {
                return Err(format!("“{slug}” needs one of section, topic and leave_out"));
            }
        }
        if let Some(slug) = map.tags.iter().find(|(_, goes)| goes.section.is_some()) {
            return Err(format!("the tag “{}” cannot become a section: give it a topic", slug.0));
        }
        Ok(map)
    }

    /// The custom fields that say who signs.
    pub fn byline_fields(&self) -> Vec<String> {
        if self.bylines.is_empty() {
            signer::FIELDS.map(str::to_owned).to_vec()
        } else {
            self.bylines.clone()
        }
    }

    /// Whether a word in front of a headline is taken for a label.
    pub fn takes(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.labels.iter().any(|taken| taken.to_lowercase() == word)
    }

    /// Keys of every section that the file names.
    pub fn sections(&self) -> impl Iterator<Item = &str> {
        let named = self.categories.values().filter_map(|goes| goes.section.as_deref());
        named.chain(self.section.as_deref())
    }
}

/// A section or a topic: what it is called in addresses and by its readers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name {
    /// Last part of its address, and its key.
    pub slug: String,
    /// What readers call it.
    pub name: String,
}

/// Where one text goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filed {
    /// Its section; none for the edition's first.
    pub section: Option<Name>,
    /// Its topics.
    pub topics: Vec<Name>,
    /// Old addresses of the categories and tags that it is under, with what they became.
    pub addresses: Vec<(String, Became)>,
}

/// What a category or a tag became.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Became {
    /// A section, by its slug.
    Section(String),
    /// A topic, by its slug.
    Topic(String),
}

/// The categories of an export, and the mapping file's word on them.
#[derive(Debug, Default)]
pub struct Filing {
    categories: HashMap<String, Term>,
    map: Map,
}

impl Filing {
    /// Files by `map`.
    pub fn new(map: Map) -> Filing {
        Filing { categories: HashMap::new(), map }
    }

    /// Learns of a category.
    pub fn learn(&mut self, category: Term) {
        self.categories.entry(category.slug.clone()).or_insert(category);
    }

    /// Files a text under sections and topics.
    pub fn file(&self, terms: &[(Vocabulary, Term)]) -> Filed {
        let mut filed = Filed::default();
        let categories: Vec<&Term> = terms
            .iter()
            .filter(|(vocabulary, _)| *vocabulary == Vocabulary::Category)
            .map(|(_, term)| term)
            .collect();
        let chosen = self.section_of(&categories);
        if let Some(chosen) = &chosen {
            filed.section = Some(chosen.0.clone());
        } else if let Some(key) = &self.map.section {
            filed.section = Some(Name { slug: key.clone(), name: key.clone() });
        }
        let chosen = chosen.map(|(_, slug)| slug).unwrap_or_default();
        for term in categories {
            if term.slug == chosen {
                if let Some(section) = &filed.section {
                    filed
                        .addresses
                        .push((self.address(term), Became::Section(section.slug.clone())));
                }
            } else if self.goes_nowhere(term) {
                // A category that stands for none says nothing of a text.
            } else {
                self.add_topic(
                    &mut filed,
                    term,
                    self.map.categories.get(&decoded(&term.slug)),
                    &self.address(term),
                );
            }
        }
        for (_, term) in terms.iter().filter(|(vocabulary, _)| *vocabulary == Vocabulary::Tag) {
            let address = format!("tag/{}/", decoded(&term.slug));
            self.add_topic(&mut filed, term, self.map.tags.get(&decoded(&term.slug)), &address);
        }
        filed
    }

    /// The section of a text, and the slug of the category that it comes from: one that the
    /// mapping file names, else the first at the top, else what the first lies in.
    fn section_of(&self, categories: &[&Term]) -> Option<(Name, String)> {
        let named = categories.iter().find_map(|term| {
            let goes = self.map.categories.get(&decoded(&term.slug))?;
            let slug = goes.section.clone()?;
            Some((Name { name: slug.clone(), slug }, term.slug.clone()))
        });
        if named.is_some() {
            return named;
        }
        let open: Vec<&&Term> = categories
            .iter()
            .filter(|term| !self.map.categories.contains_key(&decoded(&term.slug)))
            .filter(|term| !self.goes_nowhere(term))
            .collect();
        let top = open.iter().find(|term| self.parent(&term.slug).is_none());
        if let Some(top) = top {
            return Some((name_of(top), top.slug.clone()));
        }
        // Only categories within others: the one around the first is the section, and the
        // first itself stays a topic.
        let around = self.outermost(&open.first()?.slug)?;
        let goes = self.map.categories.get(&decoded(&around.slug));
        match goes {
            Some(Goes { section: Some(slug), .. }) => {
                Some((Name { slug: slug.clone(), name: slug.clone() }, around.slug.clone()))
            }
            Some(_) => None,
            None => Some((name_of(around), around.slug.clone())),
        }
    }

    fn add_topic(&self, filed: &mut Filed, term: &Term, goes: Option<&Goes>, address: &str) {
        let mut name = name_of(term);
        match goes {
            Some(Goes { topic: Some(slug), .. }) => name.slug.clone_from(slug),
            // The mapping file made a section of it, which another category took already.
            Some(Goes { section: Some(_), .. }) => {}
            Some(_) => return,
            None => {}
        }
        if name.slug.is_empty() || filed.topics.iter().any(|topic| topic.slug == name.slug) {
            return;
        }
        filed.addresses.push((address.to_owned(), Became::Topic(name.slug.clone())));
        filed.topics.push(name);
    }

    fn goes_nowhere(&self, term: &Term) -> bool {
        let slug = decoded(&term.slug);
        NO_CATEGORY.contains(&slug.as_str()) && !self.map.categories.contains_key(&slug)
    }

    fn parent(&self, slug: &str) -> Option<&Term> {
        let parent = &self.categories.get(slug)?.parent;
        if parent.is_empty() { None } else { self.categories.get(parent) }
    }

    fn outermost(&self, slug: &str) -> Option<&Term> {
        let mut seen = HashSet::new();
        let mut at = self.categories.get(slug)?;
        while seen.insert(&at.slug)
            && let Some(parent) = self.parent(&at.slug)
        {
            at = parent;
        }
        Some(at)
    }

    /// `category/economie/eau/`, as WordPress's own permalinks have it.
    fn address(&self, term: &Term) -> String {
        let mut path = decoded(&term.slug);
        let mut seen = HashSet::new();
        let mut at = term.slug.as_str();
        while seen.insert(at)
            && let Some(parent) = self.parent(at)
        {
            path = format!("{}/{path}", decoded(&parent.slug));
            at = &parent.slug;
        }
        format!("category/{path}/")
    }
}

/// What a term is called here: its own slug where an address can hold it.
pub fn name_of(term: &Term) -> Name {
    let name = plain_words(&term.name);
    let slug = slug(&term.slug, &name);
    let name = if name.is_empty() { slug.clone() } else { name };
    Name { slug, name }
}

/// A slug as WordPress wrote it, decoded; where no address can hold it, one made from it or
/// from the words beside it.
pub fn slug(given: &str, words: &str) -> String {
    let given = decoded(given.trim());
    if base::slug::is_valid(&given) {
        return given;
    }
    let made = base::slug::from_words(&given);
    if made.is_empty() { base::slug::from_words(words) } else { made }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filing(map: &str) -> Filing {
        let mut filing = Filing::new(Map::read(map).expect("a map"));
        for (slug, parent) in
            [("economie", ""), ("eau", "economie"), ("sport", ""), ("barrages", "eau")]
        {
            filing.learn(Term {
                slug: slug.into(),
                name: slug.to_uppercase(),
                parent: parent.into(),
                ..Term::default()
            });
        }
        filing
    }

    fn filed(filing: &Filing, categories: &[&str]) -> (String, Vec<String>) {
        let terms: Vec<(Vocabulary, Term)> = categories
            .iter()
            .map(|slug| {
                (
                    Vocabulary::Category,
                    Term { slug: (*slug).into(), name: slug.to_uppercase(), ..Term::default() },
                )
            })
            .collect();
        let filed = filing.file(&terms);
        (
            filed.section.map(|name| name.slug).unwrap_or_default(),
            filed.topics.into_iter().map(|name| name.slug).collect(),
        )
    }

    #[test]
    fn the_first_category_at_the_top_is_the_section() {
        let filing = filing("");
        assert_eq!(
            filed(&filing, &["eau", "sport", "economie"]),
            ("sport".into(), vec!["eau".into(), "economie".into()])
        );
        assert_eq!(filed(&filing, &["barrages"]), ("economie".into(), vec!["barrages".into()]));
        assert_eq!(filed(&filing, &["uncategorized"]), (String::new(), vec![]));
        assert_eq!(
            filing.address(&Term { slug: "barrages".into(), ..Term::default() }),
            "category/economie/eau/barrages/"
        );
    }

    #[test]
    fn the_mapping_file_has_the_last_word() {
        let filing = filing(
            "section = 'une'\n[categories]\neau = { section = 'nature' }\nsport = { leave_out = true }\neconomie = { topic = 'argent' }",
        );
        assert_eq!(
            filed(&filing, &["economie", "eau", "sport"]),
            ("nature".into(), vec!["argent".into()])
        );
        assert_eq!(filed(&filing, &["sport"]), ("une".into(), vec![]));
        for bad in [
            "[categories]\na = {}",
            "[tags]\na = { section = 'b' }",
            "color = 1",
            "[categories]\na = { topic = 'b', leave_out = true }",
            "labels = ['n’importe quoi']",
        ] {
            assert!(Map::read(bad).is_err(), "{bad}");
        }
    }
}
