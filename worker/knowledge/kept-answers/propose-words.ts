import * as v from 'valibot'
import { bindToOrder } from '../../../shared/knowledge/proposals/bind-to-order.ts'
import { dropCourtesy, dropGreeting } from '../../../shared/knowledge/proposals/strip-talk.ts'
import type { KeptWords, ReplyPlace } from '../../../shared/protocol/desk-kept-answers.ts'
import { findQuestion } from './find-question.ts'
import { loadTalk, type Talk, textOf } from './load-talk.ts'
import { maskKept } from './mask-kept.ts'

const missedRow = v.object({ seq: v.number(), group: v.string() })
const factsBefore = 60
const longestQuestion = 200
const longestAnswer = 4000

/** What a form begins with that keeps this reply; null where there is no such reply of an operator. */
export async function proposeWords(
  env: Env,
  shop: string,
  { conversation, seq }: ReplyPlace,
): Promise<KeptWords | null> {
  const range = { shop, conversation, from: seq - factsBefore - 1, facts: factsBefore + 1 }
  const [talk, missed] = await Promise.all([loadTalk(env, range), loadMissed(env.DB, shop, conversation)])
  return talk === null ? null : toWords(talk, seq, missed)
}

/** The words of one reply and of what it answers, as others may read them. */
function toWords(
  { messages, personName }: Talk,
  replySeq: number,
  missed: ReadonlyMap<number, string>,
): KeptWords | null {
  const reply = messages.find(({ seq }) => seq === replySeq)
  if (reply?.author.kind !== 'operator') return null
  const asked = findQuestion(messages, replySeq, new Set(missed.keys()))
  const question = asked === null ? '' : dropGreeting(textOf(asked))
  const said = textOf(reply)
  const answer = dropCourtesy(said) === '' ? '' : said
  return {
    question: maskKept(question, personName).replace(/\s+/g, ' ').slice(0, longestQuestion),
    answer: maskKept(answer, personName).slice(0, longestAnswer),
    by: reply.author.name,
    group: asked === null ? null : (missed.get(asked.seq) ?? null),
    bound: listBound(question, answer).map((part) => maskKept(part, personName)),
  }
}

function listBound(question: string, answer: string): string[] {
  const parts = answer
    .split(/[，。！？；,!?;\n]+/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const bound = parts.filter((part) => bindToOrder('', part) === 'orderBound' || bindToOrder('', part) === 'oneOff')
  return bound.length === 0 && bindToOrder(question, answer) !== null ? parts.slice(0, 1) : bound
}

/** Open groups of the questions that the assistant could not answer, by the question's place. */
async function loadMissed(db: D1Database, shop: string, conversation: string): Promise<ReadonlyMap<number, string>> {
  const { results } = await db
    .prepare(
      `SELECT line.seq, line.group_id AS "group" FROM unanswered_lines line
       JOIN unanswered_groups g ON g.shop = line.shop AND g.id = line.group_id AND g.state = 'open'
       WHERE line.shop = ? AND line.conversation = ?`,
    )
    .bind(shop, conversation)
    .all()
  return new Map(results.map((row) => v.parse(missedRow, row)).map(({ seq, group }) => [seq, group]))
}
