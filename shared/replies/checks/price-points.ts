import { formatMinor } from '../../domain/money.ts'
import { pointsOff } from '../../domain/promotions/benefits/points-off.ts'
import type { PointRules } from '../../domain/promotions/order-terms.ts'
import type { Quote, QuoteInput } from '../../domain/promotions/quote.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import { toPriceCard } from '../../domain/promotions/to-price-card.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { CheckContext, CheckResult, FilledLine } from './check.ts'
import { toPriceFacts, toPriceValues } from './price-values.ts'

/** The price with points: as many as named, never more than the member has; null where points cannot be told. */
export function tellPoints(
  context: CheckContext,
  input: QuoteInput,
  { points }: { points: number | null },
): CheckResult<'price'> | null {
  const rules = rulesOf(context)
  const { member, now } = context.input
  if (rules === null) return null
  if (member === null) return tellPointsRule(context)
  const result = quoteCart({ ...input, points: { wanted: Math.min(points ?? member.points, member.points), rules } })
  if (!result.ok || result.value.usedPoints === 0) return tellPointsRule(context, result.ok ? result.value : undefined)
  const quote = result.value
  const off = quote.steps.find(({ kind }) => kind === 'points')?.amountMinor ?? 0
  const limit = quote.unused.find(({ kind }) => kind === 'points')?.reason
  return {
    outcome: quote.lines.length > 1 ? 'cart' : 'product',
    slots: context.slots,
    facts: [
      ...toPriceFacts(quote, { subject: '会员积分', isCart: input.lines === context.input.page.cart }, now),
      balance(member.points, now),
    ],
    values: { ...toPriceValues(quote), points: quote.usedPoints, off: formatMinor(-off, 'sentence'), limit },
    card: toPriceCard(quote, now),
    line: 'price.points',
  }
}

/** The rule for points, with the member's own and why they cannot be used here; null for a shop without one. */
export function tellPointsRule(context: CheckContext, quote?: Quote): CheckResult<'price'> | null {
  const rules = rulesOf(context)
  const { member, now } = context.input
  if (rules === null) return null
  const why = quote?.unused.find(({ kind }) => kind === 'points')?.reason
  const own = member === null ? null : `现在有 ${member.points} 积分${why === undefined ? '' : `，${why}`}`
  const share = Number(rules.maxPayPercent.toFixed(2))
  const at = now.toISOString()
  return {
    outcome: 'points',
    slots: context.slots,
    facts: [
      { name: 'points.rule', value: [String(rules.pointsPerYuan), `${share}%`], source: '积分规则', at },
      ...(member === null ? [] : [balance(member.points, now)]),
    ],
    values: { perYuan: rules.pointsPerYuan, share, least: rules.minPoints > 0 ? rules.minPoints : null, own },
  }
}

/** What a member's points could still take off, where that was not asked. */
export function pointsAfterthought(context: CheckContext, quote: Quote): FilledLine[] {
  const rules = rulesOf(context)
  const { member } = context.input
  if (rules === null || member === null || quote.usedPoints > 0 || !/最省|最便宜|还能|划算|到手/.test(context.text))
    return []
  const { points, offMinor } = pointsOff({ wanted: member.points, rules }, quote.goodsMinor)
  return points === 0 ? [] : [{ line: 'price.points-more', values: { points, off: formatMinor(offMinor, 'sentence') } }]
}

function rulesOf({ sources }: CheckContext): PointRules | null {
  return sources.catalogue.service?.points ?? null
}

function balance(points: number, now: Date): Fact {
  return { name: 'points.balance', value: points, source: '会员资料', at: now.toISOString() }
}
