import type { Message } from '../../shared/protocol/conversation.ts'
import type { PlannedReply } from '../../shared/replies/turn.ts'
import type { FactDraft } from './fact-draft.ts'
import type { OpenTurn } from './open-turns.ts'

/** Ids that the edge itself makes; no client may claim one. */
export const edgeIdPrefix = 'edge-'

/** A reply of the assistant to one message, or words of its own where `seq` is null. */
export function toReplyDraft(
  reply: PlannedReply,
  turn: { seq: OpenTurn['seq'] | null },
  assistantName: string,
  rewordedOnDevice?: boolean,
): FactDraft {
  const message: Omit<Message, 'seq' | 'at'> = {
    clientId: `${edgeIdPrefix}${crypto.randomUUID()}`,
    author: { kind: 'assistant', name: assistantName },
    parts: reply.parts,
    answers: turn.seq,
    basis: reply.basis,
    facts: reply.facts,
  }
  return { type: 'message.posted', message: rewordedOnDevice ? { ...message, rewordedOnDevice } : message }
}
