//! Rights, stated once: everything that tells people or machines what they may do with the
//! paper is made here, from one record of its rules.

mod license;
mod robots;
mod show;
mod trust;

pub use show::{ads, headers, license, mining, robots, trust};

use fluent_bundle::FluentArgs;
use paper::{Duty, Edition, Rights};

use crate::reading::{Reading, some};
use crate::site::{Facts, Site};

/// The policy as it holds on one host.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The record.
    pub rights: Rights,
    /// Who holds the rights.
    pub holder: String,
    /// The host's origin, `https://lacriee.example`.
    pub origin: String,
    /// Whole URL of the form where a permission is asked for.
    pub ask: String,
    /// Whole URL of the page on what may be reused; the form where there is no such page.
    pub terms: String,
    /// Mail address for questions of rights, if the paper has any address.
    pub contact: Option<String>,
    /// Whole URL of the page on ties and ownership, where there is one.
    pub disclosure: Option<String>,
}

impl Policy {
    /// The policy of the host that an edition is on. Machines are told of its first edition's
    /// pages, so that header, file and page name the same address.
    #[must_use]
    pub fn of(site: &Site, facts: &Facts, edition: &Edition) -> Policy {
        let root = root(facts, edition);
        let url = |rest: &str| format!("{}{}", site.origin(root), root.path(rest));
        let words = Facts::addresses(root);
        let rules = &facts.publication.rules;
        let rights = rules.rights.clone();
        let page = |duty| {
            facts.page_for(root, duty).map(|(slug, _)| url(&format!("{}/{slug}", words.page)))
        };
        let ask = url(words.permission);
        Policy {
            holder: holder(&rights, &facts.publication.name),
            origin: site.origin(root),
            terms: page(Duty::Rights).unwrap_or_else(|| ask.clone()),
            contact: some(&rights.contact).or_else(|| some(&rules.contact_email)),
            disclosure: page(Duty::Ownership),
            rights,
            ask,
        }
    }

    /// What `Content-Usage` says, as a header and in `robots.txt`.
    #[must_use]
    pub fn usage(&self) -> String {
        let word = |allowed: bool| if allowed { 'y' } else { 'n' };
        let (train, search) = (self.rights.allows_training(), self.rights.allows_search());
        format!("train-ai={}, search={}", word(train), word(search))
    }

    /// What `tdm-reservation` says, and `tdm-policy` where mining must be asked for.
    #[must_use]
    pub fn reservation(&self) -> (u8, Option<&str>) {
        if self.rights.allows_mining() { (0, None) } else { (1, Some(&self.ask)) }
    }

    /// Address of the license's terms for machines.
    #[must_use]
    pub fn license_file(&self) -> String {
        format!("{}/license.xml", self.origin)
    }
}

/// The edition at the root of an edition's host.
pub(crate) fn root<'a>(facts: &'a Facts, edition: &'a Edition) -> &'a Edition {
    let same = |other: &&Edition| other.host == edition.host && other.prefix.is_none();
    facts.editions.iter().find(same).unwrap_or(edition)
}

/// Who holds the rights: whom the record names, else the paper.
fn holder(rights: &Rights, publication: &str) -> String {
    some(&rights.holder).unwrap_or_else(|| publication.to_owned())
}

impl Reading {
    /// The rights line: holder, what machines may do, what else the paper says.
    /// `years` is `2026` or `2016–2026`.
    #[must_use]
    pub fn rights_line(&self, years: &str) -> String {
        let facts = &self.here.facts;
        let rights = &facts.publication.rules.rights;
        let mut arguments = FluentArgs::new();
        arguments.set("years", years.to_owned());
        arguments.set("holder", holder(rights, &facts.publication.name));
        let mut line = self.say_with("rights-holder", &arguments);
        line.push(' ');
        line.push_str(&self.say(match (rights.allows_mining(), rights.allows_training()) {
            (false, _) => "rights-mining-reserved",
            (true, false) => "rights-training-reserved",
            (true, true) => "rights-mining-allowed",
        }));
        if let Some(statement) =
            rights.statement.get(&self.here.edition.code).and_then(|text| some(text))
        {
            line.push(' ');
            line.push_str(&statement);
        }
        line
    }

    /// The rights line of the whole paper, from its first year to this one.
    #[must_use]
    pub fn rights_of_paper(&self) -> String {
        let year = self.today().year();
        match self.here.facts.publication.rules.founded {
            Some(first) if first < year => self.rights_line(&format!("{first}–{year}")),
            _ => self.rights_line(&year.to_string()),
        }
    }
}
