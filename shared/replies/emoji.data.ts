import type { LineId } from '../dialog/line-ids.ts'

/** The lines that are good news, with the one picture that fits them. A message with any other line in it has none. */
export const emojiOf: Partial<Record<LineId, string>> = {
  'talk.greeting': '😊',
  'talk.greeting-again': '😊',
  'talk.greeting-page': '😊',
  'talk.thanks': '😊',
  'talk.feedback': '🌟',
  'talk.ack': '👌',
  'rating.thanks': '🌟',
  'order.delivering': '🚚',
  'order.moving': '🚚',
  'order.stored': '📦',
  'restock.watching': '🔔',
  'restock.in-stock': '🎉',
  'recommend.named': '👀',
  'recommend.neutral': '👀',
  'coupons.some': '🎁',
  'change.address-done': '✅',
  'change.items-done': '✅',
  'change.combine-done': '✅',
  'change.delivery-done': '✅',
}
