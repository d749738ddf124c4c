import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { refuse as no, ok, type Result } from '../../shared/lib/result.ts'
import type { AppEnv, Caller } from '../http/app-env.ts'
import { refuse } from '../http/refuse.ts'
import { findStaff } from './staff-auth.ts'
import { readVisitorToken } from './visitor-token.ts'

type TokenRefusal = 'unauthenticated' | 'token-expired' | 'foreign-origin'

/** Any valid token: a visitor's (three dotted parts) or a member of staff's. */
export const requireCaller = createMiddleware<AppEnv>(async (context, next) => {
  const caller = await readCaller(context)
  if (!caller.ok) return refuse(context, { code: caller.reason })
  context.set('caller', caller.value)
  return next()
})

/** A staff token only. */
export const requireStaff = createMiddleware<AppEnv>(async (context, next) => {
  const caller = await readCaller(context)
  if (!caller.ok) return refuse(context, { code: caller.reason })
  if (caller.value.side !== 'staff') return refuse(context, { code: 'forbidden' })
  context.set('staff', caller.value.staff)
  return next()
})

async function readCaller(context: Context<AppEnv>): Promise<Result<Caller, TokenRefusal>> {
  const token = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
  if (token === undefined) return no('unauthenticated')
  if (token.split('.').length === 3) return readVisitor(context, token)
  const staff = await findStaff(context.env, token)
  return staff === null ? no('unauthenticated') : ok({ side: 'staff', staff })
}

async function readVisitor(context: Context<AppEnv>, token: string): Promise<Result<Caller, TokenRefusal>> {
  if (context.var.fromExtension) return no('foreign-origin')
  const read = await readVisitorToken(context.env.TOKEN_SECRET, token)
  if (!read.ok) return no(read.reason === 'expired' ? 'token-expired' : 'unauthenticated')
  return ok({ side: 'shopper', visitor: read.value })
}
