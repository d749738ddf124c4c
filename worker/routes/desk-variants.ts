import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { variantStandsSchema } from '../../shared/protocol/desk-variants.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadArticle } from '../knowledge/load-article.ts'
import { loadVariantStands } from '../knowledge/variants/load-variant-stands.ts'

/** How the answers of an article compare. */
export const deskVariants = new Hono<AppEnv>()

deskVariants.get(
  '/articles/:id/variants',
  describeRoute({ summary: 'How each answer of an article went with shoppers', ...answers(variantStandsSchema) }),
  check('param', v.object({ id: recordIdSchema })),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const article = await loadArticle(context.env.DB, shop, context.req.valid('param').id)
    if (article === null) return refuse(context, { code: 'unknown-record' })
    return context.json(await loadVariantStands(context.env.DB, shop, article))
  },
)
