//! The statements that readers' surfaces are made from, each with the rule in it:
//! `status = 'published'`, and free to read: registered and subscriber texts have no door
//! yet, so nobody gets them by mistake.

use base::{Sql, sql};

macro_rules! listed {
    ($more:literal) => {
        concat!(
            "SELECT a.id, a.number, a.edition_id, a.work_id, a.path, a.genre, a.label, a.access,
                    a.section_id, a.first_published_at, a.updated_at,
                    r.headline, r.standfirst, r.facts,
                    s.name AS section_name, s.slug AS section_slug, s.key AS section_key
             FROM article a
             JOIN revision r ON r.id = a.revision_id
             JOIN section s ON s.id = a.section_id ",
            $more
        )
    };
}

pub(super) const AT_PATH: Sql = sql!(
    "SELECT a.id, a.number, a.edition_id, a.work_id, a.path, a.genre, a.label, a.access, a.status,
            a.section_id, a.first_published_at, a.updated_at, a.update_line, a.revisions,
            a.noticed_at, a.notice_class, a.notice_text, a.replacement,
            r.headline, r.standfirst, r.facts, r.body,
            s.name AS section_name, s.slug AS section_slug, s.key AS section_key
     FROM article a
     JOIN revision r ON r.id = a.revision_id
     JOIN section s ON s.id = a.section_id
     WHERE a.edition_id = $1 AND a.path = $2 AND a.access = 'free'
       AND a.status IN ('published', 'suspended', 'withdrawn')"
);

pub(super) const ANCHOR: Sql = sql!(
    "SELECT id, first_published_at FROM article
     WHERE number = $1 AND first_published_at IS NOT NULL"
);

pub(super) const WIRE: Sql = sql!(listed!(
    "WHERE a.edition_id = $1 AND a.status = 'published' AND a.access = 'free'
       AND (a.first_published_at, a.id) < ($2, $3)
     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $4"
));

pub(super) const SECTION: Sql = sql!(listed!(
    "WHERE a.section_id = $1 AND a.status = 'published' AND a.access = 'free'
       AND (a.first_published_at, a.id) < ($2, $3)
     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $4"
));

pub(super) const TOPIC: Sql = sql!(listed!(
    "JOIN article_topic t ON t.article_id = a.id
     WHERE t.topic_id = $1 AND a.status = 'published' AND a.access = 'free'
       AND (t.first_published_at, t.article_id) < ($2, $3)
     ORDER BY t.first_published_at DESC, t.article_id DESC LIMIT $4"
));

pub(super) const BYLINE: Sql = sql!(listed!(
    "JOIN article_byline b ON b.article_id = a.id
     WHERE b.byline_id = $1 AND a.status = 'published' AND a.access = 'free'
       AND (b.first_published_at, b.article_id) < ($2, $3) AND a.edition_id = $5
     ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT $4"
));

pub(super) const GENRE: Sql = sql!(listed!(
    "WHERE a.edition_id = $1 AND a.genre = $2 AND a.status = 'published' AND a.access = 'free'
     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $3"
));

pub(super) const DAY: Sql = sql!(listed!(
    "WHERE a.edition_id = $1 AND a.published_day = $2 AND a.status = 'published'
       AND a.access = 'free'
     ORDER BY a.first_published_at, a.id"
));

pub(super) const MONTH: Sql = sql!(listed!(
    "WHERE a.edition_id = $1 AND a.published_day >= $2 AND a.published_day <= $3
       AND a.status = 'published' AND a.access = 'free'
     ORDER BY a.published_day DESC, a.first_published_at DESC, a.id DESC LIMIT $4"
));

pub(super) const DAYS: Sql = sql!(
    "SELECT published_day AS day, count(*) AS n FROM article
     WHERE edition_id = $1 AND published_day >= $2 AND published_day <= $3
       AND status = 'published' AND access = 'free'
     GROUP BY published_day ORDER BY published_day"
);

pub(super) const MONTHS: Sql = sql!(
    "SELECT substr(published_day, 1, 7) AS month, count(*) AS n FROM article
     WHERE edition_id = $1 AND status = 'published' AND access = 'free'
     GROUP BY substr(published_day, 1, 7) ORDER BY month DESC"
);

pub(super) const DAY_BEFORE: Sql = sql!(
    "SELECT id, published_day AS day FROM article
     WHERE edition_id = $1 AND published_day < $2 AND status = 'published' AND access = 'free'
     ORDER BY published_day DESC LIMIT 1"
);

pub(super) const DAY_AFTER: Sql = sql!(
    "SELECT id, published_day AS day FROM article
     WHERE edition_id = $1 AND published_day > $2 AND status = 'published' AND access = 'free'
     ORDER BY published_day LIMIT 1"
);

