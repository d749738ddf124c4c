import { base64url } from 'jose'

/** Rooms of a shop. May grow, never shrink: a conversation's id carries the number of its room. */
export const roomsPerShop = 8

/** A new conversation's id, with the room it will live in. */
export function createConversationId(): string {
  const [room = 0] = crypto.getRandomValues(new Uint8Array(1))
  const random = base64url.encode(crypto.getRandomValues(new Uint8Array(15)))
  return `c${(room % roomsPerShop).toString(36)}-${random}`
}

/** The room that keeps a conversation, or null when its id names a room this shop does not have. */
export function getRoom(env: Env, shop: string, conversationId: string) {
  const room = Number.parseInt(/^c([0-9a-z]+)-/.exec(conversationId)?.[1] ?? '', 36)
  return room < roomsPerShop ? getRoomAt(env, shop, room) : null
}

/** One of a shop's rooms, by its number. */
export function getRoomAt(env: Env, shop: string, room: number) {
  return env.ROOM.getByName(`${shop}:${room}`)
}
