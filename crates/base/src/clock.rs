//! The one source of the current time: the machine's clock, or one set by hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// An instant: microseconds since 1970-01-01T00:00:00Z. What the store holds.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Utc(pub i64);

impl Utc {
    /// The instant `by` later.
    pub fn plus(self, by: Duration) -> Utc {
        Utc(self.0.saturating_add(i64::try_from(by.as_micros()).unwrap_or(i64::MAX)))
    }

    /// The instant `by` earlier.
    pub fn minus(self, by: Duration) -> Utc {
        Utc(self.0.saturating_sub(i64::try_from(by.as_micros()).unwrap_or(i64::MAX)))
    }

    /// How long from `earlier` to this instant; zero when `earlier` is not earlier.
    pub fn since(self, earlier: Utc) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// RFC 3339 in UTC with whole seconds, `2016-12-15T11:30:00Z`.
    pub fn to_rfc3339(self) -> String {
        let whole = jiff::Timestamp::from_second(self.0.div_euclid(1_000_000)).unwrap_or_default();
        whole.to_string()
    }

    /// Reads RFC 3339 with any offset.
    pub fn parse_rfc3339(text: &str) -> Option<Utc> {
        text.parse::<jiff::Timestamp>().ok().map(|at| Utc(at.as_microsecond()))
    }
}

/// Measures how long something takes, whatever is done to the machine's clock meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts.
    #[expect(clippy::disallowed_methods, reason = "the one place that measures")]
    pub fn start() -> Stopwatch {
        Stopwatch(std::time::Instant::now())
    }

    /// How long ago it was started.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Tells the time. Clones of a clock set by hand share their hands.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A clock that stands still until somebody moves it.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn set_at(at: Utc) -> Clock {
        Clock::Set(Arc::new(AtomicI64::new(at.0)))
    }

    /// The present instant.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for the time"
    )]
    pub fn now(&self) -> Utc {
        match self {
            Clock::System => {
                let since = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .unwrap_or_default();
                Utc(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
            }
            Clock::Set(at) => Utc(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a clock that was set by hand; the machine's clock cannot be moved.
    pub fn move_to(&self, to: Utc) {
        if let Clock::Set(at) = self {
            at.store(to.0, Ordering::SeqCst);
        }
    }
}