pub(super) const COUNT_TOPIC: Sql = sql!(
    "SELECT count(*) AS n FROM article_topic t JOIN article a ON a.id = t.article_id
     WHERE t.topic_id = $1 AND a.status = 'published' AND a.access = 'free'"
);

pub(super) const COUNT_BYLINE: Sql = sql!(
    "SELECT count(*) AS n FROM article_byline b JOIN article a ON a.id = b.article_id
     WHERE b.byline_id = $1 AND a.edition_id = $2 AND a.status = 'published' AND a.access = 'free'"
);

pub(super) const BY_IDS: Sql = sql!(
    sqlite: listed!(
        "WHERE a.id IN (SELECT value FROM json_each($1)) AND a.status = 'published'
           AND a.access = 'free'"
    ),
    postgres: listed!(
        "WHERE a.id IN (SELECT value::bigint FROM jsonb_array_elements_text($1::jsonb))
           AND a.status = 'published' AND a.access = 'free'"
    ),
);

pub(super) const BY_PUBLIC_NUMBER: Sql =
    sql!(listed!("WHERE a.number = $1 AND a.status = 'published' AND a.access = 'free'"));

pub(super) const TRANSLATIONS: Sql = sql!(listed!(
    "WHERE a.work_id = $1 AND a.id <> $2 AND a.status = 'published' AND a.access = 'free'
     ORDER BY a.edition_id, a.id"
));

pub(super) const PUBLIC_ASSET: Sql = sql!(
    "SELECT id, key, kind, media_type, bytes, width, height, tone, name, alt, caption, credit,
            rights, renditions, house, plan
     FROM asset
     WHERE key = $1 AND (house = 1 OR EXISTS (
         SELECT 1 FROM asset_use u JOIN article a ON a.id = u.article_id
         WHERE u.asset_id = asset.id AND a.status = 'published' AND a.access = 'free'))"
);

pub(super) const ASSETS_BY_KEYS: Sql = sql!(
    sqlite: "SELECT id, key, kind, media_type, bytes, width, height, tone, name, alt, caption,
                    credit, rights, renditions, house, plan
             FROM asset WHERE key IN (SELECT value FROM json_each($1))",
    postgres: "SELECT id, key, kind, media_type, bytes, width, height, tone, name, alt, caption,
                      credit, rights, renditions, house, plan
               FROM asset WHERE key IN (SELECT value FROM jsonb_array_elements_text($1::jsonb))",
);

pub(super) const HISTORY: Sql = sql!(
    "SELECT r.number, r.nature, r.at, r.headline, r.standfirst, r.facts, r.body, r.note,
            r.severity, r.hidden_at, r.redacted_at
     FROM revision r JOIN article a ON a.id = r.article_id
     WHERE r.article_id = $1 AND r.number IS NOT NULL
       AND a.status = 'published' AND a.access = 'free'
     ORDER BY r.number"
);

pub(super) const NOTES: Sql = sql!(
    "SELECT r.number AS note_number, r.nature, r.at AS note_at, r.note, r.severity
     FROM revision r JOIN article a ON a.id = r.article_id
     WHERE r.article_id = $1 AND r.nature IN ('clarification', 'correction')
       AND r.note IS NOT NULL AND r.hidden_at IS NULL AND r.redacted_at IS NULL
       AND a.status = 'published' AND a.access = 'free'
     ORDER BY r.number"
);

/// The longer list of natures is the index's own, which SQLite uses for no other.
pub(super) const CORRECTIONS: Sql = sql!(
    "SELECT a.id, a.number, a.edition_id, a.work_id, a.path, a.genre, a.label, a.access,
            a.section_id, a.first_published_at, a.updated_at,
            r.headline, r.standfirst, r.facts,
            s.name AS section_name, s.slug AS section_slug, s.key AS section_key,
            c.number AS note_number, c.nature, c.at AS note_at, c.note, c.severity
     FROM revision c CROSS JOIN article a
     JOIN revision r ON r.id = a.revision_id
     JOIN section s ON s.id = a.section_id
     WHERE a.id = c.article_id AND a.edition_id = $1 AND c.at < $2
       AND c.nature IN ('clarification', 'correction', 'withdrawal', 'redaction')
       AND c.nature IN ('clarification', 'correction')
       AND c.note IS NOT NULL AND c.hidden_at IS NULL AND c.redacted_at IS NULL
       AND a.status = 'published' AND a.access = 'free'
     ORDER BY c.at DESC, c.id DESC LIMIT $3"
);

pub(super) const PAGE: Sql = sql!(
    "SELECT id, edition_id, slug, title, description, body, status, listed, changed_at
     FROM page WHERE edition_id = $1 AND slug = $2 AND status = 'published'"
);

