import type { LineId } from '../../dialog/line-ids.ts'
import { formatMoment } from '../../domain/calendar.ts'
import type { Severity, Trouble, TroubleKind, TroubleOption } from '../../domain/logistics/trouble.ts'
import { labelCause, labelTrouble } from '../../domain/orders/label-trouble.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import type { FilledLine, LineValues } from './check.ts'

/** Troubles by what can be done about them; each group asks its own question. */
export type TroubleGroup = 'slow' | 'gone' | 'odd' | 'bad-address' | 'unsent' | 'held'

const groups: Record<TroubleKind, TroubleGroup> = {
  'not-shipped': 'unsent',
  'not-collected': 'slow',
  stalled: 'slow',
  'not-signed': 'slow',
  failed: 'slow',
  'out-of-order': 'slow',
  'two-cities': 'slow',
  'signed-then-moving': 'odd',
  'signed-unseen': 'odd',
  returned: 'gone',
  refused: 'gone',
  lost: 'gone',
  damaged: 'gone',
  'bad-address': 'bad-address',
}
const standing: ReadonlySet<TroubleKind> = new Set<TroubleKind>(['not-collected', 'stalled', 'not-signed', 'failed'])

/** How a choice reads on a button and in an answer. */
export const optionWords: Readonly<Record<TroubleOption, { chip: string; wish: string }>> = {
  wait: { chip: '等等看', wish: '先等等' },
  urge: { chip: '催一催', wish: '催一催' },
  reship: { chip: '重发', wish: '重新发一个' },
  refund: { chip: '退款', wish: '退款' },
  verify: { chip: '核对签收人', wish: '核对签收人' },
}

/** The group of a trouble: what stands still for too long is as good as gone, what waits for goods is held. */
export function groupOf({ kind, severity, cause }: Trouble): TroubleGroup {
  if (standing.has(kind) && severity === 'person') return 'gone'
  if (kind !== 'not-shipped') return groups[kind]
  if (cause?.kind === 'address-problem') return 'bad-address'
  return cause?.kind === 'out-of-stock' || cause?.kind === 'presale' ? 'held' : 'unsent'
}

/** The line that tells a trouble, and what fills it. */
export function describeTrouble(trouble: Trouble, order: Order, now: Date): FilledLine {
  const { kind, cause, since, node } = trouble
  const isPast = Date.parse(since) <= now.getTime()
  const at = formatMoment(new Date(since), now)
  const isLong = isLongSilent(kind, trouble.severity)
  return {
    line: isLong ? 'trouble.long-silent' : lineOf(trouble),
    values: {
      order: order.id,
      hours: trouble.hours,
      node,
      nodeAt: at,
      passed: kind === 'not-shipped' && isPast ? at : null,
      coming: kind === 'not-shipped' && !isPast ? at : null,
      cause: cause === null ? null : labelCause(cause, now),
      lacks: cause?.kind === 'address-problem' && cause.lacks.length > 0 ? cause.lacks.join('、') : null,
      parcel: nameParcel(trouble, order),
    },
  }
}

function isLongSilent(kind: TroubleKind, severity: Severity): boolean {
  return severity === 'person' && (kind === 'stalled' || kind === 'not-signed' || kind === 'not-collected')
}

/** An address problem asks for the address whether or not the promise has passed. */
function lineOf({ kind, cause }: Trouble): LineId {
  return kind === 'not-shipped' && cause?.kind === 'address-problem' ? 'order.why-address' : `trouble.${kind}`
}

/** 第 2 个包裹（「山居」天幕）among several, else simply the parcel. */
function nameParcel({ shipmentId }: Trouble, order: Order): string {
  const sent = order.shipments.filter(({ status, id }) => status !== 'returning' || id === shipmentId)
  const at = sent.findIndex(({ id }) => id === shipmentId)
  const parcel = sent[at]
  if (parcel === undefined || sent.length < 2) return '包裹'
  const titles = order.lines.filter(({ id }) => parcel.lineIds.includes(id)).map(({ title }) => quoteTitle(title))
  return `第 ${at + 1} 个包裹（${titles.join('、')}）`
}

/** Further troubles of the same order, each in a few words. */
export function describeOthers(troubles: readonly Trouble[], order: Order, now: Date): FilledLine[] {
  if (troubles.length === 0) return []
  const others = troubles.map((trouble) => `${nameParcel(trouble, order)}${labelTrouble(trouble, now)}`)
  const values: LineValues = { others: others.join('；') }
  return [{ line: 'trouble.others', values }]
}
