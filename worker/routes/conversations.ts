import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { purchasedProducts } from '../../shared/domain/recommend/purchased-products.ts'
import { messagePostedSchema } from '../../shared/protocol/down.ts'
import { factsPageSchema, factsQuerySchema, purchasesSchema } from '../../shared/protocol/http.ts'
import { conversationIdSchema, messageTextLimit } from '../../shared/protocol/ids.ts'
import { messagePostSchema } from '../../shared/protocol/up.ts'
import { requireCaller } from '../auth/callers.ts'
import { SourceUnavailable } from '../commerce/rest-source.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { getRoom } from '../room/room-name.ts'
import { toSender } from './sockets.ts'

const pageFacts = 200
const mostPurchases = 200
const idParam = v.object({ id: conversationIdSchema })
const { type: _type, ...postEntries } = messagePostSchema.entries
/** The text's length is judged apart: it has a code and a limit of its own. */
const postSchema = v.object({ ...postEntries, text: v.pipe(v.string(), v.minLength(1)) })

/** Conversations over plain HTTP, for clients whose network lets no socket through. */
export const conversations = new Hono<AppEnv>()

conversations.get(
  '/api/conversations/:id/facts',
  describeRoute({ summary: 'Stored facts since a seq', ...answers(factsPageSchema) }),
  requireCaller,
  check('param', idParam),
  check('query', factsQuerySchema),
  async (context) => {
    const { id } = context.req.valid('param')
    const room = roomOf(context, id)
    if (!room.ok) return refuse(context, { code: room.code })
    const from = context.req.valid('query').from ?? 0
    const { side } = context.var.caller
    if (side === 'shopper' && (await room.stub.isRevoked(id))) return refuse(context, { code: 'token-reused' })
    const facts = await room.stub.factsSince(id, side, from, pageFacts)
    if (facts === null && side === 'staff') return refuse(context, { code: 'unknown-conversation' })
    const page = facts ?? []
    return context.json({ facts: page, more: page.length === pageFacts, now: new Date().toISOString() })
  },
)

conversations.post(
  '/api/conversations/:id/messages',
  describeRoute({ summary: 'Post a message', ...answers(messagePostedSchema) }),
  requireCaller,
  check('param', idParam),
  check('json', postSchema),
  async (context) => {
    const { id } = context.req.valid('param')
    const body = context.req.valid('json')
    if (body.text.length > messageTextLimit) {
      return refuse(context, { code: 'text-too-long', field: 'text', limit: messageTextLimit })
    }
    const room = roomOf(context, id)
    if (!room.ok) return refuse(context, { code: room.code })
    const { caller } = context.var
    const up = { type: 'message.post' as const, ...body }
    const applied = await room.stub.postMessage(shopOf(context), id, toSender(caller, context.req.raw), up)
    return applied.ok ? context.json(applied.fact) : refuse(context, applied.error)
  },
)

conversations.get(
  '/api/conversations/:id/purchases',
  describeRoute({ summary: 'What the shopper bought, once they proved who they are', ...answers(purchasesSchema) }),
  requireCaller,
  check('param', idParam),
  async (context) => {
    const { id } = context.req.valid('param')
    const room = roomOf(context, id)
    // Staff read orders at the desk, where it is written down.
    if (!room.ok || context.var.caller.side === 'staff') return refuse(context, { code: 'forbidden' })
    if (await room.stub.isRevoked(id)) return refuse(context, { code: 'token-reused' })
    const memberId = (await room.stub.getShopper(id))?.memberId ?? null
    if (memberId === null) return context.json({ productIds: [] })
    try {
      const orders = await createShopSource(context.env).fetchOrders(shopOf(context), memberId)
      return context.json({ productIds: purchasedProducts(orders).slice(0, mostPurchases) })
    } catch (error) {
      if (error instanceof SourceUnavailable) return refuse(context, { code: 'unavailable' })
      throw error
    }
  },
)

/** The room of a conversation this caller may read and write in; integrators do neither. */
function roomOf(context: Context<AppEnv>, id: string) {
  const { caller } = context.var
  if (caller.side === 'shopper' && caller.visitor.conversationId !== id)
    return { ok: false as const, code: 'forbidden' as const }
  if (caller.side === 'staff' && caller.staff.role === 'integrator')
    return { ok: false as const, code: 'forbidden' as const }
  const stub = getRoom(context.env, shopOf(context), id)
  return stub === null ? { ok: false as const, code: 'unknown-conversation' as const } : { ok: true as const, stub }
}

function shopOf({ var: { caller } }: Context<AppEnv>): string {
  return caller.side === 'shopper' ? caller.visitor.shop : caller.staff.shop
}