pub(super) const LISTED_PAGES: Sql = sql!(
    "SELECT slug, title, listed FROM page
     WHERE edition_id = $1 AND status = 'published' AND listed IS NOT NULL ORDER BY position, id"
);

pub(super) const TOPIC_BY_SLUG: Sql = sql!(
    "SELECT t.id, t.edition_id, t.key, t.slug, t.name, t.description FROM topic t
     WHERE t.edition_id = $1 AND t.slug = $2 AND EXISTS (
         SELECT 1 FROM article_topic l JOIN article a ON a.id = l.article_id
         WHERE l.topic_id = t.id AND a.status = 'published' AND a.access = 'free')"
);

pub(super) const TOPICS_OF: Sql = sql!(
    "SELECT t.id, t.edition_id, t.key, t.slug, t.name, t.description
     FROM topic t
     JOIN article_topic l ON l.topic_id = t.id
     JOIN article a ON a.id = l.article_id
     WHERE l.article_id = $1 AND a.status = 'published' AND a.access = 'free'
     ORDER BY t.name, t.id"
);

pub(super) const REDIRECT: Sql = sql!(
    "SELECT d.target, d.article_id,
            CASE WHEN a.status IN ('published', 'suspended', 'withdrawn') AND a.access = 'free'
                 THEN a.path END AS article_path
     FROM redirect d LEFT JOIN article a ON a.id = d.article_id
     WHERE d.edition_id = $1 AND d.path = $2"
);

pub(super) const RULES: Sql = sql!(
    "SELECT pattern, names, what, of_edition FROM redirect_rule
     WHERE edition_id = $1 ORDER BY position"
);

pub(super) const IMPORTED_ARTICLE: Sql = sql!(
    "SELECT id, path,
            CASE WHEN status IN ('published', 'suspended', 'withdrawn') AND access = 'free'
                 THEN path END AS article_path
     FROM article WHERE edition_id = $1 AND imported_from = $2"
);

pub(super) const IMPORTED_PAGE: Sql = sql!(
    "SELECT slug FROM page
     WHERE edition_id = $1 AND imported_from = $2 AND status = 'published'"
);

/// Imported articles with that slug whose names begin with `$3`, the oldest first.
pub(super) const IMPORTED_SLUG: Sql = sql!(
    "SELECT id, path,
            CASE WHEN status IN ('published', 'suspended', 'withdrawn') AND access = 'free'
                 THEN path END AS article_path
     FROM article
     WHERE edition_id = $1 AND slug = $2 AND imported_from IS NOT NULL AND path IS NOT NULL
       AND substr(imported_from, 1, length($3)) = $3
     ORDER BY id"
);

/// Where articles stand, whatever their status: what depends on them may depend on their
/// absence. `is_passed` says that something newer is public in the same edition.
pub(super) const STANDS: Sql = sql!(
    sqlite: "SELECT a.id, a.edition_id, a.work_id, a.path, a.published_day, a.first_published_at,
                    a.section_id, a.genre,
                    CASE WHEN EXISTS (SELECT 1 FROM article b
                                      WHERE b.edition_id = a.edition_id AND b.status = 'published'
                                        AND b.first_published_at > a.first_published_at)
                         THEN 1 ELSE 0 END AS is_passed
             FROM article a
             WHERE a.id IN (SELECT value FROM json_each($1)) AND a.first_published_at IS NOT NULL",
    postgres: "SELECT a.id, a.edition_id, a.work_id, a.path, a.published_day, a.first_published_at,
                      a.section_id, a.genre,
                      CASE WHEN EXISTS (SELECT 1 FROM article b
                                        WHERE b.edition_id = a.edition_id
                                          AND b.status = 'published'
                                          AND b.first_published_at > a.first_published_at)
                           THEN 1::bigint ELSE 0::bigint END AS is_passed
               FROM jsonb_array_elements_text($1::jsonb) AS asked (id)
               JOIN article a ON a.id = asked.id::bigint AND a.first_published_at IS NOT NULL",
);

/// What public revisions of articles say of themselves, the redacted ones too.
pub(super) const STOOD: Sql = sql!(
    sqlite: "SELECT article_id, facts FROM revision
             WHERE article_id IN (SELECT value FROM json_each($1)) AND number IS NOT NULL",
    postgres: "SELECT r.article_id, r.facts FROM jsonb_array_elements_text($1::jsonb) AS asked (id)
               JOIN revision r ON r.article_id = asked.id::bigint AND r.number IS NOT NULL",
);

pub(super) const TOPIC_SLUGS: Sql = sql!(
    sqlite: "SELECT edition_id, slug FROM topic WHERE id IN (SELECT value FROM json_each($1))",
    postgres: "SELECT t.edition_id, t.slug FROM jsonb_array_elements_text($1::jsonb) AS asked (id)
               JOIN topic t ON t.id = asked.id::bigint",
);
