//! Where a reading stands in its file, and how much it may take in before it pauses.

use std::io::{self, BufRead, BufReader, Read};

use serde::Serialize;

/// A place in a file, as an editor's window shows it: both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Line.
    pub line: u64,
    /// Column, in characters.
    pub column: u64,
}

impl Place {
    /// The beginning.
    pub const START: Place = Place { line: 1, column: 1 };

    /// Where one stands after these bytes of UTF-8.
    pub fn after(mut self, bytes: &[u8]) -> Place {
        let tail = match memchr::memrchr(b'\n', bytes) {
            None => bytes,
            Some(last) => {
                self.line += memchr::memchr_iter(b'\n', bytes).count() as u64;
                self.column = 1;
                &bytes[last + 1..]
            }
        };
        // A byte that begins with 10 goes on with the character before it.
        self.column += tail.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() as u64;
        self
    }
}

/// A buffered stream that knows its place and stops at a limit of bytes since the last mark,
/// so that one monstrous item cannot fill the memory.
pub(super) struct Counted<R> {
    inner: BufReader<Begun<R>>,
    place: Place,
    read: u64,
    mark: u64,
    limit: u64,
}

impl<R: Read> Counted<R> {
    pub(super) fn new(inner: R, limit: u64) -> Counted<R> {
        let begun = Begun { inner, has_begun: false };
        let inner = BufReader::with_capacity(128 * 1024, begun);
        Counted { inner, place: Place::START, read: 0, mark: 0, limit }
    }

    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// Bytes that were taken in.
    pub(super) fn bytes(&self) -> u64 {
        self.read
    }

    /// Counts the limit from here.
    pub(super) fn mark(&mut self) {
        self.mark = self.read;
    }

    pub(super) fn is_over_limit(&self) -> bool {
        self.read - self.mark > self.limit
    }
}

/// A stream whose first piece holds a whole byte order mark if there is one: who looks for the
/// mark looks there alone, and a pipe gives pieces of any size.
struct Begun<R> {
    inner: R,
    has_begun: bool,
}

/// Bytes of a byte order mark.
const MARK: usize = 3;

impl<R: Read> Read for Begun<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.has_begun {
            return self.inner.read(out);
        }
        let mut count = 0;
        while count < MARK.min(out.len()) {
            match self.inner.read(&mut out[count..]) {
                Ok(0) => break,
                Ok(more) => count += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.has_begun = true;
        Ok(count)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(out.len());
        out[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.is_over_limit() {
            return Err(io::Error::other("over the limit"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        let passed = &self.inner.buffer()[..count];
        self.place = self.place.after(passed);
        self.read += count as u64;
        self.inner.consume(count);
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_column_counts_characters() {
        let after = |text: &str| Place::START.after(text.as_bytes());
        assert_eq!(after("a\nbé").line, 2);
        assert_eq!(after("a\nbé").column, 3);
        assert_eq!(after("غشت").column, 4);
    }
}
