import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { articleHistorySchema, historyQuerySchema, removedArticlesSchema } from '../../shared/protocol/desk-history.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { listRemoved } from '../knowledge/history/list-removed.ts'
import { loadHistory } from '../knowledge/history/load-history.ts'
import { restoreArticle } from '../knowledge/history/restore-article.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { auditOf } from './desk-catalogue.ts'

/** What articles were: nothing is ever written over. */
export const deskHistory = new Hono<AppEnv>()

const idParam = v.object({ id: recordIdSchema })
const byWriters = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskHistory.get(
  '/articles/:id/history',
  describeRoute({ summary: 'The versions of an article, newest first', ...answers(articleHistorySchema) }),
  byWriters,
  check('param', idParam),
  check('query', historyQuerySchema),
  async (context) => {
    const { shop } = context.var.staff
    const { id } = context.req.valid('param')
    const history = await loadHistory(context.env.DB, shop, { id, ...context.req.valid('query') })
    return history === null ? refuse(context, { code: 'unknown-record' }) : context.json(history)
  },
)

deskHistory.get(
  '/removed-articles',
  describeRoute({ summary: 'Articles that were taken away, the last one first', ...answers(removedArticlesSchema) }),
  byWriters,
  check('query', historyQuerySchema),
  async (context) =>
    context.json(await listRemoved(context.env.DB, context.var.staff.shop, context.req.valid('query'))),
)

deskHistory.post(
  '/articles/:id/restore',
  describeRoute({
    summary: 'Bring an article back as a draft; one that stands is left as it is',
    ...answers(writtenSchema),
  }),
  byWriters,
  check('param', idParam),
  async (context) => {
    const { shop, id: staffId, name } = context.var.staff
    const { id } = context.req.valid('param')
    const restore = { shop, id, staff: { id: staffId, name }, now: new Date() }
    const article = await restoreArticle(context.env.DB, restore, auditOf(context, 'article.restored', id))
    if (article === null) return refuse(context, { code: 'unknown-record' })
    const revision = (await loadRevision(context.env.DB, shop)) ?? 0
    await announceRevision(context.env, shop, revision)
    return context.json({ revision, id, version: article.version })
  },
)
