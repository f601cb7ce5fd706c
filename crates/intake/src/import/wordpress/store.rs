//! Every statement of the import. Rows go in many at a time, as one JSON document a table, so
//! that a batch is a dozen statements however many items it has.

use base::{Sql, sql};

/// Ids for `$1` new rows.
macro_rules! new_ids {
    ($table:literal) => {
        sql!(
            sqlite: concat!(
                "WITH RECURSIVE one (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM one WHERE i < $1)
                 SELECT coalesce((SELECT max(id) FROM ", $table, "), 0) + i AS id FROM one"
            ),
            postgres: concat!(
                "SELECT nextval(pg_get_serial_sequence('", $table, "', 'id')) AS id
                 FROM generate_series(1, $1::bigint)"
            ),
        )
    };
}

pub(super) const NEW_WORKS: Sql = new_ids!("work");
pub(super) const NEW_ARTICLES: Sql = new_ids!("article");
pub(super) const NEW_REVISIONS: Sql = new_ids!("revision");
pub(super) const NEW_PAGES: Sql = new_ids!("page");

/// What makes a batch cheap on PostgreSQL: its commit does not wait for the disk, since the
/// import's last one does, which makes all before it durable; and texts are packed by the
/// faster of two methods where the server has it.
pub(super) const LIGHTLY: Sql = sql!(
    sqlite: "SELECT 1",
    postgres: "SELECT set_config('synchronous_commit', 'off', true),
                      set_config('plan_cache_mode', 'force_custom_plan', true),
                      (SELECT set_config('default_toast_compression', 'lz4', true)
                       FROM pg_settings
                       WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals))",
);

/// Plans each statement of a transaction for the tables as they are now: a plan that PostgreSQL
/// made while they were empty reads them from end to end once they are not.
pub(super) const ANEW: Sql = sql!(
    sqlite: "SELECT 1",
    postgres: "SELECT set_config('plan_cache_mode', 'force_custom_plan', true)",
);

/// The last of `$1` new public numbers.
pub(super) const NEW_NUMBERS: Sql = sql!("UPDATE number_head SET n = n + $1 RETURNING n");

/// What is known of items.
pub(super) const KNOWN: Sql = sql!(
    sqlite: "SELECT i.item, i.fingerprint, i.outcome, i.reason, i.article_id, i.page_id,
                    a.version, a.status, a.updated_at
             FROM import_item i LEFT JOIN article a ON a.id = i.article_id
             WHERE i.source = $1 AND i.item IN (SELECT value FROM json_each($2))",
    postgres: "SELECT i.item, i.fingerprint, i.outcome, i.reason, i.article_id, i.page_id,
                      a.version, a.status, a.updated_at
               FROM jsonb_array_elements_text($2::jsonb) AS asked (item)
               CROSS JOIN LATERAL (SELECT * FROM import_item
                                   WHERE source = $1 AND item = asked.item OFFSET 0) i
               LEFT JOIN article a ON a.id = i.article_id",
);

/// Attachments of a source that became assets.
pub(super) const ASSETS: Sql = sql!(
    "SELECT i.item, a.id, a.key, a.kind, a.renditions
     FROM import_item i JOIN asset a ON a.id = i.asset_id
     WHERE i.source = $1 AND i.kind IN ('attachment', 'file')"
);

pub(super) const LIST_SECTION: Sql = sql!("UPDATE section SET listed = 1 WHERE id = $1");

/// Which of these addresses are taken.
pub(super) const TAKEN: Sql = sql!(
    sqlite: "SELECT path FROM article
             WHERE edition_id = $1 AND path IN (SELECT value FROM json_each($2))",
    // One look into the index for each address, whatever the planner believes: an array that it
    // does not know is held against every address of the edition.
    postgres: "SELECT taken.path
               FROM jsonb_array_elements_text($2::jsonb) AS asked (path)
               CROSS JOIN LATERAL (SELECT path FROM article
                                   WHERE edition_id = $1 AND path = asked.path OFFSET 0) taken",
);

pub(super) const PAGE_SLUGS: Sql = sql!("SELECT slug FROM page WHERE edition_id = $1");

pub(super) const ADD_WORKS: Sql = sql!(
    sqlite: "INSERT INTO work (id) SELECT value FROM json_each($1)",
    postgres: "INSERT INTO work (id) SELECT jsonb_array_elements_text($1::jsonb)::bigint",
);

