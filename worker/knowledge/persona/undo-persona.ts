import type { PackUndone } from '../../../shared/protocol/desk-packs.ts'
import { loadRevision } from '../load-records.ts'
import { bumpShop } from '../write-record.ts'

type Undone = Required<Pick<PackUndone, 'persona' | 'revision'>>

/** Lets the assistant speak as it did before a take, unless somebody changed that since; null: the take changed nothing. */
export async function undoPersona(
  db: D1Database,
  { shop, takenAt }: { shop: string; takenAt: string },
): Promise<Undone | null> {
  const back = db
    .prepare(
      `UPDATE records SET revision = s.revision + 1, version = records.version + 1,
         body = json_set(records.body, '$.persona', json(t.old_persona))
       FROM persona_takes t JOIN shops s ON s.id = t.shop
       WHERE t.shop = ?1 AND t.at = ?2 AND records.shop = ?1 AND records.kind = 'settings' AND records.id = 'main'
         AND json_extract(records.body, '$.persona') = t.new_persona`,
    )
    .bind(shop, takenAt)
  const forget = db.prepare('DELETE FROM persona_takes WHERE shop = ? AND at = ?').bind(shop, takenAt)
  const [restored, forgotten] = await db.batch([back, forget, bumpShop(db, shop)])
  if ((forgotten?.meta.changes ?? 0) === 0) return null
  const persona = (restored?.meta.changes ?? 0) > 0 ? 'restored' : 'changed'
  return { persona, revision: (await loadRevision(db, shop)) ?? 0 }
}
