import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { articleSchema } from '../../shared/protocol/article.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadArticle } from '../knowledge/load-article.ts'

/** One article as it is stored now: what an editor lays beside the version it holds. */
export const deskArticle = new Hono<AppEnv>()

deskArticle.get(
  '/articles/:id',
  describeRoute({ summary: 'One article as it is stored now', ...answers(articleSchema) }),
  check('param', v.object({ id: recordIdSchema })),
  async (context) => {
    const article = await loadArticle(context.env.DB, context.var.staff.shop, context.req.valid('param').id)
    return article === null ? refuse(context, { code: 'unknown-record' }) : context.json(article)
  },
)
