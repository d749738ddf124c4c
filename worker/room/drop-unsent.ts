import { attachmentKey } from '../attachments/attachment-store.ts'
import type { RoomParts } from './parts.ts'

const page = 200

/** Deletes those of these photos that no message of the conversation shows, and tells the others. */
export async function dropUnsent(room: RoomParts, conversation: string, ids: readonly string[]): Promise<string[]> {
  const shown = findShown(room, conversation)
  const sent = ids.filter((id) => shown.has(id))
  const owner = { shop: room.shop(), conversation }
  const unsent = ids.filter((id) => !shown.has(id))
  if (unsent.length > 0) await room.env.ATTACHMENTS.delete(unsent.map((id) => attachmentKey(owner, id)))
  return sent
}

function findShown(room: RoomParts, conversation: string): Set<string> {
  const shown = new Set<string>()
  for (let from = 0; ; ) {
    const facts = room.log.factsSince(conversation, from, page)
    for (const fact of facts) {
      if (fact.type !== 'message.posted') continue
      for (const part of fact.message.parts)
        if (part.kind === 'image' && part.attachmentId) shown.add(part.attachmentId)
    }
    const last = facts.at(-1)
    if (last === undefined || facts.length < page) return shown
    from = last.seq
  }
}
