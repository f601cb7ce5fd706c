//! The statements of what sitemaps name, each with the rule in it.

use base::{Sql, sql};

/// One step down the index `article_sitemap` for each file, however many articles there are:
/// the newest place of the newest file, then the newest of the next one below it.
pub(super) const PARTS: Sql = sql!(
    "WITH RECURSIVE newest (id) AS (
       SELECT (SELECT a.id FROM article a
               WHERE a.edition_id = $1 AND a.sitemap_place / 1000 >= 0
                 AND a.status = 'published' AND a.access = 'free'
               ORDER BY a.sitemap_place / 1000 DESC,
                        coalesce(a.updated_at, a.first_published_at) DESC LIMIT 1)
       UNION ALL
       SELECT (SELECT a.id FROM article a
               WHERE a.edition_id = $1 AND a.sitemap_place / 1000 < p.sitemap_place / 1000
                 AND a.status = 'published' AND a.access = 'free'
               ORDER BY a.sitemap_place / 1000 DESC,
                        coalesce(a.updated_at, a.first_published_at) DESC LIMIT 1)
       FROM newest JOIN article p ON p.id = newest.id
     )
     SELECT a.sitemap_place / 1000 AS part, coalesce(a.updated_at, a.first_published_at) AS moved
     FROM newest JOIN article a ON a.id = newest.id
     ORDER BY part DESC"
);

pub(super) const PART: Sql = sql!(
    "SELECT a.path, r.headline, a.first_published_at, a.updated_at
     FROM article a JOIN revision r ON r.id = a.revision_id
     WHERE a.edition_id = $1 AND a.sitemap_place >= $2 AND a.sitemap_place < $2 + 1000
       AND a.status = 'published' AND a.access = 'free'
     ORDER BY a.sitemap_place"
);

pub(super) const NEWS: Sql = sql!(
    "SELECT a.path, r.headline, a.first_published_at, a.updated_at
     FROM article a JOIN revision r ON r.id = a.revision_id
     WHERE a.edition_id = $1 AND a.first_published_at > $2
       AND a.status = 'published' AND a.access = 'free'
       AND a.genre <> 'partner' AND coalesce(a.label, '') <> 'partner'
     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $3"
);

pub(super) const PUBLIC_TOPICS: Sql = sql!(
    "SELECT t.slug FROM topic t
     WHERE t.edition_id = $1 AND EXISTS (
         SELECT 1 FROM article_topic l JOIN article a ON a.id = l.article_id
         WHERE l.topic_id = t.id AND a.status = 'published' AND a.access = 'free')
     ORDER BY t.slug LIMIT $2"
);

pub(super) const PUBLIC_BYLINES: Sql = sql!(
    "SELECT y.slug FROM byline y
     WHERE EXISTS (
         SELECT 1 FROM (SELECT b.article_id FROM article_byline b WHERE b.byline_id = y.id
                        ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT 50) AS newest
         JOIN article a ON a.id = newest.article_id
         WHERE a.edition_id = $1 AND a.status = 'published' AND a.access = 'free')
     ORDER BY y.slug LIMIT $2"
);

pub(super) const PUBLIC_PAGES: Sql = sql!(
    "SELECT slug FROM page WHERE edition_id = $1 AND status = 'published'
     ORDER BY slug LIMIT $2"
);
