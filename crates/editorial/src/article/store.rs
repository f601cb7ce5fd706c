//! Every statement about articles, their revisions and working copies.

use base::{Result, Row, Sql, sql};

use super::act::Article;

pub(crate) fn article(row: &Row) -> Result<Article> {
    Ok(Article {
        id: row.get("id")?,
        work: row.get("work_id")?,
        edition: row.get("edition_id")?,
        language: row.word("language")?,
        number: row.get("number")?,
        slug: row.get("slug")?,
        path: row.get("path")?,
        stage: row.word("stage")?,
        status: row.word("status")?,
        revision: row.get("revision_id")?,
        revisions: row.get("revisions")?,
        first_published_at: row.get("first_published_at")?,
        updated_at: row.get("updated_at")?,
        scheduled_at: row.get("scheduled_at")?,
        embargo_until: row.get("embargo_until")?,
        legal_review: row.word("legal_review")?,
        suspended_until: row.get("suspended_until")?,
    })
}

pub(crate) const TAKE: Sql = sql!("UPDATE article SET version = version + 1 WHERE id = $1");

pub(crate) const BY_ID: Sql = sql!(
    "SELECT a.id, a.work_id, a.edition_id, e.language, a.number, a.slug, a.path, a.stage,
            a.status, a.revision_id, a.revisions, a.first_published_at, a.updated_at,
            a.scheduled_at, a.embargo_until, a.legal_review, a.suspended_until
     FROM article a JOIN edition e ON e.id = a.edition_id
     WHERE a.id = $1"
);

pub(crate) const BY_NUMBER: Sql = sql!(
    "SELECT a.id, a.work_id, a.edition_id, e.language, a.number, a.slug, a.path, a.stage,
            a.status, a.revision_id, a.revisions, a.first_published_at, a.updated_at,
            a.scheduled_at, a.embargo_until, a.legal_review, a.suspended_until
     FROM article a JOIN edition e ON e.id = a.edition_id
     WHERE a.number = $1"
);

pub(crate) const BEGIN: Sql = sql!(
    "INSERT INTO article (work_id, edition_id, slug, stage, status, genre, touched_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING id"
);

pub(crate) const WORK: Sql = sql!("SELECT id FROM work WHERE key = $1");

pub(crate) const NEW_WORK: Sql = sql!("INSERT INTO work (key) VALUES ($1) RETURNING id");

pub(crate) const NEXT_NUMBER: Sql = sql!("UPDATE number_head SET n = n + 1 RETURNING n");

pub(crate) const PATH_TAKEN: Sql =
    sql!("SELECT id FROM article WHERE edition_id = $1 AND path = $2");

pub(crate) const WORKING_COPY: Sql =
    sql!("SELECT content, counter, saved_at, saved_by FROM working_copy WHERE article_id = $1");

pub(crate) const SAVE_COPY: Sql = sql!(
    "INSERT INTO working_copy (article_id, content, counter, saved_at, saved_by)
     VALUES ($1, $2, 1, $3, $4)
     ON CONFLICT (article_id) DO UPDATE
     SET content = excluded.content, counter = working_copy.counter + 1,
         saved_at = excluded.saved_at, saved_by = excluded.saved_by"
);

pub(crate) const DROP_COPY: Sql = sql!("DELETE FROM working_copy WHERE article_id = $1");

pub(crate) const REVISION: Sql = sql!(
    "SELECT id, article_id, number, nature, at, headline, standfirst, facts, body, note, severity,
            actor, second_reader, hidden_at, redacted_at
     FROM revision WHERE id = $1"
);

pub(crate) const REVISIONS: Sql = sql!(
    "SELECT id, article_id, number, nature, at, headline, standfirst, facts, body, note, severity,
            actor, second_reader, hidden_at, redacted_at
     FROM revision WHERE article_id = $1 AND number IS NOT NULL ORDER BY number"
);

pub(crate) const FREEZE: Sql = sql!(
    "INSERT INTO revision (article_id, number, nature, at, headline, standfirst, facts, body,
                           note, severity, actor, second_reader)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id"
);

pub(crate) const FIRST_PUBLISHED: Sql = sql!(
    "UPDATE article
     SET number = $2, slug = $3, path = $4, published_day = $5, first_published_at = $6,
         status = 'published', stage = 'ready', scheduled_at = NULL, scheduled_civil = NULL
     WHERE id = $1"
);

/// Whatever was published and has no place in the sitemaps takes the next one of its month.
/// Whoever calls it holds the head of the public numbers, so that no place is given twice.
pub(crate) const PLACE: Sql = sql!(
    "WITH new AS MATERIALIZED (
       SELECT id, first_published_at,
              CAST(replace(substr(published_day, 1, 7), '-', '') AS BIGINT) AS month
       FROM article
       WHERE edition_id = $1 AND sitemap_place IS NULL AND published_day IS NOT NULL
     ), head AS MATERIALIZED (
       SELECT m.month, coalesce((SELECT max(b.sitemap_place) + 1 FROM article b
                                 WHERE b.edition_id = $1
                                   AND b.sitemap_place >= m.month * 1000000000
                                   AND b.sitemap_place < (m.month + 1) * 1000000000),
                                m.month * 1000000000) AS n
       FROM (SELECT DISTINCT month FROM new) AS m
     )
     UPDATE article SET sitemap_place = place.n
     FROM (SELECT new.id, head.n - 1 + row_number() OVER (
                      PARTITION BY new.month ORDER BY new.first_published_at, new.id) AS n
           FROM new JOIN head ON head.month = new.month) AS place
     WHERE place.id = article.id"
);

