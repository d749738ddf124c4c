-- One row per tenant. `revision` grows by one with every written record; `oldest` is the revision below
-- which removals have been forgotten, so that older clients need a snapshot.
CREATE TABLE shops (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  oldest INTEGER NOT NULL DEFAULT 0,
  origins TEXT NOT NULL DEFAULT '[]',
  identity_secret TEXT,
  identity_alg TEXT NOT NULL DEFAULT 'HS256',
  created_at TEXT NOT NULL
);

-- Everything a client may hold of a shop. Each row carries the revision of its last change, unique in its shop.
CREATE TABLE records (
  shop TEXT NOT NULL REFERENCES shops (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  removed INTEGER NOT NULL DEFAULT 0,
  -- 1 once shoppers could see it: only then is its end worth telling.
  public INTEGER NOT NULL DEFAULT 1,
  body TEXT NOT NULL,
  PRIMARY KEY (shop, kind, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX records_by_revision ON records (shop, revision);

CREATE TABLE article_history (
  shop TEXT NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  staff_id TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, article_id, version)
) WITHOUT ROWID;

CREATE TABLE members (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (shop, id)
);

CREATE TABLE orders (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  phone_last4 TEXT NOT NULL,
  created_at TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE INDEX orders_by_member ON orders (shop, member_id, created_at);

-- Families of refresh tokens. A visitor has no row before the first renewal; `generation` is the one that may still be used.
CREATE TABLE visitors (
  id TEXT PRIMARY KEY,
  shop TEXT NOT NULL REFERENCES shops (id),
  conversation_id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  renewed_at TEXT NOT NULL,
  revoked_at TEXT
) WITHOUT ROWID;

-- Index of conversations, filled from the queue and keyed so that a repeated delivery changes nothing.
CREATE TABLE conversations (
  shop TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  last_seq INTEGER NOT NULL,
  owner TEXT NOT NULL,
  trigger TEXT,
  requests TEXT NOT NULL,
  operator_id TEXT,
  proof TEXT NOT NULL,
  rating INTEGER,
  created_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (shop, id)
) WITHOUT ROWID;
CREATE INDEX conversations_by_time ON conversations (shop, last_at);

-- Who of the staff read order data or changed what the shop says.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  shop TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX audit_by_shop ON audit (shop, at);

CREATE TABLE staff (
  user_id TEXT PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  shop TEXT NOT NULL REFERENCES shops (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'operator', 'integrator')),
  name TEXT NOT NULL
) WITHOUT ROWID;

-- Attempts that are limited but rare enough for D1: staff sign-ins.
CREATE TABLE attempts (
  name TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (name, window_start)
) WITHOUT ROWID;

-- The four tables of better-auth, with its own names.
CREATE TABLE user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL DEFAULT 0,
  image TEXT,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL
);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  expiresAt DATE NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE
);
CREATE INDEX session_by_user ON session (userId);

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt DATE,
  refreshTokenExpiresAt DATE,
  scope TEXT,
  password TEXT,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL
);
CREATE INDEX account_by_user ON account (userId);

CREATE TABLE verification (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt DATE NOT NULL,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL
);
CREATE INDEX verification_by_identifier ON verification (identifier);
