//! Files as they come: what they are, how large, and the smaller ones made of them.
//! Knows nothing of newspapers.
//!
//! The original is kept as it came and is never served: it may hold the place where a
//! photograph was taken. What readers get is made anew, upright and without metadata.

mod draw;
mod keep;
mod kind;
mod picture;
mod share;

pub use draw::{Fonts, NotDrawn, escape};
pub use keep::{Kept, Refused, Rendition, keep, keep_ready, path};
pub use kind::{Kind, Sniffed, sniff};
pub use picture::{LARGEST_PIXELS, WIDTHS};
pub use share::{SHARED_WIDTH, shared, shared_size};
