import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { findShopWordFault } from '../../shared/compliance/shop-words.ts'
import {
  complianceDays,
  deskComplianceSchema,
  type ShopWord,
  shopWordRemovalSchema,
  shopWordSchema,
  shopWordsLimit,
  writingCountsReportSchema,
} from '../../shared/protocol/desk-compliance.ts'
import { changeShopWords, loadShopWords } from '../compliance/shop-words-store.ts'
import { loadWritingCounts, saveWritingCounts } from '../compliance/writing-counts.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { auditOf } from './desk-catalogue.ts'

const dayMs = 24 * 3_600_000

/** What the check of sellers' words found, and the words that a shop adds to it. */
export const deskCompliance = new Hono<AppEnv>()

const byOwner = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)

deskCompliance.get(
  '/compliance',
  describeRoute({
    summary: `The shop's own words and the findings of the last ${complianceDays} days, counted (owners)`,
    ...answers(deskComplianceSchema),
  }),
  byOwner,
  async (context) => context.json(await loadAll(context)),
)

deskCompliance.post(
  '/compliance/words',
  describeRoute({
    summary: 'Add or change one of the shop’s own words (owners); every device checks with it within two seconds',
    ...answers(deskComplianceSchema),
  }),
  byOwner,
  check('json', shopWordSchema),
  async (context) => {
    const word = context.req.valid('json')
    if (findShopWordFault(word) !== undefined) return refuse(context, { code: 'malformed' })
    const before = await loadShopWords(context.env.DB, context.var.staff.shop)
    const isNew = before.every((one) => one.word !== word.word)
    if (isNew && before.length >= shopWordsLimit) return refuse(context, { code: 'too-large', limit: shopWordsLimit })
    return change(context, 'shop-word.saved', (words) => [...words.filter((one) => one.word !== word.word), word])
  },
)

deskCompliance.post(
  '/compliance/words/remove',
  describeRoute({ summary: 'Take one of the shop’s own words out (owners)', ...answers(deskComplianceSchema) }),
  byOwner,
  check('json', shopWordRemovalSchema),
  async (context) => {
    const { word } = context.req.valid('json')
    return change(context, 'shop-word.removed', (words) => words.filter((one) => one.word !== word))
  },
)

deskCompliance.post(
  '/compliance/counts',
  describeRoute({ summary: 'What one run of a device counted so far, by kind (staff)', ...answers(v.object({})) }),
  check('json', writingCountsReportSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    await saveWritingCounts(context.env.DB, shop, { ...context.req.valid('json'), now: new Date() })
    return context.json({})
  },
)

async function change(
  context: Context<AppEnv>,
  action: string,
  make: (words: readonly ShopWord[]) => ShopWord[],
): Promise<Response> {
  const { shop } = context.var.staff
  const limited = (words: readonly ShopWord[]) => make(words).slice(0, shopWordsLimit)
  const changed = await changeShopWords(context.env.DB, { shop, change: limited }, auditOf(context, action, 'main'))
  if (!changed.ok) return refuse(context, { code: changed.reason })
  await announceRevision(context.env, shop, changed.value.revision)
  return context.json(await loadAll(context))
}

async function loadAll(context: Context<AppEnv>) {
  const { DB } = context.env
  const { shop } = context.var.staff
  const since = new Date(Date.now() - complianceDays * dayMs)
  const [words, counts] = await Promise.all([loadShopWords(DB, shop), loadWritingCounts(DB, shop, since)])
  return { words, counts }
}
