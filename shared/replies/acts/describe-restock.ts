import { formatDay } from '../../domain/calendar.ts'
import { describeStock } from '../../domain/stock/describe-stock.ts'
import type { ActionOutcome } from '../../protocol/action.ts'
import type { CheckContext } from '../checks/check.ts'
import { quoteTitle } from '../quote-title.ts'
import type { Act } from './act.ts'

/** Which variant is watched now, and the day its return is known for. */
export function describeRestockWatch(
  outcome: ActionOutcome,
  { sources, slots, input }: CheckContext,
): ReturnType<NonNullable<Act['describe']>> {
  const { products, skus } = sources.catalogue
  const product = products.find(({ id }) => id === slots.product)
  if (product === undefined || slots.sku === undefined) return {}
  const [row] = describeStock(product, skus, input.now, { skuId: slots.sku })
  const restockAt = outcome.status === 'executed' ? (row?.restockAt ?? null) : null
  const label = row === undefined || row.label === product.title ? '' : ` ${row.label} `
  return {
    values: {
      product: quoteTitle(product.title),
      label,
      day: restockAt === null ? null : formatDay(new Date(restockAt), input.now),
    },
    facts: [
      {
        name: 'stock.restockAt',
        value: restockAt,
        source: `库存 · ${quoteTitle(product.title)}`,
        at: input.now.toISOString(),
      },
    ],
  }
}
