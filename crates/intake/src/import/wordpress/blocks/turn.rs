//! Turns of an interview: questions in bold, answers after them.

use editorial::body::{Content, Inline, Mark};

/// How many questions make an interview; fewer are emphasis.
const FEWEST: usize = 3;

/// Joins questions and the paragraphs that answer them, where a text is an interview.
pub(super) fn join(blocks: Vec<Content>) -> Vec<Content> {
    let answered = blocks.windows(2).filter(|pair| is_question(&pair[0]) && is_answer(&pair[1]));
    if answered.count() < FEWEST {
        return blocks;
    }
    let mut joined: Vec<Content> = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let starts = is_question(&block) && blocks.peek().is_some_and(is_answer);
        match (block, joined.last_mut()) {
            (Content::Paragraph { text }, _) if starts => {
                joined.push(Content::Turn { question: without_strong(text), answer: Vec::new() });
            }
            (Content::Paragraph { text }, Some(Content::Turn { answer, .. })) => answer.push(text),
            (block, _) => joined.push(block),
        }
    }
    joined
}

/// A paragraph that is bold from its first word to its question mark.
fn is_question(block: &Content) -> bool {
    let Content::Paragraph { text } = block else { return false };
    let words = text.text();
    words.trim_end().ends_with(['?', '؟'])
        && text
            .0
            .iter()
            .all(|span| span.text.trim().is_empty() || span.marks.contains(&Mark::Strong))
}

fn is_answer(block: &Content) -> bool {
    matches!(block, Content::Paragraph { .. }) && !is_question(block)
}

pub(super) fn without_strong(mut text: Inline) -> Inline {
    for span in &mut text.0 {
        span.marks.retain(|mark| *mark != Mark::Strong);
    }
    text
}
