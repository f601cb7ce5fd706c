//! Every statement about the log.

use base::{Sql, sql};

pub(crate) const NEXT: Sql = sql!("UPDATE journal_head SET n = n + 1 RETURNING n");

pub(crate) const APPEND: Sql = sql!("INSERT INTO journal (n, at, event) VALUES ($1, $2, $3)");

pub(crate) const HEAD: Sql = sql!("SELECT n FROM journal_head");

pub(crate) const LAST: Sql = sql!("SELECT at FROM journal ORDER BY n DESC LIMIT 1");

pub(crate) const AFTER: Sql =
    sql!("SELECT n, at, event FROM journal WHERE n > $1 ORDER BY n LIMIT $2");

pub(crate) const POSITION: Sql = sql!("SELECT position FROM consumer WHERE name = $1");

pub(crate) const SET_POSITION: Sql = sql!(
    "INSERT INTO consumer (name, position) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET position = excluded.position"
);

pub(crate) const COUNT: Sql = sql!(
    "SELECT count(*) AS count, coalesce(min(n), 0) AS first, coalesce(max(n), 0) AS last
     FROM journal"
);

pub(crate) const FIRST_GAP: Sql = sql!(
    "SELECT j.n + 1 AS n FROM journal j
     WHERE NOT EXISTS (SELECT 1 FROM journal k WHERE k.n = j.n + 1)
     ORDER BY j.n LIMIT 1"
);

/// Nothing happens, and it is written: the commit waits for the disk.
pub(crate) const SETTLE: Sql = sql!("UPDATE journal_head SET n = n");
