import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import {
  type EndpointWrite,
  type EngineTried,
  enginePlanSchema,
  engineSettingSchema,
  engineSettingWriteSchema,
  engineTrialSchema,
  engineTriedSchema,
} from '../../shared/protocol/desk-engines.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { countAttempt } from '../auth/count-attempt.ts'
import { parseEndpoint } from '../commerce/rest-endpoint.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { sourceTrialsPerWindow, sourceTrialWindowSeconds } from '../http/limits.ts'
import { refuse } from '../http/refuse.ts'
import { describePlan, describeSetting } from '../writing/describe-engines.ts'
import { type Endpoint, loadEngines, saveEngines } from '../writing/engine-store.ts'
import { tryEngine } from '../writing/try-engine.ts'
import { auditOf } from './desk-catalogue.ts'

/** Who may put words together for a shop's staff. The plan is read by whoever writes, the rest belongs to owners. */
export const deskEngines = new Hono<AppEnv>()

const byOwner = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)
const byWriters = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskEngines.get(
  '/engines',
  describeRoute({
    summary: 'Which engines may write, in which order (owners, operators)',
    ...answers(enginePlanSchema),
  }),
  byWriters,
  async (context) => context.json(await describePlan(context.env, context.var.staff.shop, new Date())),
)

deskEngines.get(
  '/engines/setting',
  describeRoute({
    summary: 'The engines as an owner set them, and what of today is used',
    ...answers(engineSettingSchema),
  }),
  byOwner,
  async (context) => context.json(await describeSetting(context.env, context.var.staff.shop, new Date())),
)

deskEngines.put(
  '/engines/setting',
  describeRoute({ summary: 'Set order, endpoint, key and limits (owners)', ...answers(engineSettingSchema) }),
  byOwner,
  check('json', engineSettingWriteSchema),
  async (context) => {
    const { shop } = context.var.staff
    const { endpoint, ...wish } = context.req.valid('json')
    const named = endpoint === null ? ({ ok: true, value: null } as const) : await toEndpoint(context, endpoint)
    if (!named.ok) return refuse(context, named.error)
    if (wish.on.includes('edge') && named.value === null)
      return refuse(context, { code: 'malformed', field: 'endpoint', rule: 'endpoint-missing' })
    const now = new Date()
    await saveEngines(context.env, shop, { ...wish, endpoint: named.value }, now)
    await auditOf(context, 'engines.changed', nameOf(named.value)).run()
    return context.json(await describeSetting(context.env, shop, now))
  },
)

deskEngines.post(
  '/engines/trial',
  describeRoute({
    summary: 'Have a fixed sentence written by an endpoint, saved or not (owners)',
    ...answers(engineTriedSchema),
  }),
  byOwner,
  check('json', engineTrialSchema),
  async (context) => {
    const { shop } = context.var.staff
    const named = await toEndpoint(context, context.req.valid('json').endpoint)
    if (!named.ok) return refuse(context, named.error)
    const window = { limit: sourceTrialsPerWindow, seconds: sourceTrialWindowSeconds }
    const limited = await countAttempt(context.env.DB, `engine-trial:${shop}`, window, new Date())
    if (limited !== null) return refuse(context, limited)
    await auditOf(context, 'engines.tried', nameOf(named.value)).run()
    const tried: EngineTried = await tryEngine(context.env, shop, named.value)
    return context.json(tried)
  },
)

type Named = { ok: true; value: Endpoint } | { ok: false; error: ErrorBody }

/** The endpoint as it will be called; an address that is not called is refused here, not at the first call. */
async function toEndpoint(context: Context<AppEnv>, told: EndpointWrite): Promise<Named> {
  if (told.kind === 'workers-ai') return { ok: true, value: told }
  const { env, var: variables } = context
  const parsed = parseEndpoint(told.url, { loopback: env.REST_LOOPBACK === '1' })
  if (!parsed.ok) return { ok: false, error: { code: 'malformed', field: 'endpoint.url', rule: parsed.reason } }
  const url = parsed.value.href.replace(/\/(?:chat\/completions\/?)?$/, '')
  const key = told.key === undefined ? await loadKeptKey(env, variables.staff.shop, parsed.value) : told.key
  if (key === undefined) return { ok: false, error: { code: 'malformed', field: 'endpoint.key' } }
  return { ok: true, value: { kind: 'openai', url, model: told.model, key } }
}

/** The key of the same address; undefined where one is kept for another, which must not get it. */
async function loadKeptKey(env: Env, shop: string, { origin }: URL): Promise<string | null | undefined> {
  const { endpoint } = await loadEngines(env, shop)
  if (endpoint?.kind !== 'openai' || endpoint.key === null) return null
  return new URL(endpoint.url).origin === origin ? endpoint.key : undefined
}

function nameOf(endpoint: Endpoint | null): string {
  if (endpoint === null) return 'none'
  return endpoint.kind === 'openai' ? endpoint.url : endpoint.kind
}
