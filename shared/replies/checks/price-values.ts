import { formatEnd } from '../../domain/calendar.ts'
import { formatMinor } from '../../domain/money.ts'
import type { Quote } from '../../domain/promotions/quote.ts'
import type { Coupon, Promotion } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import type { FilledLine, LineValues } from './check.ts'
import { quotedFact, toQuotedValue } from './spoken-lines.ts'

const money = (minor: number) => formatMinor(minor, 'sentence')

/** What the lines about a price are filled with. */
export function toPriceValues(quote: Quote): LineValues {
  const [first] = quote.lines
  return {
    title: first === undefined ? null : quoteTitle(first.title),
    quantity: first !== undefined && first.quantity > 1 ? first.quantity : null,
    what: nameGoods(quote),
    total: money(quote.totalMinor),
    list: quote.savedMinor > 0 ? money(quote.listMinor) : null,
    saved: quote.savedMinor > 0 ? money(quote.savedMinor) : null,
    shipping: quote.shippingFeeMinor > 0 ? money(quote.shippingFeeMinor) : null,
    steps:
      quote.steps.length > 0 ? quote.steps.map((step) => `${step.label} ${money(step.amountMinor)}`).join('，') : null,
  }
}

function nameGoods({ lines }: Quote): string {
  const [first] = lines
  if (first === undefined || lines.length > 1) return '这些'
  return first.quantity > 1 ? `${quoteTitle(first.title)} ${first.quantity} 件` : quoteTitle(first.title)
}

const unusedAsked = /券|优惠|叠|一起用|最省|最便宜|划算|为什么|为啥|没用/
const unusedTold = 2

/** What is said after the price: how sure it is, what is missing to the next offer, what was not used. */
export function listPriceAfterthoughts(quote: Quote, text: string): FilledLine[] {
  const more: FilledLine[] = []
  if (!quote.exact) more.push({ line: 'price.best-found', values: {} })
  const { gap, freeShippingShortOfMinor: short } = quote
  if (gap !== null && short !== null && short < gap.shortOfMinor)
    more.push({ line: 'price.free-shipping', values: { short: money(short) } })
  if (gap !== null) {
    const values = { short: money(gap.shortOfMinor), offer: gap.offer, after: money(gap.thenTotalMinor) }
    more.push({ line: 'price.gap', values })
  } else if (short !== null) more.push({ line: 'price.free-shipping', values: { short: money(short) } })
  const unused = nameUnused(quote)
  if (unused !== null && unusedAsked.test(text)) more.push({ line: 'price.unused', values: { unused } })
  return more
}

const soonMs = 72 * 3_600_000

/** Until when a price holds, where the first of its offers ends soon; null where none does. */
export function tellPriceEnd(
  quote: Quote,
  offers: readonly (Promotion | Coupon)[],
  now: Date,
): { more: FilledLine; fact: Fact } | null {
  const used = new Set(quote.steps.map(({ offerId }) => offerId))
  const ends = offers.filter(({ id }) => used.has(id)).map(({ endsAt }) => endsAt)
  const [first] = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  if (first === undefined || Date.parse(first) - now.getTime() > soonMs) return null
  return {
    more: { line: 'price.until', values: { until: formatEnd(new Date(first), now) } },
    fact: { name: 'price.until', value: first, source: '活动与优惠券', at: now.toISOString() },
  }
}

/** 「品类券」还差 ¥142、「金卡券」仅限金卡会员; null when everything was used. */
export function nameUnused({ unused }: Quote): string | null {
  if (unused.length === 0) return null
  return unused
    .slice(0, unusedTold)
    .map(({ name, reason }) => `「${name}」${reason}`)
    .join('、')
}

/** What a price is of, as its facts name it; the cart on the page is read anew every time. */
export type Priced = { subject: string; isCart: boolean }

/** The facts of a price, each with where it comes from. */
export function toPriceFacts(quote: Quote, { subject, isCart }: Priced, now: Date): Fact[] {
  const source = `${subject} · 活动与优惠券`
  const at = now.toISOString()
  const facts: [string, Fact['value']][] = [
    ['price.totalMinor', quote.totalMinor],
    ['price.savedMinor', quote.savedMinor],
    ['price.listMinor', quote.listMinor],
    ['price.shippingMinor', quote.shippingFeeMinor],
    ['shipping.feeMinor', quote.shippingFeeMinor],
    ['price.shortOfMinor', quote.gap?.shortOfMinor ?? null],
    ['price.gap', quote.gap === null ? null : [quote.gap.offer, money(quote.gap.thenTotalMinor)]],
    ['price.steps', quote.steps.map((step) => `${step.label} ${money(step.amountMinor)}`)],
    ['price.unused', quote.unused.map(({ name, reason }) => `${name}：${reason}`)],
    ['price.titles', quote.lines.map((line) => line.title)],
    ['price.quantity', quote.lines.reduce((sum, line) => sum + line.quantity, 0)],
    ...(quote.usedPoints > 0 ? [['price.points', quote.usedPoints] satisfies [string, number]] : []),
  ]
  const kept: Fact = { name: quotedFact, value: isCart ? [] : toQuotedValue(quote.lines), source: '刚才的报价', at }
  return [...facts.map(([name, value]) => ({ name, value, source, at })), kept]
}
