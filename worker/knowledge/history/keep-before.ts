/** Keeps the version a write was made from, where it is not kept: an article that came with the shop has no history yet. */
export function keepBefore(
  db: D1Database,
  { shop, id, version }: { shop: string; id: string; version: number | null },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO article_history (shop, article_id, version, state, body, staff_id, author, at)
       SELECT r.shop, r.id, r.version, r.body ->> '$.state', r.body, NULL, r.body ->> '$.author', s.created_at
       FROM records r JOIN shops s ON s.id = r.shop
       WHERE r.shop = ?1 AND r.kind = 'article' AND r.id = ?2 AND r.version = ?3 AND r.removed = 0`,
    )
    .bind(shop, id, version)
}
