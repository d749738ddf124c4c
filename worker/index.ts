import { DurableObject } from 'cloudflare:workers'
import { Hono } from 'hono'

const app = new Hono<{ Bindings: Env }>()

app.get('/', (context) =>
  context.html('<!doctype html><html lang="zh-CN"><title>客服副驾</title><h1>客服副驾</h1></html>'),
)
app.post('/demo/seed', (context) => (context.env.DEMO === '1' ? context.json({ seeded: false }) : context.notFound()))
app.all('*', (context) => context.env.ASSETS.fetch(context.req.raw))

/** A shard of one shop's conversations. */
export class ConversationRoom extends DurableObject<Env> {}

/** One shop's presence, queue and routing. */
export class ShopDesk extends DurableObject<Env> {}

export default {
  fetch: app.fetch,
  async queue() {},
  async scheduled() {},
} satisfies ExportedHandler<Env>
