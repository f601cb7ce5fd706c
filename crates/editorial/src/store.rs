//! Every statement about sections, topics, bylines, pages, redirects, fronts and comments.

use base::{Sql, sql};

pub(crate) const SECTIONS: Sql = sql!(
    "SELECT id, edition_id, key, slug, name, description, listed
     FROM section WHERE edition_id = $1 ORDER BY position, id"
);

pub(crate) const ADD_SECTION: Sql = sql!(
    "INSERT INTO section (edition_id, key, slug, name, description, listed, position)
     VALUES ($1, $2, $3, $4, $5, $6, (SELECT count(*) FROM section WHERE edition_id = $1))
     RETURNING id"
);

pub(crate) const SECTION_EXISTS: Sql =
    sql!("SELECT id FROM section WHERE edition_id = $1 AND id = $2");

pub(crate) const TOPICS: Sql = sql!(
    "SELECT id, edition_id, key, slug, name, description
     FROM topic WHERE edition_id = $1 ORDER BY name, id"
);

pub(crate) const ADD_TOPIC: Sql = sql!(
    "INSERT INTO topic (edition_id, key, slug, name, description)
     VALUES ($1, $2, $3, $4, $5) RETURNING id"
);

pub(crate) const TOPIC_EXISTS: Sql = sql!("SELECT id FROM topic WHERE edition_id = $1 AND id = $2");

pub(crate) const ADD_BYLINE: Sql =
    sql!("INSERT INTO byline (slug, name, role, biography) VALUES ($1, $2, $3, $4) RETURNING id");

pub(crate) const BYLINE_EXISTS: Sql = sql!("SELECT id FROM byline WHERE id = $1");

pub(crate) const BYLINE_BY_SLUG: Sql =
    sql!("SELECT id, slug, name, role, biography FROM byline WHERE slug = $1");

pub(crate) const BYLINES_BY_IDS: Sql = sql!(
    sqlite: "SELECT id, slug, name, role, biography FROM byline
             WHERE id IN (SELECT value FROM json_each($1))",
    postgres: "SELECT id, slug, name, role, biography FROM byline
               WHERE id IN (SELECT value::bigint FROM jsonb_array_elements_text($1::jsonb))",
);

pub(crate) const KEEP_REDIRECT: Sql = sql!(
    "INSERT INTO redirect (edition_id, path, article_id, target) VALUES ($1, $2, $3, $4)
     ON CONFLICT (edition_id, path) DO UPDATE
     SET article_id = excluded.article_id, target = excluded.target"
);

/// `$4` is a source, or a path.
pub(crate) const KEEP_RULE: Sql = sql!(
    "INSERT INTO redirect_rule (edition_id, position, pattern, names, what, of_edition)
     VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM redirect_rule WHERE edition_id = $1),
             $2, $3, $4, $5)
     ON CONFLICT DO NOTHING"
);

pub(crate) const COMMENTS: Sql =
    sql!("SELECT count(*) AS n FROM archived_comment WHERE article_id = $1");

pub(crate) const KEEP_PAGE: Sql = sql!(
    "INSERT INTO page (edition_id, slug, title, description, body, status, listed, changed_at, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, (SELECT count(*) FROM page WHERE edition_id = $1))
     ON CONFLICT (edition_id, slug) DO UPDATE
     SET title = excluded.title, description = excluded.description, body = excluded.body,
         status = excluded.status, listed = excluded.listed, changed_at = excluded.changed_at
     RETURNING id"
);

pub(crate) const LAUNCH: Sql =
    sql!("INSERT INTO front_launch (edition_id, at, actor, zones) VALUES ($1, $2, $3, $4)");

pub(crate) const LIVE_FRONT: Sql =
    sql!("SELECT zones FROM front_launch WHERE edition_id = $1 ORDER BY id DESC LIMIT 1");
