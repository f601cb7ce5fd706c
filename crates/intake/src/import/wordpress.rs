//! A WordPress archive.

pub mod attachment;
pub mod blocks;
pub mod reader;
pub mod site;
mod words;

use words::{decoded, one_line, plain_words, without_tags};
