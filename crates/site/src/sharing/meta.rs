//! Open Graph, and the two or three words that X asks for beside it.

use editorial::visibility::Listed;
use media::shared_size;
use paper::Visible;

use super::card::SIZE;
use super::{Card, fonts};
use crate::article::ArticlePage;
use crate::page::{Chrome, Named};
use crate::reading::{Reading, meta};

/// What networks call a language. They know one land for each of these, so it says nothing
/// of where the paper is.
pub(crate) fn locale(tag: &str) -> Option<&'static str> {
    match tag {
        "fr" => Some("fr_FR"),
        "ar" => Some("ar_AR"),
        "en" => Some("en_US"),
        _ => None,
    }
}

/// A picture to share.
struct Shared {
    address: String,
    size: (u32, u32),
    media_type: &'static str,
    alt: String,
}

impl Reading {
    /// What any page of the edition says where it is shared: its title, its language, the
    /// edition's own picture.
    pub(crate) fn share_page(&self, chrome: &mut Chrome) {
        self.share_words(chrome, "website");
        let edition = &self.here.edition;
        let card = Card::of_edition(self);
        self.share_picture(
            chrome,
            &Shared {
                address: self.path(&format!("share/paper-{}.png", card.digest())),
                size: SIZE,
                media_type: "image/png",
                alt: edition.name.clone(),
            },
        );
    }

    /// What an article says where it is shared.
    pub(crate) fn share_article(&mut self, page: &mut ArticlePage, listed: &Visible<Listed>) {
        let picture = self.picture_of(listed);
        let chrome = &mut page.chrome;
        chrome.metas.retain(|meta| !meta.property.starts_with("og:image"));
        chrome.metas.retain(|meta| meta.property != "og:type");
        chrome.metas.push(meta("og:type", "article"));
        let mut tell = |property: &str, content: &str| {
            if !content.is_empty() {
                chrome.metas.push(meta(property, content));
            }
        };
        tell("article:published_time", &page.published.iso);
        if let Some(update) = &page.updated {
            tell("article:modified_time", &update.moment.iso);
        }
        if let Some(section) = &page.section {
            tell("article:section", &section.words);
        }
        for one in &page.signatures {
            let address = one.address.as_deref().map(|address| self.absolute(address));
            tell("article:author", address.as_deref().unwrap_or(&one.name));
        }
        for topic in &page.topics {
            tell("article:tag", &topic.words);
        }
        self.share_picture(&mut page.chrome, &picture);
    }

    fn share_words(&self, chrome: &mut Chrome, kind: &str) {
        chrome.metas.push(meta("og:type", kind));
        let own = self.language();
        chrome.metas.extend(locale(own.tag()).map(|locale| meta("og:locale", locale)));
        chrome.named.push(Named::new("twitter:card", "summary_large_image"));
    }

    /// The article's own picture as networks take it, or one that is drawn of its headline.
    fn picture_of(&mut self, listed: &Visible<Listed>) -> Shared {
        let drawn = listed.picture.as_ref().and_then(|(figure, asset)| {
            let widest = asset.renditions.iter().max_by_key(|one| one.width)?;
            Some(Shared {
                address: format!("/share/{}.jpg", asset.key),
                size: shared_size(widest.width, widest.height),
                media_type: "image/jpeg",
                alt: figure.alt.clone(),
            })
        });
        drawn.unwrap_or_else(|| {
            let card = Card::of(self, listed);
            Shared {
                address: self.path(&format!("share/{}-{}.png", listed.number, card.digest())),
                size: SIZE,
                media_type: "image/png",
                alt: listed.headline.clone(),
            }
        })
    }

    fn share_picture(&self, chrome: &mut Chrome, picture: &Shared) {
        if picture.media_type == "image/png" && fonts().is_empty() {
            return;
        }
        let (width, height) = (picture.size.0.to_string(), picture.size.1.to_string());
        for (property, content) in [
            ("og:image", self.absolute(&picture.address)),
            ("og:image:type", picture.media_type.to_owned()),
            ("og:image:width", width),
            ("og:image:height", height),
            ("og:image:alt", picture.alt.clone()),
        ] {
            if !content.is_empty() {
                chrome.metas.push(meta(property, &content));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use base::Language;

    use super::locale;

    #[test]
    fn networks_have_a_name_for_every_language() {
        assert!(Language::ALL.iter().all(|language| locale(language.tag()).is_some()));
        assert_eq!(locale("x-default"), None);
    }
}
