//! What the tests ask the store, on both engines alike.

use base::{Sql, sql};

/// A table's rows as text: what a reader of the database would compare.
macro_rules! rows {
    ($table:literal, $first:literal $(, $column:literal)*) => {
        sql!(concat!(
            "SELECT coalesce(CAST(", $first, " AS TEXT), '-')",
            $(" || '|' || coalesce(CAST(", $column, " AS TEXT), '-')",)*
            " AS it FROM ", $table
        ))
    };
}

pub const JOURNAL: Sql = rows!("journal", "n", "event");

pub const SECTION: Sql = rows!("section", "edition_id", "key", "slug", "name", "listed");

pub const TOPIC: Sql = rows!("topic", "edition_id", "key", "slug", "name");

pub const BYLINE: Sql = rows!("byline", "slug", "name");

pub const ARTICLE: Sql = rows!(
    "article",
    "edition_id",
    "version",
    "number",
    "slug",
    "path",
    "stage",
    "status",
    "genre",
    "section_id",
    "revision_id",
    "revisions",
    "published_day",
    "first_published_at",
    "updated_at",
    "scheduled_at",
    "scheduled_civil",
    "imported_from",
    "imported_modified"
);

pub const REVISION: Sql = rows!(
    "revision",
    "article_id",
    "number",
    "nature",
    "at",
    "headline",
    "standfirst",
    "facts",
    "body",
    "note",
    "actor"
);

pub const WORKING_COPY: Sql = rows!("working_copy", "article_id", "content", "counter");

pub const ARTICLE_TOPIC: Sql =
    rows!("article_topic", "topic_id", "first_published_at", "article_id");

pub const ARTICLE_BYLINE: Sql =
    rows!("article_byline", "byline_id", "first_published_at", "article_id", "position");

pub const ASSET: Sql = rows!("asset", "key", "kind", "alt", "caption", "credit");

pub const ASSET_USE: Sql = rows!("asset_use", "asset_id", "article_id");

pub const REDIRECT: Sql = rows!("redirect", "edition_id", "path", "article_id", "target");

pub const PAGE: Sql = rows!(
    "page",
    "edition_id",
    "slug",
    "title",
    "description",
    "body",
    "status",
    "changed_at",
    "imported_from"
);

pub const ARCHIVED_COMMENT: Sql = rows!(
    "archived_comment",
    "article_id",
    "imported_from",
    "parent",
    "author",
    "at",
    "status",
    "text",
    "raw"
);

pub const IMPORT_ITEM: Sql = rows!(
    "import_item",
    "source",
    "item",
    "kind",
    "fingerprint",
    "article_id",
    "page_id",
    "asset_id",
    "outcome",
    "reason",
    "raw"
);

/// Every table that an import may touch.
pub const ALL: [Sql; 15] = [
    JOURNAL,
    SECTION,
    TOPIC,
    BYLINE,
    ARTICLE,
    REVISION,
    WORKING_COPY,
    ARTICLE_TOPIC,
    ARTICLE_BYLINE,
    ASSET,
    ASSET_USE,
    REDIRECT,
    PAGE,
    ARCHIVED_COMMENT,
    IMPORT_ITEM,
];

/// Who signs what came from an item, in order.
pub const SIGNS: Sql = sql!(
    "SELECT b.name FROM article a
     JOIN article_byline l ON l.article_id = a.id JOIN byline b ON b.id = l.byline_id
     WHERE a.imported_from = $1 ORDER BY l.position"
);

pub const ARTICLE_OF: Sql = sql!("SELECT id FROM article WHERE imported_from = $1");

pub const COUNTER: Sql = sql!("SELECT counter FROM working_copy WHERE article_id = $1");
