//! The words in addresses, in one table. Arabic addresses take Latin words, so that
//! they survive every mailer and messenger when a reader copies them; slugs stay Arabic.

use base::Language;

/// The words of one language's addresses.
#[derive(Debug)]
pub struct Words {
    /// A section's page.
    pub section: &'static str,
    /// A topic's page.
    pub topic: &'static str,
    /// A byline's page.
    pub byline: &'static str,
    /// The wire.
    pub wire: &'static str,
    /// The archive.
    pub archive: &'static str,
    /// Corrections and clarifications.
    pub corrections: &'static str,
    /// An article's history, after its path.
    pub history: &'static str,
    /// Asking for permission to reuse.
    pub permission: &'static str,
    /// Channels to follow.
    pub follow: &'static str,
    /// Pages that are no article: policies, contact.
    pub page: &'static str,
}

/// The words of a language's addresses.
pub fn of(language: Language) -> &'static Words {
    match language {
        Language::Fr => &Words {
            section: "rubrique",
            topic: "theme",
            byline: "auteur",
            wire: "fil",
            archive: "archives",
            corrections: "rectificatifs",
            history: "historique",
            permission: "autorisation",
            follow: "suivre",
            page: "page",
        },
        Language::Ar | Language::En => &Words {
            section: "section",
            topic: "topic",
            byline: "author",
            wire: "wire",
            archive: "archive",
            corrections: "corrections",
            history: "history",
            permission: "permission",
            follow: "follow",
            page: "page",
        },
    }
}
