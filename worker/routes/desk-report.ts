import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { deskReportSchema, reportQuerySchema } from '../../shared/protocol/desk-report.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { loadReport } from '../knowledge/report/load-report.ts'

/** What an owner reads about the shop's knowledge on Monday. */
export const deskReport = new Hono<AppEnv>()

deskReport.get(
  '/report',
  describeRoute({ summary: 'One week of the shop’s knowledge', ...answers(deskReportSchema) }),
  check('query', reportQuerySchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const report = await loadReport(context.env.DB, shop, context.req.valid('query').week, new Date())
    return report === null ? refuse(context, { code: 'unknown-record' }) : context.json(report)
  },
)
