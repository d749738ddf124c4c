import type { Refund } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { formatMinor } from '../money.ts'

const states: Record<Refund['state'], string> = {
  waiting: '等待退出',
  sent: '已原路退出，到账时间看支付渠道',
  arrived: '已到账',
}

/** Every refund of an order, how far it is and how it is split over the ways of paying; null when there is none. */
export function describeRefunds({ refunds = [] }: Pick<Order, 'refunds'>): string | null {
  if (refunds.length === 0) return null
  return refunds
    .map((refund) => `${formatMinor(refund.amountMinor, 'sentence')}${partsOf(refund)}${states[refund.state]}`)
    .join('；')
}

/** （微信支付 ¥65，山野集礼品卡 ¥20）; one way of paying needs no sum of its own. */
function partsOf({ parts }: Refund): string {
  const words = parts.map(({ name, amountMinor }) =>
    parts.length === 1 ? name : `${name} ${formatMinor(amountMinor, 'sentence')}`,
  )
  return words.length === 0 ? '' : `（${words.join('，')}）`
}

/** A case that is on its way to a refund and has none yet; null when there is none. */
export function findOpenCase({ afterSales = [], refunds = [] }: Pick<Order, 'afterSales' | 'refunds'>) {
  const paid = new Set(refunds.map(({ afterSaleId }) => afterSaleId))
  const open = afterSales.find(
    ({ id, state, kind }) =>
      kind === 'return' && !paid.has(id) && (state === 'opened' || state === 'sent' || state === 'received'),
  )
  return open ?? null
}
