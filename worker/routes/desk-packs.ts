import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { summarisePack } from '../../shared/knowledge/packs/read-pack.ts'
import {
  packListSchema,
  packPersonaSchema,
  packTakenSchema,
  packTakeSchema,
  packUndoneSchema,
  packUndoSchema,
  tradeSchema,
} from '../../shared/protocol/desk-packs.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadPersona } from '../knowledge/persona/load-persona.ts'
import { takePersona } from '../knowledge/persona/take-persona.ts'
import { undoPersona } from '../knowledge/persona/undo-persona.ts'
import { loadHeldIds, takePack } from '../knowledge/take-pack.ts'
import { takenAction, undoPack } from '../knowledge/undo-pack.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { auditOf } from './desk-catalogue.ts'

const tradeParam = v.object({ trade: tradeSchema })

/** Starter packs of knowledge: an owner takes one as drafts, and takes it back. */
export const deskPacks = new Hono<AppEnv>()

/** Their thousand articles are read when an owner asks for them: no other request waits for that. */
const importPacks = async () => (await import('../../shared/knowledge/packs/starter-packs.ts')).starterPacks

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
    const persona = await loadPersona(context.env.DB, context.var.staff.shop)
    return context.json({ packs: packs.map((pack) => summarisePack(pack, held)), persona })
  },
)

deskPacks.post(
  '/packs/:trade/take',
  describeRoute({
    summary: 'Take what is missing of a pack as drafts, and its way of speaking if asked for (owners)',
    ...answers(packTakenSchema),
  }),
  byOwner,
  check('param', tradeParam),
  check('json', packTakeSchema),
  async (context) => {
    const { trade } = context.req.valid('param')
    const { shop, id, name } = context.var.staff
    const { DB } = context.env
    const { articles, persona } = (await importPacks())[trade]
    const held = await loadHeldIds(
      DB,
      shop,
      articles.map((article) => article.id),
    )
    const now = new Date()
    const audit = auditEntry(DB, { shop, staffId: id, action: takenAction, subject: trade, now })
    const missing = articles.filter((article) => !held.has(article.id))
    const taken = await takePack(DB, { shop, articles: missing, staff: { id, name }, now, audit })
    const kept = articles.length - taken.added
    if (!context.req.valid('json').persona) {
      if (taken.added > 0) await announceRevision(context.env, shop, taken.revision)
      return context.json({ ...taken, kept })
    }
    const speaking = v.parse(packPersonaSchema, persona)
    const revision = await takePersona(DB, { shop, trade, persona: speaking, now, staffId: id })
    await announceRevision(context.env, shop, revision)
    return context.json({ ...taken, kept, revision, persona: speaking, takenAt: now.toISOString() })
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
    const spoken = await undoPersona(context.env.DB, { shop, takenAt })
    const { revision } = spoken ?? undone.value
    const hasChanged = undone.value.removed > 0 || spoken?.persona === 'restored'
    if (hasChanged) await announceRevision(context.env, shop, revision)
    return context.json({ ...undone.value, ...spoken })
  },
)
