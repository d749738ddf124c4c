import type { ActionKind } from './action.ts'
import type { HandoffTrigger } from './conversation.ts'

/** What happened to a conversation itself, as one line between its messages. */
export type SystemLine =
  | { type: 'handoff.requested'; trigger: HandoffTrigger }
  | { type: 'handoff.accepted'; operatorName: string }
  | { type: 'handoff.cancelled'; by: 'shopper' | 'nobody-on-duty' }
  | { type: 'handoff.returned'; operatorName: string }
  | { type: 'conversation.closed'; by: 'operator' | 'shopper' | 'idle'; operatorName: string | null }
  | { type: 'conversation.reopened' }
  | { type: 'identity.accepted'; shopperName: string }
  | {
      type: 'action.settled'
      action: ActionKind
      status: 'executed' | 'requested'
      order: string | null
      ticket: string | null
    }
