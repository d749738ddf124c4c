import { isRatingGone } from '../domain/service/find-open-rating.ts'
import { findRatable, type RatableService } from '../domain/service/find-ratable.ts'
import { assertNever } from '../lib/assert.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { SystemLine } from '../protocol/system-line.ts'
import type { ShownItem } from './api.ts'
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
    return rating === undefined ? items : [...items, toRatingItem(stored, rating)]
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
    case 'rating.asked':
    case 'rating.given':
    case 'rating.explained':
      return null
    default:
      return assertNever(fact)
  }
}

/** Where stars are asked for or were given; a question of the assistant's that was passed over is gone. */
function toRatable(facts: StoredFact[]): Map<number, RatableService> {
  const shown = findRatable(facts).filter(({ session }) => {
    const isAsked = facts.some((fact) => fact.type === 'rating.asked' && fact.seq === session)
    return !isAsked || isRated(facts, session) || !isRatingGone(facts, session)
  })
  return new Map(shown.map((service) => [service.session, service]))
}

function isRated(facts: StoredFact[], session: number): boolean {
  return facts.some((fact) => fact.type === 'rating.given' && fact.session === session)
}

function toRatingItem(
  { facts, outbox }: ConversationInput['stored'],
  { session, operatorName }: RatableService,
): ShownItem {
  const given = facts.find((fact) => fact.type === 'rating.given' && fact.session === session)
  const why = facts.find((fact) => fact.type === 'rating.explained' && fact.session === session)
  const waiting = outbox.find(({ wish }) => wish.type === 'rating.give' && wish.session === session)?.wish
  const pending = waiting?.type === 'rating.give' ? waiting.stars : null
  return {
    kind: 'rating',
    key: `rating:${session}`,
    session,
    operatorName,
    stars: given?.type === 'rating.given' ? given.stars : pending,
    ...(why?.type === 'rating.explained' ? { reason: why.reason } : {}),
  }
}
