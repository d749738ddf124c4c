-- Who may put words together for a shop's staff, in which order, and how much of a day; a shop without a row has only
-- the models on its devices.
CREATE TABLE shop_engines (
  shop TEXT PRIMARY KEY REFERENCES shops (id),
  setting TEXT NOT NULL,
  -- The endpoint's key, sealed with the edge's master key; null: the endpoint wants none.
  key TEXT,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;

-- What a shop's staff had written by its endpoint, by the shop's own days. No word of any text.
CREATE TABLE engine_usage (
  shop TEXT NOT NULL REFERENCES shops (id),
  day TEXT NOT NULL,
  requests INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  PRIMARY KEY (shop, day)
) WITHOUT ROWID;
