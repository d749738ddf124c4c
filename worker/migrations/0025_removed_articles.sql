-- Who took an article away, and when: so that it can be found and brought back.
CREATE TABLE removed_articles (
  shop TEXT NOT NULL REFERENCES shops (id),
  article_id TEXT NOT NULL,
  -- The version of the removal: another one now means that the article came back meanwhile.
  version INTEGER NOT NULL,
  staff_name TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (shop, article_id)
) WITHOUT ROWID;
INSERT OR REPLACE INTO removed_articles (shop, article_id, version, staff_name, at)
SELECT r.shop, r.id, r.version, m.undone_by, m.undone_at
FROM article_imports m
JOIN imported_articles i ON i.shop = m.shop AND i.import_id = m.id AND i.questions IS NULL
JOIN records r ON r.shop = m.shop AND r.kind = 'article' AND r.id = i.article_id AND r.removed = 1
WHERE m.undone_at IS NOT NULL
ORDER BY m.undone_at;
CREATE INDEX records_removed ON records (shop, kind, revision) WHERE removed = 1;
