//! The export's reader: it never fails but with a sentence, and reads the same whatever the
//! pieces are that the file comes in.
#![no_main]

use std::io::{self, Read};

use intake::import::wordpress::reader::Reader;
use libfuzzer_sys::fuzz_target;

/// A file that comes in pieces of a few bytes.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(self.0.len()).min(into.len());
        into[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

fn read(source: impl Read) -> (Vec<String>, String) {
    let mut reader = Reader::new(source);
    let mut entries = Vec::new();
    let end = loop {
        match reader.next_entry() {
            Ok(Some(entry)) => {
                let said = format!("{entry:?}");
                assert!(!said.contains("\\0"), "U+0000 in {said}");
                entries.push(said);
            }
            Ok(None) => break String::new(),
            Err(broken) => break broken.to_string(),
        }
    };
    (entries, end)
}

fuzz_target!(|file: &[u8]| {
    let whole = read(file);
    let piece = 1 + file.len() % 7;
    assert_eq!(whole, read(Pieces(file, piece)), "in pieces of {piece}");
});
