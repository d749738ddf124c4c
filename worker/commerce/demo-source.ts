import * as v from 'valibot'
import { couponSchema, memberSchema, orderSchema, skuSchema } from '../../shared/protocol/commerce.ts'
import type { CommerceSource } from './commerce-source.ts'
import { writeToBooks } from './write-to-books.ts'

const orderLimit = 50
const orderRow = v.pipe(
  v.object({ body: v.pipe(v.string(), v.parseJson(), orderSchema), phone_last4: v.string(), version: v.number() }),
  v.transform(({ body, phone_last4: phoneLast4, version }) => ({ order: { ...body, version }, phoneLast4 })),
)
const memberRow = v.object({ body: v.pipe(v.string(), v.parseJson(), memberSchema) })
const skuRow = v.object({ body: v.pipe(v.string(), v.parseJson(), skuSchema) })
const couponRow = v.object({ body: v.pipe(v.string(), v.parseJson(), couponSchema) })

/** Orders and members kept in our own database: what the demo shop, and a shop with no system of its own, uses. */
export function createDemoSource(db: D1Database): CommerceSource {
  return {
    async fetchOrder(shop, orderId) {
      const row = await db
        .prepare('SELECT body, phone_last4, version FROM orders WHERE shop = ? AND id = ?')
        .bind(shop, orderId)
        .first()
      return row === null ? null : v.parse(orderRow, row)
    },

    async fetchOrders(shop, memberId) {
      const { results } = await db
        .prepare(
          'SELECT body, phone_last4, version FROM orders WHERE shop = ? AND member_id = ? ORDER BY created_at DESC LIMIT ?',
        )
        .bind(shop, memberId, orderLimit)
        .all()
      return results.map((row) => v.parse(orderRow, row).order)
    },

    async fetchMember(shop, memberId) {
      const row = await db.prepare('SELECT body FROM members WHERE shop = ? AND id = ?').bind(shop, memberId).first()
      return row === null ? null : v.parse(memberRow, row).body
    },

    async fetchCoupons(shop, couponIds) {
      if (couponIds.length === 0) return []
      const { results } = await db
        .prepare(
          `SELECT body FROM records WHERE shop = ? AND kind = 'coupon' AND removed = 0
           AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
        )
        .bind(shop, JSON.stringify(couponIds))
        .all()
      return results.map((row) => v.parse(couponRow, row).body)
    },

    async fetchSkus(shop, skuIds) {
      const { results } = await db
        .prepare(
          `SELECT body FROM records WHERE shop = ? AND kind = 'sku' AND removed = 0
           AND id IN (SELECT value FROM json_each(?))`,
        )
        .bind(shop, JSON.stringify(skuIds))
        .all()
      return results.map((row) => v.parse(skuRow, row).body)
    },

    act: (shop, act) => writeToBooks(db, shop, act),
  }
}
