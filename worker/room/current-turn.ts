import type { ConversationRecord } from './conversation-record.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'

/** A message that still waits for the assistant, with its conversation as it is now. */
export interface CurrentTurn {
  turn: OpenTurn
  record: ConversationRecord
}

/** The turn if it may still be answered by the assistant: same epoch, same owner. */
export function getCurrentTurn(room: RoomParts, conversation: string, seq: number): CurrentTurn | undefined {
  const turn = room.turns.get(conversation, seq)
  const record = room.log.getRecord(conversation)
  if (turn === undefined || record === undefined) return undefined
  if (record.owner === 'assistant' && record.epoch === turn.epoch) return { turn, record }
  room.turns.drop(conversation, seq)
  return undefined
}

/** The words of the message a turn answers. */
export function textOf(room: RoomParts, turn: OpenTurn): string {
  const fact = room.log.getFact(turn.conversation, turn.seq)
  if (fact?.type !== 'message.posted') return ''
  return fact.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
}

/** The pictures that came with it. */
export function photosOf(room: RoomParts, turn: OpenTurn): string[] {
  const fact = room.log.getFact(turn.conversation, turn.seq)
  if (fact?.type !== 'message.posted') return []
  return fact.message.parts.flatMap((part) => (part.kind === 'image' ? (part.attachmentId ?? []) : []))
}
