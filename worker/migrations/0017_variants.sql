-- Shoppers who said that an answer helped them: the message of theirs which that answer belongs to. No word they wrote.
CREATE TABLE turn_thanks (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, seq)
) WITHOUT ROWID;
CREATE INDEX turn_thanks_by_time ON turn_thanks (shop, at);
