//! What is to be looked at in an article: the pictures of a gallery, a film.

use editorial::body::Content as Block;
use editorial::visibility::Shown;

use super::ArticlePage;
use crate::body::html;
use crate::page::Picture;
use crate::reading::picture;
use crate::video::{Film, FilmSource, VideoPage};

/// The pictures of a gallery.
pub(super) fn gallery_pictures(shown: &Shown) -> Vec<Picture> {
    let figures = shown.content.body.blocks.iter().filter_map(|block| match &block.content {
        Block::Gallery { figures } => Some(figures),
        _ => None,
    });
    figures
        .flatten()
        .filter_map(|figure| {
            let asset = shown.assets.iter().find(|asset| asset.key == figure.asset)?;
            Some(picture(figure, asset))
        })
        .collect()
}

/// The page of a film.
pub(super) fn video(shown: &Shown, page: ArticlePage) -> VideoPage {
    let Some((film, poster)) = film(shown) else {
        return VideoPage { poster: page.picture.clone(), article: page, film: None };
    };
    let transcript = shown.content.body.blocks.iter().find_map(|block| match &block.content {
        Block::Video { transcript, .. } => Some(transcript),
        _ => None,
    });
    // The transcript is the article's body on a film's page.
    let spoken: String = transcript
        .into_iter()
        .flatten()
        .map(|one| format!("<p>{}</p>", html::inline(one)))
        .collect();
    VideoPage {
        article: ArticlePage { body_html: format!("{spoken}{}", page.body_html), ..page },
        film,
        poster,
    }
}

/// The film of an article's first block of one, if its file is there, and its still.
pub(super) fn film(shown: &Shown) -> Option<(Option<Film>, Option<Picture>)> {
    let (film, poster, caption, credit) =
        shown.content.body.blocks.iter().find_map(|block| match &block.content {
            Block::Video { asset, poster, caption, credit, .. } => {
                Some((asset, poster, caption, credit))
            }
            _ => None,
        })?;
    let find = |key: &str| shown.assets.iter().find(|asset| asset.key == key);
    let poster = poster.as_deref().and_then(find).map(|asset| {
        let figure = editorial::body::Figure {
            asset: asset.key.clone(),
            alt: String::new(),
            caption: caption.clone(),
            credit: credit.clone(),
        };
        picture(&figure, asset)
    });
    let (width, height) = poster.as_ref().map_or((960, 540), |one| (one.width, one.height));
    let film = find(film).and_then(|asset| asset.renditions.first()).map(|file| Film {
        sources: vec![FilmSource {
            address: format!("/media/{}", file.file),
            media_type: file.media_type.clone(),
        }],
        subtitles: Vec::new(),
        width,
        height,
    });
    Some((film, poster))
}
