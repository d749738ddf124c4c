import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { articleHistorySchema, historyQuerySchema } from '../../shared/protocol/desk-history.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadHistory } from '../knowledge/history/load-history.ts'

/** What articles were: nothing is ever written over. */
export const deskHistory = new Hono<AppEnv>()

deskHistory.get(
  '/articles/:id/history',
  describeRoute({ summary: 'The versions of an article, newest first', ...answers(articleHistorySchema) }),
  check('param', v.object({ id: recordIdSchema })),
  check('query', historyQuerySchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const { id } = context.req.valid('param')
    const history = await loadHistory(context.env.DB, shop, { id, ...context.req.valid('query') })
    return history === null ? refuse(context, { code: 'unknown-record' }) : context.json(history)
  },
)
