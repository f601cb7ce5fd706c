-- The one section that an article belongs to; `key` is the same in every edition.
CREATE TABLE section (
  id          INTEGER PRIMARY KEY,
  edition_id  BIGINT NOT NULL REFERENCES edition (id),
  key         TEXT NOT NULL,
  slug        TEXT NOT NULL,
  name        TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  position    BIGINT NOT NULL,
  listed      BIGINT NOT NULL DEFAULT 1,
  UNIQUE (edition_id, key),
  UNIQUE (edition_id, slug)
);

CREATE TABLE topic (
  id          INTEGER PRIMARY KEY,
  edition_id  BIGINT NOT NULL REFERENCES edition (id),
  key         TEXT NOT NULL,
  slug        TEXT NOT NULL,
  name        TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  UNIQUE (edition_id, key),
  UNIQUE (edition_id, slug)
);

-- Who signs, with or without an account.
CREATE TABLE byline (
  id         INTEGER PRIMARY KEY,
  slug       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL DEFAULT '',
  biography  TEXT NOT NULL DEFAULT '',
  account_id BIGINT REFERENCES account (id)
);

-- One work: an article and its translations.
CREATE TABLE work (
  id  INTEGER PRIMARY KEY,
  key TEXT UNIQUE
);

-- Public numbers of articles: the last one given.
CREATE TABLE number_head (n BIGINT NOT NULL);
INSERT INTO number_head (n) VALUES (0);

-- One article for life. What stands here beside the identity and the life cycle repeats
-- the current public revision, so that lists need no other table than `revision`.
CREATE TABLE article (
  id                 INTEGER PRIMARY KEY,
  work_id            BIGINT NOT NULL REFERENCES work (id),
  edition_id         BIGINT NOT NULL REFERENCES edition (id),
  version            BIGINT NOT NULL DEFAULT 0,
  number             BIGINT UNIQUE,
  slug               TEXT NOT NULL DEFAULT '',
  path               TEXT,
  stage              TEXT NOT NULL,
  status             TEXT NOT NULL,
  access             TEXT NOT NULL DEFAULT 'free',
  genre              TEXT NOT NULL,
  label              TEXT,
  section_id         BIGINT REFERENCES section (id),
  revision_id        BIGINT,
  revisions          BIGINT NOT NULL DEFAULT 0,
  published_day      TEXT,
  first_published_at BIGINT,
  updated_at         BIGINT,
  update_line        TEXT,
  touched_at         BIGINT NOT NULL,
  scheduled_at       BIGINT,
  scheduled_civil    TEXT,
  embargo_until      BIGINT,
  legal_review       TEXT NOT NULL DEFAULT 'none',
  suspended_until    BIGINT,
  notice_class       TEXT,
  notice_text        TEXT,
  noticed_at         BIGINT,
  replacement        BIGINT,
  imported_from      TEXT UNIQUE,
  imported_modified  TEXT,
  created_at         BIGINT NOT NULL,
  UNIQUE (edition_id, path)
);
CREATE INDEX article_wire ON article (edition_id, first_published_at DESC, id DESC) WHERE status = 'published';
CREATE INDEX article_section ON article (section_id, first_published_at DESC, id DESC) WHERE status = 'published';
CREATE INDEX article_genre ON article (edition_id, genre, first_published_at DESC, id DESC) WHERE status = 'published';
CREATE INDEX article_day ON article (edition_id, published_day) WHERE status = 'published';
CREATE INDEX article_due ON article (scheduled_at) WHERE status = 'scheduled';
CREATE INDEX article_work ON article (work_id);

-- An immutable state of an article. Published ones are numbered.
CREATE TABLE revision (
  id            INTEGER PRIMARY KEY,
  article_id    BIGINT NOT NULL REFERENCES article (id),
  number        BIGINT,
  nature        TEXT,
  at            BIGINT NOT NULL,
  headline      TEXT NOT NULL,
  standfirst    TEXT NOT NULL,
  facts         TEXT NOT NULL,
  body          TEXT NOT NULL,
  note          TEXT,
  severity      TEXT,
  actor         TEXT NOT NULL,
  second_reader TEXT,
  hidden_at     BIGINT,
  hidden_reason TEXT,
  redacted_at   BIGINT,
  UNIQUE (article_id, number)
);
CREATE INDEX revision_notes ON revision (at DESC) WHERE nature IN ('clarification', 'correction', 'withdrawal', 'redaction');

