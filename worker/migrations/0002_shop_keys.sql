-- What messages of a shop are encrypted with, wrapped by the edge's master key. Erasing a shop's rows here makes
-- every message of it unreadable. The newest version encrypts; older ones still decrypt.
CREATE TABLE shop_keys (
  shop TEXT NOT NULL REFERENCES shops (id),
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 255),
  wrapped TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (shop, version)
) WITHOUT ROWID;
