import type { HandoffCard, Owner, Proof } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { Epoch } from '../protocol/ids.ts'

/** Who owns a conversation after some of its facts. */
export interface Ownership {
  owner: Owner
  epoch: Epoch
  operatorName: string | null
  proof: Proof
  card: HandoffCard | null
}

/** A conversation before its first fact: the assistant's. */
export const firstOwnership: Ownership = { owner: 'assistant', epoch: 0, operatorName: null, proof: 'none', card: null }

/** One fact further. */
export function foldOwner(before: Ownership, fact: StoredFact): Ownership {
  switch (fact.type) {
    case 'handoff.requested':
      return { ...before, owner: 'waiting', epoch: fact.epoch, operatorName: null, card: fact.card }
    case 'handoff.accepted':
      return { ...before, owner: 'operator', epoch: fact.epoch, operatorName: fact.operatorName }
    case 'handoff.cancelled':
    case 'handoff.returned':
    case 'conversation.reopened':
      return { ...before, owner: 'assistant', epoch: fact.epoch, operatorName: null, card: null }
    case 'conversation.closed':
      return { ...before, owner: 'closed', epoch: fact.epoch, operatorName: null, card: null }
    case 'identity.accepted':
      return { ...before, proof: fact.proof }
    default:
      return before
  }
}
