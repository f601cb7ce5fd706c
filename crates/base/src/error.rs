//! The one error of the lower crates; acts return refusals of their own instead.

/// What went wrong where no rule of the paper refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database answered with an error.
    #[error("{}", plain_words(.0))]
    Database(sqlx::Error),
    /// A text holds U+0000, which PostgreSQL cannot store and no newspaper needs.
    #[error("{0} holds the character U+0000: take it out")]
    Nul(&'static str),
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

/// Not through `#[from]`: the sentence holds what the engine said, and a source would make
/// whoever prints a chain of causes say it twice.
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        Error::Database(error)
    }
}

/// Result, by default with the lower crates' [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A stored value that cannot be read; `what` names table, column and value.
    pub fn corrupt(what: impl Into<String>) -> Error {
        Error::Corrupt(what.into())
    }

    /// Refuses a text that holds U+0000 by the name of its field.
    ///
    /// # Errors
    /// [`Error::Nul`], with the first field that holds one.
    pub fn unless_nul(fields: &[(&'static str, &str)]) -> Result<()> {
        let found = fields.iter().find(|(_, text)| text.contains('\0'));
        found.map_or(Ok(()), |(field, _)| Err(Error::Nul(field)))
    }

    /// Whether the statement broke a uniqueness rule.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Error::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }

    /// Whether trying again may help: the other side is down, busy or full.
    pub fn is_passing(&self) -> bool {
        let Error::Database(error) = self else { return false };
        matches!(
            cause(error),
            Cause::Full | Cause::Busy | Cause::Down | Cause::Absent | Cause::Disk
        )
    }
}

/// What an engine's answer stands for, as far as somebody can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// There is no room to write.
    Full,
    /// Another writer has it.
    Busy,
    /// Nobody answers, or the server is being stopped.
    Down,
    /// The server answers and has no such database.
    Absent,
    /// The server does not let this user in.
    Denied,
    /// The file may be read and not written.
    ReadOnly,
    /// The file is broken, or something else.
    Damaged,
    /// The file cannot be opened.
    Unopened,
    /// The disk does not do what it is asked.
    Disk,
    /// Anything else.
    Other,
}

fn cause(error: &sqlx::Error) -> Cause {
    match error {
        sqlx::Error::Database(inner) => code_cause(&inner.code().unwrap_or_default()),
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => Cause::Down,
        _ => Cause::Other,
    }
}

/// What a code stands for: PostgreSQL's have five characters, SQLite's are numbers below
/// ten thousand whose last byte names the kind.
fn code_cause(code: &str) -> Cause {
    if code.len() == 5 {
        return match code {
            "53100" => Cause::Full,
            "40001" | "40P01" | "55P03" | "53300" => Cause::Busy,
            "57P01" | "57P02" | "57P03" | "55000" => Cause::Down,
            "3D000" => Cause::Absent,
            "25006" => Cause::ReadOnly,
            code if code.starts_with("08") => Cause::Down,
            code if code.starts_with("28") => Cause::Denied,
            _ => Cause::Other,
        };
    }
    match code.parse::<u32>() {
        // The log's index could not grow: what a full disk says first.
        Ok(4874) => Cause::Full,
        Ok(number) => match number & 0xFF {
            5 | 6 => Cause::Busy,
            8 => Cause::ReadOnly,
            10 => Cause::Disk,
            11 | 26 => Cause::Damaged,
            13 => Cause::Full,
            14 => Cause::Unopened,
            _ => Cause::Other,
        },
        Err(_) => Cause::Other,
    }
}

/// Says in a sentence what an operator can act on.
fn plain_words(error: &sqlx::Error) -> String {
    match (cause(error), error) {
        (Cause::Full, _) => "the disk is full: the database could not write, and nothing of this act was kept; free some space and try again".into(),
        (Cause::Busy, _) => "the database is busy with another writer: try again".into(),
        (Cause::ReadOnly, _) => "the database is read-only: check its owner and its rights".into(),
        (Cause::Damaged, _) => "the database file is damaged or not a database: restore it from a backup".into(),
        (Cause::Unopened, _) => "the database file cannot be opened: check its folder, its owner and its rights".into(),
        (Cause::Disk, error) => format!("the disk fails under the database: {error}"),
        (Cause::Absent, error) => format!("the server has no such database: {}", bare(error)),
        (Cause::Denied, error) => format!("the database server does not let this user in: {}", bare(error)),
        (Cause::Down, sqlx::Error::PoolTimedOut) => {
            "the database did not give a connection in time: it is down or overloaded".into()
        }
        (Cause::Down, error) => format!("the database cannot be reached: {}", bare(error)),
        (Cause::Other, sqlx::Error::Configuration(inner)) => format!("database_url cannot be read: {inner}"),
        (Cause::Other, sqlx::Error::Database(inner)) => format!("the database refused: {inner}"),
        (Cause::Other, other) => format!("the database failed: {other}"),
    }
}

/// What the engine or the system said, without the library's words before it.
fn bare(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(inner) => inner.message().to_owned(),
        sqlx::Error::Io(inner) => inner.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_are_told_apart() {
        for (code, cause) in [
            ("13", Cause::Full),
            ("4874", Cause::Full),
            ("53100", Cause::Full),
            ("517", Cause::Busy),
            ("40001", Cause::Busy),
            ("1032", Cause::ReadOnly),
            ("778", Cause::Disk),
            ("26", Cause::Damaged),
            ("3D000", Cause::Absent),
            ("57P01", Cause::Down),
            ("23505", Cause::Other),
            ("2067", Cause::Other),
        ] {
            assert_eq!(code_cause(code), cause, "{code}");
        }
    }

    #[test]
    fn an_error_says_what_happened_once() {
        let error = Error::from(sqlx::Error::Io(std::io::Error::other("no route")));
        assert_eq!(error.to_string(), "the database cannot be reached: no route");
        assert!(std::error::Error::source(&error).is_none() && error.is_passing());
    }
}
