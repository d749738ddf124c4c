import type { LineId } from '../dialog/line-ids.ts'
import { formatMoment } from '../domain/calendar.ts'
import type { Fact } from '../protocol/conversation.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { PageOrder } from '../protocol/page-order.ts'
import type { Persona } from '../protocol/shop.ts'
import type { PlannedDraft } from './draft-replies.ts'
import type { Speech } from './tone-of.ts'
import { createWriter } from './write-reply.ts'

/** What an order's status and parcel answer. */
const aboutProgress: ReadonlySet<IntentId> = new Set([
  'order_status',
  'logistics_track',
  'logistics_exception',
  'delivery_eta',
  'refund_status',
])
const aboutMoney: ReadonlySet<IntentId> = new Set(['invoice', 'payment_issue', 'price_protect'])

/** What a draft from the page is made of. */
export interface PageDraftInput {
  requests: readonly { intent: IntentId }[]
  order: PageOrder
  persona: Persona
  now: Date
  /** The language of the draft; absent for simplified Chinese. */
  speech?: Speech
}

/**
 * What the seller's page shows of the order, in the page's own words and with the hour it was read. Null where the page
 * lacks what was asked for: a field that is not there is left out, never guessed.
 */
export function draftFromPage({ requests, order, persona, now, speech }: PageDraftInput): PlannedDraft | null {
  const isAbout = (intents: ReadonlySet<IntentId>) => requests.some(({ intent }) => intents.has(intent))
  const { status, amount, paidAt, logistics, orderNumber } = order
  // Who reads the draft later sees how old it is.
  const seenAt = formatMoment(new Date(order.readAt), now)
  const values = { order: orderNumber ?? null, paidAt: paidAt ?? null, seenAt }
  const write = (line: LineId, shown: Record<string, string | null>): PlannedDraft => {
    const text = createWriter(persona, [], speech === undefined ? {} : { speech })
      .write(line, { ...values, ...shown })
      .trim()
    const facts = toFacts(order).filter(({ value }) => text.includes(String(value)))
    return {
      ...{ title: '页面上的订单', text, parts: [{ kind: 'text', text }], facts, articles: [] },
      basis: { kind: 'flow', flow: 'page-order', state: line },
    }
  }
  if (isAbout(aboutProgress) && status !== undefined) {
    return write('draft.page-order', { status, logistics: logistics === undefined ? null : withoutStop(logistics) })
  }
  return isAbout(aboutMoney) && amount !== undefined ? write('draft.page-paid', { amount }) : null
}

const names = {
  orderNumber: 'order.id',
  status: 'order.status',
  amount: 'order.paid',
  paidAt: 'order.paidAt',
  logistics: 'shipment.node',
} as const

function toFacts(order: PageOrder): Fact[] {
  const source = order.orderNumber === undefined ? '客服台页面上的订单' : `客服台页面，订单 ${order.orderNumber}`
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((field) => {
    const shown = order[field]
    if (shown === undefined) return []
    const value = field === 'logistics' ? withoutStop(shown) : shown
    return [{ name: names[field], value, source, at: order.readAt }]
  })
}

function withoutStop(text: string): string {
  return text.replace(/[。.；;\s]+$/u, '')
}
