import { log } from '../http/log.ts'
import { getRoom } from '../room/room-name.ts'

export interface Move {
  conversation: string
  position: number
  minutes: [number, number] | null
}

/** Whose place is another than they last heard. */
export function findMoves(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  minutes: Move['minutes'],
): Move[] {
  const moved = [...now].filter(([id, position]) => before.get(id) !== position)
  return moved.map(([conversation, position]) => ({ conversation, position, minutes }))
}

/** Tells shoppers their new places: one call a room, however many wait. */
export async function pushPositions(env: Env, shop: string, moves: Move[]): Promise<void> {
  const byRoom = new Map<string, Move[]>()
  for (const move of moves) {
    const room = move.conversation.slice(0, move.conversation.indexOf('-'))
    byRoom.set(room, [...(byRoom.get(room) ?? []), move])
  }
  const told = await Promise.allSettled(
    [...byRoom.values()].map((some) => getRoom(env, shop, some[0]?.conversation ?? '')?.moveQueue(some)),
  )
  const missed = told.filter(({ status }) => status === 'rejected').length
  if (missed > 0) log.warn('positions.missed', { shop, rooms: missed })
}
