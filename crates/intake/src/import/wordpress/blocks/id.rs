//! Ids of blocks, which stay the same when a text comes again.

use std::collections::HashMap;
use std::io;

use editorial::body::{Block, Body, Content, VERSION};

/// Gives every block an id that depends on what it says, so that it stays the same when the
/// text comes again with other blocks before it.
pub(super) fn numbered(contents: Vec<Content>) -> Body {
    let mut seen = HashMap::new();
    let blocks = contents.into_iter().map(|content| {
        let mut digest = Digest(0xcbf2_9ce4_8422_2325);
        // A digest takes whatever it is given.
        drop(serde_json::to_writer(&mut digest, &content));
        let times: &mut u32 = seen.entry(digest.0).or_default();
        *times += 1;
        let repeat = if *times == 1 { String::new() } else { format!("-{times}") };
        Block { id: format!("w{:016x}{repeat}", digest.0), content }
    });
    Body { version: VERSION, blocks: blocks.collect() }
}

/// FNV-1a of what is written to it.
struct Digest(u64);

impl io::Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
