-- Which reply of an operator became knowledge: so that its message says so, and nobody keeps it twice. What was taken back
-- is told by its import.
CREATE TABLE kept_answers (
  shop TEXT NOT NULL REFERENCES shops (id),
  import_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  -- 1: the article was there, and got a further way to ask.
  extends INTEGER NOT NULL,
  -- The reply; null where it was written in another program.
  conversation TEXT,
  seq INTEGER,
  -- The group of unanswered questions it answers.
  group_id TEXT,
  PRIMARY KEY (shop, import_id)
) WITHOUT ROWID;
CREATE INDEX kept_answers_by_message ON kept_answers (shop, conversation, seq);
