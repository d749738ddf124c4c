import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { feedPageSchema, laterKinds } from '../../shared/protocol/shop.ts'
import { requireCaller } from '../auth/callers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadCarriedArticles } from '../knowledge/carried-articles.ts'
import { deltaSince } from '../knowledge/delta-since.ts'
import { toFeedPage } from '../knowledge/shopper-feed.ts'
import { loadShop } from '../shops/load-shop.ts'

const querySchema = v.object({
  since: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)), '0'),
  /** Kinds of record beyond the first version's, separated by commas; ones this edge does not know are left out. */
  also: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(200),
      v.transform((text) => laterKinds.filter((kind) => text.split(',').includes(kind))),
    ),
    '',
  ),
})

/** What changed in a shop since a revision. */
export const feed = new Hono<AppEnv>()

feed.get(
  '/api/shops/:shop/feed',
  describeRoute({ summary: 'Catalogue and articles changed since a revision', ...answers(feedPageSchema) }),
  requireCaller,
  check('query', querySchema),
  async (context) => {
    const { caller } = context.var
    const shop = await loadShop(context.env, context.req.param('shop'))
    if (shop === null) return refuse(context, { code: 'unknown-shop' })
    const own = caller.side === 'staff' ? caller.staff.shop : caller.visitor.shop
    if (own !== shop.id) return refuse(context, { code: 'forbidden' })
    const { since, also } = context.req.valid('query')
    const delta = await deltaSince(context.env.DB, shop.id, since)
    if (delta === null) return refuse(context, { code: 'unknown-shop' })
    const now = new Date()
    if (caller.side === 'staff') return context.json(toFeedPage(delta, { side: 'staff' }, now, also))
    const carried = await loadCarriedArticles(context.env.DB, shop.id, { revision: delta.newest, now })
    return context.json(toFeedPage(delta, { side: 'shopper', carried }, now, also))
  },
)
