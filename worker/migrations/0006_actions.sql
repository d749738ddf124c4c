-- Counts every write of an order, whoever makes it: what was judged on an older one is judged again.
ALTER TABLE orders ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER orders_count_writes AFTER UPDATE OF body ON orders
BEGIN
  UPDATE orders SET version = old.version + 1 WHERE shop = new.shop AND id = new.id;
END;

-- Writes that our own books took, by the key they came with: the same key again changes nothing.
CREATE TABLE source_writes (
  shop TEXT NOT NULL REFERENCES shops (id),
  key TEXT NOT NULL,
  -- Which try wrote it; the other statements of a try look whether it was theirs.
  attempt TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, key)
) WITHOUT ROWID;

-- What was done or filed for shoppers, and what it came to. The order itself is not repeated here.
CREATE TABLE actions (
  shop TEXT NOT NULL REFERENCES shops (id),
  key TEXT NOT NULL,
  conversation TEXT NOT NULL,
  member_id TEXT,
  kind TEXT NOT NULL,
  order_id TEXT,
  outcome TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, key)
) WITHOUT ROWID;
CREATE INDEX actions_by_order ON actions (shop, order_id, at);

-- Work for people. `body` is the whole ticket with its history; the other columns are what lists ask for.
CREATE TABLE tickets (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  conversation TEXT NOT NULL,
  member_id TEXT,
  order_id TEXT,
  state TEXT NOT NULL,
  owner_group TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  -- Counts its changes: an edit based on an older one is refused.
  revision INTEGER NOT NULL DEFAULT 1,
  body TEXT NOT NULL,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX tickets_by_key ON tickets (shop, key);
CREATE INDEX tickets_by_state ON tickets (shop, state, opened_at);
CREATE INDEX tickets_by_conversation ON tickets (shop, conversation, opened_at);
CREATE INDEX tickets_by_member ON tickets (shop, member_id, opened_at);

-- Who wants to hear when a variant is back.
CREATE TABLE restock_watches (
  shop TEXT NOT NULL REFERENCES shops (id),
  sku TEXT NOT NULL,
  conversation TEXT NOT NULL,
  member_id TEXT,
  at TEXT NOT NULL,
  told_at TEXT,
  PRIMARY KEY (shop, sku, conversation)
) WITHOUT ROWID;
