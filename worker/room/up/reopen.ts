import type { ConversationRecord } from '../conversation-record.ts'
import type { FactDraft } from '../fact-draft.ts'

/** A shopper who writes into a closed conversation starts a new service session with the assistant. */
export function reopenIfClosed(record: ConversationRecord): { record: ConversationRecord; drafts: FactDraft[] } {
  if (record.owner !== 'closed') return { record, drafts: [] }
  const epoch = record.epoch + 1
  return { record: toAssistant(record), drafts: [{ type: 'conversation.reopened', epoch }] }
}

/** The record of a conversation that the assistant answers from now on. */
export function toAssistant(record: ConversationRecord): ConversationRecord {
  const nobody = { operatorId: null, operatorName: null, waitingSince: null, trigger: null }
  return { ...record, ...nobody, owner: 'assistant', epoch: record.epoch + 1, handedOff: false }
}
