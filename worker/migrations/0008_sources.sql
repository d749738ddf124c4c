-- Where a shop's orders come from when it has a system of its own; a shop without a row is kept in our books.
CREATE TABLE shop_sources (
  shop TEXT PRIMARY KEY REFERENCES shops (id),
  endpoint TEXT NOT NULL,
  -- The shared secret, sealed with the edge's master key.
  secret TEXT NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
