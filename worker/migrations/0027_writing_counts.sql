-- How often the check of what sellers write spoke, and what became of it: by day, platform and kind, as each run of a
-- device told it last. No word of any text.
CREATE TABLE writing_counts (
  shop TEXT NOT NULL REFERENCES shops (id),
  run TEXT NOT NULL,
  day TEXT NOT NULL,
  platform TEXT NOT NULL,
  kind TEXT NOT NULL,
  shown INTEGER NOT NULL,
  reworded INTEGER NOT NULL,
  sent_anyway INTEGER NOT NULL,
  PRIMARY KEY (shop, day, run, platform, kind)
) WITHOUT ROWID;
