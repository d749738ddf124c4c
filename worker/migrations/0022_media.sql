-- Pictures and videos of answers, by the path they are served from; the files lie in R2. One that no version of an article
-- ever named is removed after a week.
CREATE TABLE media (
  shop TEXT NOT NULL REFERENCES shops (id),
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  -- When it came last: the same file uploaded again begins its week anew.
  uploaded_at TEXT NOT NULL,
  -- When a stored version of an article first named it; its history may be brought back, so it stays from then on.
  used_at TEXT,
  PRIMARY KEY (shop, path)
) WITHOUT ROWID;
CREATE INDEX media_unused ON media (uploaded_at) WHERE used_at IS NULL;

-- Every write of an article, by whichever way, keeps its version here: editor, import, taking back.
CREATE TRIGGER media_used AFTER INSERT ON article_history WHEN instr(NEW.body, '"/m/') > 0 BEGIN
  UPDATE media SET used_at = NEW.at
    WHERE shop = NEW.shop AND used_at IS NULL AND path IN (
      SELECT value FROM json_tree(NEW.body, '$.answers') WHERE type = 'text' AND key IN ('path', 'poster'));
END;

-- What waits to be published beside a live article is no version yet.
CREATE TRIGGER media_handed_in AFTER INSERT ON article_hand_ins WHEN instr(NEW.body, '"/m/') > 0 BEGIN
  UPDATE media SET used_at = NEW.at
    WHERE shop = NEW.shop AND used_at IS NULL AND path IN (
      SELECT value FROM json_tree(NEW.body, '$.answers') WHERE type = 'text' AND key IN ('path', 'poster'));
END;
