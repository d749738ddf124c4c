import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import {
  answeredGroupsSchema,
  type KeepAnswer,
  keepAnswerSchema,
  keptAnswerSchema,
  keptListSchema,
  keptQuerySchema,
  keptUndoneSchema,
  keptWordsQuerySchema,
  keptWordsSchema,
  ownProposalsSchema,
} from '../../shared/protocol/desk-kept-answers.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { clientIdSchema } from '../../shared/protocol/ids.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { keepAnswer } from '../knowledge/kept-answers/keep-answer.ts'
import { listAnswered } from '../knowledge/kept-answers/list-answered.ts'
import { listKept } from '../knowledge/kept-answers/list-kept.ts'
import { loadTalk } from '../knowledge/kept-answers/load-talk.ts'
import { maskKept } from '../knowledge/kept-answers/mask-kept.ts'
import { proposeOwn } from '../knowledge/kept-answers/propose-own.ts'
import { proposeWords } from '../knowledge/kept-answers/propose-words.ts'
import { undoKept } from '../knowledge/kept-answers/undo-kept.ts'
import { mayPublish, ownersPublish } from '../knowledge/publishing/may-publish.ts'

const importParam = v.object({ importId: clientIdSchema })

/** Operators' own answers that become knowledge. */
export const deskKeptAnswers = new Hono<AppEnv>()

const byWriters = createMiddleware<AppEnv>(async (context, next) =>
  context.var.staff.role === 'integrator' ? refuse(context, { code: 'forbidden' }) : next(),
)

deskKeptAnswers.get(
  '/kept-answers',
  describeRoute({ summary: 'Replies of a conversation that became knowledge', ...answers(keptListSchema) }),
  byWriters,
  check('query', keptQuerySchema),
  async (context) => {
    const { staff } = context.var
    const { conversation } = context.req.valid('query')
    return context.json({ kept: await listKept(context.env.DB, { shop: staff.shop, conversation, staff }) })
  },
)

deskKeptAnswers.get(
  '/kept-answers/words',
  describeRoute({ summary: 'What a form begins with that keeps a reply, masked', ...answers(keptWordsSchema) }),
  byWriters,
  check('query', keptWordsQuerySchema),
  async (context) => {
    const words = await proposeWords(context.env, context.var.staff.shop, context.req.valid('query'))
    return words === null ? refuse(context, { code: 'unknown-record' }) : context.json(words)
  },
)

deskKeptAnswers.get(
  '/kept-answers/groups',
  describeRoute({ summary: 'Unanswered questions that an operator answered', ...answers(answeredGroupsSchema) }),
  byWriters,
  async (context) => context.json({ groups: await listAnswered(context.env, context.var.staff.shop, new Date()) }),
)

deskKeptAnswers.get(
  '/kept-answers/proposals',
  describeRoute({ summary: 'Articles that the last days’ own conversations suggest', ...answers(ownProposalsSchema) }),
  byWriters,
  async (context) => context.json(await proposeOwn(context.env, context.var.staff.shop, new Date())),
)

deskKeptAnswers.post(
  '/kept-answers',
  describeRoute({ summary: 'Keep an operator’s answer as knowledge', ...answers(keptAnswerSchema) }),
  byWriters,
  check('json', keepAnswerSchema),
  async (context) => {
    const { staff } = context.var
    const { DB: db } = context.env
    const isTrusted = await mayPublish(db, staff)
    const asked = context.req.valid('json')
    if (asked.publish && !isTrusted) return refuse(context, { code: 'forbidden', rule: ownersPublish })
    const wish = await maskWish(context, asked)
    if (wish === null) return refuse(context, { code: 'unknown-record' })
    const kept = await keepAnswer(db, { shop: staff.shop, wish, staff, isTrusted, now: new Date() })
    if (!kept.ok) return refuse(context, refusals[kept.reason])
    const { revision } = kept.value
    if (revision !== null) await announceRevision(context.env, staff.shop, revision)
    return context.json(kept.value.kept)
  },
)

deskKeptAnswers.post(
  '/kept-answers/:importId/undo',
  describeRoute({ summary: 'Take a kept answer back', ...answers(keptUndoneSchema) }),
  byWriters,
  check('param', importParam),
  async (context) => {
    const { staff } = context.var
    const { importId } = context.req.valid('param')
    const undone = await undoKept(context.env.DB, { shop: staff.shop, importId, staff, now: new Date() })
    if (!undone.ok) return refuse(context, { code: undone.reason })
    await announceRevision(context.env, staff.shop, undone.value.revision)
    return context.json(undone.value)
  },
)

type Refused = Exclude<Awaited<ReturnType<typeof keepAnswer>>, { ok: true }>['reason']

const refusals: Readonly<Record<Refused, ErrorBody>> = {
  'other-import': { code: 'conflict' },
  unknown: { code: 'unknown-record' },
  overtaken: { code: 'revision-conflict' },
  full: { code: 'too-large', field: 'extend', limit: 60 },
  blank: { code: 'wrong-state' },
  'not-allowed': { code: 'forbidden', rule: ownersPublish },
  'wrong-state': { code: 'wrong-state' },
}

/** The words as they are stored, and the group their question stands in; null where no operator said so. */
async function maskWish(context: Context<AppEnv>, wish: KeepAnswer): Promise<KeepAnswer | null> {
  const { shop } = context.var.staff
  const { from } = wish
  if (from === null) return { ...wish, ...maskWords(wish, null) }
  const talk = await loadTalk(context.env, { shop, ...from, from: from.seq - 1, facts: 1 })
  const [reply] = talk?.messages ?? []
  if (talk === null || reply?.author.kind !== 'operator' || reply.seq !== from.seq) return null
  return { ...wish, ...maskWords(wish, talk.personName) }
}

function maskWords({ question, answer }: KeepAnswer, personName: string | null) {
  return { question: maskKept(question, personName).slice(0, 200), answer: maskKept(answer, personName).slice(0, 4000) }
}
