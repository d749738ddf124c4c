import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { orderSchema } from '../../shared/protocol/commerce.ts'
import { rulesImportedSchema, rulesImportSchema, sampleOrdersSchema } from '../../shared/protocol/desk-rules.ts'
import { type ShopFile, shopFileSchema } from '../../shared/protocol/shop.ts'
import { maskOrder } from '../commerce/mask-person.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { type ShopRecord, toArticles, toCatalogue } from '../knowledge/catalogue-records.ts'
import { listRuleChanges } from '../knowledge/list-rule-changes.ts'
import { listRuleErrors } from '../knowledge/list-rule-errors.ts'
import { loadRecords } from '../knowledge/load-records.ts'
import { loadRules } from '../knowledge/rule-versions.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { writeRules } from '../knowledge/write-rules.ts'
import { auditOf } from './desk-catalogue.ts'

const nothing = { revision: 0, records: new Map<string, ShopRecord>() }
const sampleOrders = 30
const orderRow = v.object({ body: v.pipe(v.string(), v.parseJson(), orderSchema) })

/** Rules as a file, in and out, and orders to try them on. */
export const deskRulesImport = new Hono<AppEnv>()

deskRulesImport.post(
  '/rules/import',
  describeRoute({
    summary: 'Take rules from a shop file (owners): all of it or nothing',
    ...answers(rulesImportedSchema),
  }),
  check('json', rulesImportSchema),
  async (context) => {
    const { shop, id: staffId, name, role } = context.var.staff
    if (role !== 'owner') return refuse(context, { code: 'forbidden' })
    const { DB } = context.env
    const { revision: readAt, sections } = context.req.valid('json')
    const { revision, records } = await loadRecords(DB, shop, nothing)
    if (revision !== readAt) return refuse(context, { code: 'revision-conflict' })
    const [fault] = listRuleErrors(toCatalogue(records), sections)
    if (fault !== undefined) return refuse(context, { code: 'row-refused', field: fault.path })
    const changes = listRuleChanges(sections, await loadRules(DB, shop))
    const removed = changes.filter((change) => change.removed).length
    if (changes.length === 0) return context.json({ revision, changed: 0, removed: 0 })
    const audit = auditOf(context, 'rules.imported', 'main')
    const write = { shop, changes, staff: { id: staffId, name }, now: new Date(), audit }
    const written = await writeRules(DB, write)
    if (!written.ok) return refuse(context, { code: written.reason })
    await announceRevision(context.env, shop, written.value.revision)
    return context.json({ revision: written.value.revision, changed: changes.length - removed, removed })
  },
)

deskRulesImport.get(
  '/rules/export',
  describeRoute({
    summary: 'The shop as a file for evaluation and import; without members and orders',
    ...answers(shopFileSchema),
  }),
  async (context) => {
    const { shop } = context.var.staff
    const { records } = await loadRecords(context.env.DB, shop, nothing)
    const { understanding: _, priceProtection = null, ...rules } = toCatalogue(records)
    const articles = toArticles(records)
    const file: ShopFile = { id: shop, currency: 'CNY', ...rules, priceProtection, members: [], orders: [], articles }
    return context.json(file)
  },
)

deskRulesImport.get(
  '/rules/orders',
  describeRoute({ summary: 'The newest orders to try rules on, addresses masked', ...answers(sampleOrdersSchema) }),
  async (context) => {
    const { shop, id: staffId } = context.var.staff
    const { DB } = context.env
    const { results } = await DB.prepare('SELECT body FROM orders WHERE shop = ? ORDER BY created_at DESC LIMIT ?')
      .bind(shop, sampleOrders)
      .all()
    await auditEntry(DB, { shop, staffId, action: 'orders.read', subject: 'rules', now: new Date() }).run()
    return context.json({ orders: results.map((row) => maskOrder(v.parse(orderRow, row).body)) })
  },
)
