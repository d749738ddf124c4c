-- Which group of questions a question belongs to for which articles were searched: the article and the mark of its own
-- question variant that came nearest. No word anybody said.
CREATE TABLE asked_questions (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  seq INTEGER NOT NULL,
  asked_of TEXT NOT NULL,
  asked_mark TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, seq)
) WITHOUT ROWID;
CREATE INDEX asked_questions_by_time ON asked_questions (shop, at);

-- What operators did with drafts that rested on an article: how much of it they changed before they sent it, from 0, as
-- it was, to 1, nothing of it. No word of either.
CREATE TABLE draft_uses (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  -- Of the operator's message.
  seq INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER,
  changed REAL NOT NULL,
  asked_of TEXT,
  asked_mark TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, seq, article_id)
) WITHOUT ROWID;
CREATE INDEX draft_uses_by_time ON draft_uses (shop, at);

-- What was learned from both, one row a shop; `lines` is what its owner is shown.
CREATE TABLE learned_rankings (
  shop TEXT PRIMARY KEY REFERENCES shops (id),
  enabled INTEGER NOT NULL DEFAULT 1,
  lines TEXT NOT NULL DEFAULT '[]',
  at TEXT
) WITHOUT ROWID;

-- Groups of questions that an owner had forgotten: outcomes up to that moment no longer count. An empty name stands for all.
CREATE TABLE learned_forgotten (
  shop TEXT NOT NULL REFERENCES shops (id),
  asked_of TEXT NOT NULL,
  asked_mark TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, asked_of, asked_mark)
) WITHOUT ROWID;
