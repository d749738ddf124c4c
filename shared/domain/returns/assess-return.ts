import { assertNever } from '../../lib/assert.ts'
import type { ReturnVerdict } from '../../protocol/cards.ts'
import type { Order, OrderLine, Shipment } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { ReturnPolicy } from '../../protocol/return-policy.ts'
import { endOfLocalDay } from '../calendar.ts'

/** Why the shopper wants to send it back, as the slot `reason` names it. */
export type ReturnReason = 'change-of-mind' | 'wrong-size' | 'quality' | 'wrong-item'

/** The part of an order a verdict needs; a masked order fits too, its amounts then stay unknown. */
export type ReturnableOrder = Pick<Order, 'status' | 'freightInsured'> & {
  shipments: Pick<Shipment, 'lineIds' | 'status' | 'nodes' | 'signedAt'>[]
  lines: (Pick<OrderLine, 'id' | 'returnClass' | 'noReturnConfirmed'> & { paidMinor?: number })[]
}

/** Everything the verdict depends on. */
export type AssessReturnInput = {
  order: ReturnableOrder
  lineId: RecordId
  policy: ReturnPolicy
  reason: ReturnReason
  /** The shopper opened it; null when nobody asked. Only digital goods depend on it. */
  opened: boolean | null
  now: Date
}

/** The verdicts of a return card, and the states in which there is nothing to judge yet or any more. */
export type AssessedVerdict =
  | ReturnVerdict
  | 'unknown-line'
  | 'not-paid'
  | 'not-signed'
  | 'signing-unknown'
  | 'cancelled'
  | 'refunding'
  | 'refunded'

/** The rule that decided, for the wording elsewhere. */
export type ReturnBecause =
  | 'within-window'
  | 'within-window-unopened'
  | 'within-window-not-confirmed'
  | 'window-over'
  | 'quality-within-window'
  | 'quality-window-over'
  | 'law-custom-made'
  | 'law-perishable'
  | 'law-digital-opened'
  | 'law-periodical'
  | 'confirmed-hygiene'
  | 'confirmed-activated'
  | 'confirmed-near-expiry'
  | 'order-state'
  | 'no-such-line'
  | 'no-signing-date'

/** Whether a line may come back, until when, for how much, and who pays the way. */
export type ReturnAssessment = {
  verdict: AssessedVerdict
  /** 23:59:59 Beijing time of the last day; null while signing is unknown or no window runs. */
  deadline: Date | null
  /** The line's share of what was paid; null when it may not come back or the amount is masked. */
  refundMinor: number | null
  freight: 'shopper' | 'merchant' | 'insured'
  /** Estimate the shopper pays, or what the insurance returns; 0 when the merchant pays, null when unknown. */
  freightMinor: number | null
  because: ReturnBecause
}

/** The law's floor, whatever a policy says. */
const lawfulDays = 7

/**
 * Judges one line by 消费者权益保护法 第二十四、二十五条 and 网络购买商品七日无理由退货暂行办法.
 *
 * - 第二十五条: goods bought at a distance may come back within seven days without a reason, except made to order,
 *   fresh or perishable, digital goods downloaded or unsealed by the buyer, delivered newspapers and periodicals.
 *   Other goods only if their nature makes it unfit and the buyer confirmed that at purchase.
 *   The buyer pays the way unless agreed otherwise.
 * - 暂行办法 第七条 lists that second group; its confirmation is asked for each purchase, else it does not bind.
 *   Its seven days run from the day after signing. Opening a parcel to look at the goods never ends the right.
 * - 第二十四条: goods that fail the quality they must have are another path, open to excluded goods too;
 *   the merchant pays the way.
 */
export function assessReturn(input: AssessReturnInput): ReturnAssessment {
  const line = input.order.lines.find(({ id }) => id === input.lineId)
  if (line === undefined) return undecided(input, 'unknown-line', 'no-such-line')
  const state = verdictOfState(input.order, line.id)
  if (state !== null) return undecided(input, state, state === 'signing-unknown' ? 'no-signing-date' : 'order-state')
  const signedAt = signedMoment(input.order, line.id)
  if (signedAt === null) return undecided(input, 'signing-unknown', 'no-signing-date')
  return isOurFault(input.reason) ? assessQuality(input, line, signedAt) : assessChangeOfMind(input, line, signedAt)
}

function isOurFault(reason: ReturnReason): boolean {
  return reason === 'quality' || reason === 'wrong-item'
}

type Line = ReturnableOrder['lines'][number]

