import type { DownOf } from '../../shared/protocol/down.ts'
import type { UpOf } from '../../shared/protocol/up.ts'
import type { RoomParts } from './parts.ts'
import { settleTurn } from './settle-turn.ts'

/** Takes a device's proposal as a hint; returns why it cannot even be considered. */
export async function proposeReply(
  room: RoomParts,
  conversation: string,
  up: UpOf<'reply.propose'>,
): Promise<DownOf<'reply.refused'>['reason'] | null> {
  const record = room.log.getRecord(conversation)
  if (record === undefined) return 'basis-not-found'
  if (room.log.hasReply(conversation, up.answers)) return 'already-answered'
  if (up.epoch !== record.epoch) return 'stale-epoch'
  if (record.owner !== 'assistant') return 'not-owner'
  const turn = room.turns.get(conversation, up.answers)
  if (turn === undefined) return 'basis-not-found'
  if (turn.proposal !== null) return 'already-answered'
  room.turns.save({ ...turn, proposal: up })
  await settleTurn(room, conversation, up.answers)
  return null
}
