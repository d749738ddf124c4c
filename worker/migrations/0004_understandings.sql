-- What a shop taught the assistant (examples, own intents, tests) as one document that counts its own revisions. The
-- layer fitted from it, which clients hold, is the record of kind 'understanding'; `base` names the model it was fitted
-- over, null when there is no layer.
CREATE TABLE understandings (
  shop TEXT PRIMARY KEY REFERENCES shops (id),
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  base TEXT,
  staff_id TEXT NOT NULL,
  at TEXT NOT NULL
);
