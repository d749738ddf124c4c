import type { Order } from '../protocol/commerce.ts'
import type { ConversationSummary } from '../protocol/conversation.ts'
import type { DraftRequest } from './api.ts'

/** Whom a seller's thread knows by name, so that none of them leaves the device. */
export interface KnownPeople {
  noteRequest(request: Pick<DraftRequest, 'shopperName' | 'order'>): void
  /** Gives back the order. */
  noteOrder<O extends Order | null>(order: O): O
  /** Those who wait at the desk now, in place of those who waited before. */
  noteInbox(rows: readonly Pick<ConversationSummary, 'shopperName'>[]): void
  list(): string[]
}

/** People of older chats are not spoken of any more. */
const most = 200

/** Remembers for as long as the thread lives; nothing of it is kept. */
export function createKnownPeople(): KnownPeople {
  const met = new Set<string>()
  let waiting: readonly string[] = []
  const note = (name: string | null | undefined) => {
    if (!name) return
    met.delete(name)
    met.add(name)
    const [oldest] = met
    if (met.size > most && oldest !== undefined) met.delete(oldest)
  }
  return {
    noteRequest({ shopperName, order }) {
      note(shopperName)
      note(order?.address.name)
    },
    noteOrder(order) {
      note(order?.address.name)
      return order
    },
    noteInbox(rows) {
      waiting = rows.map(({ shopperName }) => shopperName)
    },
    list: () => [...met, ...waiting],
  }
}
