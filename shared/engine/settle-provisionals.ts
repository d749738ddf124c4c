import type { Basis, Message, Part } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { StoredProvisional } from '../store/entries.ts'
import { firstOwnership, foldOwner } from './fold-owner.ts'

/** A difference that comes this soon is put in place without a word. */
const unnoticedMs = 1000

/**
 * What becomes of the device's own answers once the edge has spoken: the same answer settles in place (the
 * provisional one goes), another one replaces it, and one that was read stays above it, marked.
 */
export function settleProvisionals(
  provisionals: StoredProvisional[],
  facts: StoredFact[],
  nowMs: number,
): { kept: StoredProvisional[]; removed: string[] } {
  const kept: StoredProvisional[] = []
  const removed: string[] = []
  for (const provisional of provisionals.filter(({ replaced }) => !replaced)) {
    const verdict = judge(provisional, facts)
    if (verdict === 'open') continue
    if (verdict === 'other' && wasRead(provisional, nowMs)) kept.push({ ...provisional, replaced: true })
    else removed.push(provisional.answersClientId)
  }
  return { kept, removed }
}

/** Whether the edge has settled what becomes of a message: it answered, or a person will. */
export function isSettled(clientId: string, facts: StoredFact[]): boolean {
  return settle(clientId, facts) !== 'open'
}

function judge(provisional: StoredProvisional, facts: StoredFact[]): 'open' | 'same' | 'other' {
  const settled = settle(provisional.answersClientId, facts)
  if (typeof settled === 'string') return settled === 'open' ? 'open' : 'other'
  return isSame(provisional, settled) ? 'same' : 'other'
}

/** The edge's answer to a message, or who has it. */
function settle(clientId: string, facts: StoredFact[]): Message | 'with-people' | 'open' {
  const question = facts.find((fact) => fact.type === 'message.posted' && fact.message.clientId === clientId)
  if (!question) return 'open'
  const reply = facts.find((fact) => fact.type === 'message.posted' && fact.message.answers === question.seq)
  if (reply?.type === 'message.posted') return reply.message
  return wentToPeople(facts, question.seq) ? 'with-people' : 'open'
}

/** From the moment it was posted the conversation was, or became, nobody's but a person's. */
function wentToPeople(facts: StoredFact[], seq: number): boolean {
  let ownership = firstOwnership
  for (const fact of facts) {
    ownership = foldOwner(ownership, fact)
    if (fact.seq >= seq && (ownership.owner === 'waiting' || ownership.owner === 'operator')) return true
  }
  return false
}

function wasRead({ shownOffline, onlyOffline, at }: StoredProvisional, nowMs: number): boolean {
  if (shownOffline) return true
  return !onlyOffline && nowMs - Date.parse(at) > unnoticedMs
}

function isSame({ reply }: StoredProvisional, settled: Message): boolean {
  return isSameBasis(reply.basis, settled.basis) && toComparable(reply.parts) === toComparable(settled.parts)
}

function isSameBasis(a: Basis, b: Basis | null): boolean {
  if (a.kind === 'article' && b?.kind === 'article') return a.articleId === b.articleId && a.variant === b.variant
  if (a.kind === 'flow' && b?.kind === 'flow') return a.flow === b.flow
  if (a.kind === 'fixed' && b?.kind === 'fixed') return a.line === b.line
  return false
}

/** When something was looked up, and what may be asked next, is no difference in what it says. */
function toComparable(parts: Part[]): string {
  const said = parts.filter(({ kind }) => kind !== 'quick-replies')
  return JSON.stringify(said, (name, value) => (name === 'checkedAt' || name === 'rulesAt' ? undefined : value))
}
