import * as v from 'valibot'
import { mergeImported } from '../../shared/domain/importers/merge-imported.ts'
import { type Order, orderSchema } from '../../shared/protocol/commerce.ts'
import type { OrdersImported } from '../../shared/protocol/desk-orders.ts'

const heldRow = v.object({ id: v.string(), version: v.number(), body: v.pipe(v.string(), v.parseJson(), orderSchema) })

/**
 * Takes orders of a file into our books. One that is here already is brought up to date; one that changed between our
 * reading and writing is left as it became.
 */
export async function writeImportedOrders(
  db: D1Database,
  shop: string,
  orders: Order[],
): Promise<Omit<OrdersImported, 'refused'>> {
  const held = await loadHeld(
    db,
    shop,
    orders.map(({ id }) => id),
  )
  const kept: string[] = []
  const statements: { id: string; isNew: boolean; statement: D1PreparedStatement }[] = []
  for (const told of orders) {
    const known = held.get(told.id)
    const body = known === undefined ? told : mergeImported(known.body, told)
    if (body === null) kept.push(told.id)
    else {
      const statement = writeOrder(db, shop, body, known?.version ?? null)
      statements.push({ id: told.id, isNew: known === undefined, statement })
    }
  }
  const results = statements.length === 0 ? [] : await db.batch(statements.map(({ statement }) => statement))
  const written = statements.filter((_, index) => (results[index]?.meta.changes ?? 0) > 0)
  kept.push(...statements.filter((one) => !written.includes(one)).map(({ id }) => id))
  const added = written.filter(({ isNew }) => isNew).length
  return { added, updated: written.length - added, kept }
}

/** Orders of ours by their numbers, each with the version it has now. */
export async function loadHeld(db: D1Database, shop: string, ids: string[]) {
  const { results } = await db
    .prepare('SELECT id, version, body FROM orders WHERE shop = ? AND id IN (SELECT value FROM json_each(?))')
    .bind(shop, JSON.stringify(ids))
    .all()
  const rows = results.map((row) => v.parse(heldRow, row))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Writes an order that has this version, or, with null, one that is not there yet. */
export function writeOrder(db: D1Database, shop: string, order: Order, version: number | null): D1PreparedStatement {
  const digits = order.address.phone.replace(/\D/g, '').slice(-4)
  const values = [shop, order.id, order.memberId, digits, order.createdAt, JSON.stringify(order)]
  if (version === null)
    return db
      .prepare(
        `INSERT INTO orders (shop, id, member_id, phone_last4, created_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (shop, id) DO NOTHING`,
      )
      .bind(...values)
  return db
    .prepare(
      `UPDATE orders SET member_id = ?3, phone_last4 = CASE WHEN length(?4) = 4 THEN ?4 ELSE phone_last4 END,
       created_at = ?5, body = ?6 WHERE shop = ?1 AND id = ?2 AND version = ?7`,
    )
    .bind(...values, version)
}
