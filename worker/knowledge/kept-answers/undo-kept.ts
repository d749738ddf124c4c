import { ok, type Result } from '../../../shared/lib/result.ts'
import { undoImport } from '../import/undo-import.ts'

type Undo = Parameters<typeof undoImport>[1]

/** Takes a kept answer back, as any import. */
export async function undoKept(
  db: D1Database,
  undo: Undo,
): Promise<Result<{ revision: number; stayed: boolean }, 'unknown-record' | 'forbidden'>> {
  const undone = await undoImport(db, undo)
  if (!undone.ok) return undone
  const { revision, changed, published } = undone.value
  return ok({ revision, stayed: changed + published > 0 })
}
