-- Where a login talks with the shop: the conversation it first signed in to, on whatever device it comes back.
CREATE TABLE homes (
  shop TEXT NOT NULL REFERENCES shops (id),
  member_id TEXT NOT NULL,
  conversation TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, member_id)
) WITHOUT ROWID;
CREATE INDEX homes_by_conversation ON homes (conversation);

-- Several devices of a login may hold tokens of one conversation.
CREATE INDEX visitors_by_conversation ON visitors (conversation_id);
