import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { listWeak } from '../../shared/knowledge/review/list-weak.ts'
import { deskReviewSchema, dismissalSchema, dismissedSchema, weakDays } from '../../shared/protocol/desk-review.ts'
import { instantSchema } from '../../shared/protocol/ids.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadDismissals, writeDismissal } from '../knowledge/review/dismissals.ts'
import { loadUnused } from '../knowledge/review/load-unused.ts'
import { loadOutcomes } from '../knowledge/weak/load-outcomes.ts'
import { auditOf } from './desk-catalogue.ts'

const dayMs = 24 * 3_600_000
const sinceRow = v.object({ at: v.nullable(instantSchema) })

/** What the edge knows of a shop's articles that wants a look; what they say is compared on the desk. */
export const deskReview = new Hono<AppEnv>()

deskReview.get(
  '/review',
  describeRoute({ summary: 'Weak and unused articles, and what was called no fault', ...answers(deskReviewSchema) }),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const { DB: db } = context.env
    const now = new Date()
    const from = new Date(now.getTime() - weakDays * dayMs).toISOString()
    // An answer of this very second counts too.
    const before = new Date(now.getTime() + dayMs).toISOString()
    const [dismissed, outcomes, unused, since] = await Promise.all([
      loadDismissals(db, shop),
      loadOutcomes(db, shop, { from, before, isCurrentOnly: true }),
      loadUnused(db, shop, now),
      db.prepare('SELECT min(at) AS at FROM turn_ends WHERE shop = ?').bind(shop).first(),
    ])
    return context.json({ dismissed, weak: listWeak(outcomes), unused, countedSince: v.parse(sinceRow, since).at })
  },
)

deskReview.post(
  '/review/dismissals',
  describeRoute({ summary: 'Call a finding no fault, or take that back (owners)', ...answers(dismissedSchema) }),
  check('json', dismissalSchema),
  async (context) => {
    const { shop, role, name: author } = context.var.staff
    if (role !== 'owner') return refuse(context, { code: 'forbidden' })
    const { fingerprint, undo } = context.req.valid('json')
    const audit = auditOf(context, undo ? 'finding.restored' : 'finding.dismissed', fingerprint)
    const write = { shop, fingerprint, author, undo, now: new Date() }
    await context.env.DB.batch(writeDismissal(context.env.DB, write, audit))
    return context.json({ dismissed: await loadDismissals(context.env.DB, shop) })
  },
)
