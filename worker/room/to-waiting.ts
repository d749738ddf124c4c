import type { ConversationRecord } from './conversation-record.ts'

/** The record of a conversation that starts to wait for a person. */
export function toWaiting(
  record: ConversationRecord,
  now: Date,
  trigger: ConversationRecord['trigger'],
): ConversationRecord {
  const waitingSince = now.toISOString()
  return { ...record, owner: 'waiting', epoch: record.epoch + 1, trigger, waitingSince, handedOff: true }
}
