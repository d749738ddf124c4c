import type { StoredFact } from '../protocol/down.ts'
import type { StoredConversation, StoreState } from '../store/store.ts'
import type { ShopperSnapshot } from './api.ts'
import { type LiveConversation, reduceConversation } from './reduce-conversation.ts'

/** Everything a shopper's snapshot is made of. */
export interface ShopperParts
  extends Pick<
    ShopperSnapshot,
    'role' | 'knowledge' | 'shop' | 'composerText' | 'wipes' | 'refusal' | 'clockOffsetMs'
  > {
  stored: StoredConversation
  live: LiveConversation
  storage: StoreState
  readSeq: number
}

/** The whole snapshot, from what is stored and what is live. */
export function toShopperSnapshot({ stored, live, storage, readSeq, ...rest }: ShopperParts): ShopperSnapshot {
  const assistantName = rest.shop?.assistantName ?? ''
  return {
    ...rest,
    connection: live.connection,
    storage,
    conversation: reduceConversation({ stored, live, localAuthor: { kind: 'shopper' }, assistantName }),
    unread: stored.facts.filter((fact) => isUnread(fact, readSeq)).length,
  }
}

function isUnread(fact: StoredFact, readSeq: number): boolean {
  return fact.type === 'message.posted' && fact.message.author.kind !== 'shopper' && fact.seq > readSeq
}