function assessQuality(input: AssessReturnInput, line: Line, signedAt: Date): ReturnAssessment {
  const days = Math.max(input.policy.qualityWindowDays, input.policy.windowDays, lawfulDays)
  const deadline = endOfLocalDay(signedAt, days)
  const freight = { freight: 'merchant', freightMinor: 0 } as const
  if (isOver(deadline, input.now))
    return { verdict: 'late', deadline, refundMinor: null, ...freight, because: 'quality-window-over' }
  const refundMinor = line.paidMinor ?? null
  return { verdict: 'quality', deadline, refundMinor, ...freight, because: 'quality-within-window' }
}

function assessChangeOfMind(input: AssessReturnInput, line: Line, signedAt: Date): ReturnAssessment {
  const freight = changeOfMindFreight(input)
  const excluded = exclusionOf(line, input.opened)
  if (excluded !== null) return { ...excluded, deadline: null, refundMinor: null, ...freight }
  const deadline = endOfLocalDay(signedAt, Math.max(input.policy.windowDays, lawfulDays))
  if (isOver(deadline, input.now))
    return { verdict: 'late', deadline, refundMinor: null, ...freight, because: 'window-over' }
  const because = eligibleBecause(line)
  return { verdict: 'eligible', deadline, refundMinor: line.paidMinor ?? null, ...freight, because }
}

/** The deadline is the day's last whole second; the day itself lasts until midnight. */
function isOver(deadline: Date, now: Date): boolean {
  return now.getTime() >= deadline.getTime() + 1000
}

type Exclusion = Pick<ReturnAssessment, 'verdict' | 'because'>

function exclusionOf(line: Line, opened: boolean | null): Exclusion | null {
  switch (line.returnClass) {
    case 'standard':
      return null
    case 'custom-made':
    case 'perishable':
    case 'periodical':
      return { verdict: 'excluded-by-law', because: `law-${line.returnClass}` }
    case 'digital-opened':
      return opened === false ? null : { verdict: 'excluded-by-law', because: 'law-digital-opened' }
    case 'hygiene':
    case 'activated':
    case 'near-expiry':
      return line.noReturnConfirmed ? { verdict: 'excluded-confirmed', because: `confirmed-${line.returnClass}` } : null
    default:
      return assertNever(line.returnClass)
  }
}

function eligibleBecause(line: Line): ReturnBecause {
  if (line.returnClass === 'standard') return 'within-window'
  return line.returnClass === 'digital-opened' ? 'within-window-unopened' : 'within-window-not-confirmed'
}

/** The insurance is a fact of the order; a policy that names it promises nothing for an order without it. */
function changeOfMindFreight({ order, policy }: AssessReturnInput): Pick<ReturnAssessment, 'freight' | 'freightMinor'> {
  if (policy.changeOfMindFreight === 'merchant') return { freight: 'merchant', freightMinor: 0 }
  if (order.freightInsured) return { freight: 'insured', freightMinor: policy.insuredFreightMinor ?? null }
  return { freight: 'shopper', freightMinor: policy.freightEstimateMinor }
}

function verdictOfState(order: ReturnableOrder, lineId: RecordId): AssessedVerdict | null {
  switch (order.status) {
    case 'unpaid':
      return 'not-paid'
    case 'cancelled':
    case 'refunding':
    case 'refunded':
      return order.status
    case 'paid':
    case 'part-shipped':
    case 'shipped':
      return signedMoment(order, lineId) === null ? 'not-signed' : null
    case 'signed':
    case 'completed':
      return null
    default:
      return assertNever(order.status)
  }
}

/** A line may travel in several parcels: its days run from the last one. */
function signedMoment(order: ReturnableOrder, lineId: RecordId): Date | null {
  const parcels = order.shipments.filter(({ lineIds }) => lineIds.includes(lineId))
  const moments = parcels.map((parcel) => parcel.signedAt ?? (parcel.status === 'signed' ? parcel.nodes[0]?.at : null))
  if (moments.length === 0 || moments.some((at) => at == null)) return null
  return new Date(Math.max(...moments.map((at) => Date.parse(at ?? ''))))
}

function undecided(input: AssessReturnInput, verdict: AssessedVerdict, because: ReturnBecause): ReturnAssessment {
  const freight = isOurFault(input.reason)
    ? ({ freight: 'merchant', freightMinor: 0 } as const)
    : changeOfMindFreight(input)
  return { verdict, deadline: null, refundMinor: null, ...freight, because }
}
