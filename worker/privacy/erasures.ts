import * as v from 'valibot'
import type { Erasure } from '../../shared/protocol/erasure.ts'
import { auditEntry } from '../knowledge/write-record.ts'

/** Who is to be forgotten, and who says so. */
export interface ErasureWish {
  shop: string
  conversation: string | null
  memberId: string | null
  /** `shopper`, or who of the staff. */
  askedBy: string
}

const countsText = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.number()))
const erasureRow = v.pipe(
  v.object({ id: v.string(), asked_at: v.string(), done_at: v.nullable(v.string()), counts: countsText }),
  v.transform(({ id, asked_at: askedAt, done_at: doneAt, counts }): Erasure => ({ id, askedAt, doneAt, counts })),
)
const idRow = v.object({ id: v.string() })

/** Takes an erasure on; the same one, asked for again while it is under way, is the same. */
export async function askErasure(db: D1Database, wish: ErasureWish, now: Date): Promise<Erasure> {
  const { shop, conversation, memberId, askedBy } = wish
  const open = await db
    .prepare(
      `SELECT erasures.id FROM erasures WHERE shop = ?1 AND done_at IS NULL AND member_id IS ?2 AND (?3 IS NULL OR EXISTS (
         SELECT 1 FROM erasure_conversations WHERE erasure = erasures.id AND conversation = ?3))`,
    )
    .bind(shop, memberId, conversation)
    .first()
  const id = open === null ? crypto.randomUUID() : v.parse(idRow, open).id
  const at = now.toISOString()
  if (open === null)
    await db.batch([
      db
        .prepare('INSERT INTO erasures (id, shop, member_id, asked_by, asked_at) VALUES (?, ?, ?, ?, ?)')
        .bind(id, shop, memberId, askedBy, at),
      ...(conversation === null
        ? []
        : [
            db
              .prepare('INSERT INTO erasure_conversations (erasure, conversation) VALUES (?, ?)')
              .bind(id, conversation),
          ]),
      auditEntry(db, { shop, staffId: askedBy, action: 'erasure.asked', subject: id, now }),
    ])
  return loadErasure(db, shop, id)
}

/** One erasure of this shop. */
export async function loadErasure(db: D1Database, shop: string, id: string): Promise<Erasure> {
  const select = 'SELECT id, asked_at, done_at, counts FROM erasures WHERE shop = ? AND id = ?'
  return v.parse(erasureRow, await db.prepare(select).bind(shop, id).first())
}

/** The newest erasures of a shop. */
export async function listErasures(db: D1Database, shop: string): Promise<Erasure[]> {
  const select =
    'SELECT id, asked_at, done_at, counts FROM erasures WHERE shop = ? ORDER BY asked_at DESC, id LIMIT 100'
  const { results } = await db.prepare(select).bind(shop).all()
  return results.map((row) => v.parse(erasureRow, row))
}
