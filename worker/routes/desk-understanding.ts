import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { findRefusedRow } from '../../shared/intents/find-refused-row.ts'
import {
  type ShopUnderstanding,
  shopUnderstandingSchema,
  type UnderstandingWrite,
  understandingBodyLimitBytes,
  understandingWriteSchema,
} from '../../shared/protocol/shop-understanding.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { fitUnderstanding } from '../knowledge/fit-understanding.ts'
import { loadKnownArticles, loadUnderstanding, saveUnderstanding } from '../knowledge/understanding-store.ts'
import { auditOf } from './desk-catalogue.ts'

/** What a shop teaches the assistant. The layer that decides is fitted here: weights are never taken from a client. */
export const deskUnderstanding = new Hono<AppEnv>()

deskUnderstanding.get(
  '/understanding',
  describeRoute({ summary: 'What the shop taught the assistant', ...answers(shopUnderstandingSchema) }),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    return context.json(await loadUnderstanding(context.env.DB, shop))
  },
)

deskUnderstanding.put(
  '/understanding',
  describeRoute({
    summary: 'Replace what the shop taught (owners); it answers open chats within two seconds',
    ...answers(shopUnderstandingSchema),
  }),
  check('json', understandingWriteSchema),
  async (context) => {
    const { shop, role, id: staffId, name } = context.var.staff
    if (role !== 'owner') return refuse(context, { code: 'forbidden' })
    const { DB } = context.env
    const write = context.req.valid('json')
    const wanted = write.ownIntents.map(({ articleId }) => articleId)
    const known = await loadKnownArticles(DB, shop, wanted)
    const refused = findRefusedRow(write, (id) => known.has(id))
    if (refused !== null) return refuse(context, { code: 'row-refused', ...refused })
    const before = await loadUnderstanding(DB, shop)
    if (before.revision !== write.revision) return refuse(context, { code: 'revision-conflict' })
    const now = new Date()
    const understanding = toStored(write, before, { name, now })
    if (new TextEncoder().encode(JSON.stringify(understanding)).byteLength > understandingBodyLimitBytes)
      return refuse(context, { code: 'too-large', limit: understandingBodyLimitBytes })
    const save = { shop, understanding, feed: fitUnderstanding(understanding), staffId, now }
    const saved = await saveUnderstanding(DB, save, auditOf(context, 'understanding.changed', 'main'))
    if (!saved.ok) return refuse(context, { code: saved.reason })
    await announceRevision(context.env, shop, saved.value.shopRevision)
    return context.json(understanding)
  },
)

/** The next revision; who added an example and when is known here and not asked of the client. */
function toStored(
  write: UnderstandingWrite,
  before: ShopUnderstanding,
  by: { name: string; now: Date },
): ShopUnderstanding {
  const old = new Map(before.examples.map((example) => [example.id, example]))
  const examples = write.examples.map((example) => {
    const { addedAt = by.now.toISOString(), addedBy = by.name.slice(0, 60) } = old.get(example.id) ?? {}
    return { ...example, addedAt, addedBy }
  })
  return { ...write, revision: write.revision + 1, examples }
}
