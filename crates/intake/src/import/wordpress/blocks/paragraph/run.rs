//! Words as they run, with their marks, until a block ends.

use editorial::body::{Inline, Mark, Span};

/// What a line feed in the text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import::wordpress::blocks) enum Lines {
    /// White space like any other.
    Run,
    /// A line break: WordPress's classic texts hold no tags for them.
    Break,
}

/// Words that bear the same marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import::wordpress::blocks) struct Words {
    pub text: String,
    pub marks: Vec<Mark>,
    /// Struck out: no mark of ours says so, and dropping it would turn the meaning around.
    pub struck: bool,
}

/// The words of one paragraph while it is gathered.
#[derive(Debug, Default)]
pub(in crate::import::wordpress::blocks) struct Run {
    words: Vec<Words>,
    /// White space that counts only if words follow, with the marks it stands under.
    pending: Option<(Gap, Vec<Mark>, bool)>,
}

/// A gap between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Space,
    Line,
}

impl Run {
    /// Adds text. White space collapses; only ASCII's does, for the others are there on purpose.
    pub(in crate::import::wordpress::blocks) fn add(
        &mut self,
        text: &str,
        lines: Lines,
        marks: &[Mark],
        struck: bool,
    ) {
        let mut rest = text;
        while !rest.is_empty() {
            let length = rest.bytes().take_while(|byte| !is_space(*byte)).count();
            if length > 0 {
                self.word(&rest[..length], marks, struck);
                rest = &rest[length..];
            }
            let length = rest.bytes().take_while(|byte| is_space(*byte)).count();
            if length > 0 {
                let is_line = lines == Lines::Break && rest[..length].contains('\n');
                self.gap(if is_line { Gap::Line } else { Gap::Space }, marks, struck);
                rest = &rest[length..];
            }
        }
    }

    /// Adds a line break that a tag asks for. `false` when one stands there already: two
    /// breaks are how old texts end a paragraph.
    pub(in crate::import::wordpress::blocks) fn line_break(&mut self) -> bool {
        if self.last() == Some('\n') {
            return false;
        }
        self.pending = None;
        if self.last().is_some() {
            self.push("\n", &[], false);
        }
        true
    }

    /// Ends the paragraph and gives its words, without white space around them.
    pub(in crate::import::wordpress::blocks) fn finish(&mut self) -> Vec<Words> {
        let mut words = std::mem::take(self).words;
        while let Some(last) = words.last_mut() {
            let kept = last.text.trim_end_matches('\n').len();
            last.text.truncate(kept);
            if !last.text.is_empty() {
                break;
            }
            words.pop();
        }
        words
    }

    fn gap(&mut self, gap: Gap, marks: &[Mark], struck: bool) {
        match &mut self.pending {
            Some((known, _, _)) => *known = gap.max(*known),
            None => self.pending = Some((gap, marks.to_vec(), struck)),
        }
    }

    fn word(&mut self, word: &str, marks: &[Mark], struck: bool) {
        if let Some((gap, over, was_struck)) = self.pending.take()
            && !matches!(self.last(), None | Some('\n'))
        {
            // A gap between a link and plain words belongs to the plain words.
            let over = if over.len() < marks.len() { over.as_slice() } else { marks };
            let gap = if gap == Gap::Line { "\n" } else { " " };
            self.push(gap, over, struck && was_struck);
        }
        if word.bytes().any(|byte| byte < 0x20 || byte == 0x7F) {
            let plain: String = word.chars().filter(|letter| !letter.is_ascii_control()).collect();
            self.push(&plain, marks, struck);
        } else {
            self.push(word, marks, struck);
        }
    }

    fn push(&mut self, text: &str, marks: &[Mark], struck: bool) {
        match self.words.last_mut() {
            Some(last) if last.marks == marks && last.struck == struck => last.text.push_str(text),
            _ => self.words.push(Words { text: text.to_owned(), marks: marks.to_vec(), struck }),
        }
    }

    fn last(&self) -> Option<char> {
        self.words.last()?.text.chars().next_back()
    }
}

/// Whether there is nothing to read in them.
pub(in crate::import::wordpress::blocks) fn is_blank(words: &[Words]) -> bool {
    words.iter().all(|words| words.text.chars().all(|c| c.is_whitespace() || c == '\u{feff}'))
}

/// The words with the marks that a body has.
pub(in crate::import::wordpress::blocks) fn inline(words: Vec<Words>) -> Inline {
    Inline(words.into_iter().map(|words| Span { text: words.text, marks: words.marks }).collect())
}

/// Cuts words at their line breaks.
pub(in crate::import::wordpress::blocks) fn lines(words: Vec<Words>) -> Vec<Vec<Words>> {
    let mut lines = vec![Vec::new()];
    for piece in words {
        for (at, text) in piece.text.split('\n').enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            if let (Some(line), false) = (lines.last_mut(), text.is_empty()) {
                line.push(Words { text: text.to_owned(), ..piece.clone() });
            }
        }
    }
    lines
}

/// Puts lines together again.
pub(in crate::import::wordpress::blocks) fn joined(
    inlines: impl IntoIterator<Item = Inline>,
    between: &str,
) -> Inline {
    let mut all = Inline::default();
    for inline in inlines {
        if !all.0.is_empty() {
            all.0.push(Span { text: between.to_owned(), marks: Vec::new() });
        }
        all.0.extend(inline.0);
    }
    all
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0C)
}
