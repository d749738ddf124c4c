-- Questions of shoppers that the assistant could not answer, grouped by meaning. How many there are is counted from the
-- lines, never kept: the queue may deliver twice.
CREATE TABLE unanswered_groups (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'written', 'dismissed')),
  -- The article that was begun for it.
  article_id TEXT,
  -- When that article went live last: what was asked before does not open the group again.
  written_at TEXT,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE INDEX unanswered_groups_by_article ON unanswered_groups (shop, article_id);

-- One message each, its words masked. `shopper`: the same for one login in all its conversations.
CREATE TABLE unanswered_lines (
  shop TEXT NOT NULL,
  conversation TEXT NOT NULL,
  seq INTEGER NOT NULL,
  group_id TEXT NOT NULL,
  shopper TEXT NOT NULL,
  text TEXT NOT NULL,
  -- What it is compared by.
  terms TEXT NOT NULL,
  product_id TEXT,
  then_what TEXT NOT NULL CHECK (then_what IN ('left', 'asked-again', 'handed-over')),
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, seq)
) WITHOUT ROWID;
CREATE INDEX unanswered_lines_by_group ON unanswered_lines (shop, group_id, at);
CREATE INDEX unanswered_lines_by_time ON unanswered_lines (shop, at);

-- What one room was asked in one day (of Beijing), as its running count: the larger number is the newer one.
CREATE TABLE question_days (
  shop TEXT NOT NULL REFERENCES shops (id),
  room TEXT NOT NULL,
  day TEXT NOT NULL,
  asked INTEGER NOT NULL,
  unanswered INTEGER NOT NULL,
  PRIMARY KEY (shop, day, room)
) WITHOUT ROWID;
