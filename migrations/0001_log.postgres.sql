-- What happened, in order: the head holds the last number, so that numbers have no gap.
CREATE TABLE journal_head (n BIGINT NOT NULL);
INSERT INTO journal_head (n) VALUES (0);
CREATE TABLE journal (
  n     BIGINT PRIMARY KEY,
  at    BIGINT NOT NULL,
  event TEXT COLLATE "C" NOT NULL
);

-- Where a single worker stands in the journal.
CREATE TABLE consumer (
  name     TEXT COLLATE "C" PRIMARY KEY,
  position BIGINT NOT NULL
);
