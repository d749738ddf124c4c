import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import {
  handedInListSchema,
  handInSchema,
  publishHandedInSchema,
  publishingWriteSchema,
  sendBackSchema,
} from '../../shared/protocol/desk-hand-in.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadArticle } from '../knowledge/load-article.ts'
import { findMissingMedia } from '../knowledge/media/find-missing-media.ts'
import { publishHandedIn, sendBackHandedIn, toPublished } from '../knowledge/publishing/decide-hand-in.ts'
import { findUnfinished } from '../knowledge/publishing/find-unfinished.ts'
import { handIn } from '../knowledge/publishing/hand-in.ts'
import { listHandedIn } from '../knowledge/publishing/list-handed-in.ts'
import { mayPublish, ownersPublish } from '../knowledge/publishing/may-publish.ts'
import { writeArticle } from '../knowledge/write-article.ts'
import { patchRecord } from '../knowledge/write-record.ts'
import { auditOf } from './desk-catalogue.ts'

const idParam = v.object({ id: recordIdSchema })

/** Draft, review, live: who asks for an article to be published, and who decides. */
export const deskArticlesHandIn = new Hono<AppEnv>()

const byOwner = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)
const byPublisher = createMiddleware<AppEnv>(async (context, next) =>
  (await mayPublish(context.env.DB, context.var.staff))
    ? next()
    : refuse(context, { code: 'forbidden', rule: ownersPublish }),
)

deskArticlesHandIn.get(
  '/articles/handed-in',
  describeRoute({ summary: 'What waits to be published, and what was sent back', ...answers(handedInListSchema) }),
  async (context) => context.json({ items: await listHandedIn(context.env.DB, context.var.staff.shop) }),
)

deskArticlesHandIn.post(
  '/articles/hand-in',
  describeRoute({ summary: 'Write a new article that waits to be published', ...answers(writtenSchema) }),
  check('json', v.required(handInSchema, ['body'])),
  async (context) => {
    const { body, note } = context.req.valid('json')
    const { shop, id: staffId, name } = context.var.staff
    const { DB } = context.env
    const missing = await findMissingMedia(DB, shop, body)
    if (missing !== null) return refuse(context, { code: 'unknown-attachment', field: missing })
    const draft = { id: `a-${crypto.randomUUID()}`, ...body, state: 'draft', version: 1, author: name }
    const before = v.parse(articleSchema, draft)
    const now = new Date()
    const created = auditOf(context, 'article.created', before.id)
    const written = await writeArticle(DB, { shop, article: before, basedOn: null, staffId, now }, created)
    if (!written.ok) return refuse(context, { code: written.reason })
    const wish = { note, basedOn: before.version }
    return answer(context, before.id, await handIn(DB, { shop, staff: context.var.staff, before, wish, now }))
  },
)

deskArticlesHandIn.post(
  '/articles/:id/hand-in',
  describeRoute({
    summary: 'Ask for an article, or a change of a live one, to be published',
    ...answers(writtenSchema),
  }),
  check('param', idParam),
  check('json', handInSchema),
  async (context) => {
    const before = await load(context, context.req.valid('param').id)
    if (before === null) return refuse(context, { code: 'unknown-record' })
    const { shop } = context.var.staff
    const wish = context.req.valid('json')
    const missing = await findMissingMedia(context.env.DB, shop, wish.body ?? before)
    if (missing !== null) return refuse(context, { code: 'unknown-attachment', field: missing })
    const write = { shop, staff: context.var.staff, before, wish, now: new Date() }
    return answer(context, before.id, await handIn(context.env.DB, write))
  },
)

deskArticlesHandIn.post(
  '/articles/:id/send-back',
  describeRoute({ summary: 'Send back what was handed in (whoever may publish)', ...answers(writtenSchema) }),
  byPublisher,
  check('param', idParam),
  check('json', sendBackSchema),
  async (context) => {
    const { reason, basedOn } = context.req.valid('json')
    const found = await loadWaiting(context, context.req.valid('param').id, basedOn)
    if (found instanceof Response) return found
    return answer(context, found.before.id, await sendBackHandedIn(context.env.DB, found, reason))
  },
)

deskArticlesHandIn.post(
  '/articles/:id/publish',
  describeRoute({ summary: 'Publish what was handed in (whoever may publish)', ...answers(writtenSchema) }),
  byPublisher,
  check('param', idParam),
  check('json', publishHandedInSchema),
  async (context) => {
    const found = await loadWaiting(context, context.req.valid('param').id, context.req.valid('json').basedOn)
    if (found instanceof Response) return found
    const unfinished = findUnfinished(toPublished(found))
    if (unfinished !== null) return refuse(context, unfinished)
    return answer(context, found.before.id, await publishHandedIn(context.env.DB, found))
  },
)

deskArticlesHandIn.put(
  '/publishing',
  describeRoute({ summary: 'Say who may publish articles (owners)', ...answers(writtenSchema) }),
  byOwner,
  check('json', publishingWriteSchema),
  async (context) => {
    const { shop } = context.var.staff
    const change = { kind: 'settings', id: 'main', patch: context.req.valid('json') } as const
    const audit = auditOf(context, 'publishing.changed', 'main')
    const revision = await patchRecord(context.env.DB, shop, change, audit)
    if (revision === null) return refuse(context, { code: 'unknown-record' })
    await announceRevision(context.env, shop, revision)
    return context.json({ revision, id: 'main' })
  },
)

const load = (context: Context<AppEnv>, id: string) => loadArticle(context.env.DB, context.var.staff.shop, id)

/** The article and what was handed in of it, or the refusal that ends the request. */
async function loadWaiting(context: Context<AppEnv>, id: string, basedOn: number) {
  const { staff } = context.var
  const before: Article | null = await load(context, id)
  if (before === null) return refuse(context, { code: 'unknown-record' })
  if (before.version !== basedOn) return refuse(context, { code: 'revision-conflict' })
  const [waiting] = await listHandedIn(context.env.DB, staff.shop, id)
  if (waiting?.state !== 'waiting') return refuse(context, { code: 'unknown-record' })
  return { shop: staff.shop, staff, before, waiting, now: new Date() }
}

async function answer(
  context: Context<AppEnv>,
  id: string,
  written: Awaited<ReturnType<typeof handIn>>,
): Promise<Response> {
  if (!written.ok) return refuse(context, { code: written.reason })
  await announceRevision(context.env, context.var.staff.shop, written.value.revision)
  return context.json({ ...written.value, id })
}
