-- Old addresses of one pattern, and what they name: asked where no redirect of their own stands.
CREATE TABLE redirect_rule (
  edition_id BIGINT NOT NULL REFERENCES edition (id),
  position   BIGINT NOT NULL,
  pattern    TEXT COLLATE "C" NOT NULL,
  names      TEXT COLLATE "C" NOT NULL,
  what       TEXT COLLATE "C" NOT NULL,
  of_edition BIGINT NOT NULL REFERENCES edition (id),
  PRIMARY KEY (edition_id, pattern, names, what)
);
CREATE INDEX article_slug ON article (edition_id, slug) WHERE imported_from IS NOT NULL;
