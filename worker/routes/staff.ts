import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { signInSchema, staffSessionSchema } from '../../shared/protocol/http.ts'
import { requireStaff } from '../auth/callers.ts'
import { clientAddress } from '../auth/client-address.ts'
import { countAttempt, forgiveAttempts } from '../auth/count-attempt.ts'
import { signInStaff, signOutStaff } from '../auth/staff-auth.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { signInsPerWindow, signInWindowSeconds } from '../http/limits.ts'
import { refuse } from '../http/refuse.ts'

/** Staff sessions. The token is a Bearer token that signing out revokes. */
export const staff = new Hono<AppEnv>()

staff.post(
  '/api/staff/sign-in',
  describeRoute({ summary: 'Sign in with email and password', ...answers(staffSessionSchema) }),
  check('json', signInSchema),
  async (context) => {
    const { email, password } = context.req.valid('json')
    const window = { limit: signInsPerWindow, seconds: signInWindowSeconds }
    const names = [`sign-in:${clientAddress(context.req.raw)}`, `sign-in:${email.toLowerCase()}`]
    const now = new Date()
    for (const name of names) {
      const limited = await countAttempt(context.env.DB, name, window, now)
      if (limited !== null) return refuse(context, limited)
    }
    const session = await signInStaff(context.env, email, password)
    if (session === null) return refuse(context, { code: 'invalid-credentials' })
    await forgiveAttempts(context.env.DB, names, window, now)
    return context.json(session)
  },
)

staff.post('/api/staff/sign-out', describeRoute({ summary: 'Revoke the token' }), requireStaff, async (context) => {
  const { env, req } = context
  const { shop, id } = context.var.staff
  await signOutStaff(env, req.header('authorization')?.replace(/^Bearer /i, '') ?? '')
  await env.DESK.getByName(shop).dropStaff(shop, id)
  return context.body(null, 204)
})
