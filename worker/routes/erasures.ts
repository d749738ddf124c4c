import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { erasureSchema, erasureWishSchema } from '../../shared/protocol/erasure.ts'
import { conversationIdSchema } from '../../shared/protocol/ids.ts'
import { requireCaller } from '../auth/callers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { askErasure } from '../privacy/erasures.ts'
import { serveErasures } from '../privacy/serve-erasures.ts'
import { getRoom } from '../room/room-name.ts'

/** What a shopper wants forgotten: this conversation, or with a login everything that is kept of them. */
export const erasures = new Hono<AppEnv>()

erasures.post(
  '/api/conversations/:id/erasure',
  describeRoute({ summary: 'Have what one gave of oneself removed', ...answers(erasureSchema) }),
  requireCaller,
  check('param', v.object({ id: conversationIdSchema })),
  check('json', erasureWishSchema),
  async (context) => {
    const { id } = context.req.valid('param')
    const { caller } = context.var
    if (caller.side !== 'shopper' || caller.visitor.conversationId !== id) return refuse(context, { code: 'forbidden' })
    const { shop } = caller.visitor
    const room = getRoom(context.env, shop, id)
    if (room === null) return refuse(context, { code: 'unknown-conversation' })
    if (await room.isRevoked(id)) return refuse(context, { code: 'token-reused' })
    const memberId = (await room.getShopper(id))?.memberId ?? null
    const isAll = context.req.valid('json').scope === 'everything'
    if (isAll && memberId === null) return refuse(context, { code: 'forbidden' })
    const wish = { shop, conversation: id, memberId: isAll ? memberId : null, askedBy: 'shopper' }
    const asked = await askErasure(context.env.DB, wish, new Date())
    context.executionCtx.waitUntil(serveErasures(context.env, new Date()))
    return context.json(asked)
  },
)
