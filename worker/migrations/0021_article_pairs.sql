-- Places in a text: joined with it, they cut it into pairs of characters.
CREATE TABLE places (n INTEGER PRIMARY KEY);
INSERT INTO places (n)
  WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 600) SELECT n FROM counted;

-- Live articles by the pairs of characters in their questions, title and answer. An isolate's memory does not hold all
-- of a very large shop; what it lacks is found here. Each pair begins with its shop, so that no shop reads another's.
CREATE TABLE searched_articles (
  number INTEGER PRIMARY KEY,
  shop TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (shop, id)
);
CREATE VIRTUAL TABLE article_pairs USING fts5(pairs, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE article_pairs_seen USING fts5vocab(article_pairs, row);

-- What is searched of each article: the words that count, cut off where they grow long.
CREATE VIEW article_words AS
  SELECT shop, id, substr(
    (SELECT group_concat(value, ' ') FROM json_each(body, '$.questions')) || ' ' || json_extract(body, '$.title') || ' '
      || coalesce(json_extract(body, '$.answers[0].text'), ''), 1, 600) AS words
  FROM records
  WHERE kind = 'article' AND removed = 0 AND json_extract(body, '$.state') = 'live';

CREATE TRIGGER article_written AFTER INSERT ON records WHEN NEW.kind = 'article' BEGIN
  INSERT OR IGNORE INTO searched_articles (shop, id) VALUES (NEW.shop, NEW.id);
  INSERT INTO article_pairs (rowid, pairs)
    SELECT number, (SELECT group_concat(hex(NEW.shop) || 'x' || substr(words, n, 2), ' ') FROM places WHERE n < length(words))
    FROM article_words JOIN searched_articles USING (shop, id)
    WHERE shop = NEW.shop AND id = NEW.id;
END;

CREATE TRIGGER article_rewritten AFTER UPDATE OF body, removed ON records WHEN NEW.kind = 'article' BEGIN
  DELETE FROM article_pairs
    WHERE rowid = (SELECT number FROM searched_articles WHERE shop = NEW.shop AND id = NEW.id);
  INSERT INTO article_pairs (rowid, pairs)
    SELECT number, (SELECT group_concat(hex(NEW.shop) || 'x' || substr(words, n, 2), ' ') FROM places WHERE n < length(words))
    FROM article_words JOIN searched_articles USING (shop, id)
    WHERE shop = NEW.shop AND id = NEW.id;
END;

CREATE TRIGGER article_erased AFTER DELETE ON records WHEN OLD.kind = 'article' BEGIN
  DELETE FROM article_pairs
    WHERE rowid = (SELECT number FROM searched_articles WHERE shop = OLD.shop AND id = OLD.id);
  DELETE FROM searched_articles WHERE shop = OLD.shop AND id = OLD.id;
END;

-- What was written before.
INSERT INTO searched_articles (shop, id) SELECT shop, id FROM records WHERE kind = 'article';
INSERT INTO article_pairs (rowid, pairs)
  SELECT number, (SELECT group_concat(hex(shop) || 'x' || substr(words, n, 2), ' ') FROM places WHERE n < length(words))
  FROM article_words JOIN searched_articles USING (shop, id);
