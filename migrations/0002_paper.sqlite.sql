-- The newspaper itself: one row. Its rules and rights are a document, read whole.
CREATE TABLE publication (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  name      TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  settings  TEXT NOT NULL
);

-- One face of the paper: a language or a region, under a path or a host of its own.
CREATE TABLE edition (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  name     TEXT NOT NULL,
  label    TEXT NOT NULL,
  motto    TEXT NOT NULL,
  host     TEXT UNIQUE,
  prefix   TEXT UNIQUE,
  position BIGINT NOT NULL
);

-- Who may act: staff, issuers' people, programs.
CREATE TABLE account (
  id         INTEGER PRIMARY KEY,
  email      TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL,
  language   TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  ended_at   BIGINT
);

-- Who did what: appended, never changed.
CREATE TABLE audit (
  id         INTEGER PRIMARY KEY,
  at         BIGINT NOT NULL,
  account_id BIGINT REFERENCES account (id),
  actor      TEXT NOT NULL,
  act        TEXT NOT NULL,
  subject    TEXT NOT NULL,
  detail     TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, id);

-- Photo, video, audio, document. `key` is the digest of the original and its address.
CREATE TABLE asset (
  id         INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes      BIGINT NOT NULL,
  width      BIGINT,
  height     BIGINT,
  tone       BIGINT NOT NULL DEFAULT 0,
  name       TEXT NOT NULL,
  alt        TEXT NOT NULL DEFAULT '',
  caption    TEXT NOT NULL DEFAULT '',
  credit     TEXT NOT NULL DEFAULT '',
  rights     TEXT NOT NULL DEFAULT '',
  renditions TEXT NOT NULL,
  house      BIGINT NOT NULL DEFAULT 0,
  plan       BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL
);

-- A reader asks to reuse a text; the desk answers outside.
CREATE TABLE permission_request (
  id           INTEGER PRIMARY KEY,
  at           BIGINT NOT NULL,
  edition_id   BIGINT NOT NULL REFERENCES edition (id),
  address      TEXT NOT NULL,
  name         TEXT NOT NULL,
  email        TEXT NOT NULL,
  organization TEXT NOT NULL,
  purpose      TEXT NOT NULL,
  answered_at  BIGINT
);

-- The partner who pays, and the places that were bought.
CREATE TABLE partner (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  address TEXT
);
CREATE TABLE placement (
  id         INTEGER PRIMARY KEY,
  partner_id BIGINT NOT NULL REFERENCES partner (id),
  edition_id BIGINT NOT NULL REFERENCES edition (id),
  zone       TEXT NOT NULL,
  label      TEXT NOT NULL,
  headline   TEXT NOT NULL,
  text       TEXT NOT NULL,
  address    TEXT NOT NULL,
  starts_at  BIGINT NOT NULL,
  ends_at    BIGINT NOT NULL
);
CREATE INDEX placement_zone ON placement (edition_id, zone, ends_at);
