//! What a file is, by its first bytes: a name may lie.

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A photograph or drawing.
    Picture,
    /// A film.
    Video,
    /// A sound.
    Audio,
    /// Anything to download.
    Document,
}

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sniffed {
    /// What it is for.
    pub kind: Kind,
    /// Media type.
    pub media_type: &'static str,
    /// Ending of its file name.
    pub ending: &'static str,
}

const fn known(kind: Kind, media_type: &'static str, ending: &'static str) -> Option<Sniffed> {
    Some(Sniffed { kind, media_type, ending })
}

/// What a file is, or none when it is nothing that a newspaper shows. SVG is never taken:
/// it can hold a script.
pub fn sniff(bytes: &[u8]) -> Option<Sniffed> {
    let at = |from: usize, what: &[u8]| bytes.get(from..from + what.len()) == Some(what);
    if at(0, b"\xFF\xD8\xFF") {
        known(Kind::Picture, "image/jpeg", "jpg")
    } else if at(0, b"\x89PNG\r\n\x1A\n") {
        known(Kind::Picture, "image/png", "png")
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        known(Kind::Picture, "image/webp", "webp")
    } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
        known(Kind::Picture, "image/gif", "gif")
    } else if at(0, b"\x1A\x45\xDF\xA3") {
        known(Kind::Video, "video/webm", "webm")
    } else if at(4, b"ftypM4A") {
        known(Kind::Audio, "audio/mp4", "m4a")
    } else if at(4, b"ftyp") {
        known(Kind::Video, "video/mp4", "mp4")
    } else if at(0, b"ID3") || at(0, b"\xFF\xFB") || at(0, b"\xFF\xF3") {
        known(Kind::Audio, "audio/mpeg", "mp3")
    } else if at(0, b"OggS") {
        known(Kind::Audio, "audio/ogg", "ogg")
    } else if at(0, b"%PDF-") {
        known(Kind::Document, "application/pdf", "pdf")
    } else {
        None
    }
}
