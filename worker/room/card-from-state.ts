import type { DialogState } from '../../shared/dialog/dialog-state.ts'
import type { DoneAct, HandoffCard, HandoffTrigger } from '../../shared/protocol/conversation.ts'
import type { ConversationRecord } from './conversation-record.ts'

/** The hand-off card of a conversation that is handed over without a turn: the button, or a turn that failed. */
export function cardFromState(
  record: ConversationRecord,
  { state, done }: { state: DialogState; done: DoneAct[] },
  trigger: HandoffTrigger,
): HandoffCard {
  return {
    trigger,
    requests: [...new Set(state.recent.map(({ request }) => request))],
    facts: state.facts,
    tried: state.tried,
    done,
    mood: { polarity: record.mood, intensity: record.moodIntensity, evidence: record.moodEvidence },
    orderId: state.orderId,
    productId: state.products[0] ?? record.page.productId ?? null,
    proof: record.proof,
    epoch: record.epoch + 1,
  }
}
