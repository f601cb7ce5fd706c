//! One row of an answer, whichever engine gave it.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Row as _};

use crate::{Error, Result, Utc};

/// One row of an answer.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// Reads column `name`.
    ///
    /// # Errors
    /// When there is no such column or it holds another type.
    pub fn get<T: Cell>(&self, name: &str) -> Result<T> {
        T::read(self, name)
    }

    /// Reads column `name`, a text, as a word that `T` knows: a status, a genre, a language.
    ///
    /// # Errors
    /// When the stored word is unknown.
    pub fn word<T: std::str::FromStr>(&self, name: &str) -> Result<T> {
        let text: String = self.get(name)?;
        text.parse().map_err(|_| Error::corrupt(format!("column {name} holds “{text}”")))
    }

    /// Like [`Row::word`], where the column may be empty.
    ///
    /// # Errors
    /// When the stored word is unknown.
    pub fn optional_word<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>> {
        let text: Option<String> = self.get(name)?;
        text.map(|text| {
            text.parse().map_err(|_| Error::corrupt(format!("column {name} holds “{text}”")))
        })
        .transpose()
    }

    /// Reads column `name`, a JSON text, as `T`.
    ///
    /// # Errors
    /// When the text is not what `T` expects.
    pub fn json<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T> {
        let text: String = self.get(name)?;
        serde_json::from_str(&text)
            .map_err(|error| Error::corrupt(format!("column {name}: {error}")))
    }

    fn cell<T>(&self, name: &str) -> Result<T>
    where
        T: for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
        T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
        for<'n> &'n str: ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
    {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }
}

/// What a column can be read as.
pub trait Cell: Sized {
    /// Reads column `name` of `row`.
    ///
    /// # Errors
    /// When there is no such column or it holds another type.
    fn read(row: &Row, name: &str) -> Result<Self>;
}

macro_rules! cells {
    ($($plain:ty),*) => {$(
        impl Cell for $plain {
            fn read(row: &Row, name: &str) -> Result<Self> {
                row.cell(name)
            }
        }
        impl Cell for Option<$plain> {
            fn read(row: &Row, name: &str) -> Result<Self> {
                row.cell(name)
            }
        }
    )*};
}

cells!(i64, String, Vec<u8>);

impl Cell for bool {
    fn read(row: &Row, name: &str) -> Result<bool> {
        Ok(row.cell::<i64>(name)? != 0)
    }
}

impl Cell for Utc {
    fn read(row: &Row, name: &str) -> Result<Utc> {
        Ok(Utc(row.cell(name)?))
    }
}

impl Cell for Option<Utc> {
    fn read(row: &Row, name: &str) -> Result<Option<Utc>> {
        Ok(row.cell::<Option<i64>>(name)?.map(Utc))
    }
}
