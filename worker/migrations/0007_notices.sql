-- Troubles that a shop told a shopper of by itself, each once: whoever of a member's devices asks first has it.
-- `holder` is the member, or the conversation that proved the order.
CREATE TABLE notices (
  shop TEXT NOT NULL REFERENCES shops (id),
  holder TEXT NOT NULL,
  event TEXT NOT NULL,
  conversation TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, holder, event)
) WITHOUT ROWID;
