/** Puts the questions that a kept answer answered back on their list, once its import is taken back. */
export async function reopenGroup(
  db: D1Database,
  { shop, importId }: { shop: string; importId: string },
): Promise<void> {
  await db
    .prepare(
      `UPDATE unanswered_groups SET state = 'open', article_id = NULL, written_at = NULL
       FROM kept_answers k
       WHERE k.shop = ?1 AND k.import_id = ?2 AND unanswered_groups.shop = ?1 AND unanswered_groups.id = k.group_id
         AND unanswered_groups.article_id = k.article_id AND unanswered_groups.state <> 'dismissed'`,
    )
    .bind(shop, importId)
    .run()
}
