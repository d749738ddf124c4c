import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { sessionRequestSchema, type VisitorSession, visitorSessionSchema } from '../../shared/protocol/http.ts'
import { clientAddress } from '../auth/client-address.ts'
import { renewFamily, signRefreshToken } from '../auth/refresh-family.ts'
import { signVisitorToken, type VisitorClaims } from '../auth/visitor-token.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { createConversationId } from '../room/room-name.ts'
import { loadShop } from '../shops/load-shop.ts'

/** Visitor sessions: opened without proof, renewed with a token that works once. */
export const sessions = new Hono<AppEnv>()

sessions.post(
  '/api/shops/:shop/sessions',
  describeRoute({ summary: 'Open or renew a visitor session', ...answers(visitorSessionSchema) }),
  check('json', sessionRequestSchema),
  async (context) => {
    const { env } = context
    const shop = await loadShop(env, context.req.param('shop'))
    if (shop === null) return refuse(context, { code: 'unknown-shop' })
    const now = new Date()
    const { refreshToken } = context.req.valid('json')
    if (refreshToken !== undefined) {
      const renewed = await renewFamily(env, shop.id, refreshToken, now)
      if (!renewed.ok) return refuse(context, { code: renewed.reason })
      return context.json(await toSession(env, renewed.value.claims, renewed.value.generation, now))
    }
    const limited = await env.DESK.getByName(shop.id).countSession(clientAddress(context.req.raw))
    if (limited !== null) return refuse(context, limited)
    const claims = { visitor: crypto.randomUUID(), shop: shop.id, conversationId: createConversationId() }
    return context.json(await toSession(env, claims, 0, now))
  },
)

async function toSession(env: Env, claims: VisitorClaims, generation: number, now: Date): Promise<VisitorSession> {
  const access = await signVisitorToken(env.TOKEN_SECRET, claims, now)
  return {
    shop: claims.shop,
    conversationId: claims.conversationId,
    accessToken: access.token,
    accessExpiresAt: access.expiresAt.toISOString(),
    refreshToken: await signRefreshToken(env.TOKEN_SECRET, claims, generation, now),
    now: now.toISOString(),
  }
}
