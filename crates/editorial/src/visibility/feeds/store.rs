//! The statements of what feeds carry, each with the rule in it.

use base::{Sql, sql};

pub(super) const LATEST: Sql = sql!(
    "SELECT a.id, a.number, a.edition_id, a.work_id, a.path, a.genre, a.label, a.access,
            a.section_id, a.first_published_at, a.updated_at,
            r.headline, r.standfirst, r.facts,
            s.name AS section_name, s.slug AS section_slug, s.key AS section_key
     FROM article a
     JOIN revision r ON r.id = a.revision_id
     JOIN section s ON s.id = a.section_id
     WHERE a.edition_id = $1 AND a.status = 'published' AND a.access = 'free'
       AND a.genre NOT IN ('brief', 'partner') AND coalesce(a.label, '') <> 'partner'
     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $2"
);

/// The ids in `$1`, a JSON array, on either engine.
macro_rules! of_articles {
    ($before:literal, $after:literal) => {
        sql!(
            sqlite: concat!($before, " a.id IN (SELECT value FROM json_each($1)) ", $after),
            postgres: concat!(
                $before,
                " a.id IN (SELECT value::bigint FROM jsonb_array_elements_text($1::jsonb)) ",
                $after
            ),
        )
    };
}

pub(super) const BODIES: Sql = of_articles!(
    "SELECT a.id, r.body FROM article a JOIN revision r ON r.id = a.revision_id WHERE",
    "AND a.status = 'published' AND a.access = 'free'"
);

pub(super) const TOPICS: Sql = of_articles!(
    "SELECT a.id, t.name
     FROM article a
     JOIN article_topic l ON l.article_id = a.id
     JOIN topic t ON t.id = l.topic_id
     WHERE",
    "AND a.status = 'published' AND a.access = 'free' ORDER BY a.id, t.name, t.id"
);

pub(super) const NOTES: Sql = of_articles!(
    "SELECT a.id, r.number AS note_number, r.nature, r.at AS note_at, r.note, r.severity
     FROM article a JOIN revision r ON r.article_id = a.id
     WHERE",
    "AND r.nature IN ('clarification', 'correction')
     AND r.note IS NOT NULL AND r.hidden_at IS NULL AND r.redacted_at IS NULL
     AND a.status = 'published' AND a.access = 'free' ORDER BY a.id, r.number"
);

/// The list of natures is the index's own, word for word: SQLite uses it for no other. And it
/// begins where a CROSS JOIN says, with the few notes that there are.
pub(super) const RECTIFIED: Sql = sql!(
    "SELECT a.number, a.path, r.headline, c.number AS note_number, c.nature, c.at AS note_at,
            c.note, c.severity,
            CASE WHEN c.nature = 'withdrawal' THEN a.notice_class END AS notice_class
     FROM revision c CROSS JOIN article a JOIN revision r ON r.id = a.revision_id
     WHERE a.id = c.article_id AND a.edition_id = $1
       AND c.nature IN ('clarification', 'correction', 'withdrawal', 'redaction')
       AND c.note IS NOT NULL AND c.hidden_at IS NULL AND c.redacted_at IS NULL
       AND a.access = 'free'
       AND ((c.nature IN ('clarification', 'correction') AND a.status = 'published')
            OR (c.nature = 'withdrawal' AND a.status = 'withdrawn'))
     ORDER BY c.at DESC, c.id DESC LIMIT $2"
);