/// `$2` is the edition, `$3` the present: when this system touched the rows.
pub(super) const ADD_ARTICLES: Sql = sql!(
    sqlite: "INSERT INTO article (id, work_id, edition_id, number, sitemap_place, slug, path, stage, status, genre,
                                  section_id, revision_id, revisions, published_day,
                                  first_published_at, updated_at, scheduled_at, scheduled_civil,
                                  imported_from, imported_modified, touched_at, created_at)
             SELECT value ->> 'id', value ->> 'work', $2, value ->> 'number', value ->> 'sitemap',
                    value ->> 'slug', value ->> 'path', value ->> 'stage', value ->> 'status', value ->> 'genre',
                    value ->> 'section', value ->> 'revision', value ->> 'revisions',
                    value ->> 'day', value ->> 'at', value ->> 'updated', value ->> 'scheduled',
                    value ->> 'scheduled_civil', value ->> 'source', value ->> 'modified', $3, $3
             FROM json_each($1)",
    postgres: "INSERT INTO article (id, work_id, edition_id, number, sitemap_place, slug, path, stage, status, genre,
                                    section_id, revision_id, revisions, published_day,
                                    first_published_at, updated_at, scheduled_at,
                                    scheduled_civil, imported_from, imported_modified, touched_at,
                                    created_at)
               SELECT id, work, $2::bigint, number, sitemap, slug, path, stage, status, genre, section,
                      revision, revisions, day, at, updated, scheduled, scheduled_civil, source,
                      modified, $3::bigint, $3::bigint
               FROM jsonb_to_recordset($1::jsonb) AS new (
                   id bigint, work bigint, number bigint, sitemap bigint, slug text, path text, stage text,
                   status text, genre text, section bigint, revision bigint, revisions bigint,
                   day text, at bigint, updated bigint, scheduled bigint, scheduled_civil text, source text,
                   modified text)",
);

pub(super) const ADD_REVISIONS: Sql = sql!(
    sqlite: "INSERT INTO revision (id, article_id, number, nature, at, headline, standfirst, facts,
                                   body, actor)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
                    value ->> 6, value ->> 7, value ->> 8, $2
             FROM json_each($1)",
    postgres: "INSERT INTO revision (id, article_id, number, nature, at, headline, standfirst,
                                     facts, body, actor)
               SELECT (one ->> 0)::bigint, (one ->> 1)::bigint, (one ->> 2)::bigint, one ->> 3,
                      (one ->> 4)::bigint, one ->> 5, one ->> 6, one ->> 7, one ->> 8, $2::text
               FROM jsonb_array_elements($1::jsonb) AS one",
);

/// `$2` is the present, `$3` who saved.
pub(super) const ADD_COPIES: Sql = sql!(
    sqlite: "INSERT INTO working_copy (article_id, content, counter, saved_at, saved_by)
             SELECT value ->> 0, value ->> 1, 1, $2, $3 FROM json_each($1) WHERE 1
             ON CONFLICT (article_id) DO UPDATE
             SET content = excluded.content, counter = working_copy.counter + 1,
                 saved_at = excluded.saved_at, saved_by = excluded.saved_by",
    postgres: "INSERT INTO working_copy (article_id, content, counter, saved_at, saved_by)
               SELECT (one ->> 0)::bigint, one ->> 1, 1, $2::bigint, $3::text
               FROM jsonb_array_elements($1::jsonb) AS one
               ON CONFLICT (article_id) DO UPDATE
               SET content = excluded.content, counter = working_copy.counter + 1,
                   saved_at = excluded.saved_at, saved_by = excluded.saved_by",
);

pub(super) const DROP_COPY: Sql = sql!("DELETE FROM working_copy WHERE article_id = $1");

pub(super) const ADD_TOPICS: Sql = sql!(
    sqlite: "INSERT INTO article_topic (topic_id, first_published_at, article_id)
             SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($1) WHERE 1
             ON CONFLICT DO NOTHING",
    postgres: "INSERT INTO article_topic (topic_id, first_published_at, article_id)
               SELECT (one ->> 0)::bigint, (one ->> 1)::bigint, (one ->> 2)::bigint
               FROM jsonb_array_elements($1::jsonb) AS one
               ON CONFLICT DO NOTHING",
);

