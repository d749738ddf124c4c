import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { ordersImportedSchema, ordersImportSchema } from '../../shared/protocol/desk-orders.ts'
import { loadRestSetting } from '../commerce/rest-settings.ts'
import { writeImportedOrders } from '../commerce/write-imported-orders.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditOf } from './desk-catalogue.ts'

/** Orders that owners and integrators bring along from elsewhere. */
export const deskOrders = new Hono<AppEnv>()

deskOrders.post(
  '/orders/import',
  describeRoute({ summary: 'Take orders read from an export file', ...answers(ordersImportedSchema) }),
  check('json', ordersImportSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'operator') return refuse(context, { code: 'forbidden' })
    // A shop with a system of its own has its orders there; a second set here would be asked by nobody.
    if ((await loadRestSetting(context.env, shop)) !== null) return refuse(context, { code: 'wrong-state' })
    const { orders } = context.req.valid('json')
    const imported = await writeImportedOrders(context.env.DB, shop, orders)
    await auditOf(context, 'orders.imported', String(imported.added + imported.updated)).run()
    return context.json(imported)
  },
)
