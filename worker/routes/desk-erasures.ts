import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { deskErasureWishSchema, erasureSchema } from '../../shared/protocol/erasure.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { askErasure, listErasures } from '../privacy/erasures.ts'
import { serveErasures } from '../privacy/serve-erasures.ts'

/** Erasures at the word of the shop's owner, and how far each has come. */
export const deskErasures = new Hono<AppEnv>()

const ownersOnly = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)

deskErasures.get(
  '/erasures',
  describeRoute({ summary: 'Erasures, newest first', ...answers(v.object({ erasures: v.array(erasureSchema) })) }),
  ownersOnly,
  async (context) => context.json({ erasures: await listErasures(context.env.DB, context.var.staff.shop) }),
)

deskErasures.post(
  '/erasures',
  describeRoute({ summary: 'Remove what is kept of a shopper who asked for it', ...answers(erasureSchema) }),
  ownersOnly,
  check('json', deskErasureWishSchema),
  async (context) => {
    const { shop, id: askedBy } = context.var.staff
    const wish = context.req.valid('json')
    const whose =
      'member' in wish
        ? { conversation: null, memberId: wish.member }
        : { conversation: wish.conversation, memberId: null }
    const asked = await askErasure(context.env.DB, { shop, askedBy, ...whose }, new Date())
    context.executionCtx.waitUntil(serveErasures(context.env, new Date()))
    return context.json(asked)
  },
)
