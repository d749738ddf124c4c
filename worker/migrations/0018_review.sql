-- How each question of shoppers ended: by an article, by a flow, not at all; and each hand-over. What went wrong after an
-- article's answer is marked on its row later, in any order. No word anybody wrote.
CREATE TABLE turn_ends (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  -- Of the shopper's message; of a hand-over the number of its own fact.
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'flow', 'unknown', 'handoff')),
  topic TEXT,
  trigger TEXT,
  article_id TEXT,
  version INTEGER,
  variant TEXT,
  asked_again INTEGER NOT NULL DEFAULT 0,
  rated_low INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  handed_off INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, seq)
) WITHOUT ROWID;
CREATE INDEX turn_ends_by_time ON turn_ends (shop, at);
CREATE INDEX turn_ends_by_article ON turn_ends (shop, article_id, at) WHERE article_id IS NOT NULL;

-- Findings an owner called no fault. A fingerprint stands for the very words that were compared: other words, other name.
CREATE TABLE review_dismissals (
  shop TEXT NOT NULL REFERENCES shops (id),
  fingerprint TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, fingerprint)
) WITHOUT ROWID;
