//! Setting Arabic: each word in pieces of one script and one direction, placed from the right.
//! Letters come from one face, figures and signs from its companion.

use media::{Fonts, NotDrawn, escape};

use super::card::Face;

/// Part of a word.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    text: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Letters of the script, joined.
    Arabic,
    /// Stops of the script, which join nothing.
    Stop,
    /// Figures with what stands between them: read from left to right.
    Figures,
    /// Latin letters.
    Latin,
    /// Signs, which face the other way.
    Signs,
}

impl Kind {
    fn of(letter: char) -> Kind {
        match letter {
            '،' | '؛' | '؟' => Kind::Stop,
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{200C}'..='\u{200F}' => Kind::Arabic,
            '0'..='9' => Kind::Figures,
            letter if letter.is_alphabetic() => Kind::Latin,
            _ => Kind::Signs,
        }
    }

    fn is_ltr(self) -> bool {
        matches!(self, Kind::Figures | Kind::Latin)
    }

    fn family(self, face: Face) -> &'static str {
        match (self, face) {
            (Kind::Arabic | Kind::Stop, Face::Display(_)) => "naskh",
            (Kind::Arabic | Kind::Stop, Face::Label(_)) => "plex",
            (Kind::Latin, Face::Display(_)) => "display",
            (Kind::Latin, Face::Label(_)) => "label",
            (_, Face::Display(_)) => "naskh-figures",
            (_, Face::Label(_)) => "plex-figures",
        }
    }
}

/// A word cut where its script changes.
fn pieces(word: &str) -> Vec<Piece> {
    let letters: Vec<char> = word.chars().collect();
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, &letter) in letters.iter().enumerate() {
        let mut kind = Kind::of(letter);
        // A sign between figures, or within a Latin word, belongs to them: 5,5 or R&D.
        if kind == Kind::Signs
            && let (Some(last), Some(&next)) = (pieces.last(), letters.get(at + 1))
            && last.kind.is_ltr()
            && Kind::of(next).is_ltr()
        {
            kind = last.kind;
        }
        match pieces.last_mut() {
            Some(last) if last.kind == kind || (last.kind == Kind::Latin && kind.is_ltr()) => {
                last.text.push(letter);
            }
            _ => pieces.push(Piece { text: letter.to_string(), kind }),
        }
    }
    for piece in pieces.iter_mut().filter(|piece| piece.kind == Kind::Signs) {
        piece.text = piece.text.chars().rev().map(mirrored).collect();
    }
    pieces
}

/// The sign that looks the other way.
fn mirrored(sign: char) -> char {
    match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '<' => '>',
        '>' => '<',
        other => other,
    }
}

/// How wide each word is at the face's size, and how wide a space is.
pub(super) fn widths(
    fonts: &Fonts,
    face: Face,
    words: &[&str],
) -> Result<(Vec<f32>, f32), NotDrawn> {
    let mut all = Vec::new();
    for word in words {
        all.push(measured(fonts, face, word)?.iter().map(|(_, width)| width).sum());
    }
    Ok((all, space(fonts, face)?))
}

fn measured(fonts: &Fonts, face: Face, word: &str) -> Result<Vec<(Piece, f32)>, NotDrawn> {
    let mut found = Vec::new();
    for piece in pieces(word) {
        let family = piece.kind.family(face);
        let width = fonts.widths(family, face.size(), "", &[&piece.text])?;
        found.push((piece, width.first().copied().unwrap_or(0.0)));
    }
    Ok(found)
}

fn space(fonts: &Fonts, face: Face) -> Result<f32, NotDrawn> {
    let wide = fonts.widths(Kind::Figures.family(face), face.size(), "", &["0 0", "00"])?;
    Ok(wide[0] - wide[1])
}

/// A line whose first letter stands at `right`, with its base at `y`.
pub(super) fn line(
    fonts: &Fonts,
    words: &str,
    face: Face,
    (right, y): (f32, f32),
    color: &str,
) -> Result<String, NotDrawn> {
    let space = space(fonts, face)?;
    // In reading order, with how much room stands before each.
    let mut placed: Vec<(Piece, f32, f32)> = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let mut before = if placed.is_empty() { 0.0 } else { space };
        for (piece, width) in measured(fonts, face, word)? {
            placed.push((piece, width, before));
            before = 0.0;
        }
    }
    let mut svg = String::new();
    for ((piece, _, _), x) in placed.iter().zip(from(&placed, right)) {
        let (family, size) = (piece.kind.family(face), face.size());
        let text = escape(&piece.text);
        svg.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-size=\"{size}\" \
             fill=\"{color}\">{text}</text>"
        ));
    }
    Ok(svg)
}

/// Where each piece begins, from the left, in a line that is read from `right` on. Pieces come
/// in reading order, with their width and how much room stands before each.
fn from(placed: &[(Piece, f32, f32)], right: f32) -> Vec<f32> {
    let mut places = Vec::with_capacity(placed.len());
    let mut x = right;
    let mut rest = placed;
    while let Some((first, width, room)) = rest.first() {
        // Words of the other direction keep their own order among themselves.
        let run = if first.kind.is_ltr() { together(rest) } else { 1 };
        let inner: f32 = rest[1..run].iter().map(|(_, width, room)| width + room).sum();
        x -= room + width + inner;
        let mut from = x;
        for (at, (_, width, room)) in rest[..run].iter().enumerate() {
            from += if at == 0 { 0.0 } else { *room };
            places.push(from);
            from += width;
        }
        rest = &rest[run..];
    }
    places
}

/// How many pieces from the first on are read from left to right: signs between them as well.
fn together(rest: &[(Piece, f32, f32)]) -> usize {
    let ltr = |at: usize| rest.get(at).is_some_and(|(piece, _, _)| piece.kind.is_ltr());
    let sign = |at: usize| rest.get(at).is_some_and(|(piece, _, _)| piece.kind == Kind::Signs);
    let mut run = 1;
    while ltr(run) || (sign(run) && ltr(run + 1)) {
        run += 1;
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_cut_where_its_script_changes_and_its_signs_turn() {
        let cut = |word: &str| pieces(word).into_iter().map(|piece| piece.text).collect::<Vec<_>>();
        assert_eq!(cut("«الدلالة»:"), ["»", "الدلالة", ":«"]);
        assert_eq!(cut("5,5%"), ["5,5", "%"]);
        assert_eq!(cut("سياسي،"), ["سياسي", "،"]);
        assert_eq!(cut("CR-20"), ["CR-20"]);
    }

    /// Words ten wide, with room of two before each but the first.
    fn set(words: &[&str]) -> Vec<(Piece, f32, f32)> {
        let pieces = words.iter().flat_map(|word| pieces(word)).enumerate();
        pieces.map(|(at, piece)| (piece, 10.0, if at == 0 { 0.0 } else { 2.0 })).collect()
    }

    #[test]
    fn a_latin_phrase_keeps_its_order() {
        let line = set(&["Mer", "&", "ports", "في"]);
        assert_eq!((together(&line), together(&line[2..])), (3, 1));
        assert_eq!(from(&line, 100.0), [66.0, 78.0, 90.0, 54.0]);
    }

    #[test]
    fn words_are_parted() {
        assert_eq!(from(&set(&["يومية", "اقتصاد", "الواجهة"]), 100.0), [90.0, 78.0, 66.0]);
    }
}
