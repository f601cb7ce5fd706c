//! The encodings of a page: as it is, gzip, brotli.

use std::io::Write;

use axum::body::Bytes;

/// What a client understands, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// As it is.
    Plain,
    /// RFC 1952.
    Gzip,
    /// RFC 7932.
    Brotli,
}

impl Coding {
    /// The best that `Accept-Encoding` allows. A coding that is refused by `q=0` is not taken.
    pub(super) fn accepted(header: &str) -> Coding {
        let (mut gzip, mut brotli) = (false, false);
        for part in header.split(',') {
            let mut words = part.split(';');
            let name = words.next().unwrap_or_default().trim();
            let refused = words.any(|word| {
                let word = word.trim();
                let quality = word.strip_prefix("q=").or_else(|| word.strip_prefix("Q="));
                quality.is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0))
            });
            let is = |coding: &str| !refused && name.eq_ignore_ascii_case(coding);
            gzip |= is("gzip") || is("x-gzip");
            brotli |= is("br");
        }
        match (brotli, gzip) {
            (true, _) => Coding::Brotli,
            (false, true) => Coding::Gzip,
            (false, false) => Coding::Plain,
        }
    }
}

/// Below this, packing gains nothing that a packet would notice.
pub(super) const WORTH: usize = 600;

/// Packs by gzip; none where it would not get smaller.
pub(super) fn gzip(bytes: &[u8], level: u32) -> Option<Bytes> {
    let room = Vec::with_capacity(bytes.len() / 3);
    let mut into = flate2::write::GzEncoder::new(room, flate2::Compression::new(level));
    into.write_all(bytes).ok()?;
    smaller(into.finish().ok()?, bytes)
}

/// Packs by brotli; none where it would not get smaller.
pub(super) fn brotli(bytes: &[u8], quality: i32) -> Option<Bytes> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 20,
        mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).ok()?;
    smaller(packed, bytes)
}

fn smaller(mut packed: Vec<u8>, than: &[u8]) -> Option<Bytes> {
    packed.shrink_to_fit();
    (packed.len() < than.len()).then(|| Bytes::from(packed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_gets_what_it_understands() {
        for (asked, coding) in [
            ("gzip, deflate, br, zstd", Coding::Brotli),
            ("gzip", Coding::Gzip),
            ("br;q=0, gzip;q=0.5", Coding::Gzip),
            ("gzip;q=0", Coding::Plain),
            ("identity", Coding::Plain),
            ("", Coding::Plain),
            ("GZIP", Coding::Gzip),
        ] {
            assert_eq!(Coding::accepted(asked), coding, "{asked}");
        }
    }
}
