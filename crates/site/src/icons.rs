//! The paper's icons, drawn of its name or of the icon that an operator's theme has, and the
//! manifest that names them.

mod manifest;

pub use manifest::manifest;

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::random::hex;
use sha2::{Digest, Sha256};

use crate::failure::Trouble;
use crate::page::Wordmark;
use crate::reading::Here;
use crate::rights::root;
use crate::sharing::fonts;
use crate::theme::Colors;

const FOREVER: &str = "public, max-age=31536000, immutable";

/// An icon by its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// In a tab.
    Tab,
    /// On the screen of an iPhone.
    Touch,
    /// On any other screen.
    Small,
    /// The same, large; also the publisher's logo.
    Large,
    /// Cut to any shape by who shows it: what matters stands in the middle.
    Maskable,
}

impl Icon {
    const ALL: [Icon; 5] = [Icon::Tab, Icon::Touch, Icon::Small, Icon::Large, Icon::Maskable];

    /// Width and height in pixels.
    #[must_use]
    pub fn pixels(self) -> u32 {
        match self {
            Icon::Tab => 32,
            Icon::Touch => 180,
            Icon::Small => 192,
            Icon::Large | Icon::Maskable => 512,
        }
    }

    /// First part of its file name.
    fn name(self) -> &'static str {
        match self {
            Icon::Tab => "tab",
            Icon::Touch => "touch",
            Icon::Small => "small",
            Icon::Large => "large",
            Icon::Maskable => "maskable",
        }
    }

    /// How much of its width the drawing takes.
    fn share(self) -> f32 {
        match self {
            Icon::Tab => 1.0,
            Icon::Touch | Icon::Small | Icon::Large => 0.86,
            Icon::Maskable => 0.66,
        }
    }
}

/// The address of an icon: it changes with what it shows. None where it cannot be drawn.
#[must_use]
pub fn address(here: &Here, icon: Icon) -> Option<String> {
    let digest = digest(&drawing(here, icon)?);
    Some(here.edition.path(&format!("icons/{}-{digest}.png", icon.name())))
}

/// `GET /icons/small-0123456789abcdef.png`
///
/// # Errors
/// No such icon.
pub async fn show(here: Here, Path(file): Path<String>) -> Result<Response, Trouble> {
    let named = file.strip_suffix(".png").and_then(|name| name.split_once('-'));
    let (name, asked) = named.ok_or(Trouble::NotFound)?;
    let icon = Icon::ALL.into_iter().find(|icon| icon.name() == name).ok_or(Trouble::NotFound)?;
    let svg = drawing(&here, icon).filter(|svg| digest(svg) == asked).ok_or(Trouble::NotFound)?;
    let bytes = png(&here, icon, svg).await?;
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, bytes).into_response())
}

/// `GET /favicon.ico`, for programs that ask without reading a page: the icon of the tab.
///
/// # Errors
/// Not at the root of a host.
pub async fn favicon(here: Here) -> Result<Response, Trouble> {
    if here.edition.prefix.is_some() {
        return Err(Trouble::NotFound);
    }
    let svg = drawing(&here, Icon::Tab).ok_or(Trouble::NotFound)?;
    let png = png(&here, Icon::Tab, svg).await?;
    let headers =
        [(header::CONTENT_TYPE, "image/x-icon"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, ico(&png)).into_response())
}

async fn png(here: &Here, icon: Icon, svg: String) -> Result<Vec<u8>, Trouble> {
    let key = format!("{}-{}", icon.name(), digest(&svg));
    let draw = move || fonts().png(&svg, icon.pixels(), icon.pixels());
    Ok(here.site.drawings().or_draw(&key, draw).await?.to_vec())
}

/// An icon file that holds one PNG of 32 pixels.
fn ico(png: &[u8]) -> Vec<u8> {
    let length = u32::try_from(png.len()).unwrap_or(0);
    let mut file = vec![0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 24, 0];
    file.extend(length.to_le_bytes());
    file.extend(22_u32.to_le_bytes());
    file.extend(png);
    file
}

fn digest(svg: &str) -> String {
    hex(&Sha256::digest(svg.as_bytes()))[..16].to_owned()
}

/// The drawing: an operator's own icon; else, where there is room for it, the edition's
/// name; else the icon of every paper that has neither.
fn drawing(here: &Here, icon: Icon) -> Option<String> {
    let theme = here.site.theme();
    let colors = theme.colors();
    let own = theme.icon().filter(|icon| icon.is_own);
    let name = match icon {
        Icon::Tab => None,
        _ => theme
            .wordmark(&here.edition.code)
            .or_else(|| theme.wordmark(&root(&here.facts, &here.edition).code)),
    };
    let (mark, is_name) = match (own, name) {
        (Some(own), _) => (own.drawing, false),
        (None, Some(name)) => (name, true),
        (None, None) => (theme.icon()?.drawing, false),
    };
    placed(&mark, is_name, icon, &colors)
}

/// A drawing in the middle of a square of the paper's color.
fn placed(mark: &Wordmark, is_name: bool, icon: Icon, colors: &Colors) -> Option<String> {
    let sides: Vec<f32> =
        mark.view_box.split([' ', ',']).filter_map(|side| side.parse().ok()).collect();
    let &[left, top, width, height] = sides.as_slice() else { return None };
    if width <= 0.0 || height <= 0.0 {
        return None;
    }
    let scale = 512.0 * icon.share() / width.max(height);
    let (x, y) = (256.0 - (left + width / 2.0) * scale, 256.0 - (top + height / 2.0) * scale);
    let Colors { paper, ink, accent, .. } = colors;
    let style = if is_name {
        format!("<style>.name path{{fill:{ink}}}.name .second{{fill:{accent}}}</style>")
    } else {
        String::new()
    };
    let paths = &mark.paths_html;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">{style}\
         <path fill=\"{paper}\" d=\"M0 0h512v512H0z\"/>\
         <g class=\"name\" transform=\"translate({x} {y}) scale({scale})\">{paths}</g></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::ico;

    #[test]
    fn an_icon_file_says_where_its_picture_begins() {
        let file = ico(b"png");
        assert_eq!((file.len(), &file[22..]), (25, &b"png"[..]));
        assert_eq!((&file[14..18], &file[18..22]), (&[3, 0, 0, 0][..], &[22, 0, 0, 0][..]));
    }
}
