import { log } from '../http/log.ts'
import { getRoomAt, roomsPerShop } from '../room/room-name.ts'

/** A room that does not answer is asked again after these pauses. */
const pausesMs = [100, 400]

type Room = ReturnType<typeof getRoomAt>

/** Tells every room of a shop; those that cannot be reached are told again, and in the end logged under `missed`. */
export async function tellRooms(
  env: Env,
  shop: string,
  missed: string,
  tell: (room: Room) => Promise<void>,
): Promise<void> {
  let left = Array.from({ length: roomsPerShop }, (_, room) => room)
  for (const pauseMs of [...pausesMs, null]) {
    // A stub whose call failed stays broken: each try takes a new one.
    const told = await Promise.allSettled(left.map((room) => tell(getRoomAt(env, shop, room))))
    left = left.filter((_room, at) => told[at]?.status === 'rejected')
    if (left.length === 0) return
    if (pauseMs !== null) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  log.error(missed, { shop, rooms: left.length })
}
