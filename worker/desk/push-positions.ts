import { getRoom } from '../room/room-name.ts'

interface Queue {
  /** In the order they will be served. */
  waiting: string[]
  before: ReadonlyMap<string, number>
  minutes: [number, number] | null
}

/** Tells each shopper whose place changed; returns the places as they are now. */
export async function pushPositions(
  env: Env,
  shop: string,
  { waiting, before, minutes }: Queue,
): Promise<Map<string, number>> {
  const now = new Map(waiting.map((id, at) => [id, at + 1]))
  const moves = [...now].filter(([id, position]) => before.get(id) !== position)
  await Promise.allSettled(
    moves.map(([conversation, position]) =>
      getRoom(env, shop, conversation)?.moveQueue([{ conversation, position, minutes }]),
    ),
  )
  return now
}
