import type { Message } from '../../shared/protocol/conversation.ts'
import type { StoredFact } from '../../shared/protocol/down.ts'
import type { Instant, Seq } from '../../shared/protocol/ids.ts'

type Unnumbered<F> = F extends { type: 'message.posted' }
  ? { type: 'message.posted'; message: Omit<Message, 'seq' | 'at'> }
  : F extends StoredFact
    ? Omit<F, 'seq' | 'at'>
    : never

/** A fact that was decided but not stored: the room gives it number and time. */
export type FactDraft = Unnumbered<StoredFact>

/** Numbers a fact. */
export function toStoredFact(draft: FactDraft, seq: Seq, at: Instant): StoredFact {
  if (draft.type !== 'message.posted') return { ...draft, seq, at }
  return { type: draft.type, seq, at, message: { ...draft.message, seq, at } }
}
