import { assertNever } from '../lib/assert.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { ShownItem, SystemLine } from './api.ts'
import type { ConversationInput } from './reduce-conversation.ts'

/** The rows that stored facts make, in their order. */
export function toFactItems({ stored }: ConversationInput): ShownItem[] {
  const keys = toMessageKeys(stored.facts, new Set(stored.provisionals.map(({ answersClientId }) => answersClientId)))
  const ratable = toRatable(stored.facts)
  return stored.facts.flatMap((fact): ShownItem[] => {
    if (fact.type === 'message.posted') return [toMessageItem(fact, keys.get(fact.seq) ?? `message:${fact.seq}`)]
    const line = toSystemLine(fact)
    const items: ShownItem[] = line ? [{ kind: 'line', key: `line:${fact.seq}`, at: fact.at, line }] : []
    const rating = ratable.get(fact.seq)
    return rating === undefined ? items : [...items, toRatingItem(stored, fact.seq, rating)]
  })
}

type Posted = Extract<StoredFact, { type: 'message.posted' }>

function toMessageItem({ message }: Posted, key: string): ShownItem {
  const delivery = message.author.kind === 'shopper' ? ({ kind: 'delivered' } as const) : null
  return { kind: 'message', key, message, delivery, provisional: null }
}

/**
 * A message keeps the key of its client id, and an answer the key of its question, so that a row settles
 * in place. Where a provisional answer stays above, it keeps that key and the settled one gets its own.
 */
function toMessageKeys(facts: StoredFact[], provisional: Set<string>): Map<number, string> {
  const clientIds = new Map(
    facts.flatMap((fact) => (fact.type === 'message.posted' ? [[fact.seq, fact.message.clientId]] : [])),
  )
  const taken = new Set<string>()
  const keys = new Map<number, string>()
  for (const fact of facts) {
    if (fact.type !== 'message.posted') continue
    const { author, answers, clientId } = fact.message
    const question = answers === null ? undefined : clientIds.get(answers)
    const isAnswer = author.kind === 'assistant' && question !== undefined && !taken.has(`reply:${question}`)
    const key = isAnswer ? `reply:${question}` : clientId
    taken.add(key)
    keys.set(fact.seq, isAnswer && provisional.has(question) ? `settled:${question}` : key)
  }
  return keys
}

function toSystemLine(fact: Exclude<StoredFact, Posted>): SystemLine | null {
  switch (fact.type) {
    case 'handoff.requested':
      return { type: fact.type, trigger: fact.trigger }
    case 'handoff.accepted':
    case 'handoff.returned':
      return { type: fact.type, operatorName: fact.operatorName }
    case 'handoff.cancelled':
      return { type: fact.type, by: fact.by }
    case 'conversation.closed':
      return { type: fact.type, by: fact.by, operatorName: fact.operatorName }
    case 'conversation.reopened':
      return { type: fact.type }
    case 'identity.accepted':
      return { type: fact.type, shopperName: fact.shopperName }
    case 'action.settled':
      return {
        ...{ type: fact.type, action: fact.kind, status: fact.status },
        ...{ order: fact.order, ticket: fact.ticket ?? null },
      }
    case 'rating.given':
      return null
    default:
      return assertNever(fact)
  }
}

/**
 * Where a rating is asked for: once when a person gives back or closes, once when a session closes that only
 * the assistant served; never after an idle close, and never twice for the same service.
 */
function toRatable(facts: StoredFact[]): Map<number, { operatorName: string | null }> {
  const ratable = new Map<number, { operatorName: string | null }>()
  let operator: string | null = null
  let isServed = false
  let isAsked = false
  for (const fact of facts) {
    if (fact.type === 'message.posted' && fact.message.author.kind !== 'shopper') isServed = true
    if (fact.type === 'conversation.reopened') [operator, isServed, isAsked] = [null, false, false]
    if (fact.type === 'handoff.accepted') [operator, isServed, isAsked] = [fact.operatorName, true, false]
    const isEnd = fact.type === 'handoff.returned' || (fact.type === 'conversation.closed' && fact.by !== 'idle')
    if (!isEnd || !isServed || isAsked) continue
    ratable.set(fact.seq, { operatorName: operator })
    isAsked = true
  }
  return ratable
}

function toRatingItem(
  { facts, outbox }: ConversationInput['stored'],
  session: number,
  { operatorName }: { operatorName: string | null },
): ShownItem {
  const given = facts.find((fact) => fact.type === 'rating.given' && fact.session === session)
  const waiting = outbox.find(({ wish }) => wish.type === 'rating.give' && wish.session === session)?.wish
  const pending = waiting?.type === 'rating.give' ? waiting.stars : null
  return {
    kind: 'rating',
    key: `rating:${session}`,
    session,
    operatorName,
    stars: given?.type === 'rating.given' ? given.stars : pending,
  }
}
