//! Chances that can be repeated: SplitMix64, which needs one number for a state.

use std::env;
use std::time::Duration;

use crate::program::now;

/// A source of chances.
pub struct Random(u64);

impl Random {
    /// From `ROTATIVE_SEED`, or the machine's time; a failing test shows which.
    pub fn seeded() -> Random {
        let given = env::var("ROTATIVE_SEED").ok().map(|seed| seed.parse().expect("a number"));
        let seed = given.unwrap_or_else(|| now().0.unsigned_abs());
        println!("ROTATIVE_SEED={seed}");
        Random(seed)
    }

    /// Another source, for another thread.
    pub fn fork(&mut self) -> Random {
        Random(self.next())
    }

    /// Any number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).expect("a small number");
        usize::try_from(self.next() % limit).expect("smaller")
    }

    /// A time from none to `longest`.
    pub fn up_to(&mut self, longest: Duration) -> Duration {
        let longest = u64::try_from(longest.as_micros()).expect("a short time");
        Duration::from_micros(self.next() % longest)
    }
}
