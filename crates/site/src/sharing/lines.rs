//! Setting words in lines that are as even as they can be.

/// Words with their widths, and how wide a space is.
pub(super) struct Measured<'a> {
    pub(super) words: Vec<(&'a str, f32)>,
    pub(super) space: f32,
}

impl Measured<'_> {
    /// The words in as few lines as `width` allows, and those lines as even as they can be.
    /// One that is wider alone stands alone.
    pub(super) fn lines(&self, width: f32) -> Vec<String> {
        let most = self.broken(width).len();
        let (mut narrow, mut wide) = (0.0_f32, width);
        for _ in 0..12 {
            let middle = f32::midpoint(narrow, wide);
            let fits = self.broken(middle).len() <= most && self.widest() <= middle;
            if fits { wide = middle } else { narrow = middle }
        }
        self.broken(wide.min(width))
    }

    /// The width of the widest word.
    pub(super) fn widest(&self) -> f32 {
        self.words.iter().map(|(_, width)| *width).fold(0.0, f32::max)
    }

    fn broken(&self, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut so_far = 0.0;
        for (word, wide) in &self.words {
            match lines.last_mut() {
                Some(line) if so_far + self.space + wide <= width => {
                    line.push(' ');
                    line.push_str(word);
                    so_far += self.space + wide;
                }
                _ => {
                    lines.push((*word).to_owned());
                    so_far = *wide;
                }
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::Measured;

    #[test]
    fn lines_are_few_and_even() {
        let words =
            ["aaaa", "bb", "cc", "dddd", "e"].map(|word| (word, word.len() as f32)).to_vec();
        let measured = Measured { words, space: 1.0 };
        assert_eq!(measured.lines(15.0), ["aaaa bb", "cc dddd e"]);
        assert_eq!(measured.lines(100.0), ["aaaa bb cc dddd e"]);
        assert_eq!(measured.lines(2.0).len(), 5);
    }
}
