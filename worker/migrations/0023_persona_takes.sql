-- A pack's way of speaking that a shop took over, with the one it had: the undo puts that back where nobody changed it since.
CREATE TABLE persona_takes (
  shop TEXT NOT NULL REFERENCES shops (id),
  -- Of the take of the pack.
  at TEXT NOT NULL,
  trade TEXT NOT NULL,
  old_persona TEXT NOT NULL,
  new_persona TEXT NOT NULL,
  PRIMARY KEY (shop, at)
) WITHOUT ROWID;
