import type { CardOf } from '../../protocol/cards.ts'
import type { Quote } from './quote.ts'

/** The quote as the card a shopper sees. */
export function toPriceCard(quote: Quote, now: Date): CardOf<'price'> {
  return {
    kind: 'price',
    lines: quote.lines.map(({ skuId, title, quantity, amountMinor, allocatedMinor, points }) => ({
      skuId,
      title,
      quantity,
      amountMinor,
      allocatedMinor,
      ...(points === 0 ? {} : { points }),
    })),
    steps: quote.steps.map(({ label, detail, amountMinor }) => ({
      label,
      ...(detail === undefined ? {} : { detail }),
      amountMinor,
    })),
    shippingFeeMinor: quote.shippingFeeMinor,
    totalMinor: quote.totalMinor,
    savedMinor: quote.savedMinor,
    unused: quote.unused.map(({ name, reason }) => ({ name, reason })),
    gap: quote.gap && {
      shortOfMinor: quote.gap.shortOfMinor,
      offer: quote.gap.offer,
      thenTotalMinor: quote.gap.thenTotalMinor,
    },
    exact: quote.exact,
    rulesAt: now.toISOString(),
  }
}
