-- Who this paper is, for the ids in its feeds: drawn once, the same under every host and name.
CREATE TABLE identity (key TEXT NOT NULL);
INSERT INTO identity (key) VALUES (lower(hex(randomblob(16))));

-- Where an article stands in its edition's sitemaps: its month, 202611, and how many of that
-- month were there before it, nine digits. Given at first publication and never taken again, so
-- that a file of a thousand places never changes by what is published after it.
ALTER TABLE article ADD COLUMN sitemap_place BIGINT;
UPDATE article SET sitemap_place = place.n
FROM (SELECT id, CAST(replace(substr(published_day, 1, 7), '-', '') AS BIGINT) * 1000000000
                 + row_number() OVER (PARTITION BY edition_id, substr(published_day, 1, 7)
                                      ORDER BY first_published_at, id) - 1 AS n
      FROM article WHERE published_day IS NOT NULL) AS place
WHERE place.id = article.id;
CREATE INDEX article_place ON article (edition_id, sitemap_place);
CREATE INDEX article_unplaced ON article (edition_id) WHERE sitemap_place IS NULL AND published_day IS NOT NULL;
CREATE INDEX article_sitemap ON article (edition_id, sitemap_place / 1000, coalesce(updated_at, first_published_at)) WHERE status = 'published' AND access = 'free';
