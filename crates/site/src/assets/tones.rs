use std::fmt::Write as _;

/// The 64 classes that hold a picture's place in its dominant color until it is
/// there; see [`crate::page::tone`].
pub(super) fn rules() -> String {
    let mut rules = String::new();
    for tone in 0..64_u8 {
        let level = |shift: u8| (tone >> shift & 3) * 4 + 2;
        let (red, green, blue) = (level(4), level(2), level(0));
        let written = write!(rules, ".tone-{tone}{{background:#{red:x}{green:x}{blue:x}}}");
        debug_assert!(written.is_ok(), "a string takes what is written");
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::rules;
    use crate::page::tone;

    #[test]
    fn a_tone_is_near_its_color() {
        let rule = format!(".tone-{}{{background:#26a}}", tone(0x20, 0x60, 0xa0));
        assert!(rules().contains(&rule), "{rule}");
    }
}
