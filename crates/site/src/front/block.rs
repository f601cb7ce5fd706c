use serde::Serialize;

use crate::page::{Link, Teaser};

/// A section on the front.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SectionBlock {
    /// Anchor of the block, unique on the page.
    pub anchor: String,
    /// The section.
    pub section: Link,
    /// Topics beside the section's name; up to four.
    pub topics: Vec<Link>,
    /// How its articles are laid out.
    pub rhythm: Rhythm,
    /// The large article, where the rhythm has one.
    pub first: Option<Teaser>,
    /// The middle column or row.
    pub middle: Vec<Teaser>,
    /// Plain headlines.
    pub lines: Vec<Teaser>,
}

/// A block's layout. Neighbors differ, so that sections are told apart by shape.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rhythm {
    /// A large picture, then headlines, then one smaller story.
    Feature,
    /// One story in words over headlines, the large picture at the far side.
    Mirror,
    /// Three columns of one rank.
    Trio,
    /// One wide story: picture and text side by side.
    Single,
    /// The same with its sides exchanged.
    Turned,
    /// No picture at all: one story in words, then headlines in columns.
    #[default]
    Words,
}

impl SectionBlock {
    /// Lays a section's articles out by what they are: how many, and how many
    /// with a picture. `before` is the rhythm of the block above.
    #[must_use]
    pub fn compose(
        anchor: impl Into<String>,
        section: Link,
        topics: Vec<Link>,
        mut teasers: Vec<Teaser>,
        before: Option<Rhythm>,
    ) -> Self {
        teasers.truncate(MOST);
        let rhythm = Rhythm::fit(&teasers, before);
        if rhythm.wants_picture_first()
            && let Some(pictured) = teasers.iter().position(|teaser| teaser.picture.is_some())
        {
            let first = teasers.remove(pictured);
            teasers.insert(0, first);
        }
        let mut rest = teasers.into_iter();
        let first = if rhythm == Rhythm::Trio { None } else { rest.next() };
        let mut middle: Vec<Teaser> = rest.by_ref().take(rhythm.middle()).collect();
        let mut lines: Vec<Teaser> = rest.collect();
        lines.iter_mut().for_each(|line| line.picture = None);
        if matches!(rhythm, Rhythm::Words | Rhythm::Mirror) {
            middle.iter_mut().for_each(|line| line.picture = None);
        }
        Self { anchor: anchor.into(), section, topics, rhythm, first, middle, lines }
    }
}

/// More than this on a front is a wall.
const MOST: usize = 7;

impl Rhythm {
    fn fit(teasers: &[Teaser], before: Option<Self>) -> Self {
        let pictured = teasers.iter().filter(|teaser| teaser.picture.is_some()).count();
        let wanted: &[Self] = match (teasers.len(), pictured) {
            (_, 0) => &[Self::Words],
            (1 | 2, _) => &[Self::Single, Self::Turned],
            (3, _) => &[Self::Trio, Self::Turned],
            (4, 1) => &[Self::Single, Self::Mirror, Self::Turned],
            (4, _) => &[Self::Feature, Self::Single],
            (_, 1) => &[Self::Mirror, Self::Single],
            (5, _) | (_, 2) => &[Self::Feature, Self::Mirror],
            _ => &[Self::Feature, Self::Mirror, Self::Trio],
        };
        // After one of them comes the next, so that all take their turn.
        let turn = wanted.iter().position(|&rhythm| Some(rhythm) == before);
        wanted[turn.map_or(0, |turn| (turn + 1) % wanted.len())]
    }

    fn wants_picture_first(self) -> bool {
        matches!(self, Self::Feature | Self::Mirror | Self::Single | Self::Turned)
    }

    fn middle(self) -> usize {
        match self {
            Self::Feature | Self::Mirror | Self::Single | Self::Turned => 1,
            Self::Trio => 3,
            Self::Words => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Picture;

    fn teasers(with_picture: &[bool]) -> Vec<Teaser> {
        let teaser = |(n, has): (usize, &bool)| Teaser {
            headline: n.to_string(),
            picture: has.then(Picture::default),
            ..Teaser::default()
        };
        with_picture.iter().enumerate().map(teaser).collect()
    }

    fn compose(with_picture: &[bool], before: Option<Rhythm>) -> SectionBlock {
        let section = Link::to("Culture", "/rubrique/culture");
        SectionBlock::compose("culture", section, vec![], teasers(with_picture), before)
    }

    #[test]
    fn no_article_is_lost_up_to_the_most_and_none_is_printed_twice() {
        for count in 0..20 {
            for pictured in [0, 1, count / 2, count] {
                let has: Vec<bool> = (0..count).map(|n| n < pictured).collect();
                let block = compose(&has, None);
                let mut seen: Vec<&str> = block
                    .first
                    .iter()
                    .chain(&block.middle)
                    .chain(&block.lines)
                    .map(|teaser| teaser.headline.as_str())
                    .collect();
                seen.sort_unstable();
                seen.dedup();
                assert_eq!(seen.len(), count.min(MOST), "{count} articles, {pictured} pictures");
            }
        }
    }

    #[test]
    fn neighbors_differ_in_rhythm_where_there_are_pictures() {
        let first = compose(&[true; 6], None);
        let second = compose(&[true; 6], Some(first.rhythm));
        assert_ne!(first.rhythm, second.rhythm);
    }

    #[test]
    fn the_large_place_goes_to_an_article_with_a_picture() {
        let block = compose(&[false, false, true, false], None);
        assert!(block.first.is_some_and(|first| first.picture.is_some()));
    }

    #[test]
    fn a_section_without_pictures_is_set_in_words() {
        assert_eq!(compose(&[false; 5], None).rhythm, Rhythm::Words);
    }
}
