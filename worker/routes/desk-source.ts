import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import { ok, type Result, refuse as refuseWith } from '../../shared/lib/result.ts'
import {
  deskSourceSchema,
  deskSourceWriteSchema,
  sourceTrialSchema,
  sourceTriedSchema,
} from '../../shared/protocol/desk-source.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { countAttempt } from '../auth/count-attempt.ts'
import { describeSource } from '../commerce/describe-source.ts'
import { parseEndpoint } from '../commerce/rest-endpoint.ts'
import { loadRestSetting, saveRestSetting } from '../commerce/rest-settings.ts'
import { getBreaker } from '../commerce/shop-source.ts'
import { tryEndpoint } from '../commerce/try-endpoint.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { sourceTrialsPerWindow, sourceTrialWindowSeconds } from '../http/limits.ts'
import { refuse } from '../http/refuse.ts'
import { auditOf } from './desk-catalogue.ts'

/** Where a shop's orders come from: its own system or our books. Read by staff, changed by owners and integrators. */
export const deskSource = new Hono<AppEnv>()

const notOperators = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'operator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskSource.get(
  '/source',
  describeRoute({ summary: 'Where orders come from', ...answers(deskSourceSchema) }),
  async (context) => context.json(await describeSource(context.env, context.var.staff.shop, new Date())),
)

deskSource.put(
  '/source',
  describeRoute({ summary: "Name the shop's own order system, or give it up", ...answers(deskSourceSchema) }),
  notOperators,
  check('json', deskSourceWriteSchema),
  async (context) => {
    const { shop } = context.var.staff
    const wish = context.req.valid('json')
    const named = wish.kind === 'rest' ? await toSettings(context, wish) : ok(null)
    if (!named.ok) return refuse(context, named.error)
    const { value } = named
    const setting = value === null ? null : { endpoint: value.endpoint.href, secret: value.secret }
    const now = new Date()
    await saveRestSetting(context.env, shop, setting, now)
    await auditOf(context, 'source.changed', setting?.endpoint ?? 'books').run()
    return context.json(await describeSource(context.env, shop, now))
  },
)

deskSource.post(
  '/source/trial',
  describeRoute({ summary: 'Call an order system for real and say what came back', ...answers(sourceTriedSchema) }),
  notOperators,
  check('json', sourceTrialSchema),
  async (context) => {
    const { shop } = context.var.staff
    const wish = context.req.valid('json')
    const named = await toSettings(context, wish)
    if (!named.ok) return refuse(context, named.error)
    const window = { limit: sourceTrialsPerWindow, seconds: sourceTrialWindowSeconds }
    const limited = await countAttempt(context.env.DB, `source-trial:${shop}`, window, new Date())
    if (limited !== null) return refuse(context, limited)
    const { endpoint, secret } = named.value
    await auditOf(context, 'source.tried', endpoint.href).run()
    const tried = await tryEndpoint(named.value, wish.order)
    const saved = await loadRestSetting(context.env, shop)
    const isSaved = saved?.endpoint === endpoint.href && saved.secret === secret
    // What answers a person now need not be left alone any longer.
    if (isSaved && tried.outcome === 'connected') getBreaker(endpoint.href).record(true, Date.now())
    return context.json(tried)
  },
)

type Named = { ok: true; value: { endpoint: URL; secret: string } } | { ok: false; error: ErrorBody }

/**
 * The address as it will be called; credentials, private names and the like are refused here, not at the first call.
 * Without a secret it is the one kept for the same host.
 */
async function toSettings(context: Context<AppEnv>, told: { endpoint: string; secret?: string }): Promise<Named> {
  const { env, var: variables } = context
  const parsed = parseEndpoint(told.endpoint, { loopback: env.REST_LOOPBACK === '1' })
  if (!parsed.ok) return { ok: false, error: { code: 'malformed', field: 'endpoint', rule: parsed.reason } }
  const kept =
    told.secret === undefined ? await loadKeptSecret(env, variables.staff.shop, parsed.value) : ok(told.secret)
  if (!kept.ok) return { ok: false, error: { code: 'malformed', field: 'secret' } }
  return { ok: true, value: { endpoint: parsed.value, secret: kept.value } }
}

async function loadKeptSecret(env: Env, shop: string, { origin }: URL): Promise<Result<string, 'none'>> {
  const saved = await loadRestSetting(env, shop)
  return saved !== null && new URL(saved.endpoint).origin === origin ? ok(saved.secret) : refuseWith('none')
}