pub(super) const ADD_BYLINES: Sql = sql!(
    sqlite: "INSERT INTO article_byline (byline_id, first_published_at, article_id, position)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each($1) WHERE 1
             ON CONFLICT DO NOTHING",
    postgres: "INSERT INTO article_byline (byline_id, first_published_at, article_id, position)
               SELECT (one ->> 0)::bigint, (one ->> 1)::bigint, (one ->> 2)::bigint,
                      (one ->> 3)::bigint
               FROM jsonb_array_elements($1::jsonb) AS one
               ON CONFLICT DO NOTHING",
);

pub(super) const ADD_USES: Sql = sql!(
    sqlite: "INSERT INTO asset_use (asset_id, article_id)
             SELECT a.id, new.value ->> 1 FROM json_each($1) new
             JOIN asset a ON a.key = new.value ->> 0 WHERE 1
             ON CONFLICT DO NOTHING",
    postgres: "INSERT INTO asset_use (asset_id, article_id)
               SELECT a.id, (one ->> 1)::bigint FROM jsonb_array_elements($1::jsonb) AS one
               JOIN asset a ON a.key = one ->> 0
               ON CONFLICT DO NOTHING",
);

pub(super) const BYLINE_BY_NAME: Sql =
    sql!("SELECT id, slug FROM byline WHERE name = $1 ORDER BY id LIMIT 1");

pub(super) const UNLINK_TOPICS: Sql = sql!("DELETE FROM article_topic WHERE article_id = $1");

pub(super) const UNLINK_BYLINES: Sql = sql!("DELETE FROM article_byline WHERE article_id = $1");

pub(super) const UNLINK_ASSETS: Sql = sql!("DELETE FROM asset_use WHERE article_id = $1");

/// An address leads to what had it first.
pub(super) const ADD_REDIRECTS: Sql = sql!(
    sqlite: "INSERT INTO redirect (edition_id, path, article_id, target)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each($1) WHERE 1
             ON CONFLICT DO NOTHING",
    postgres: "INSERT INTO redirect (edition_id, path, article_id, target)
               SELECT (one ->> 0)::bigint, one ->> 1, (one ->> 2)::bigint, one ->> 3
               FROM jsonb_array_elements($1::jsonb) AS one
               ON CONFLICT DO NOTHING",
);

pub(super) const ADD_COMMENTS: Sql = sql!(
    sqlite: "INSERT INTO archived_comment (article_id, imported_from, parent, author, at, status,
                                           text, raw)
             SELECT value ->> 'article', value ->> 'source', value ->> 'parent', value ->> 'author',
                    value ->> 'at', value ->> 'status', value ->> 'text', value ->> 'raw'
             FROM json_each($1) WHERE 1
             ON CONFLICT (imported_from) DO UPDATE
             SET parent = excluded.parent, author = excluded.author, at = excluded.at,
                 status = excluded.status, text = excluded.text, raw = excluded.raw",
    postgres: "INSERT INTO archived_comment (article_id, imported_from, parent, author, at, status,
                                             text, raw)
               SELECT article, source, parent, author, at, status, text, raw
               FROM jsonb_to_recordset($1::jsonb) AS new (
                   article bigint, source text, parent text, author text, at bigint, status text,
                   text text, raw text)
               ON CONFLICT (imported_from) DO UPDATE
               SET parent = excluded.parent, author = excluded.author, at = excluded.at,
                   status = excluded.status, text = excluded.text, raw = excluded.raw",
);

/// `$2` is the edition.
pub(super) const ADD_PAGES: Sql = sql!(
    sqlite: "INSERT INTO page (id, edition_id, slug, title, description, body, status, position,
                               changed_at, imported_from)
             SELECT value ->> 'id', $2, value ->> 'slug', value ->> 'title',
                    value ->> 'description', value ->> 'body', value ->> 'status',
                    value ->> 'position', value ->> 'at', value ->> 'source'
             FROM json_each($1)",
    postgres: "INSERT INTO page (id, edition_id, slug, title, description, body, status, position,
                                 changed_at, imported_from)
               SELECT id, $2::bigint, slug, title, description, body, status, position, at, source
               FROM jsonb_to_recordset($1::jsonb) AS new (
                   id bigint, slug text, title text, description text, body text, status text,
                   position bigint, at bigint, source text)",
);

