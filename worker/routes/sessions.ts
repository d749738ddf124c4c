import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { sessionRequestSchema, type VisitorSession, visitorSessionSchema } from '../../shared/protocol/http.ts'
import { clientAddress } from '../auth/client-address.ts'
import { findHome } from '../auth/find-home.ts'
import { readIdentity } from '../auth/identity-jwt.ts'
import { renewFamily, signRefreshToken } from '../auth/refresh-family.ts'
import { signVisitorToken, type VisitorClaims } from '../auth/visitor-token.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { createConversationId } from '../room/room-name.ts'
import { loadShop, type Shop } from '../shops/load-shop.ts'

/** Visitor sessions: opened without proof, renewed with a token that works once, joined to a login's own conversation. */
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
    const { refreshToken, identity, spoken } = context.req.valid('json')
    const opened = await (refreshToken === undefined ? open(context, shop.id) : renew(env, shop.id, refreshToken, now))
    if ('code' in opened) return refuse(context, opened)
    const home = identity === undefined ? null : await homeOf({ env, shop, now }, identity, opened)
    const isHere = home === null || spoken === true || home === opened.claims.conversationId
    return context.json(await toSession(env, isHere ? opened : begin(shop.id, home), now))
  },
)

/** One device's claim to a conversation, and how often it was renewed. */
interface Opened {
  claims: VisitorClaims
  generation: number
}

async function open(context: Context<AppEnv>, shop: string): Promise<Opened | ErrorBody> {
  const limited = await context.env.DESK.getByName(shop).countSession(clientAddress(context.req.raw))
  return limited ?? begin(shop, createConversationId())
}

async function renew(env: Env, shop: string, refreshToken: string, now: Date): Promise<Opened | ErrorBody> {
  const renewed = await renewFamily(env, shop, refreshToken, now)
  return renewed.ok ? renewed.value : { code: renewed.reason }
}

/** Every device has tokens of its own, which are renewed by themselves. */
function begin(shop: string, conversationId: string): Opened {
  return { claims: { visitor: crypto.randomUUID(), shop, conversationId }, generation: 0 }
}

/** The conversation of whoever signed in; null when the login is not good, which the conversation itself says. */
async function homeOf(
  { env, shop, now }: { env: Env; shop: Shop; now: Date },
  identity: string,
  { claims }: Opened,
): Promise<string | null> {
  if (shop.identity === null) return null
  const login = await readIdentity(shop.identity, shop.id, identity, now)
  if (!login.ok) return null
  return findHome(env.DB, { shop: shop.id, memberId: login.value.memberId }, claims.conversationId, now)
}

async function toSession(env: Env, { claims, generation }: Opened, now: Date): Promise<VisitorSession> {
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
