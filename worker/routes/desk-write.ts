import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { type WrittenLine, writeWishSchema, writtenLineSchema } from '../../shared/protocol/desk-engines.ts'
import { countAttempt } from '../auth/count-attempt.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { writingsPerMinute } from '../http/limits.ts'
import { log } from '../http/log.ts'
import { refuse } from '../http/refuse.ts'
import { isReachable } from '../writing/describe-engines.ts'
import { loadEngines } from '../writing/engine-store.ts'
import { liveRuntime } from '../writing/write-at-endpoint.ts'
import { estimateTokens, toMaskedWish, writeWithinBudget } from '../writing/write-within-budget.ts'
import { loadShopDay, reserve } from '../writing/writing-budget.ts'

/** Has the shop's endpoint write for its staff: masked, within the day's allowance, the key staying here. */
export const deskWrite = new Hono<AppEnv>()

deskWrite.post(
  '/write',
  describeRoute({
    summary: 'Have a text written; one JSON line after another, the last says how it ended (owners, operators)',
    ...answers(writtenLineSchema),
  }),
  check('json', writeWishSchema),
  async (context) => {
    const { env } = context
    const { shop, role, id } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const { on, endpoint, limits } = await loadEngines(env, shop)
    if (!on.includes('edge') || !isReachable(env, endpoint))
      return refuse(context, { code: 'unavailable', rule: 'engine-off' })
    const now = new Date()
    const limited = await countAttempt(env.DB, `write:${id}`, { limit: writingsPerMinute, seconds: 60 }, now)
    if (limited !== null) return refuse(context, limited)
    const wish = toMaskedWish(context.req.valid('json'))
    const { day, resetsAt } = await loadShopDay(env.DB, shop, now)
    if (!(await reserve(env.DB, { shop, day }, { tokens: estimateTokens(wish), limits }))) {
      const retryAfterSeconds = Math.ceil((Date.parse(resetsAt) - now.getTime()) / 1000)
      return refuse(context, { code: 'too-many-requests', rule: 'budget-used', retryAfterSeconds })
    }
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const gone = new AbortController()
    const tell = (line: WrittenLine) => {
      // Whoever asked may be gone: the endpoint is not kept writing for nobody.
      writer.write(new TextEncoder().encode(`${JSON.stringify(line)}\n`)).catch(() => gone.abort())
    }
    const run = async () => {
      const writing = { env, place: { shop, day }, endpoint, wish, tell, signal: gone.signal }
      await writeWithinBudget(writing, liveRuntime(env)).catch((error: unknown) => {
        log.error('write.broken', { shop, message: String(error) })
      })
      await writer.close().catch(() => undefined) // as above
    }
    context.executionCtx.waitUntil(run())
    return context.body(readable, 200, { 'content-type': 'text/x-ndjson; charset=utf-8' })
  },
)