/// `$2` is the source.
pub(super) const ADD_ITEMS: Sql = sql!(
    sqlite: "INSERT INTO import_item (source, item, kind, fingerprint, article_id, page_id, asset_id,
                                      outcome, reason, raw)
             SELECT $2, value ->> 'item', value ->> 'kind', value ->> 'fingerprint',
                    value ->> 'article', value ->> 'page', value ->> 'asset', value ->> 'outcome',
                    value ->> 'reason', value ->> 'raw'
             FROM json_each($1) WHERE 1
             ON CONFLICT (source, item) DO UPDATE
             SET kind = excluded.kind, fingerprint = excluded.fingerprint,
                 article_id = coalesce(excluded.article_id, import_item.article_id),
                 page_id = coalesce(excluded.page_id, import_item.page_id),
                 asset_id = coalesce(excluded.asset_id, import_item.asset_id),
                 outcome = excluded.outcome, reason = excluded.reason, raw = excluded.raw",
    postgres: "INSERT INTO import_item (source, item, kind, fingerprint, article_id, page_id,
                                        asset_id, outcome, reason, raw)
               SELECT $2::text, item, kind, fingerprint, article, page, asset, outcome, reason, raw
               FROM jsonb_to_recordset($1::jsonb) AS new (
                   item text, kind text, fingerprint text, article bigint, page bigint,
                   asset bigint, outcome text, reason text, raw text)
               ON CONFLICT (source, item) DO UPDATE
               SET kind = excluded.kind, fingerprint = excluded.fingerprint,
                   article_id = coalesce(excluded.article_id, import_item.article_id),
                   page_id = coalesce(excluded.page_id, import_item.page_id),
                   asset_id = coalesce(excluded.asset_id, import_item.asset_id),
                   outcome = excluded.outcome, reason = excluded.reason, raw = excluded.raw",
);

/// An article that the import made, as it stands; taken for this transaction alone.
pub(super) const TAKE_ARTICLE: Sql = sql!(
    sqlite: "SELECT version, status, revision_id, revisions, path, slug, first_published_at,
                    updated_at
             FROM article WHERE id = $1",
    postgres: "SELECT version, status, revision_id, revisions, path, slug, first_published_at,
                      updated_at
               FROM article WHERE id = $1 FOR UPDATE",
);

/// A page that the import made, with the date that it was given then.
pub(super) const TAKE_PAGE: Sql = sql!(
    sqlite: "SELECT p.changed_at, p.slug, i.raw FROM page p
             JOIN import_item i ON i.page_id = p.id WHERE p.id = $1",
    postgres: "SELECT p.changed_at, p.slug, i.raw FROM page p
               JOIN import_item i ON i.page_id = p.id WHERE p.id = $1 FOR UPDATE OF p",
);

/// What follows its source stays at version 0: only people's acts count.
pub(super) const RENEW_ARTICLE: Sql = sql!(
    "UPDATE article
     SET status = $2, stage = $3, genre = $4, section_id = $5, revision_id = $6, revisions = $7,
         number = coalesce(number, $8), slug = $9, path = $10, published_day = $11,
         first_published_at = $12, imported_modified = $13, touched_at = $14,
         scheduled_at = $15, scheduled_civil = $16, updated_at = $17
     WHERE id = $1"
);

pub(super) const NOTE_MODIFIED: Sql =
    sql!("UPDATE article SET imported_modified = $2, updated_at = $3 WHERE id = $1");

pub(super) const TELL: Sql =
    sql!("UPDATE article SET updated_at = $2, touched_at = $3 WHERE id = $1");

pub(super) const RENEW_PAGE: Sql = sql!(
    "UPDATE page
     SET title = $2, description = $3, body = $4, status = $5, changed_at = $6
     WHERE id = $1"
);

/// What an attachment says of its file, where nobody here has said more.
pub(super) const DESCRIBE_ASSET: Sql = sql!(
    "UPDATE asset
     SET alt = CASE WHEN alt = '' THEN $2 ELSE alt END,
         caption = CASE WHEN caption = '' THEN $3 ELSE caption END,
         credit = CASE WHEN credit = '' THEN $4 ELSE credit END
     WHERE id = $1"
);
