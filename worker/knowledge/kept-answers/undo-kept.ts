import { ok, type Result } from '../../../shared/lib/result.ts'
import { undoImport } from '../import/undo-import.ts'

type Undo = Parameters<typeof undoImport>[1]

/** Takes a kept answer back, and puts the questions it answered back on their list. */
export async function undoKept(
  db: D1Database,
  undo: Undo,
): Promise<Result<{ revision: number; stayed: boolean }, 'unknown-record' | 'forbidden'>> {
  const undone = await undoImport(db, undo)
  if (!undone.ok) return undone
  const { revision, changed, published } = undone.value
  const stayed = changed + published > 0
  if (!stayed) await reopenGroup(db, undo)
  return ok({ revision, stayed })
}

async function reopenGroup(db: D1Database, { shop, importId }: Undo): Promise<void> {
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
