//! Ids that never change: made of the paper's own key and of what the store calls a thing,
//! never of a host, a slug or a title.

use sha2::{Digest, Sha256};

/// The id of `thing`, `article/42`, as a URN of a UUID of version 8 (RFC 9562).
pub fn of(key: &str, thing: &str) -> String {
    let digest = Sha256::digest(format!("{key}/{thing}"));
    let mut bytes = [0_u8; 16];
    for (byte, digested) in bytes.iter_mut().zip(digest) {
        *byte = digested;
    }
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn an_id_is_a_uuid_of_version_8_that_stays_for_ever() {
        // Readers' programs hold ids: another way to make them would show every text anew.
        let id = of("0123456789abcdef0123456789abcdef", "article/42");
        assert_eq!(id, "urn:uuid:681a49cd-1524-88bb-a992-721e2720f0bf");
        assert_ne!(id, of("0123456789abcdef0123456789abcdef", "article/43"));
        assert_ne!(id, of("1123456789abcdef0123456789abcdef", "article/42"));
    }
}
