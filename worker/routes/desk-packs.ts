import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import {
  packListSchema,
  packTakenSchema,
  packUndoneSchema,
  packUndoSchema,
  tradeSchema,
} from '../../shared/protocol/desk-packs.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { summarisePack } from '../knowledge/read-pack.ts'
import { loadHeldIds, takePack } from '../knowledge/take-pack.ts'
import { takenAction, undoPack } from '../knowledge/undo-pack.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { auditOf } from './desk-catalogue.ts'

const tradeParam = v.object({ trade: tradeSchema })

/** Starter packs of knowledge: an owner takes one as drafts, and takes it back. */
export const deskPacks = new Hono<AppEnv>()

/** Their thousand articles are read when an owner asks for them: no other request waits for that. */
const importPacks = async () => (await import('../knowledge/starter-packs.ts')).starterPacks

const byOwner = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)

deskPacks.get(
  '/packs',
  describeRoute({ summary: 'The starter packs of all trades (owners)', ...answers(packListSchema) }),
  byOwner,
  async (context) => {
    const packs = Object.values(await importPacks())
    const ids = packs.flatMap(({ articles }) => articles.map(({ id }) => id))
    const held = await loadHeldIds(context.env.DB, context.var.staff.shop, ids)
    return context.json({ packs: packs.map((pack) => summarisePack(pack, held)) })
  },
)

deskPacks.post(
  '/packs/:trade/take',
  describeRoute({ summary: 'Take what is missing of a pack as drafts (owners)', ...answers(packTakenSchema) }),
  byOwner,
  check('param', tradeParam),
  async (context) => {
    const { trade } = context.req.valid('param')
    const { shop, id, name } = context.var.staff
    const { DB } = context.env
    const { articles } = (await importPacks())[trade]
    const held = await loadHeldIds(
      DB,
      shop,
      articles.map((article) => article.id),
    )
    const now = new Date()
    const audit = auditEntry(DB, { shop, staffId: id, action: takenAction, subject: trade, now })
    const missing = articles.filter((article) => !held.has(article.id))
    const taken = await takePack(DB, { shop, articles: missing, staff: { id, name }, now, audit })
    if (taken.added > 0) await announceRevision(context.env, shop, taken.revision)
    return context.json({ ...taken, kept: articles.length - taken.added })
  },
)

deskPacks.post(
  '/packs/:trade/undo',
  describeRoute({ summary: 'Take back the untouched drafts of one take (owners)', ...answers(packUndoneSchema) }),
  byOwner,
  check('param', tradeParam),
  check('json', packUndoSchema),
  async (context) => {
    const { trade } = context.req.valid('param')
    const { shop, name: by } = context.var.staff
    const { articles } = (await importPacks())[trade]
    const ids = articles.map(({ id }) => id)
    const audit = auditOf(context, 'pack.undone', trade)
    const { takenAt } = context.req.valid('json')
    const undone = await undoPack(context.env.DB, { shop, trade, takenAt, ids, by, now: new Date(), audit })
    if (!undone.ok) return refuse(context, { code: undone.reason })
    if (undone.value.removed > 0) await announceRevision(context.env, shop, undone.value.revision)
    return context.json(undone.value)
  },
)
