-- How often an article answered somebody, counted from the queue: which ones a device should hold when not all fit.
-- A delivery that is repeated counts twice, which changes no order that matters.
CREATE TABLE article_uses (
  shop TEXT NOT NULL REFERENCES shops (id),
  article_id TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (shop, article_id)
) WITHOUT ROWID;
