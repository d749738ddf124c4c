import * as v from 'valibot'
import { isOperatorTalk } from '../../../shared/knowledge/proposals/strip-talk.ts'
import type { Message } from '../../../shared/protocol/conversation.ts'
import type { AnsweredGroup } from '../../../shared/protocol/desk-kept-answers.ts'
import { loadTalk, textOf } from './load-talk.ts'
import { maskKept } from './mask-kept.ts'

const days = 30
/** The newest ones: each costs a look into its room. */
const mostLines = 40
/** At once; a request has six connections. */
const atOnce = 6
const factsAfter = 40

const lineRow = v.object({ group: v.string(), conversation: v.string(), seq: v.number(), text: v.string() })
type Line = v.InferOutput<typeof lineRow>

/** Of the groups that nobody wrote an answer for, those that an operator answered after the hand-over. */
export async function listAnswered(env: Env, shop: string, now: Date): Promise<AnsweredGroup[]> {
  const lines = await loadHandedOver(env.DB, shop, now)
  const found = new Map<string, AnsweredGroup>()
  for (let at = 0; at < lines.length; at += atOnce) {
    const wanted = lines.slice(at, at + atOnce).filter(({ group }) => !found.has(group))
    const answered = await Promise.all(wanted.map((line) => findAnswer(env, shop, line)))
    for (const one of answered) if (one !== null && !found.has(one.group)) found.set(one.group, one)
  }
  return [...found.values()]
}

async function loadHandedOver(db: D1Database, shop: string, now: Date): Promise<Line[]> {
  const { results } = await db
    .prepare(
      `SELECT line.group_id AS "group", line.conversation, line.seq, line.text FROM unanswered_lines line
       JOIN unanswered_groups g ON g.shop = line.shop AND g.id = line.group_id AND g.state = 'open' AND g.article_id IS NULL
       WHERE line.shop = ? AND line.then_what = 'handed-over' AND line.at >= ?
       ORDER BY line.at DESC LIMIT ${mostLines}`,
    )
    .bind(shop, new Date(now.getTime() - days * 86_400_000).toISOString())
    .all()
  return results.map((row) => v.parse(lineRow, row))
}

async function findAnswer(env: Env, shop: string, line: Line): Promise<AnsweredGroup | null> {
  const { group, conversation, seq, text } = line
  const talk = await loadTalk(env, { shop, conversation, from: seq, facts: factsAfter })
  const reply = talk?.messages.find(saysSomething)
  if (talk === null || reply?.author.kind !== 'operator') return null
  const from = { conversation, seq: reply.seq }
  const answer = maskKept(textOf(reply), talk.personName)
  return { group, from, question: text, answer, by: reply.author.name, at: reply.at }
}

function saysSomething(message: Message): boolean {
  return message.author.kind === 'operator' && textOf(message) !== '' && !isOperatorTalk(textOf(message))
}
