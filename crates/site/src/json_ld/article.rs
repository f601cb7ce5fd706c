//! An article.

use ::paper::Visible;
use editorial::article::{Access, Genre};
use editorial::visibility::{Listed, Shown};

use super::{Node, pixels};
use crate::article::{ArticlePage, Note, NoteKind};
use crate::page::{Link, Picture, Signature};
use crate::reading::Reading;
use crate::rights::Policy;
use crate::video::Film;

/// What schema.org calls a genre. A text is no more than the desk said it is: `NewsArticle`
/// does not claim the reporting that `ReportageNewsArticle` does, and a live without entries
/// is no `LiveBlogPosting`.
pub(crate) fn kind(genre: Genre) -> &'static str {
    match genre {
        Genre::News
        | Genre::Brief
        | Genre::Interview
        | Genre::Live
        | Genre::Gallery
        | Genre::Video
        | Genre::Data => "NewsArticle",
        Genre::Analysis => "AnalysisNewsArticle",
        Genre::Opinion => "OpinionNewsArticle",
        // A company's own words are an article, but not the paper's news.
        Genre::Release => "Article",
        Genre::Partner => "AdvertiserContentArticle",
    }
}

/// Whether the paper itself wrote a text, and so holds the rights in it.
fn is_own(genre: Genre) -> bool {
    !matches!(genre, Genre::Release | Genre::Partner)
}

/// What is to be looked at or watched in an article, beside its main picture.
pub(crate) struct Looked {
    pub(crate) pictures: Vec<Picture>,
    pub(crate) film: Option<Film>,
}

impl Reading {
    /// Tells machines of an article's page.
    pub(crate) fn tell_article(
        &self,
        page: &mut ArticlePage,
        shown: &Visible<Shown>,
        others: &[Visible<Listed>],
        seen: &Looked,
    ) {
        let article = self.article_node(page, shown, others, seen);
        let ways: Vec<Link> = page.section.iter().cloned().collect();
        self.tell(&mut page.chrome, article, &ways);
    }

    fn article_node(
        &self,
        page: &ArticlePage,
        shown: &Visible<Shown>,
        others: &[Visible<Listed>],
        seen: &Looked,
    ) -> Node {
        let (listed, genre) = (&shown.listed, shown.listed.genre);
        let policy = Policy::of(&self.here.site, &self.here.facts, &self.here.edition);
        let url = page.chrome.canonical.clone().unwrap_or_default();
        let free = listed.access == Access::Free;
        let topics: Vec<String> = page.topics.iter().map(|topic| topic.words.clone()).collect();
        let notes: Vec<Node> = page.notes.iter().map(|note| self.correction(&url, note)).collect();
        let node = Node::of(kind(genre))
            .id(&format!("{url}#article"))
            .is("url", &url)
            .is("mainEntityOfPage", &url)
            .is("headline", &page.headline)
            .is("description", page.standfirst.clone())
            .is("datePublished", &page.published.iso)
            .is("dateModified", page.updated.as_ref().map(|update| update.moment.iso.clone()))
            .is("author", self.authors(&page.signatures, genre))
            .is("publisher", Node::reference(&self.publisher_id()))
            .is("sponsor", page.sponsor.as_ref().map(|one| self.sponsor_node(&one.name)))
            .is("articleSection", page.section.as_ref().map(|section| section.words.clone()))
            .is("genre", page.kicker.clone())
            .is("keywords", topics)
            .is("inLanguage", self.language().tag())
            .is("isPartOf", Node::reference(&self.site_id()))
            .is("wordCount", shown.content.body.word_count())
            .is("isAccessibleForFree", free)
            .is("image", self.images(page, &policy))
            .is("correction", notes);
        let node = self.rights_in(node, page, genre, &policy);
        let node = self.translations_in(node, listed, others);
        self.parts_in(node, page, seen, free, &policy)
    }

    /// A release's and a partner's words are theirs: the paper claims no right in them.
    fn rights_in(&self, node: Node, page: &ArticlePage, genre: Genre, policy: &Policy) -> Node {
        let node = node.is("usageInfo", &policy.terms);
        if !is_own(genre) {
            return node;
        }
        let year = page.published.iso.get(..4).and_then(|year| year.parse::<i64>().ok());
        node.is("copyrightHolder", Node::of("Organization").is("name", &policy.holder))
            .is("copyrightYear", year)
            .is("copyrightNotice", &page.rights.notice)
            .is("license", page.rights.license.clone())
    }

    /// Unsigned, a text is the paper's own; a release's and a partner's are not.
    fn authors(&self, signatures: &[Signature], genre: Genre) -> Vec<Node> {
        let person = |one: &Signature| {
            let url = one.address.as_deref().map(|address| self.absolute(address));
            Node::of("Person").is("name", &one.name).is("url", url)
        };
        let authors: Vec<Node> = signatures.iter().map(person).collect();
        if authors.is_empty() && is_own(genre) {
            return vec![Node::reference(&self.publisher_id())];
        }
        authors
    }

