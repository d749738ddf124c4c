import type { RoomParts } from './parts.ts'

/** Forgets a conversation: its words, its state, what was begun for it and what was still to come. */
export async function eraseConversation(room: RoomParts, conversation: string): Promise<void> {
  room.transaction(() => {
    room.log.erase(conversation)
    room.turns.dropAll(conversation)
    room.pendingActs.dropAll(conversation)
    room.due.clearAll(conversation)
  })
  room.reports.forget(conversation)
  await room.env.DESK.getByName(room.shop()).forget(room.shop(), conversation)
}

const page = 500

/** A page of the conversations that a login held before this moment, and where the next page begins; null: none. */
export function listOfMember(
  { log }: RoomParts,
  { memberId, before, after }: { memberId: string; before: string; after: string },
): { found: string[]; next: string | null } {
  const ids = log.listIds(after, page)
  const found = ids.filter((id) => {
    const record = log.getRecord(id)
    return record?.member?.id === memberId && record.createdAt <= before
  })
  return { found, next: ids.length < page ? null : (ids.at(-1) ?? null) }
}
