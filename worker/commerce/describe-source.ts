import * as v from 'valibot'
import type { DeskSource } from '../../shared/protocol/desk-source.ts'
import { getBreaker } from './shop-source.ts'

const restRow = v.object({ endpoint: v.string(), changed_at: v.string() })
const countRow = v.object({ orders: v.number(), from_files: v.nullable(v.number()) })

/** Where a shop's orders come from, as its staff may see it. */
export async function describeSource(env: Env, shop: string, now: Date): Promise<DeskSource> {
  const row = await env.DB.prepare('SELECT endpoint, changed_at FROM shop_sources WHERE shop = ?').bind(shop).first()
  if (row === null) return describeBooks(env.DB, shop)
  const { endpoint, changed_at: changedAt } = v.parse(restRow, row)
  const { failures, pausedUntil } = getBreaker(endpoint).look(now.getTime())
  const until = pausedUntil === null ? null : new Date(pausedUntil).toISOString()
  return { kind: 'rest', endpoint, changedAt, breaker: { failures, pausedUntil: until } }
}

/** Orders of a file stand for a buyer of their own, or for the name in the file. */
async function describeBooks(db: D1Database, shop: string): Promise<DeskSource> {
  const row = await db
    .prepare("SELECT count(*) AS orders, sum(member_id LIKE 'file:%') AS from_files FROM orders WHERE shop = ?")
    .bind(shop)
    .first()
  const { orders, from_files } = v.parse(countRow, row)
  return { kind: 'books', orders, fromFiles: from_files ?? 0 }
}
