-- What was handed in to be published. Of an article that does not answer, the words stand in the article itself, whose
-- state is `review`; of one that does, they stand here, and it goes on answering as it is.
CREATE TABLE article_hand_ins (
  shop TEXT NOT NULL REFERENCES shops (id),
  article_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent-back')),
  -- The version it was handed in from: a later one means that the words beside it are overtaken.
  version INTEGER NOT NULL,
  body TEXT,
  note TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT,
  reason_by TEXT,
  PRIMARY KEY (shop, article_id)
) WITHOUT ROWID;

-- A change of many articles is found again by its instant.
CREATE INDEX article_history_by_time ON article_history (shop, at);
