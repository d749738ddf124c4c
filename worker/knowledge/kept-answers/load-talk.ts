import type { Message } from '../../../shared/protocol/conversation.ts'
import { createShopSource } from '../../commerce/shop-source.ts'
import { getRoom } from '../../room/room-name.ts'

/** Some messages of one conversation, oldest first, and the name of whom the shop talks with, where it is proven. */
export interface Talk {
  messages: Message[]
  personName: string | null
}

interface TalkRange {
  shop: string
  conversation: string
  from: number
  facts: number
}

/** A stretch of a conversation; null where the shop has no such conversation. */
export async function loadTalk(env: Env, { shop, conversation, from, facts }: TalkRange): Promise<Talk | null> {
  const room = getRoom(env, shop, conversation)
  if (room === null || (await room.isRevoked(conversation))) return null
  const stored = await room.factsSince(conversation, 'staff', Math.max(0, from), facts)
  if (stored === null) return null
  const memberId = (await room.getShopper(conversation))?.memberId ?? null
  // A shop whose own system does not answer: the name is masked where it stands beside its label.
  const member =
    memberId === null
      ? null
      : await createShopSource(env)
          .fetchMember(shop, memberId)
          .catch(() => null)
  const messages = stored.flatMap((fact) => (fact.type === 'message.posted' ? [fact.message] : []))
  return { messages, personName: member?.name ?? null }
}

/** What a message says in words. */
export function textOf({ parts }: Message): string {
  return parts
    .flatMap((part) => (part.kind === 'text' ? [part.text] : part.kind === 'steps' ? part.steps : []))
    .join('\n')
    .trim()
}