/// The next place in the sitemaps for each of the months `$2`, 202611.
pub(crate) const NEXT_PLACES: Sql = sql!(
    sqlite: "SELECT m.value AS month,
                    coalesce((SELECT max(b.sitemap_place) + 1 FROM article b
                              WHERE b.edition_id = $1
                                AND b.sitemap_place >= m.value * 1000000000
                                AND b.sitemap_place < (m.value + 1) * 1000000000),
                             m.value * 1000000000) AS n
             FROM json_each($2) m",
    postgres: "SELECT m.month,
                      coalesce((SELECT max(b.sitemap_place) + 1 FROM article b
                                WHERE b.edition_id = $1
                                  AND b.sitemap_place >= m.month * 1000000000
                                  AND b.sitemap_place < (m.month + 1) * 1000000000),
                               m.month * 1000000000) AS n
               FROM (SELECT value::bigint AS month FROM jsonb_array_elements_text($2::jsonb)) m",
);

pub(crate) const SHOW: Sql = sql!(
    "UPDATE article
     SET revision_id = $2, revisions = $3, genre = $4, label = $5, access = $6, section_id = $7,
         touched_at = $8
     WHERE id = $1"
);

pub(crate) const UPDATED: Sql =
    sql!("UPDATE article SET updated_at = $2, update_line = $3 WHERE id = $1");

pub(crate) const RESTORED: Sql = sql!(
    "UPDATE article
     SET status = 'published', suspended_until = NULL, noticed_at = NULL, touched_at = $2
     WHERE id = $1"
);

pub(crate) const LINK_TOPIC: Sql = sql!(
    "INSERT INTO article_topic (topic_id, first_published_at, article_id)
     SELECT $1, first_published_at, id FROM article WHERE id = $2
     ON CONFLICT DO NOTHING"
);

pub(crate) const LINK_BYLINE: Sql = sql!(
    "INSERT INTO article_byline (byline_id, first_published_at, article_id, position)
     SELECT $1, first_published_at, id, $3 FROM article WHERE id = $2
     ON CONFLICT DO NOTHING"
);

pub(crate) const LINK_ASSET: Sql = sql!(
    "INSERT INTO asset_use (asset_id, article_id)
     SELECT id, $1 FROM asset WHERE key = $2
     ON CONFLICT DO NOTHING"
);

pub(crate) const UNLINK_TOPICS: Sql = sql!("DELETE FROM article_topic WHERE article_id = $1");

pub(crate) const UNLINK_BYLINES: Sql = sql!("DELETE FROM article_byline WHERE article_id = $1");

pub(crate) const UNLINK_ASSETS: Sql = sql!("DELETE FROM asset_use WHERE article_id = $1");

pub(crate) const SCHEDULED: Sql = sql!(
    "UPDATE article
     SET status = 'scheduled', scheduled_at = $2, scheduled_civil = $3, touched_at = $4
     WHERE id = $1"
);

pub(crate) const UNSCHEDULED: Sql = sql!(
    "UPDATE article
     SET status = 'draft', scheduled_at = NULL, scheduled_civil = NULL, touched_at = $2
     WHERE id = $1"
);

pub(crate) const DUE: Sql = sql!(
    "SELECT id FROM article
     WHERE status = 'scheduled' AND scheduled_at <= $1 ORDER BY scheduled_at, id LIMIT $2"
);

pub(crate) const NEXT_DUE: Sql =
    sql!("SELECT min(scheduled_at) AS at FROM article WHERE status = 'scheduled'");

pub(crate) const SCHEDULED_HOURS: Sql = sql!(
    "SELECT id, scheduled_at, scheduled_civil FROM article WHERE status = 'scheduled' ORDER BY id"
);

pub(crate) const MOVE_SCHEDULE: Sql = sql!("UPDATE article SET scheduled_at = $2 WHERE id = $1");

pub(crate) const SUSPENDED: Sql = sql!(
    "UPDATE article
     SET status = 'suspended', suspended_until = $2, noticed_at = $3, touched_at = $3
     WHERE id = $1"
);

pub(crate) const OVERDUE: Sql =
    sql!("SELECT id FROM article WHERE status = 'suspended' AND suspended_until <= $1 ORDER BY id");

pub(crate) const WITHDRAWN: Sql = sql!(
    "UPDATE article
     SET status = 'withdrawn', noticed_at = $2, touched_at = $2, notice_class = $3,
         notice_text = $4, replacement = $5, revisions = $6, suspended_until = NULL
     WHERE id = $1"
);

pub(crate) const HIDE: Sql = sql!(
    "UPDATE revision SET hidden_at = $3, hidden_reason = $4 WHERE article_id = $1 AND number = $2"
);

pub(crate) const REDACT: Sql = sql!(
    "UPDATE revision
     SET redacted_at = $3, note = $4, facts = $5, body = $6, headline = '', standfirst = ''
     WHERE article_id = $1 AND number = $2"
);

pub(crate) const SET_STATUS: Sql =
    sql!("UPDATE article SET status = $2, touched_at = $3 WHERE id = $1");

pub(crate) const SET_STAGE: Sql = sql!("UPDATE article SET stage = $2 WHERE id = $1");

pub(crate) const SET_EMBARGO: Sql = sql!("UPDATE article SET embargo_until = $2 WHERE id = $1");

pub(crate) const SET_LEGAL: Sql = sql!("UPDATE article SET legal_review = $2 WHERE id = $1");
