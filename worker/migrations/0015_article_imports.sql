-- What was brought in together, so that it can be taken back together.
CREATE TABLE article_imports (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('file', 'chats', 'answer')),
  name TEXT NOT NULL,
  -- What all its requests were to bring.
  expected INTEGER,
  staff_id TEXT NOT NULL,
  staff_name TEXT NOT NULL,
  at TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE INDEX article_imports_by_time ON article_imports (shop, at);

-- What an import stored: articles of its own, and articles of the shop that got further questions.
CREATE TABLE imported_articles (
  shop TEXT NOT NULL,
  import_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  -- As the import left it: another one now means that somebody touched it.
  version INTEGER NOT NULL,
  -- The questions an article of the shop got; null for an article of its own.
  questions TEXT,
  PRIMARY KEY (shop, import_id, article_id)
) WITHOUT ROWID;
