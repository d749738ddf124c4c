import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import type { Order } from '../../shared/protocol/commerce.ts'
import { type ShopperSheet, shopperSheetSchema } from '../../shared/protocol/http.ts'
import { conversationIdSchema } from '../../shared/protocol/ids.ts'
import { maskOrder, maskPhone } from '../commerce/mask-person.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { getRoom } from '../room/room-name.ts'

/** Order facts beside a conversation. Every read is written down before it is answered. */
export const deskShopper = new Hono<AppEnv>()

deskShopper.get(
  '/conversations/:id/shopper',
  describeRoute({ summary: 'Who the shopper is and what they ordered', ...answers(shopperSheetSchema) }),
  check('param', v.object({ id: conversationIdSchema })),
  async (context) => {
    const { id } = context.req.valid('param')
    const { staff } = context.var
    const by = { shop: staff.shop, staffId: staff.id }
    if (staff.role === 'integrator') return refuse(context, { code: 'forbidden' })
    const shopper = await getRoom(context.env, staff.shop, id)?.getShopper(id)
    if (shopper === null || shopper === undefined) return refuse(context, { code: 'unknown-conversation' })
    await auditEntry(context.env.DB, { ...by, action: 'shopper.read', subject: id, now: new Date() }).run()
    const { member, orders } = await loadSheet(context.env, staff.shop, shopper)
    const mayReadAddress = staff.role === 'owner' || shopper.operatorId === staff.id
    const sheet: ShopperSheet = {
      member: member === null ? null : { ...member, phone: maskPhone(member.phone) },
      orders: mayReadAddress ? orders : orders.map(maskOrder),
      readAt: new Date().toISOString(),
    }
    return context.json(sheet)
  },
)

interface Shopper {
  memberId: string | null
  provenOrderIds: string[]
}

/** A member's orders; below that proof only the orders this conversation proved to know. */
async function loadSheet(env: Env, shop: string, { memberId, provenOrderIds }: Shopper) {
  const source = createShopSource(env)
  const member = memberId === null ? null : await source.fetchMember(shop, memberId)
  const orders = memberId === null ? [] : await source.fetchOrders(shop, memberId)
  const known = new Set(orders.map(({ id }) => id))
  const proven = await Promise.all(
    provenOrderIds.filter((id) => !known.has(id)).map((id) => source.fetchOrder(shop, id)),
  )
  const others: Order[] = proven.flatMap((record) => (record === null ? [] : [record.order]))
  return { member, orders: [...orders, ...others] }
}
