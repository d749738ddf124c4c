import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { createDemoPagesSource } from '../commerce/demo-pages-source.ts'
import { createDemoShopRoutes } from '../demo-shop/create-demo-shop-routes.tsx'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { restoreOrders } from '../seed/restore-orders.ts'
import { seedDemo } from '../seed/seed-demo.ts'

const shopId = 'demo'

/** The demo shop: its pages, its log-ins and the way to fill it. None of it exists unless DEMO=1. */
export const demo = new Hono<AppEnv>()

for (const path of ['/', '/p/*', '/cart', '/orders', '/orders/*', '/demo/*']) {
  demo.use(path, async (context, next) => (context.env.DEMO === '1' ? next() : context.notFound()))
}

demo.post('/demo/seed', describeRoute({ hide: true }), async (context) =>
  context.json(await seedDemo(context.env, new Date())),
)

demo.post(
  '/demo/orders/restore',
  describeRoute({ hide: true }),
  check('json', v.object({ ids: v.pipe(v.array(recordIdSchema), v.maxLength(50)) })),
  async (context) => {
    const { ids } = context.req.valid('json')
    return context.json({ restored: await restoreOrders(context.env, ids, new Date()) })
  },
)

/** As if nobody had ever signed in to the demo shop: the next login begins a conversation. */
demo.post('/demo/homes/forget', describeRoute({ hide: true }), async (context) => {
  const { meta } = await context.env.DB.prepare('DELETE FROM homes WHERE shop = ?').bind(shopId).run()
  return context.json({ forgotten: meta.changes })
})

demo.get('/', async (context, next) => {
  const isFilled = (await loadRevision(context.env.DB, shopId)) !== null
  return isFilled ? next() : context.text('演示商店还没有准备好：先运行 npm start。', 503)
})

demo.route(
  '/',
  createDemoShopRoutes<AppEnv>((context) => createDemoPagesSource(context.env, shopId)),
)
