-- How services were rated, each once. Who served and short keys of what went wrong; no word anybody wrote.
CREATE TABLE ratings (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  session INTEGER NOT NULL,
  stars INTEGER NOT NULL,
  served_by TEXT NOT NULL,
  topics TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, conversation, session)
) WITHOUT ROWID;
CREATE INDEX ratings_by_time ON ratings (shop, at);
