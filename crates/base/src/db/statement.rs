//! A statement's text, known by name to the tests.

/// One statement: the same text for both engines, or a twin for each.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// What SQLite is told.
    pub sqlite: &'static str,
    /// What PostgreSQL is told.
    pub postgres: &'static str,
    /// File of the call.
    pub file: &'static str,
    /// Line of the call.
    pub line: u32,
}

inventory::collect!(Sql);

/// Every statement that is linked into this program, so that a test can prepare each
/// on both engines.
pub fn all() -> impl Iterator<Item = &'static Sql> {
    inventory::iter::<Sql>.into_iter()
}

impl Sql {
    /// `file:line` of the call.
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// How many arguments a text names: the highest `$n`.
    pub fn named_arguments(text: &str) -> usize {
        text.split('$')
            .skip(1)
            .filter_map(|rest| {
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                digits.parse().ok()
            })
            .max()
            .unwrap_or(0)
    }
}

/// A statement: `sql!("SELECT …")`, or `sql!(sqlite: "…", postgres: "…")` for twins.
#[macro_export]
macro_rules! sql {
    (sqlite: $sqlite:expr, postgres: $postgres:expr $(,)?) => {{
        const STATEMENT: $crate::Sql = $crate::Sql {
            sqlite: $sqlite,
            postgres: $postgres,
            file: file!(),
            line: line!(),
        };
        $crate::inventory::submit! { STATEMENT }
        STATEMENT
    }};
    ($text:expr) => {
        $crate::sql!(sqlite: $text, postgres: $text)
    };
}

/// Values for a statement, in the order of `$1`, `$2` …
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => {
        &[$($crate::Value::from($value)),*]
    };
}

#[cfg(test)]
mod tests {
    use super::Sql;

    #[test]
    fn arguments_are_counted_by_their_highest_number() {
        assert_eq!(Sql::named_arguments("SELECT 1"), 0);
        assert_eq!(Sql::named_arguments("a = $1 AND b = $12 OR c = $2"), 12);
    }
}
