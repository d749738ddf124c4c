import * as v from 'valibot'
import { proposeArticles } from '../../../shared/knowledge/proposals/propose-articles.ts'
import type { ChatMessage, ChatRole } from '../../../shared/protocol/article-proposal.ts'
import type { Author } from '../../../shared/protocol/conversation.ts'
import { type OwnProposals, ownDays } from '../../../shared/protocol/desk-kept-answers.ts'
import { asksForPerson } from './asks-for-person.ts'
import { loadTalk, type Talk, textOf } from './load-talk.ts'
import { maskKept } from './mask-kept.ts'

/** The newest ones: each costs a look into its room. */
const mostConversations = 60
/** At once; a request has six connections. */
const atOnce = 6
const factsRead = 80
const mostProposals = 50
const conversationRow = v.object({ conversation: v.string(), seq: v.number() })
const roles: Readonly<Record<Author['kind'], ChatRole>> = {
  shopper: 'shopper',
  operator: 'operator',
  assistant: 'robot',
}

/** What operators answered in the last days where the assistant could not: as proposals, none of them stored. */
export async function proposeOwn(env: Env, shop: string, now: Date): Promise<OwnProposals> {
  const found = await listConversations(env.DB, shop, now)
  const messages: ChatMessage[] = []
  for (let at = 0; at < found.length; at += atOnce) {
    const talks = await Promise.all(
      found.slice(at, at + atOnce).map(async ({ conversation, seq }) => ({
        conversation,
        talk: await loadTalk(env, { shop, conversation, from: seq - 1, facts: factsRead }),
      })),
    )
    for (const { conversation, talk } of talks)
      if (talk !== null) messages.push(...toChat(conversation, talk, messages.length))
  }
  // What one shopper asked and nobody knew is worth an article already: that is why it is on the list.
  const proposing = proposeArticles(messages, { fewestAskings: 1 })
  let step = proposing.next()
  while (!step.done) step = proposing.next()
  const { proposals, leftOut } = step.value
  return { messages: messages.length, proposals: proposals.slice(0, mostProposals), leftOut }
}

async function listConversations(db: D1Database, shop: string, now: Date) {
  const { results } = await db
    .prepare(
      `SELECT line.conversation, min(line.seq) AS seq FROM unanswered_lines line
       JOIN unanswered_groups g ON g.shop = line.shop AND g.id = line.group_id AND g.state = 'open'
       WHERE line.shop = ? AND line.then_what = 'handed-over' AND line.at >= ?
       GROUP BY line.conversation ORDER BY max(line.at) DESC LIMIT ${mostConversations}`,
    )
    .bind(shop, new Date(now.getTime() - ownDays * 86_400_000).toISOString())
    .all()
  return results.map((row) => v.parse(conversationRow, row))
}

/** Masked here, while it is known whose name it is. 转人工 after a question is no part of it. */
function toChat(conversation: string, { messages, personName }: Talk, from: number): ChatMessage[] {
  const said = messages.filter((one) => one.author.kind !== 'shopper' || !asksForPerson(textOf(one)))
  return said.map((message, at) => ({
    ...{ row: from + at + 1, conversation, at: Date.parse(message.at) },
    sender: message.author.kind === 'shopper' ? conversation : message.author.name,
    role: roles[message.author.kind],
    text: maskKept(textOf(message), personName),
  }))
}
