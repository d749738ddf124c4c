-- Pictures that were uploaded; the pictures themselves are objects named shop/conversation/id. A row is written before its
-- object, so that no object is without one. `sent` is 1 once a message was found that shows it.
CREATE TABLE photos (
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  uploaded_at TEXT NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shop, conversation, id)
) WITHOUT ROWID;
CREATE INDEX photos_by_age ON photos (shop, uploaded_at);
CREATE INDEX photos_unsent ON photos (uploaded_at) WHERE sent = 0;

-- 0 once nothing in a row points to a person any more.
ALTER TABLE tickets ADD COLUMN personal INTEGER NOT NULL DEFAULT 1;
ALTER TABLE actions ADD COLUMN personal INTEGER NOT NULL DEFAULT 1;
-- A keyed hash of the wish: another wish under the same key is refused.
ALTER TABLE actions ADD COLUMN wish TEXT;
CREATE INDEX actions_by_conversation ON actions (shop, conversation);
CREATE INDEX actions_by_member ON actions (shop, member_id);
CREATE INDEX actions_by_age ON actions (shop, personal, at);
CREATE INDEX source_writes_by_age ON source_writes (shop, at);
CREATE INDEX notices_by_conversation ON notices (shop, conversation);
CREATE INDEX restock_watches_by_conversation ON restock_watches (shop, conversation);
CREATE INDEX audit_by_staff ON audit (shop, staff_id);
CREATE INDEX audit_by_subject ON audit (shop, subject);

-- When each shop's old data was last looked for.
CREATE TABLE retention_runs (shop TEXT PRIMARY KEY REFERENCES shops (id), at TEXT NOT NULL) WITHOUT ROWID;

-- What shoppers asked to have removed. Who it was is forgotten with the last step; what remains is that it was done.
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  shop TEXT NOT NULL REFERENCES shops (id),
  member_id TEXT,
  -- 'shopper', or who of the staff asked for them.
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  done_at TEXT,
  -- How much was removed, by kind.
  counts TEXT NOT NULL DEFAULT '{}'
) WITHOUT ROWID;
CREATE INDEX erasures_open ON erasures (asked_at) WHERE done_at IS NULL;
-- The conversations of an erasure that is under way. `photos` is counted before the first of them goes, so that a step
-- that runs again counts none twice.
CREATE TABLE erasure_conversations (
  erasure TEXT NOT NULL REFERENCES erasures (id) ON DELETE CASCADE,
  conversation TEXT NOT NULL,
  photos INTEGER,
  done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (erasure, conversation)
) WITHOUT ROWID;
