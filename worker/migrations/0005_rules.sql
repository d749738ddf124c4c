-- Every version of a rule (promotion, coupon, size chart, shipping, return policy, price protection, service), the
-- newest one included once it was saved on the desk. `author` is null for the version a shop began with.
CREATE TABLE rule_versions (
  shop TEXT NOT NULL REFERENCES shops (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  body TEXT NOT NULL,
  staff_id TEXT,
  author TEXT,
  at TEXT,
  PRIMARY KEY (shop, kind, id, version)
) WITHOUT ROWID;
