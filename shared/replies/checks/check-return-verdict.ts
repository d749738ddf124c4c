import type { OutcomeOf } from '../../dialog/check-outcomes.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import { formatMinor } from '../../domain/money.ts'
import { maskOrder } from '../../domain/orders/mask-order.ts'
import { type AssessedVerdict, assessReturn, type ReturnAssessment } from '../../domain/returns/assess-return.ts'
import { workOutReturn } from '../../domain/returns/work-out-return.ts'
import type { ReturnVerdict } from '../../protocol/cards.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { ReturnPolicy } from '../../protocol/return-policy.ts'
import { quoteTitle } from '../quote-title.ts'
import { formatLastMoment } from './aftersale-values.ts'
import { bare, type Check, type LineValues } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'
import { alongValues, factsOfBack, toAlong } from './return-along.ts'
import { freightLabel, toReturnCard } from './to-return-card.ts'

/** The verdict of law and policy on one line, with deadline, amount and who pays the way. */
export const checkReturnVerdict: Check<'return-verdict'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const { order } = found
  const { now, proof } = context.input
  const policy = context.sources.catalogue.returnPolicy
  const line = order.lines.find(({ id }) => id === context.slots.line) ?? order.lines[0]!
  const quantity = context.slots.quantity ?? line.quantity
  const isProven = proof === 'identity'
  const assessed = assessReturn({
    order: maskOrder(order, proof === 'identity' ? 'identity' : 'order') ?? order,
    lineId: line.id,
    policy,
    reason: context.slots.reason ?? 'quality',
    opened: context.slots.opened ?? null,
    now,
  })
  const terms = workOutReturn({ order, lineId: line.id, quantity: Math.min(quantity, line.quantity), policy })
  const assessment = assessed.refundMinor === null ? assessed : { ...assessed, refundMinor: terms.refundMinor }
  const { verdict } = assessment
  if (assessed.because === 'law-digital-opened' && context.slots.opened === undefined)
    return { ...bare(context, 'needs-opened'), values: { title: quoteTitle(line.title) } }
  const told = { terms, coupons: context.sources.catalogue.coupons, isProven, now }
  const values = { ...toValues(order, line, assessment, policy, now), ...alongValues(told) }
  const backFacts = assessment.refundMinor === null ? [] : factsOfBack(order.id, told)
  const facts = [...toFacts(order, line, assessment, policy, now), ...backFacts]
  const base = { slots: context.slots, facts, values }
  if (!isCardVerdict(verdict)) return { ...base, outcome: toOutcome(verdict), ...lineOf(verdict) }
  const outcome = assessment.because === 'quality-window-over' ? 'quality-late' : verdict
  return {
    ...base,
    outcome,
    card: toReturnCard(order, line, { ...assessment, verdict }, { policy, now, terms, quantity, along: toAlong(told) }),
  }
}

function isCardVerdict(verdict: AssessedVerdict): verdict is ReturnVerdict {
  return ['eligible', 'excluded-by-law', 'excluded-confirmed', 'late', 'quality'].includes(verdict)
}

function toOutcome(verdict: AssessedVerdict): OutcomeOf<'return-verdict'> {
  return verdict === 'not-signed' || verdict === 'not-paid' || verdict === 'signing-unknown' ? 'not-signed' : 'closed'
}

function lineOf(verdict: AssessedVerdict): { line?: LineId } {
  switch (verdict) {
    case 'not-paid':
    case 'signing-unknown':
    case 'cancelled':
    case 'refunding':
    case 'refunded':
      return { line: `return.${verdict}` }
    default:
      return {}
  }
}

function toValues(
  order: Order,
  line: OrderLine,
  assessment: ReturnAssessment,
  policy: ReturnPolicy,
  now: Date,
): LineValues {
  const { deadline, refundMinor } = assessment
  return {
    order: order.id,
    title: quoteTitle(line.title),
    deadline: deadline === null ? null : formatLastMoment(deadline, now),
    refund: refundMinor === null ? null : formatMinor(refundMinor, 'sentence'),
    refundDays: policy.refundWithinDays,
    window: assessment.because === 'quality-window-over' ? policy.qualityWindowDays : policy.windowDays,
    freight: freightLabel(assessment),
    clause: clauses[line.returnClass],
  }
}

/** How the law names what it excludes. */
const clauses: Record<OrderLine['returnClass'], string | null> = {
  standard: null,
  'custom-made': '定作的商品',
  perishable: '鲜活易腐的商品',
  'digital-opened': '已拆封的数字化商品',
  periodical: '交付的报纸、期刊',
  hygiene: '贴身、拆封影响安全和卫生的商品',
  activated: '激活或试用后价值明显下降的商品',
  'near-expiry': '已说明临期或有瑕疵的商品',
}

function toFacts(order: Order, line: OrderLine, assessment: ReturnAssessment, policy: ReturnPolicy, now: Date): Fact[] {
  const source = `订单 ${order.id} · 退货规则`
  const at = now.toISOString()
  const rows: [string, Fact['value']][] = [
    ['order.id', order.id],
    ['order.status', order.status],
    ['order.line', line.title],
    ['return.verdict', assessment.verdict],
    ['return.because', assessment.because],
    ['return.deadline', assessment.deadline?.toISOString() ?? null],
    ['return.windowDays', policy.windowDays],
    ['return.qualityWindowDays', policy.qualityWindowDays],
    ['return.refundWithinDays', policy.refundWithinDays],
    ['return.freight', freightLabel(assessment)],
    ['return.address', policy.returnAddress],
    ['refund.amountMinor', assessment.refundMinor],
    ['order.gifts', order.gifts],
  ]
  return rows.map(([name, value]) => ({ name, value, source, at }))
}
