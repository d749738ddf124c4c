import type { Member, Order } from '../../shared/protocol/commerce.ts'
import { bumpShop } from '../knowledge/write-record.ts'
import type { SourceAct, SourceAnswer } from './commerce-source.ts'

/** Whether this try is the one that wrote; every later statement asks for it. */
const isOurs = 'EXISTS (SELECT 1 FROM source_writes WHERE shop = ?1 AND key = ?2 AND attempt = ?3)'

/**
 * Writes an effect into our own books in one transaction: only if every order still has the version it was judged on
 * and no stock falls below nothing, and only once for its key.
 */
export async function writeToBooks(db: D1Database, shop: string, act: SourceAct): Promise<SourceAnswer> {
  const attempt = crypto.randomUUID()
  const ours = [shop, act.key, attempt] as const
  const { orders, stock, member } = act.effect
  const statements = [
    claim(db, ours, act),
    ...orders.map((order) => writeOrder(db, ours, order)),
    ...(member === null ? [] : [writeMember(db, ours, member, act.member)]),
    ...stock.flatMap((change) => [writeStock(db, ours, change), bumpShop(db, shop)]),
  ]
  const [claimed] = await db.batch(statements)
  if (claimed?.meta.changes !== 0) return { status: 'written' }
  return whyNot(db, shop, act)
}

type Ours = readonly [shop: string, key: string, attempt: string]

/** The whole condition in one statement: versions, stock, and that nobody wrote under this key before. */
function claim(db: D1Database, [shop, key, attempt]: Ours, { effect, at }: SourceAct): D1PreparedStatement {
  const judged = effect.orders.map(({ id, version = 1 }) => ({ id, version: version - 1 }))
  return db
    .prepare(
      `INSERT OR IGNORE INTO source_writes (shop, key, attempt, at) SELECT ?1, ?2, ?3, ?4
       WHERE json_array_length(?5) = (
         SELECT count(*) FROM json_each(?5) AS judged JOIN orders
         ON orders.shop = ?1 AND orders.id = judged.value ->> 'id' AND orders.version = judged.value ->> 'version')
       AND NOT EXISTS (
         SELECT 1 FROM json_each(?6) AS change LEFT JOIN records
         ON records.shop = ?1 AND records.kind = 'sku' AND records.id = change.value ->> 'skuId' AND records.removed = 0
         WHERE coalesce(records.body ->> 'stock', 0) + (change.value ->> 'by') < 0)`,
    )
    .bind(shop, key, attempt, at, JSON.stringify(judged), JSON.stringify(effect.stock))
}

function writeOrder(db: D1Database, ours: Ours, order: Order): D1PreparedStatement {
  return db
    .prepare(`UPDATE orders SET body = ?5 WHERE shop = ?1 AND id = ?4 AND ${isOurs}`)
    .bind(...ours, order.id, JSON.stringify(order))
}

/** Only what changed, relative to what stands there: two actions on one login lose nothing of each other. */
function writeMember(db: D1Database, ours: Ours, next: Member, judged: Member | null): D1PreparedStatement {
  const points = next.points - (judged?.points ?? 0)
  const added = next.couponIds.filter((id) => judged?.couponIds.includes(id) !== true)
  const address = next.defaultAddress === undefined ? {} : { defaultAddress: next.defaultAddress }
  return db
    .prepare(
      `UPDATE members SET body = json_patch(json_set(body,
         '$.points', max(0, (body ->> 'points') + ?5),
         '$.couponIds', json((SELECT json_group_array(id) FROM (
           SELECT value AS id FROM json_each(body, '$.couponIds') UNION SELECT value FROM json_each(?6))))), ?7)
       WHERE shop = ?1 AND id = ?4 AND ${isOurs}`,
    )
    .bind(...ours, next.id, points, JSON.stringify(added), JSON.stringify(address))
}

/** Stock stands in the shop's records, so every client hears of it with the next revision. */
function writeStock(db: D1Database, ours: Ours, { skuId, by }: SourceAct['effect']['stock'][number]) {
  return db
    .prepare(
      `UPDATE records SET body = json_set(body, '$.stock', (body ->> 'stock') + ?5),
         revision = (SELECT revision + 1 FROM shops WHERE id = ?1)
       WHERE shop = ?1 AND kind = 'sku' AND id = ?4 AND removed = 0 AND ${isOurs}`,
    )
    .bind(...ours, skuId, by)
}

async function whyNot(db: D1Database, shop: string, { key, effect }: SourceAct): Promise<SourceAnswer> {
  const before = await db.prepare('SELECT 1 FROM source_writes WHERE shop = ? AND key = ?').bind(shop, key).first()
  if (before !== null) return { status: 'written' }
  const ids = JSON.stringify(effect.orders.map(({ id }) => id))
  const { results } = await db
    .prepare('SELECT id, version FROM orders WHERE shop = ? AND id IN (SELECT value FROM json_each(?))')
    .bind(shop, ids)
    .all()
  if (results.length < effect.orders.length) return { status: 'not-found' }
  const isSame = effect.orders.every(({ id, version = 1 }) =>
    results.some((row) => row.id === id && row.version === version - 1),
  )
  return { status: isSame ? 'short' : 'changed' }
}
