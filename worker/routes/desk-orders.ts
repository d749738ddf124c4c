import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import type { Order } from '../../shared/protocol/commerce.ts'
import {
  type OrdersImport,
  ordersImportedSchema,
  ordersImportSchema,
  tracesImportedSchema,
  tracesImportSchema,
} from '../../shared/protocol/desk-orders.ts'
import { mapPlatform } from '../commerce/map-platform.ts'
import { loadRestSetting } from '../commerce/rest-settings.ts'
import { writeImportedOrders } from '../commerce/write-imported-orders.ts'
import { writeTraces } from '../commerce/write-traces.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditOf } from './desk-catalogue.ts'

/** Orders and traces that owners and integrators bring along from elsewhere. */
export const deskOrders = new Hono<AppEnv>()

/** A shop with a system of its own has its orders there; a second set here would be asked by nobody. */
const toOurBooks = createMiddleware<AppEnv>(async (context, next) => {
  const { shop, role } = context.var.staff
  if (role === 'operator') return refuse(context, { code: 'forbidden' })
  return (await loadRestSetting(context.env, shop)) === null ? next() : refuse(context, { code: 'wrong-state' })
})

deskOrders.post(
  '/orders/import',
  describeRoute({ summary: 'Take orders of an export file or of a platform', ...answers(ordersImportedSchema) }),
  toOurBooks,
  check('json', ordersImportSchema),
  async (context) => {
    const { orders, refused } = readOrders(context.req.valid('json'))
    const imported = await writeImportedOrders(context.env.DB, context.var.staff.shop, orders)
    await note(context, 'orders.imported', imported.added + imported.updated)
    return context.json({ ...imported, refused })
  },
)

deskOrders.post(
  '/traces/import',
  describeRoute({ summary: 'Take traces of parcels from a tracking service', ...answers(tracesImportedSchema) }),
  toOurBooks,
  check('json', tracesImportSchema),
  async (context) => {
    const { shop } = context.var.staff
    const imported = await writeTraces(context.env.DB, shop, context.req.valid('json'), new Date())
    await note(context, 'traces.imported', imported.updated)
    return context.json(imported)
  },
)

function readOrders(wish: OrdersImport): { orders: Order[]; refused: { index: number; reason: string }[] } {
  if ('orders' in wish) return { orders: wish.orders, refused: [] }
  const mapped = wish.payloads.map((payload) => mapPlatform[wish.platform](payload))
  return {
    orders: mapped.flatMap((one) => (one.ok ? [one.value] : [])),
    refused: mapped.flatMap((one, index) => (one.ok ? [] : [{ index, reason: one.reason }])),
  }
}

function note(context: Context<AppEnv>, action: string, count: number): Promise<D1Result> {
  return auditOf(context, action, String(count)).run()
}