-- What is being written; saving is not a revision.
CREATE TABLE working_copy (
  article_id BIGINT PRIMARY KEY REFERENCES article (id),
  content    TEXT NOT NULL,
  counter    BIGINT NOT NULL,
  saved_at   BIGINT NOT NULL,
  saved_by   TEXT NOT NULL
);

CREATE TABLE article_topic (
  topic_id           BIGINT NOT NULL REFERENCES topic (id),
  first_published_at BIGINT NOT NULL,
  article_id         BIGINT NOT NULL REFERENCES article (id),
  PRIMARY KEY (topic_id, first_published_at, article_id)
) WITHOUT ROWID;
CREATE INDEX article_topic_article ON article_topic (article_id);

CREATE TABLE article_byline (
  byline_id          BIGINT NOT NULL REFERENCES byline (id),
  first_published_at BIGINT NOT NULL,
  article_id         BIGINT NOT NULL REFERENCES article (id),
  position           BIGINT NOT NULL,
  PRIMARY KEY (byline_id, first_published_at, article_id)
) WITHOUT ROWID;
CREATE INDEX article_byline_article ON article_byline (article_id);

-- Which assets the public revisions of an article show: what makes an asset visible.
CREATE TABLE asset_use (
  asset_id   BIGINT NOT NULL REFERENCES asset (id),
  article_id BIGINT NOT NULL REFERENCES article (id),
  PRIMARY KEY (asset_id, article_id)
) WITHOUT ROWID;
CREATE INDEX asset_use_article ON asset_use (article_id);

-- An address that was, and where its thing is now.
CREATE TABLE redirect (
  edition_id BIGINT NOT NULL REFERENCES edition (id),
  path       TEXT NOT NULL,
  article_id BIGINT REFERENCES article (id),
  target     TEXT,
  PRIMARY KEY (edition_id, path)
) WITHOUT ROWID;

-- A page that is no article: policies, contact, who we are, pages brought by an import.
CREATE TABLE page (
  id            INTEGER PRIMARY KEY,
  edition_id    BIGINT NOT NULL REFERENCES edition (id),
  slug          TEXT NOT NULL,
  title         TEXT NOT NULL,
  description   TEXT NOT NULL DEFAULT '',
  body          TEXT NOT NULL,
  status        TEXT NOT NULL,
  listed        TEXT,
  position      BIGINT NOT NULL DEFAULT 0,
  changed_at    BIGINT NOT NULL,
  imported_from TEXT UNIQUE,
  UNIQUE (edition_id, slug)
);

-- Every launch of a front; the newest is the live one.
CREATE TABLE front_launch (
  id         INTEGER PRIMARY KEY,
  edition_id BIGINT NOT NULL REFERENCES edition (id),
  at         BIGINT NOT NULL,
  actor      TEXT NOT NULL,
  zones      TEXT NOT NULL
);
CREATE INDEX front_launch_live ON front_launch (edition_id, id DESC);

-- Comments that an import brought: kept as archive, shown nowhere.
CREATE TABLE archived_comment (
  id            INTEGER PRIMARY KEY,
  article_id    BIGINT NOT NULL REFERENCES article (id),
  imported_from TEXT NOT NULL UNIQUE,
  parent        TEXT,
  author        TEXT NOT NULL,
  at            BIGINT,
  status        TEXT NOT NULL,
  text          TEXT NOT NULL,
  raw           TEXT NOT NULL
);
CREATE INDEX archived_comment_article ON archived_comment (article_id);

-- Every item that an import saw: what became of it, and what it looked like.
CREATE TABLE import_item (
  source      TEXT NOT NULL,
  item        TEXT NOT NULL,
  kind        TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  article_id  BIGINT REFERENCES article (id),
  page_id     BIGINT REFERENCES page (id),
  asset_id    BIGINT REFERENCES asset (id),
  outcome     TEXT NOT NULL,
  reason      TEXT NOT NULL DEFAULT '',
  raw         TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (source, item)
) WITHOUT ROWID;
