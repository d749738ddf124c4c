import type { ToHost } from '../../shared/protocol/console.ts'
import type { PageOrder } from '../../shared/protocol/page-order.ts'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'

const linesSent = 40
const longestLine = 4000
const longestFact = 200

/** What the engine is asked: the conversation as it stands on the page, with the order beside it. */
export function toDraftRequest(
  profile: ConsoleProfile,
  reading: ConsoleReading,
  { requestId, readAt }: { requestId: string; readAt: Date },
): Extract<ToHost, { type: 'draft.request' }> {
  return {
    type: 'draft.request',
    requestId,
    console: profile.channel ?? 'paste',
    conversationKey: reading.conversationKey,
    lastMessageId: reading.lastShopperId ?? '',
    history: reading.messages
      .slice(-linesSent)
      .map(({ side, kind, text, at }) => ({ side, kind, text: text.slice(0, longestLine), at })),
    shopperName: reading.shopperName,
    productName: reading.productName,
    order: toPageOrder(reading.order, readAt),
  }
}

/** With several orders in view nobody can say which one is meant. */
function toPageOrder(order: ConsoleReading['order'], readAt: Date): PageOrder | null {
  if (order.kind !== 'one') return null
  const shown = Object.entries(order.facts).flatMap(([name, text]) => {
    const words = text.trim().slice(0, longestFact).trim()
    return words === '' ? [] : [[name, words] as const]
  })
  return shown.length === 0 ? null : { ...Object.fromEntries(shown), readAt: readAt.toISOString() }
}
