//! What the paper allows others to do with its texts and pictures: one record, from which
//! every page, file and header says the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The rights policy. Its default is that of a small careful newsroom: searching is welcome,
/// mining and training are reserved, nobody sells advertising here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rights {
    /// Who holds them; empty for the paper's own name.
    pub holder: String,
    /// What else the rights line says, by edition code, plain text. What machines may do is
    /// said before it, from the fields below, in words of the edition's language.
    pub statement: BTreeMap<String, String>,
    /// Text and data mining.
    pub mining: Mining,
    /// Training of models; reserved wherever mining is, since it is a kind of it.
    pub training: Mining,
    /// Finding articles in search engines.
    pub search: Search,
    /// Absolute address of a license that the paper's own texts are under, if any.
    pub license: Option<String>,
    /// Mail address for questions of rights; empty for the newsroom's.
    pub contact: String,
    /// Who stands behind the paper, for `trust.txt`.
    pub trust: Trust,
    /// Who may sell advertising here, for `ads.txt`; empty says that nobody does.
    pub ads: Vec<Seller>,
}

/// Whether machines may do a thing without asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mining {
    /// Not without a written permission.
    #[default]
    Reserved,
    /// Yes.
    Allowed,
}

/// Whether search engines may list the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Search {
    /// No; every page says `noindex`.
    Reserved,
    /// Yes, with a link and a short excerpt.
    #[default]
    Allowed,
}

/// Relations that `trust.txt` states, each an absolute address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Trust {
    /// Associations that the paper belongs to.
    pub belongs_to: Vec<String>,
    /// Who controls the paper.
    pub controlled_by: Option<String>,
    /// What the paper controls.
    pub controls: Vec<String>,
    /// The paper's accounts elsewhere.
    pub social: Vec<String>,
}

/// One line of `ads.txt`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seller {
    /// Domain of the advertising system.
    pub system: String,
    /// The account there.
    pub account: String,
    /// Whose account it is.
    pub relation: Relation,
    /// The system's id with the certification authority.
    #[serde(default)]
    pub authority: Option<String>,
}

/// Whose account sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// The paper's own.
    Direct,
    /// Somebody's whom the paper allowed to.
    Reseller,
}

impl Rights {
    /// Whether machines may mine texts and data without asking.
    pub fn allows_mining(&self) -> bool {
        self.mining == Mining::Allowed
    }

    /// Whether machines may learn from the texts: never where they may not mine them.
    pub fn allows_training(&self) -> bool {
        self.allows_mining() && self.training == Mining::Allowed
    }

    /// Whether search engines may list the paper.
    pub fn allows_search(&self) -> bool {
        self.search == Search::Allowed
    }

    /// The license's address, if there is one.
    pub fn license(&self) -> Option<&str> {
        self.license.as_deref().map(str::trim).filter(|address| !address.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_not_mine_may_not_train() {
        let rights = |mining, training| Rights { mining, training, ..Rights::default() };
        assert!(!rights(Mining::Reserved, Mining::Allowed).allows_training());
        assert!(!rights(Mining::Allowed, Mining::Reserved).allows_training());
        assert!(rights(Mining::Allowed, Mining::Allowed).allows_training());
    }
}
