import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import {
  deskRulesSchema,
  type RuleProblem,
  ruleBodySchemas,
  ruleKindSchema,
  ruleRemoveSchema,
  ruleVersionsSchema,
  ruleWriteSchema,
} from '../../shared/protocol/desk-rules.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { shopSettingsSchema } from '../../shared/protocol/shop.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { type ShopRecord, toCatalogue } from '../knowledge/catalogue-records.ts'
import { listRuleErrors } from '../knowledge/list-rule-errors.ts'
import { loadRecords, loadRevision } from '../knowledge/load-records.ts'
import { loadRules, loadVersions } from '../knowledge/rule-versions.ts'
import { type RuleChange, writeRules } from '../knowledge/write-rules.ts'
import { auditOf } from './desk-catalogue.ts'

const place = v.object({ kind: ruleKindSchema, id: recordIdSchema })

/** The shop's rules: read by staff, written by owners, each write from the version it names. */
export const deskRules = new Hono<AppEnv>()

deskRules.get(
  '/rules',
  describeRoute({ summary: 'Every rule with its version', ...answers(deskRulesSchema) }),
  async (context) => {
    const { shop } = context.var.staff
    // The revision first: what was written in between is then seen as newer than it, never missed.
    const revision = (await loadRevision(context.env.DB, shop)) ?? 0
    return context.json({ revision, records: await loadRules(context.env.DB, shop) })
  },
)

deskRules.get(
  '/rules/:kind/:id/versions',
  describeRoute({ summary: 'What a rule was, newest first', ...answers(ruleVersionsSchema) }),
  check('param', place),
  async (context) =>
    context.json(await loadVersions(context.env.DB, context.var.staff.shop, context.req.valid('param'))),
)

deskRules.put(
  '/rules/:kind/:id',
  describeRoute({ summary: 'Replace a rule or make a new one (owners)', ...answers(writtenSchema) }),
  check('param', place),
  check('json', ruleWriteSchema),
  async (context) => {
    const { kind, id } = context.req.valid('param')
    const { basedOn, body } = context.req.valid('json')
    const parsed = v.safeParse(ruleBodySchemas[kind], body)
    if (!parsed.success) return refuse(context, { code: 'malformed', ...withField(v.getDotPath(parsed.issues[0])) })
    const ownId = parsed.output !== null && 'id' in parsed.output ? parsed.output.id : 'main'
    if (ownId !== id) return refuse(context, { code: 'malformed', field: 'id' })
    return store(context, { kind, id, basedOn, removed: false, body: parsed.output })
  },
)

deskRules.post(
  '/rules/:kind/:id/remove',
  describeRoute({ summary: 'Remove a promotion, coupon or size chart (owners)', ...answers(writtenSchema) }),
  check('param', place),
  check('json', ruleRemoveSchema),
  async (context) => {
    const { kind, id } = context.req.valid('param')
    if (id === 'main') return refuse(context, { code: 'malformed', field: 'id' })
    return store(context, { kind, id, basedOn: context.req.valid('json').basedOn, removed: true, body: null })
  },
)

async function store(context: Context<AppEnv>, change: RuleChange): Promise<Response> {
  const { shop, id: staffId, name, role } = context.var.staff
  if (role !== 'owner') return refuse(context, { code: 'forbidden' })
  const { DB } = context.env
  const { records } = await loadRecords(DB, shop, { revision: 0, records: new Map<string, ShopRecord>() })
  const whole = withOtherSettings(records, change)
  const field = findFault(records, whole)
  if (field !== null) return refuse(context, { code: 'row-refused', ...withField(field) })
  const audit = auditOf(context, change.removed ? `${change.kind}.removed` : `${change.kind}.changed`, change.id)
  const write = { shop, changes: [whole], staff: { id: staffId, name }, now: new Date(), audit }
  const written = await writeRules(DB, write)
  if (!written.ok) return refuse(context, { code: written.reason })
  const { revision } = written.value
  await announceRevision(context.env, shop, revision)
  return context.json({ revision, id: change.id, version: await loadVersion(DB, shop, change) })
}

/** How the shop speaks is saved over the rest of its settings, which are changed elsewhere and keep no versions. */
function withOtherSettings(records: Map<string, ShopRecord>, change: RuleChange): RuleChange {
  const held = change.kind === 'settings' ? records.get('settings:main')?.body : null
  if (held == null) return change
  const { persona: _, campaigns: __, widgetModel: ___, ...rest } = v.parse(shopSettingsSchema, held)
  return { ...change, body: { ...rest, ...v.parse(ruleBodySchemas.settings, change.body) } }
}

async function loadVersion(db: D1Database, shop: string, { kind, id }: RuleChange): Promise<number> {
  const row = await db
    .prepare('SELECT version FROM records WHERE shop = ? AND kind = ? AND id = ?')
    .bind(shop, kind, id)
    .first()
  return v.parse(v.object({ version: v.number() }), row).version
}

/** The first error that this change would bring in: what was wrong already hinders nobody. */
function findFault(records: Map<string, ShopRecord>, change: RuleChange): string | null {
  const changed = new Map(records)
  const key = `${change.kind}:${change.id}`
  if (change.removed) changed.delete(key)
  else changed.set(key, { kind: change.kind, id: change.id, body: change.body } as ShopRecord)
  const known = new Set(listRuleErrors(toCatalogue(records)).map(nameOf))
  const fault = listRuleErrors(toCatalogue(changed)).find((problem) => !known.has(nameOf(problem)))
  return fault === undefined ? null : fault.path
}

function nameOf({ path, fault, got, other }: RuleProblem): string {
  return JSON.stringify([path, fault, got, other])
}

function withField(field: string | null): { field?: string } {
  return field === null ? {} : { field }
}
