import { findPlace } from '../../dialog/find-place.ts'
import { formatDay } from '../../domain/calendar.ts'
import { type DeliveryEstimate, estimateDelivery } from '../../domain/logistics/estimate-delivery.ts'
import { findShippingRegion } from '../../domain/logistics/shipping-fee.ts'
import { describeStock } from '../../domain/stock/describe-stock.ts'
import type { Sku } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, productOf } from './check.ts'

/** Which courier, on which days, how far out: rules that the articles tell. */
const asksOther =
  /顺丰|圆通|中通|申通|韵达|极兔|邮政|ems|京东|德邦|快递|物流|指定|周末|周[六日天]|节假日|过年|春节|加急|闪送|乡镇|村|从哪|哪里发|哪儿发/i
const asksWhen = /几天|多久|什么时候|啥时候?|何时|哪天|几号|今天|明天|后天|多长时间|[到寄]得?了|能到/

/** When an order placed now leaves and arrives; what is sold out without a date gets no guess. */
export const checkDelivery: Check<'delivery'> = (context) => {
  const { shipping } = context.sources.catalogue
  const { now } = context.input
  const place = context.slots.place === undefined ? null : findPlace(context.slots.place)
  if (place !== null && findShippingRegion(shipping, place.province) === null) return bare(context, 'unlisted')
  if (asksOther.test(context.text) && !asksWhen.test(context.text)) return bare(context, 'unlisted')
  const sku = soldOutSku(context)
  const estimate = estimateDelivery(shipping, place?.province ?? null, now, sku)
  if (estimate === null)
    return { ...bare(context, 'unknown'), values: { product: quoteTitle(productOf(context)?.title ?? '这款') } }
  const values = {
    place: place?.name,
    leaves: formatDay(estimate.shipBy, now),
    from: formatDay(estimate.from, now),
    to: formatDay(estimate.to, now),
    minDays: estimate.days[0],
    maxDays: estimate.days[1],
    cutoff: estimate.basis.cutoffHour,
    hours: estimate.basis.dispatchHours,
    carrier: shipping.carrier,
    origin: shipping.originCity,
  }
  const outcome = place === null ? 'shopwide' : 'estimated'
  return { outcome, slots: context.slots, facts: toFacts(estimate, values, now), values }
}

/** The variant asked about when every one that fits is sold out: then its restock date decides. */
function soldOutSku(context: CheckContext): Sku | undefined {
  const product = productOf(context)
  if (product === undefined) return undefined
  const { colour, size } = context.slots
  const { skus } = context.sources.catalogue
  const filter = { ...(colour === undefined ? {} : { colour }), ...(size === undefined ? {} : { size }) }
  const rows = describeStock(product, skus, context.input.now, filter)
  if (rows.length === 0 || rows.some((row) => row.quantity > 0)) return undefined
  return skus.find((sku) => sku.id === rows[0]?.skuId)
}

function toFacts(estimate: DeliveryEstimate, values: Record<string, string | number | undefined>, now: Date): Fact[] {
  const source = estimate.basis.regionName === null ? '运费与时效设置' : `运费与时效设置 · ${estimate.basis.regionName}`
  const at = now.toISOString()
  return [
    { name: 'delivery.shipBy', value: estimate.shipBy.toISOString(), source, at },
    { name: 'shipment.etaFrom', value: estimate.from.toISOString(), source, at },
    { name: 'shipment.etaTo', value: estimate.to.toISOString(), source, at },
    { name: 'delivery.days', value: [String(values.minDays), String(values.maxDays)], source, at },
    { name: 'delivery.cutoffHour', value: estimate.basis.cutoffHour, source, at },
    { name: 'delivery.dispatchHours', value: estimate.basis.dispatchHours, source, at },
  ]
}
