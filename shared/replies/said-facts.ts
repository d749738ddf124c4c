import type { ActiveFlow, Slots } from '../dialog/dialog-state.ts'
import type { Fact } from '../protocol/conversation.ts'

/** What an operator needs of a flow that stops half-way; what only the flow itself uses is left out. */
const told = [
  'order',
  'line',
  'reason',
  'quantity',
  'colour',
  'size',
  'targetSku',
  'date',
  'amountMinor',
  'returnMethod',
  'cancelReason',
  'paymentMethod',
  'waybill',
  'option',
] as const satisfies (keyof Slots)[]

/** The answers a shopper already gave in the flow that is handed over, as facts of the hand-over card. */
export function toSaidFacts(active: ActiveFlow | null, now: Date): Fact[] {
  if (active === null) return []
  const { slots } = active
  const rows: [string, Fact['value'] | undefined][] = [
    ['flow', active.id],
    ...told.map((name): [string, Fact['value'] | undefined] => [name, slots[name]]),
    ['photos', slots.photos?.length],
    ['address', slots.address === undefined ? undefined : wordsOf(slots.address)],
  ]
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `said.${name}`, value, source: '买家在对话里说的', at: now.toISOString() }],
  )
}

/** As far as the district: the rest finds a person and is shown with the order. */
function wordsOf({ province = '', city = '', district = '' }: NonNullable<Slots['address']>): string {
  return `${province}${city}${district}`
}
