/** Groups whose last line went have nothing left to show. */
export function dropEmptyGroups(db: D1Database, shop: string): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM unanswered_groups WHERE shop = ?1 AND NOT EXISTS (
         SELECT 1 FROM unanswered_lines AS line WHERE line.shop = ?1 AND line.group_id = unanswered_groups.id)`,
    )
    .bind(shop)
}
