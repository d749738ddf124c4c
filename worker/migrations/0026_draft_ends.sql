-- What became of sets of drafts that sellers were offered on consoles: how they ended, and no word of them. `conversation`
-- is a mark made on the seller's device, which only tells conversations apart; `articles` are those behind the draft.
CREATE TABLE draft_ends (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  place TEXT NOT NULL,
  conversation TEXT NOT NULL,
  ended TEXT NOT NULL,
  changed REAL NOT NULL,
  articles TEXT NOT NULL DEFAULT '[]',
  staff_id TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE INDEX draft_ends_by_time ON draft_ends (shop, at);
