import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import { deskLearnedSchema, learnedForgetSchema, learnedSwitchSchema } from '../../shared/protocol/desk-learned.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { forgetLearned, switchLearning } from '../knowledge/learned/change-learning.ts'
import { learnRanking } from '../knowledge/learned/learn-ranking.ts'
import { loadLearned } from '../knowledge/learned/load-learned.ts'
import { auditOf } from './desk-catalogue.ts'

/** What ranking learned from shoppers and operators: an owner looks at it, has it forgotten, switches it off. */
export const deskLearned = new Hono<AppEnv>()

const byOwner = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'owner' ? next() : refuse(context, { code: 'forbidden' }),
)

deskLearned.get(
  '/learned',
  describeRoute({ summary: 'What ranking learned (owners)', ...answers(deskLearnedSchema) }),
  byOwner,
  async (context) => context.json(await loadLearned(context.env.DB, context.var.staff.shop)),
)

deskLearned.post(
  '/learned/refresh',
  describeRoute({ summary: 'Learn anew at once (owners)', ...answers(deskLearnedSchema) }),
  byOwner,
  async (context) => answerLearned(context),
)

deskLearned.post(
  '/learned/switch',
  describeRoute({ summary: 'Let what was learned count, or not (owners)', ...answers(deskLearnedSchema) }),
  byOwner,
  check('json', learnedSwitchSchema),
  async (context) => {
    const { enabled } = context.req.valid('json')
    const audit = auditOf(context, enabled ? 'learning.on' : 'learning.off', '')
    await switchLearning(context.env.DB, { shop: context.var.staff.shop, enabled }, audit)
    return answerLearned(context)
  },
)

deskLearned.post(
  '/learned/forget',
  describeRoute({
    summary: 'Forget a group of questions or everything, or take that back (owners)',
    ...answers(deskLearnedSchema),
  }),
  byOwner,
  check('json', learnedForgetSchema),
  async (context) => {
    const wish = context.req.valid('json')
    const audit = auditOf(context, wish.undo ? 'learning.restored' : 'learning.forgotten', wish.group?.mark ?? '')
    await forgetLearned(context.env.DB, { shop: context.var.staff.shop, ...wish, now: new Date() }, audit)
    return answerLearned(context)
  },
)

/** Worked out anew, told to every device, and shown. */
async function answerLearned(context: Context<AppEnv>): Promise<Response> {
  const { DB } = context.env
  const { shop } = context.var.staff
  const revision = await learnRanking(DB, shop, new Date())
  if (revision !== null) await announceRevision(context.env, shop, revision)
  return context.json(await loadLearned(DB, shop))
}
