import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { articleWriteSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadArticle } from '../knowledge/load-article.ts'
import { findMissingMedia } from '../knowledge/media/find-missing-media.ts'
import { findUnfinished } from '../knowledge/publishing/find-unfinished.ts'
import { mayPublish, ownersPublish } from '../knowledge/publishing/may-publish.ts'
import { writeArticle } from '../knowledge/write-article.ts'
import { auditOf } from './desk-catalogue.ts'

const idParam = v.object({ id: recordIdSchema })
const retireSchema = v.object({ basedOn: v.number() })

/** Articles: each write names the version it was made from, and one that was overtaken is refused. */
export const deskArticles = new Hono<AppEnv>()

deskArticles.post(
  '/articles',
  describeRoute({ summary: 'Write a new article', ...answers(writtenSchema) }),
  check('json', articleWriteSchema),
  async (context) => {
    const { body, publish } = context.req.valid('json')
    const id = `a-${crypto.randomUUID()}`
    const article = { id, ...body, state: publish ? 'live' : 'draft', version: 1, author: context.var.staff.name }
    return store(context, v.parse(articleSchema, article), null, 'article.created')
  },
)

deskArticles.put(
  '/articles/:id',
  describeRoute({
    summary: 'Change an article; `publish` says whether it is live afterwards',
    ...answers(writtenSchema),
  }),
  check('param', idParam),
  check('json', articleWriteSchema),
  async (context) => {
    const { body, publish, basedOn } = context.req.valid('json')
    const before = await loadArticle(context.env.DB, context.var.staff.shop, context.req.valid('param').id)
    if (before === null) return refuse(context, { code: 'unknown-record' })
    const state = publish ? 'live' : before.state === 'live' ? 'retired' : before.state
    return store(context, { ...before, ...body, state }, basedOn, publish ? 'article.published' : 'article.changed')
  },
)

deskArticles.post(
  '/articles/:id/retire',
  describeRoute({ summary: 'Take an article offline', ...answers(writtenSchema) }),
  check('param', idParam),
  check('json', retireSchema),
  async (context) => {
    const before = await loadArticle(context.env.DB, context.var.staff.shop, context.req.valid('param').id)
    if (before === null) return refuse(context, { code: 'unknown-record' })
    const { basedOn } = context.req.valid('json')
    return store(context, { ...before, state: 'retired' }, basedOn, 'article.retired')
  },
)

async function store(
  context: Context<AppEnv>,
  article: Article,
  basedOn: number | null,
  action: string,
): Promise<Response> {
  const unfinished = article.state === 'live' ? findUnfinished(article) : null
  if (unfinished !== null) return refuse(context, unfinished)
  const { shop, id: staffId, name } = context.var.staff
  const missing = await findMissingMedia(context.env.DB, shop, article)
  if (missing !== null) return refuse(context, { code: 'unknown-attachment', field: missing })
  if (article.state === 'live' && !(await mayPublish(context.env.DB, context.var.staff)))
    return refuse(context, { code: 'forbidden', rule: ownersPublish })
  const next = { ...article, version: (basedOn ?? 0) + 1, author: name }
  const write = { shop, article: next, basedOn, staffId, now: new Date() }
  const written = await writeArticle(context.env.DB, write, auditOf(context, action, article.id))
  if (!written.ok) return refuse(context, { code: written.reason })
  const { revision } = written.value
  await announceRevision(context.env, shop, revision)
  return context.json({ revision, id: next.id, version: next.version })
}
