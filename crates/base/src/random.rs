//! The one source of randomness: the operating system's.

/// `N` bytes from the operating system.
///
/// # Errors
/// When the system gives none, which no program can mend.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the system for chance")]
pub fn bytes<const N: usize>() -> crate::Result<[u8; N]> {
    let mut out = [0; N];
    getrandom::fill(&mut out).map_err(|error| crate::Error::Randomness(error.to_string()))?;
    Ok(out)
}

/// A token of 128 bits in lower-case hexadecimal, 32 characters.
///
/// # Errors
/// See [`bytes`].
pub fn token() -> crate::Result<String> {
    Ok(hex(&bytes::<16>()?))
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}
