import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import {
  coverageSchema,
  coverageWeeks,
  deskUnansweredSchema,
  unansweredDismissSchema,
  unansweredDraftSchema,
  unansweredPageSchema,
  unansweredQuerySchema,
} from '../../shared/protocol/desk-unanswered.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadArticle } from '../knowledge/load-article.ts'
import { beginAnswer } from '../knowledge/unanswered/begin-answer.ts'
import { countGroups, listUnanswered, loadUnanswered } from '../knowledge/unanswered/list-unanswered.ts'
import { loadCoverage } from '../knowledge/unanswered/load-coverage.ts'
import { loadShare } from '../knowledge/unanswered/load-share.ts'
import { writeArticle } from '../knowledge/write-article.ts'
import { auditOf } from './desk-catalogue.ts'

const idParam = v.object({ id: recordIdSchema })

/** Questions that the assistant could not answer: read by owners and operators, worked off by owners. */
export const deskUnanswered = new Hono<AppEnv>()

deskUnanswered.get(
  '/unanswered',
  describeRoute({ summary: 'Unanswered questions by meaning, most asked first', ...answers(unansweredPageSchema) }),
  check('query', unansweredQuerySchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const { DB: db } = context.env
    const query = context.req.valid('query')
    const page = await listUnanswered(db, shop, query)
    const counts = await countGroups(db, shop, query.since)
    return context.json({ ...page, counts, ...(await loadShare(db, shop, new Date())) })
  },
)

deskUnanswered.get(
  '/coverage',
  describeRoute({ summary: `Questions and unanswered ones of ${coverageWeeks} weeks`, ...answers(coverageSchema) }),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    return context.json({ weeks: await loadCoverage(context.env.DB, shop, new Date()) })
  },
)

deskUnanswered.get(
  '/unanswered/:id',
  describeRoute({ summary: 'One group with its samples', ...answers(deskUnansweredSchema) }),
  check('param', idParam),
  async (context) => {
    if (context.var.staff.role === 'integrator') return refuse(context, { code: 'forbidden' })
    return answerGroup(context, context.req.valid('param').id)
  },
)

deskUnanswered.post(
  '/unanswered/:id/dismiss',
  describeRoute({ summary: 'Take a group off the list, or put it back (owners)', ...answers(deskUnansweredSchema) }),
  check('param', idParam),
  check('json', unansweredDismissSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role !== 'owner') return refuse(context, { code: 'forbidden' })
    const { id } = context.req.valid('param')
    const { undo } = context.req.valid('json')
    const [from, to] = undo ? ['dismissed', 'open'] : ['open', 'dismissed']
    await context.env.DB.batch([
      context.env.DB.prepare('UPDATE unanswered_groups SET state = ? WHERE shop = ? AND id = ? AND state = ?').bind(
        ...[to, shop, id, from],
      ),
      auditOf(context, undo ? 'unanswered.restored' : 'unanswered.dismissed', id),
    ])
    return answerGroup(context, id)
  },
)

deskUnanswered.post(
  '/unanswered/:id/article',
  describeRoute({ summary: 'Begin the article that answers a group (owners)', ...answers(unansweredDraftSchema) }),
  check('param', idParam),
  async (context) => {
    const { shop, role, id: staffId, name } = context.var.staff
    const { DB: db } = context.env
    if (role !== 'owner') return refuse(context, { code: 'forbidden' })
    const { id } = context.req.valid('param')
    const articleId = await claim(db, shop, id)
    const group = await loadUnanswered(db, shop, id)
    if (group === null || articleId === null) return refuse(context, { code: 'unknown-record' })
    if ((await loadArticle(db, shop, articleId)) === null) {
      const article = beginAnswer(group, articleId, name)
      const write = { shop, article, basedOn: null, staffId, now: new Date() }
      const written = await writeArticle(db, write, auditOf(context, 'article.created', articleId))
      if (written.ok) await announceRevision(context.env, shop, written.value.revision)
    }
    return context.json({ articleId })
  },
)

/** The article of a group: of two who begin it at once both get the same one. */
async function claim(db: D1Database, shop: string, id: string): Promise<string | null> {
  const row = await db
    .prepare(
      `UPDATE unanswered_groups SET article_id = coalesce(article_id, ?3) WHERE shop = ?1 AND id = ?2
       RETURNING article_id`,
    )
    .bind(shop, id, `a-${crypto.randomUUID()}`)
    .first<{ article_id: string }>()
  return row?.article_id ?? null
}

async function answerGroup(context: Context<AppEnv>, id: string): Promise<Response> {
  const group = await loadUnanswered(context.env.DB, context.var.staff.shop, id)
  return group === null ? refuse(context, { code: 'unknown-record' }) : context.json(group)
}
