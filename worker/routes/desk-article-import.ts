import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import {
  articleImportSchema,
  articlesImportedSchema,
  importListSchema,
  importUndoneSchema,
} from '../../shared/protocol/desk-article-import.ts'
import { clientIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { importArticles } from '../knowledge/import/import-articles.ts'
import { listImports } from '../knowledge/import/list-imports.ts'
import { undoImport } from '../knowledge/import/undo-import.ts'
import { findMissingMedia } from '../knowledge/media/find-missing-media.ts'
import { mayPublish, ownersPublish } from '../knowledge/publishing/may-publish.ts'

const importParam = v.object({ importId: clientIdSchema })

/** Articles brought in many at once, from files or chats; each import can be taken back as a whole. */
export const deskArticleImport = new Hono<AppEnv>()

const byWriters = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskArticleImport.post(
  '/articles/import',
  describeRoute({ summary: 'Store articles of an import, up to 200 a request', ...answers(articlesImportedSchema) }),
  byWriters,
  check('json', articleImportSchema),
  async (context) => {
    const { staff } = context.var
    const { shop } = staff
    const wish = context.req.valid('json')
    const isTrusted = await mayPublish(context.env.DB, staff)
    if (wish.publish && !isTrusted) return refuse(context, { code: 'forbidden', rule: ownersPublish })
    const bodies = { answers: wish.articles.flatMap(({ body }) => body.answers) }
    if ((await findMissingMedia(context.env.DB, shop, bodies)) !== null)
      return refuse(context, { code: 'unknown-attachment' })
    const imported = await importArticles(context.env.DB, { shop, wish, staff, isTrusted, now: new Date() })
    if (!imported.ok) return refuse(context, { code: imported.reason })
    const { added, extended, revision } = imported.value
    if (added + extended > 0) await announceRevision(context.env, shop, revision)
    return context.json(imported.value)
  },
)

deskArticleImport.get(
  '/articles/imports',
  describeRoute({ summary: 'The last imports, newest first', ...answers(importListSchema) }),
  byWriters,
  async (context) => {
    const { staff } = context.var
    return context.json({ imports: await listImports(context.env.DB, staff.shop, staff) })
  },
)

deskArticleImport.post(
  '/articles/import/:importId/undo',
  describeRoute({ summary: 'Take back what nobody touched of an import', ...answers(importUndoneSchema) }),
  byWriters,
  check('param', importParam),
  async (context) => {
    const { staff } = context.var
    const { importId } = context.req.valid('param')
    const undone = await undoImport(context.env.DB, { shop: staff.shop, importId, staff, now: new Date() })
    if (!undone.ok) return refuse(context, { code: undone.reason })
    const { removed, shortened, revision } = undone.value
    if (removed + shortened > 0) await announceRevision(context.env, staff.shop, revision)
    return context.json(undone.value)
  },
)
