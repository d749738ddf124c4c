import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { clientIdSchema } from '../../shared/protocol/ids.ts'
import { notedQuestionSchema, questionNotedSchema, questionUndoneSchema } from '../../shared/protocol/open-question.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { noteSellersQuestion, removeSellersQuestion } from '../knowledge/unanswered/note-sellers-question.ts'

/** Questions that sellers met on a console and that nothing answers. */
export const deskOpenQuestions = new Hono<AppEnv>()

const byAnswerers = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskOpenQuestions.post(
  '/open-questions',
  describeRoute({ summary: 'Put a console’s question among the unanswered ones', ...answers(questionNotedSchema) }),
  byAnswerers,
  check('json', notedQuestionSchema),
  async (context) => {
    const { shop } = context.var.staff
    const { id, question } = context.req.valid('json')
    const isNoted = await noteSellersQuestion(context.env.DB, { shop, id, question, now: new Date() })
    return isNoted ? context.json({ id }) : refuse(context, { code: 'wrong-state' })
  },
)

deskOpenQuestions.post(
  '/open-questions/:id/undo',
  describeRoute({ summary: 'Take it off the list again', ...answers(questionUndoneSchema) }),
  byAnswerers,
  check('param', v.object({ id: clientIdSchema })),
  async (context) => {
    const { id } = context.req.valid('param')
    return context.json({ removed: await removeSellersQuestion(context.env.DB, context.var.staff.shop, id) })
  },
)
