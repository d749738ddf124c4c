import type { ShownDraft } from '../../shared/protocol/console.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'
import type { ReadyDrafts } from './overlay-state.ts'

/** What tests of the overlay put on its screen. */
export function sampleReading(change: Partial<ConsoleReading> = {}): ConsoleReading {
  return {
    conversationKey: 'c1',
    shopperName: '云***海',
    productName: null,
    messages: [{ id: 'm1', side: 'shopper', kind: 'text', text: '三天了还不发，我要投诉', at: null }],
    lastShopperId: 'm1',
    order: { kind: 'none' },
    clock: null,
    list: null,
    newestRow: null,
    input: null,
    ...change,
  }
}

export function sampleDraft(id: string, change: Partial<ShownDraft> = {}): ShownDraft {
  return { id, title: `打法${id}`, text: `草稿${id}的话`, facts: [], articles: [], isStopgap: false, ...change }
}

export function sampleDrafts(change: Partial<ReadyDrafts> = {}): ReadyDrafts {
  return {
    type: 'draft.ready',
    requestId: 'r1',
    conversationKey: 'c1',
    lastMessageId: 'm1',
    requests: [{ name: '催发货', probability: 0.964 }],
    mood: { polarity: 'negative', intensity: 0.7, evidence: ['投诉'] },
    handoffHint: null,
    drafts: ['甲', '乙', '丙'].map((id) => sampleDraft(id)),
    elapsedMs: 3,
    ...change,
  }
}

/** An event that passes for a person's own. */
export function byPerson<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}
