import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { describeRoute } from 'hono-openapi'
import { demoIdentitySchema, demoLogInSchema } from '../../shared/protocol/http.ts'
import { demoCookie, demoCookieSeconds, signDemoMember } from '../auth/demo-member.ts'
import { signIdentity } from '../auth/sign-identity.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { seedDemo } from '../seed/seed-demo.ts'
import { loadShop } from '../shops/load-shop.ts'

const shopId = 'demo'

/** The demo shop's own helpers; they do not exist unless DEMO=1. */
export const demo = new Hono<AppEnv>()

demo.use('/demo/*', async (context, next) => (context.env.DEMO === '1' ? next() : context.notFound()))

demo.post('/demo/seed', describeRoute({ hide: true }), async (context) =>
  context.json(await seedDemo(context.env, new Date())),
)

demo.post(
  '/demo/log-in',
  describeRoute({ summary: 'Log in as a member of the demo shop', ...answers(demoIdentitySchema) }),
  check('json', demoLogInSchema),
  async (context) => {
    const { env } = context
    const shop = await loadShop(env, shopId)
    if (shop === null || shop.identity === null) return refuse(context, { code: 'unknown-shop' })
    const member = await createDemoSource(env.DB).fetchMember(shop.id, context.req.valid('json').memberId)
    if (member === null) return refuse(context, { code: 'unknown-record', field: 'memberId' })
    const now = new Date()
    const secure = new URL(context.req.url).protocol === 'https:'
    const options = { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: demoCookieSeconds, secure } as const
    setCookie(context, demoCookie, await signDemoMember(env.TOKEN_SECRET, member.id, now), options)
    return context.json({ jwt: await signIdentity(shop.identity, shop.id, member, now), name: member.name })
  },
)