    fn sponsor_node(&self, name: &str) -> Node {
        // The type says that it was paid for, even where the partner's name is missing.
        Node::of("Organization").is("name", name)
    }

    fn images(&self, page: &ArticlePage, policy: &Policy) -> Vec<Node> {
        page.picture.iter().map(|picture| self.image(picture, policy)).collect()
    }

    /// A picture with whose it is and where to ask for it.
    pub(crate) fn image(&self, picture: &Picture, policy: &Policy) -> Node {
        let widest = picture.sources.last();
        let address = widest.map_or(picture.address.as_str(), |source| source.address.as_str());
        let width = widest.map_or(picture.width, |source| source.width);
        let tall = u64::from(picture.height) * u64::from(width);
        let height =
            tall.checked_div(u64::from(picture.width)).and_then(|tall| u32::try_from(tall).ok());
        let url = self.absolute(address);
        let image = Node::of("ImageObject")
            .is("url", &url)
            .is("contentUrl", &url)
            .is("width", pixels(width))
            .is("height", height.map(pixels))
            .is("caption", picture.caption.clone())
            .is("creditText", picture.credit.clone());
        if !picture.is_own {
            // Of somebody else's picture, the credit is all that the paper can say.
            return image;
        }
        image
            .is("copyrightNotice", format!("© {}", policy.holder))
            .is("license", &policy.terms)
            .is("acquireLicensePage", &policy.ask)
    }

    fn correction(&self, url: &str, note: &Note) -> Node {
        let name = match note.kind {
            NoteKind::Correction => self.say("nature-correction"),
            NoteKind::Clarification => self.say("nature-clarification"),
        };
        Node::of("CorrectionComment")
            .is("name", name)
            .is("datePublished", &note.moment.iso)
            .is("text", &note.text)
            .is("url", format!("{url}#{}", note.anchor))
    }

    /// Of a work in several languages, what came out first is the original. The same language
    /// in another edition is no translation.
    fn translations_in(&self, node: Node, own: &Listed, others: &[Visible<Listed>]) -> Node {
        let facts = &self.here.facts;
        // Of two that came out together, the paper's first edition has the original.
        let place =
            |one: &Listed| facts.editions.iter().position(|edition| edition.id == one.edition);
        let came = |one: &Listed| (one.first_published_at, place(one));
        let mut translations: Vec<Node> = Vec::new();
        let mut original: Option<(&Listed, Node)> = None;
        for other in others {
            let Some(edition) = facts.edition(other.edition) else { continue };
            if edition.language == self.language() {
                continue;
            }
            let url = self.url(edition, &other.path);
            let other_node = Node::of(kind(other.genre))
                .id(&format!("{url}#article"))
                .is("url", url)
                .is("headline", &other.headline)
                .is("inLanguage", edition.language.tag());
            if came(other) > came(own) {
                translations.push(other_node);
            } else if original.as_ref().is_none_or(|(first, _)| came(other) < came(first)) {
                original = Some((other, other_node));
            }
        }
        match original {
            Some((_, original)) => node.is("translationOfWork", original),
            None => node.is("workTranslation", translations),
        }
    }

    fn parts_in(
        &self,
        node: Node,
        page: &ArticlePage,
        seen: &Looked,
        free: bool,
        policy: &Policy,
    ) -> Node {
        let mut parts: Vec<Node> = Vec::new();
        if !seen.pictures.is_empty() {
            let pictures = seen.pictures.iter().map(|picture| self.image(picture, policy));
            let gallery = Node::of("ImageGallery").is("name", &page.headline);
            parts.push(gallery.is("image", pictures.collect::<Vec<_>>()));
        }
        if !free {
            let gated = Node::of("WebPageElement").is("cssSelector", ".text");
            parts.push(gated.is("isAccessibleForFree", false));
        }
        node.is("hasPart", parts).is("video", seen.film.as_ref().map(|film| self.film(page, film)))
    }

    fn film(&self, page: &ArticlePage, film: &Film) -> Node {
        let file = film.sources.first();
        let still = page.picture.as_ref().map(|picture| self.absolute(&picture.address));
        Node::of("VideoObject")
            .is("name", &page.headline)
            .is("description", page.standfirst.clone())
            .is("uploadDate", &page.published.iso)
            .is("thumbnailUrl", still)
            .is("contentUrl", file.map(|file| self.absolute(&file.address)))
            .is("encodingFormat", file.map(|file| file.media_type.clone()))
            .is("width", pixels(film.width))
            .is("height", pixels(film.height))
            .is("inLanguage", self.language().tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_paid_or_signed_elsewhere_is_never_taken_for_the_papers_news() {
        for genre in Genre::ALL {
            let news = kind(*genre).ends_with("NewsArticle");
            assert_eq!(news, is_own(*genre), "{genre}");
        }
        assert_eq!(kind(Genre::Partner), "AdvertiserContentArticle");
    }
}
