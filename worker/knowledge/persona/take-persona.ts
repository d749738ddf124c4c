import type { PackPersona, Trade } from '../../../shared/protocol/desk-packs.ts'
import { loadRevision } from '../load-records.ts'
import { takenAction } from '../undo-pack.ts'
import { auditEntry, bumpShop } from '../write-record.ts'

interface PersonaTake {
  shop: string
  trade: Trade
  persona: PackPersona
  /** The instant of the take it belongs to. */
  now: Date
  staffId: string
}

const settings = `records.shop = ?1 AND records.kind = 'settings' AND records.id = 'main' AND records.removed = 0`

/** Makes the shop's assistant speak as the pack's does, and keeps how it spoke. The shop's own name stays. */
export async function takePersona(db: D1Database, take: PersonaTake): Promise<number> {
  const { shop, trade, persona, now, staffId } = take
  const at = now.toISOString()
  const keep = db
    .prepare(
      `INSERT INTO persona_takes (shop, at, trade, old_persona, new_persona)
       SELECT shop, ?2, ?3, json_extract(body, '$.persona'), json_patch(json_extract(body, '$.persona'), ?4)
       FROM records WHERE ${settings}`,
    )
    .bind(shop, at, trade, JSON.stringify(persona))
  const speak = db
    .prepare(
      `UPDATE records SET revision = s.revision + 1, version = records.version + 1,
         body = json_set(records.body, '$.persona', json(t.new_persona))
       FROM persona_takes t JOIN shops s ON s.id = t.shop WHERE t.shop = ?1 AND t.at = ?2 AND ${settings}`,
    )
    .bind(shop, at)
  const audit = auditEntry(db, { shop, staffId, action: takenAction, subject: trade, now })
  await db.batch([keep, speak, bumpShop(db, shop), audit])
  return (await loadRevision(db, shop)) ?? 0
}
