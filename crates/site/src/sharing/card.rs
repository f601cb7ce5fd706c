//! The picture of an article that has none: the paper's name, the section, the headline.

use base::Language;
use base::random::hex;
use editorial::visibility::Listed;
use media::{Fonts, NotDrawn, escape};
use paper::Visible;
use sha2::{Digest, Sha256};

use super::arabic;
use super::lines::Measured;
use crate::page::Wordmark;
use crate::reading::{Reading, some};
use crate::theme::Colors;

/// Width and height in pixels: what networks show whole.
pub(crate) const SIZE: (u32, u32) = (1200, 630);

/// Raised when the drawing changes, so that its address does too.
const DRAWING: u32 = 1;

/// Free room at the sides, and where text stands between them.
const SIDE: f32 = 76.0;
const COLUMN: f32 = 1200.0 - 2.0 * SIDE;

/// Sizes that a headline may have, largest first.
const SIZES: [f32; 9] = [104.0, 92.0, 82.0, 73.0, 65.0, 58.0, 52.0, 46.0, 40.0];

/// How tall a headline may be.
const TALL: f32 = 318.0;

/// What a picture shows; nothing that an address could say.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    language: Language,
    name: String,
    wordmark: Option<Wordmark>,
    over: String,
    headline: String,
    under: String,
    colors: Colors,
}

impl Card {
    /// An article's.
    pub(crate) fn of(reading: &mut Reading, listed: &Visible<Listed>) -> Card {
        let teaser = reading.teaser(listed);
        let zone = &reading.here.facts.publication.zone;
        let day = zone.civil(listed.first_published_at).day().words(reading.language());
        let over = match &teaser.sponsor {
            Some(sponsor) => [reading.say("partner-content"), sponsor.name.clone()],
            None => [teaser.label.unwrap_or_default(), listed.section_name.clone()],
        };
        let over: Vec<String> = over.iter().filter_map(|words| some(words)).collect();
        Card { under: day, over: over.join(" · "), ..Card::bare(reading, &teaser.headline) }
    }

    /// The edition's own.
    pub(crate) fn of_edition(reading: &Reading) -> Card {
        let edition = &reading.here.edition;
        let words = some(&edition.motto).unwrap_or_else(|| edition.name.clone());
        Card::bare(reading, &words)
    }

    fn bare(reading: &Reading, headline: &str) -> Card {
        let (edition, theme) = (&reading.here.edition, reading.here.site.theme());
        Card {
            language: edition.language,
            name: edition.name.clone(),
            wordmark: theme.wordmark(&edition.code),
            over: String::new(),
            headline: headline.to_owned(),
            under: String::new(),
            colors: theme.colors(),
        }
    }

    /// Sixteen hexadecimal digits that change with whatever the picture shows.
    pub(crate) fn digest(&self) -> String {
        let said = format!("{DRAWING} {self:?}");
        hex(&Sha256::digest(said.as_bytes()))[..16].to_owned()
    }

