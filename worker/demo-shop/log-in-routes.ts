import { type Context, type Env, Hono } from 'hono'
import * as v from 'valibot'
import { type demoIdentitySchema, demoLogInSchema } from '../../shared/protocol/http.ts'
import { forgetMember, writeMember } from './member-cookie.ts'
import type { ShopPagesSource } from './shop-source.ts'

/** `POST /demo/log-in` and `POST /demo/log-out`: what stands in for the log-in of a real shop. */
export function createLogInRoutes<E extends Env>(getSource: (context: Context<E>) => ShopPagesSource): Hono<E> {
  const routes = new Hono<E>()
  routes.post('/demo/log-in', async (context) => {
    const body = v.safeParse(demoLogInSchema, await context.req.json().catch(() => null))
    if (!body.success) return context.json({ code: 'malformed', field: 'memberId' }, 400)
    const source = getSource(context)
    const member = (await source.loadMembers()).find(({ id }) => id === body.output.memberId)
    if (!member) return context.json({ code: 'unknown-record' }, 404)
    writeMember(context, member.id)
    const identity = { jwt: await source.signIdentity(member.id), name: member.name }
    return context.json(identity satisfies v.InferOutput<typeof demoIdentitySchema>)
  })
  routes.post('/demo/log-out', (context) => {
    forgetMember(context)
    return context.body(null, 204)
  })
  return routes
}
