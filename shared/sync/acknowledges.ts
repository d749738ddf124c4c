import type { StoredFact } from '../protocol/down.ts'
import type { Up } from '../protocol/up.ts'

/** Does this fact show that the wish was heard? Messages by their client id, the rest by what they wanted. */
export function acknowledges(
  fact: StoredFact,
  wish: Pick<Up, 'type'> & { clientId?: string; session?: number },
): boolean {
  switch (wish.type) {
    case 'message.post':
      return fact.type === 'message.posted' && fact.message.clientId === wish.clientId
    case 'handoff.request':
      return fact.type === 'handoff.requested' || fact.type === 'handoff.accepted'
    case 'handoff.cancel':
      return (
        fact.type === 'handoff.cancelled' || fact.type === 'handoff.accepted' || fact.type === 'conversation.closed'
      )
    case 'handoff.accept':
      return fact.type === 'handoff.accepted'
    case 'handoff.return':
      return fact.type === 'handoff.returned' || fact.type === 'conversation.closed'
    case 'conversation.close':
      return fact.type === 'conversation.closed'
    case 'rating.give':
      return fact.type === 'rating.given' && fact.session === wish.session
    case 'identity.present':
      return fact.type === 'identity.accepted'
    default:
      // Proposals, typing, read marks and resumes are never acknowledged by a fact.
      return false
  }
}
