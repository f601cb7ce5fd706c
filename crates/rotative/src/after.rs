//! What follows from what happened: one table. A new event does not compile until
//! somebody has decided its consequences here.

use journal::Event;

/// Something that must follow from an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// Pages that show these articles are stale.
    Pages(Vec<i64>),
    /// Every page of the edition's front is stale.
    Front(i64),
    /// Whatever is kept in memory of the paper's own facts is stale, and every page with it.
    Facts,
    /// Every page is stale: words were destroyed, with what said where they stood.
    Everything,
    /// The scheduler must look at its clock again.
    Schedule,
}

/// The consequences of an event.
pub fn after(event: &Event) -> Vec<Consequence> {
    use Consequence::{Everything, Facts, Front, Pages, Schedule};
    match event {
        Event::ArticlePublished { article } => vec![Pages(vec![*article]), Schedule],
        Event::ArticleScheduled { .. } | Event::ArticleUnscheduled { .. } => vec![Schedule],
        Event::ArticleRevised { article, .. }
        | Event::ArticleSuspended { article }
        | Event::ArticleRestored { article }
        | Event::ArticleWithdrawn { article }
        | Event::RevisionHidden { article, .. } => vec![Pages(vec![*article])],
        Event::RevisionRedacted { .. } => vec![Everything],
        Event::ArticleDropped { .. } => vec![],
        Event::ArticlesImported { articles } => vec![Pages(articles.clone())],
        Event::FrontLaunched { edition } => vec![Front(*edition)],
        Event::PaperChanged => vec![Facts],
    }
}
