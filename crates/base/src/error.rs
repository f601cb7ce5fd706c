//! The one error of the lower crates; acts return refusals of their own instead.

/// What went wrong where no rule of the paper refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database answered with an error.
    #[error("{}", plain_words(.0))]
    Database(#[from] sqlx::Error),
    /// A text holds U+0000, which PostgreSQL cannot store and no newspaper needs.
    #[error("a text holds the character U+0000: take it out")]
    Nul,
    /// A statement was given another number of arguments than it names.
    #[error("statement at {place} names {named} arguments and got {given}")]
    Arguments {
        /// File and line of the statement.
        place: String,
        /// How many `$n` the text names.
        named: usize,
        /// How many values were bound.
        given: usize,
    },
    /// A stored value cannot be read as what it should be.
    #[error("the store holds something unreadable: {0}")]
    Corrupt(String),
    /// The database's tables are of another version than this program's.
    #[error("{0}")]
    Migration(String),
    /// The operating system gave no random bytes.
    #[error("the system gives no random bytes: {0}")]
    Randomness(String),
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// The path as the operator knows it.
        path: String,
        /// What the system said.
        error: std::io::Error,
    },
}

/// Result, by default with the lower crates' [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A stored value that cannot be read; `what` names table, column and value.
    pub fn corrupt(what: impl Into<String>) -> Error {
        Error::Corrupt(what.into())
    }

    /// Whether the statement broke a uniqueness rule.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Error::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }

    /// Whether trying again may help: the other side is down, busy or full.
    pub fn is_passing(&self) -> bool {
        match self {
            Error::Database(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut) => true,
            Error::Database(sqlx::Error::Database(error)) => matches!(
                error.code().as_deref(),
                // SQLite: busy, locked, full; PostgreSQL: serialization, deadlock, shutting down.
                Some("5" | "6" | "13" | "517" | "40001" | "40P01" | "57P01" | "57P03")
            ),
            _ => false,
        }
    }
}

/// Says in a sentence what an operator can act on.
fn plain_words(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(inner) => match inner.code().as_deref() {
            Some("13") => "the disk is full: the database could not write, and nothing of this act was kept; free some space and try again".into(),
            Some("5" | "517") => "the database is busy with another writer: try again".into(),
            Some("8" | "1032") => "the database file is read-only: check its owner and rights".into(),
            Some("11" | "26") => "the database file is damaged or not a database: restore it from a backup".into(),
            Some("53100") => "the database server's disk is full: free some space and try again".into(),
            _ => format!("the database refused: {inner}"),
        },
        sqlx::Error::Io(inner) => format!("the database cannot be reached: {inner}"),
        sqlx::Error::PoolTimedOut => {
            "the database did not give a connection in time: it is down or overloaded".into()
        }
        other => format!("the database failed: {other}"),
    }
}
