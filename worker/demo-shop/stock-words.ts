import { formatDay } from '../../shared/domain/calendar.ts'
import type { Sku } from '../../shared/protocol/commerce.ts'

const fewLeft = 5

/** What a shopper reads about one SKU's stock. A day of return is only said when it lies ahead. */
export function stockWords(sku: Sku, now: Date): string {
  if (sku.stock > fewLeft) return '现货'
  if (sku.stock > 0) return `仅剩 ${sku.stock} 件`
  const back = backOn([sku], now)
  return back === null ? '缺货，到货时间未定' : `缺货，预计 ${back} 到货`
}

/** The first known day on which one of these sold-out SKUs comes back: 11 月 26 日, or null. */
export function backOn(skus: Sku[], now: Date): string | null {
  const moments = skus.flatMap(({ stock, restockAt }) => (stock === 0 && restockAt ? [Date.parse(restockAt)] : []))
  const ahead = moments.filter((moment) => moment > now.getTime())
  return ahead.length === 0 ? null : formatDay(new Date(Math.min(...ahead)), now)
}
