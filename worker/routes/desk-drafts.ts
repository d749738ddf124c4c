import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import {
  draftOutcomesQuerySchema,
  draftOutcomesSchema,
  draftOutcomesTakenSchema,
  draftReportSchema,
} from '../../shared/protocol/draft-use.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { keepDraftOutcomes } from '../knowledge/draft-use/keep-draft-outcomes.ts'
import { loadDraftReport } from '../knowledge/draft-use/load-draft-report.ts'

/** What becomes of drafts that sellers are offered. */
export const deskDrafts = new Hono<AppEnv>()

const byAnswerers = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskDrafts.post(
  '/draft-outcomes',
  describeRoute({ summary: 'Tell what became of drafts on a console', ...answers(draftOutcomesTakenSchema) }),
  byAnswerers,
  check('json', draftOutcomesSchema),
  async (context) => {
    const { shop, id: staffId } = context.var.staff
    const { outcomes } = context.req.valid('json')
    const taken = await keepDraftOutcomes(context.env.DB, { shop, staffId, outcomes, now: new Date() })
    return context.json({ taken })
  },
)

deskDrafts.get(
  '/draft-outcomes',
  describeRoute({ summary: 'How drafts ended in some days', ...answers(draftReportSchema) }),
  byAnswerers,
  check('query', draftOutcomesQuerySchema),
  async (context) => {
    const query = context.req.valid('query')
    return context.json(await loadDraftReport(context.env.DB, context.var.staff.shop, query))
  },
)