    /// The picture, as PNG.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub(crate) fn png(&self, fonts: &Fonts) -> Result<Vec<u8>, NotDrawn> {
        fonts.png(&self.svg(fonts)?, SIZE.0, SIZE.1)
    }

    fn svg(&self, fonts: &Fonts) -> Result<String, NotDrawn> {
        let Colors { paper, ink, soft, hair, accent, .. } = &self.colors;
        let (size, lines) = self.set(fonts)?;
        let leading = size * if self.is_rtl() { 1.42 } else { 1.08 };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">\
             <style>.name path{{fill:{ink}}}.name .second{{fill:{accent}}}</style>\
             <path fill=\"{paper}\" d=\"M0 0h1200v630H0z\"/>\
             <path fill=\"{ink}\" d=\"M{SIDE} 146h{COLUMN}v3H{SIDE}z\"/>\
             <path fill=\"{hair}\" d=\"M{SIDE} 553h{COLUMN}v1.5H{SIDE}z\"/>"
        );
        svg.push_str(&self.masthead(fonts)?);
        svg.push_str(&self.line(fonts, &self.over, Face::Label(28.0), 204.0, accent)?);
        // The lines stand in the middle of the room between the two rules.
        let top = if self.over.is_empty() { 149.0 } else { 216.0 };
        let count = f32::from(u16::try_from(lines.len()).unwrap_or(u16::MAX));
        let middle = f32::midpoint(top, 553.0);
        let lift = if self.is_rtl() { 0.34 } else { 0.30 };
        let mut y = middle - (count - 1.0) * leading / 2.0 + size * lift;
        for line in &lines {
            svg.push_str(&self.line(fonts, line, Face::Display(size), y, ink)?);
            y += leading;
        }
        svg.push_str(&self.line(fonts, &self.under, Face::Label(26.0), 598.0, soft)?);
        svg.push_str("</svg>");
        Ok(svg)
    }

    fn is_rtl(&self) -> bool {
        self.language == Language::Ar
    }

    /// The name as it is drawn, or set where nobody drew it.
    fn masthead(&self, fonts: &Fonts) -> Result<String, NotDrawn> {
        let drawn = self.wordmark.as_ref().and_then(|mark| {
            let sides: Vec<f32> =
                mark.view_box.split_whitespace().filter_map(|side| side.parse().ok()).collect();
            let &[left, top, width, height] = sides.as_slice() else { return None };
            (width > 0.0 && height > 0.0).then_some((mark, left, top, width, height))
        });
        let Some((mark, left, top, width, height)) = drawn else {
            return self.line(fonts, &self.name, Face::Display(58.0), 118.0, &self.colors.ink);
        };
        let scale = (66.0 / height).min(560.0 / width);
        let x = if self.is_rtl() { 1200.0 - SIDE - width * scale } else { SIDE };
        let y = 122.0 - height * scale;
        let (x, y) = (x - left * scale, y - top * scale);
        let paths = &mark.paths_html;
        Ok(format!("<g class=\"name\" transform=\"translate({x} {y}) scale({scale})\">{paths}</g>"))
    }

    /// The headline in the largest size that it fits in. One that fits in none ends in dots.
    fn set(&self, fonts: &Fonts) -> Result<(f32, Vec<String>), NotDrawn> {
        let words: Vec<&str> =
            self.headline.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect();
        let (widths, space) = self.widths(fonts, Face::Display(100.0), &words)?;
        let measured = Measured { words: words.into_iter().zip(widths).collect(), space };
        let lead = if self.is_rtl() { 1.42 } else { 1.08 };
        let mut found = (SIZES[0], Vec::new());
        for size in SIZES {
            // Words were measured at 100: the column is made as much wider instead.
            let column = COLUMN * 100.0 / size;
            let lines = measured.lines(column);
            let count = f32::from(u16::try_from(lines.len()).unwrap_or(u16::MAX));
            let fits = measured.widest() <= column && count * size * lead <= TALL;
            found = (size, lines);
            if fits {
                return Ok(found);
            }
        }
        let room =
            (1..=9_u8).take_while(|&count| f32::from(count) * found.0 * lead <= TALL).count();
        if found.1.len() > room {
            found.1.truncate(room);
            if let Some(last) = found.1.last_mut() {
                last.push('…');
            }
        }
        Ok(found)
    }

    /// How wide words are in a face, and a space between them.
    fn widths(
        &self,
        fonts: &Fonts,
        face: Face,
        words: &[&str],
    ) -> Result<(Vec<f32>, f32), NotDrawn> {
        if self.is_rtl() {
            return arabic::widths(fonts, face, words);
        }
        let mut texts = words.to_vec();
        texts.extend(["n n", "nn"]);
        let mut widths = fonts.widths(face.family(), face.size(), &face.spacing(), &texts)?;
        let space = widths[words.len()] - widths[words.len() + 1];
        widths.truncate(words.len());
        Ok((widths, space))
    }

    /// A line of text at the beginning of the column.
    fn line(
        &self,
        fonts: &Fonts,
        words: &str,
        face: Face,
        y: f32,
        color: &str,
    ) -> Result<String, NotDrawn> {
        if self.is_rtl() {
            return arabic::line(fonts, words, face, (1200.0 - SIDE, y), color);
        }
        let (family, size, spacing) = (face.family(), face.size(), face.spacing());
        let words = escape(words);
        Ok(format!(
            "<text xml:space=\"preserve\" x=\"{SIDE}\" y=\"{y}\" font-family=\"{family}\" \
             font-size=\"{size}\" {spacing} fill=\"{color}\">{words}</text>"
        ))
    }
}

/// Which letters, in pixels.
#[derive(Clone, Copy)]
pub(super) enum Face {
    /// Of headlines.
    Display(f32),
    /// Of what stands around them.
    Label(f32),
}

impl Face {
    pub(super) fn size(self) -> f32 {
        let (Face::Display(size) | Face::Label(size)) = self;
        size
    }

    fn family(self) -> &'static str {
        match self {
            Face::Display(_) => "display",
            Face::Label(_) => "label",
        }
    }

    /// Large letters stand closer.
    fn spacing(self) -> String {
        match self {
            Face::Display(size) => format!("letter-spacing=\"{}\"", size * -0.018),
            Face::Label(_) => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(language: Language, headline: &str) -> Card {
        Card {
            language,
            name: "La Criée".into(),
            wordmark: None,
            over: "Mer & ports".into(),
            headline: headline.into(),
            under: "23 novembre 2026".into(),
            colors: crate::theme::Theme::built_in().expect("the theme").colors(),
        }
    }

    #[test]
    fn a_headline_of_any_length_stays_in_its_room() {
        let fonts = crate::sharing::fonts();
        if fonts.is_empty() {
            return eprintln!("not run: pictures of headlines: the fonts were not built");
        }
        let long = "Le port d’Agadir, ses dockers et ses armateurs attendent ".repeat(4);
        let arabic = "أكادير – دكار: الملاحة الساحلية تعود بعد 9 سنوات من الطريق، ".repeat(4);
        let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
        for (language, headline) in [
            (Language::Fr, "Non"),
            (Language::Fr, long.trim()),
            (Language::En, word),
            (Language::Ar, "لا"),
            (Language::Ar, arabic.trim()),
        ] {
            let card = card(language, headline);
            let (size, lines) = card.set(fonts).expect("set");
            for line in &lines {
                let words: Vec<&str> = line.split(' ').collect();
                let (widths, space) =
                    card.widths(fonts, Face::Display(size), &words).expect("measured");
                let gaps = f32::from(u16::try_from(words.len() - 1).expect("few"));
                let width = widths.iter().sum::<f32>() + gaps * space;
                assert!(width <= COLUMN + 1.0 || words.len() == 1, "{width}: {line}");
            }
            let leading = if language == Language::Ar { 1.42 } else { 1.08 };
            let count = f32::from(u16::try_from(lines.len()).expect("few"));
            assert!(count * size * leading <= TALL + size, "{} lines of {size}", lines.len());
        }
    }
}
