import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { orderSchema } from '../../shared/protocol/commerce.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { maskOrder } from '../commerce/mask-person.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditEntry } from '../knowledge/write-record.ts'

/** One order by the number that stands on a seller's page. Every read is written down before it is answered. */
export const deskOrder = new Hono<AppEnv>()

deskOrder.get(
  '/orders/:id',
  describeRoute({ summary: 'An order by its number', ...answers(orderSchema) }),
  check('param', v.object({ id: recordIdSchema })),
  async (context) => {
    const { id } = context.req.valid('param')
    const { shop, id: staffId, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    await auditEntry(context.env.DB, { shop, staffId, action: 'order.read', subject: id, now: new Date() }).run()
    const record = await createShopSource(context.env).fetchOrder(shop, id)
    if (record === null) return refuse(context, { code: 'order-not-found' })
    // A draft needs no address; only an owner reads it here.
    return context.json(role === 'owner' ? record.order : maskOrder(record.order))
  },
)
