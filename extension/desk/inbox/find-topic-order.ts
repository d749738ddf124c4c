import type { ConversationView } from '../../../shared/engine/api.ts'

/** The order a conversation is about: the one handed over, else the last one shown on a card. */
export function findTopicOrder({ card, items }: Pick<ConversationView, 'card' | 'items'>): string | null {
  if (card?.orderId) return card.orderId
  for (const item of items.toReversed()) {
    if (item.kind !== 'message') continue
    for (const part of item.message.parts) {
      if (part.kind === 'card' && (part.card.kind === 'order' || part.card.kind === 'return')) return part.card.orderId
    }
  }
  return null
}
