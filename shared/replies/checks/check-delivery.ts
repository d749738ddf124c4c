import { asksWhereNot } from '../../dialog/asks-where-not.ts'
import { findPlace, findPlaceNames } from '../../dialog/find-place.ts'
import { formatDay } from '../../domain/calendar.ts'
import { type DeliveryEstimate, estimateDelivery } from '../../domain/logistics/estimate-delivery.ts'
import { findExclusion, findShippingRegion } from '../../domain/logistics/shipping-fee.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import { describeStock } from '../../domain/stock/describe-stock.ts'
import type { Sku } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import {
  bare,
  type Check,
  type CheckContext,
  type CheckResult,
  type FilledLine,
  type LineValues,
  productOf,
} from './check.ts'
import { notDeliveredLine, tellNotDelivered } from './tell-not-delivered.ts'

/** Which courier, on which days, how far out: rules that the articles tell. */
const asksOther =
  /顺丰|圆通|中通|申通|韵达|极兔|邮政|ems|京东|德邦|快递|物流|指定|周末|周[六日天]|节假日|过年|春节|加急|闪送|乡镇|村|从哪|哪里发|哪儿发/i
/** No shipping table of a shop here reaches these: its articles may say what it does. */
const abroad =
  /[国海境]外|出国|国际(?:快递|物流|件)|马来西亚|新加坡|泰国|越南|印尼|印度|菲律宾|日本|韩国|美国|加拿大|英国|德国|法国|意大利|西班牙|澳洲|澳大利亚|新西兰|俄罗斯|欧洲|overseas|abroad|international/i
const asksWhen = /几天|多久|什么时候|啥时候?|何时|哪天|几号|今天|明天|后天|多长时间|[到寄]得?了|能到/

/** When an order placed now leaves and arrives, and on what that rests; what is sold out without a date gets no guess. */
export const checkDelivery: Check<'delivery'> = (context) => {
  const { shipping } = context.sources.catalogue
  const place = context.slots.place === undefined ? null : findPlace(context.slots.place)
  if (place === null && asksWhereNot.test(context.text)) return tellAllExcluded(context)
  const exclusion = place === null ? null : findExclusion(shipping, place.province)
  if (place !== null && exclusion !== null) return tellNotDelivered(context, 'not-delivered', place, exclusion)
  if (place !== null && findShippingRegion(shipping, place.province) === null) return bare(context, 'unlisted')
  if (place === null && abroad.test(context.text)) return bare(context, 'unlisted')
  if (asksOther.test(context.text) && !asksWhen.test(context.text)) return bare(context, 'unlisted')
  const sku = decidingSku(context)
  const estimate = estimateFor(context, place?.province ?? null, sku)
  if (estimate === null)
    return { ...bare(context, 'unknown'), values: { product: quoteTitle(productOf(context)?.title ?? '这款') } }
  const several = placesNamed(context)
  return several.length > 1
    ? tellSeveral(context, several, estimate, sku)
    : tellOne(context, estimate, place?.name ?? null, sku)
}

function estimateFor({ sources, input }: CheckContext, province: string | null, sku: Sku | undefined) {
  const { clocks } = serviceRulesOf(sources.catalogue)
  return estimateDelivery(sources.catalogue.shipping, province, input.now, sku, clocks)
}

function tellOne(
  context: CheckContext,
  estimate: DeliveryEstimate,
  place: string | null,
  sku: Sku | undefined,
): CheckResult<'delivery'> {
  const { now } = context.input
  const values = toValues(context, estimate, place, sku)
  const { leaving } = estimate.basis
  const line = leaving === 'presale' ? 'delivery.presale' : leaving === 'restock' ? 'delivery.restock' : null
  const basis = basisValues(estimate)
  return {
    outcome: place === null && line === null ? 'shopwide' : 'estimated',
    slots: context.slots,
    facts: toFacts(estimate, now),
    values,
    ...(line === null ? {} : { line }),
    more: [
      ...(Object.values(basis).every((value) => value === null)
        ? []
        : [{ line: 'delivery.basis' as const, values: basis }]),
      ...placesLeftOut(context),
    ],
  }
}

/** 北京和新疆分别几天: the same goods, each place with its own range. */
function tellSeveral(
  context: CheckContext,
  places: { name: string; province: string }[],
  first: DeliveryEstimate,
  sku: Sku | undefined,
): CheckResult<'delivery'> {
  const { now } = context.input
  const ranges = places.flatMap(({ name, province }) => {
    const estimate = estimateFor(context, province, sku)
    return estimate === null ? [] : [{ name, estimate }]
  })
  const words = ranges.map(({ name, estimate: { days, from, to } }) => {
    return `到${name} ${days[0]}–${days[1]} 天，${formatDay(from, now)}到 ${formatDay(to, now)}之间`
  })
  return {
    outcome: 'estimated',
    slots: context.slots,
    facts: ranges.flatMap(({ estimate }) => toFacts(estimate, now)),
    values: { ...toValues(context, first, null, sku), ranges: words.join('；') },
    line: 'delivery.two-places',
    more: placesLeftOut(context),
  }
}

/** Every place of the message that the shop sends to; 广东深圳 is one. */
function placesNamed({ input: { text }, sources }: CheckContext): { name: string; province: string }[] {
  const places = findPlaceNames(text).flatMap((name) => findPlace(name) ?? [])
  const cities = places.filter(
    ({ name, province }) =>
      name !== province ||
      !places.some((other) => other !== undefined && other.name !== name && other.province === province),
  )
  const { shipping } = sources.catalogue
  return cities.filter(
    ({ province }) => findShippingRegion(shipping, province) !== null && findExclusion(shipping, province) === null,
  )
}

/** Every place that the shop does not send to, each with its reason; without one the articles may know. */
function tellAllExcluded(context: CheckContext): CheckResult<'delivery'> {
  const { excluded = [] } = context.sources.catalogue.shipping
  const [first, ...others] = excluded.map((exclusion) => {
    const name = exclusion.provinces.join('、')
    return { place: { name, province: name }, exclusion }
  })
  if (first === undefined) return bare(context, 'unlisted')
  return {
    ...tellNotDelivered<'delivery'>(context, 'not-delivered', first.place, first.exclusion),
    more: others.map(({ place, exclusion }) => notDeliveredLine(place, exclusion)),
  }
}

/** The places of the message that the shop does not send to. */
function placesLeftOut({ input: { text }, sources }: CheckContext): FilledLine[] {
  return findPlaceNames(text).flatMap((name) => {
    const place = findPlace(name)
    const exclusion = place === null ? null : findExclusion(sources.catalogue.shipping, place.province)
    return place === null || exclusion === null ? [] : [notDeliveredLine(place, exclusion)]
  })
}

function toValues(
  context: CheckContext,
  estimate: DeliveryEstimate,
  place: string | null,
  sku: Sku | undefined,
): LineValues {
  const { shipping } = context.sources.catalogue
  const { now } = context.input
  return {
    place,
    product: quoteTitle(productOf(context)?.title ?? '这款'),
    restock: sku?.restockAt == null ? null : formatDay(new Date(sku.restockAt), now),
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
}

/** What moved the range: the hour, days of rest, a known reason for delay. */
function basisValues({ basis }: DeliveryEstimate): LineValues {
  return {
    cutoffPassed: basis.leaving === 'after-cutoff' ? basis.cutoffHour : null,
    restDays: basis.restDays === 0 ? null : basis.restDays,
    disruption: basis.disruption === null ? null : `当地${basis.disruption.reason}`,
  }
}

/** The variant that decides: one on presale, or one that is sold out while every other that fits is too. */
function decidingSku(context: CheckContext): Sku | undefined {
  const product = productOf(context)
  if (product === undefined) return undefined
  const { colour, size } = context.slots
  const { skus } = context.sources.catalogue
  const filter = { ...(colour === undefined ? {} : { colour }), ...(size === undefined ? {} : { size }) }
  const rows = describeStock(product, skus, context.input.now, filter)
  const fitting = skus.filter(({ id }) => rows.some(({ skuId }) => skuId === id))
  const presale = fitting.find(({ presaleShipBy }) => presaleShipBy != null)
  if (presale !== undefined && fitting.every(({ presaleShipBy }) => presaleShipBy != null)) return presale
  if (rows.length === 0 || rows.some((row) => row.quantity > 0)) return undefined
  return fitting.toSorted(
    (a, b) => Date.parse(a.restockAt ?? '9999-01-01') - Date.parse(b.restockAt ?? '9999-01-01'),
  )[0]
}

function toFacts({ basis, days, shipBy, from, to }: DeliveryEstimate, now: Date): Fact[] {
  const source = basis.regionName === null ? '运费与时效设置' : `运费与时效设置 · ${basis.regionName}`
  const rows: [string, Fact['value']][] = [
    ['delivery.shipBy', shipBy.toISOString()],
    ['shipment.etaFrom', from.toISOString()],
    ['shipment.etaTo', to.toISOString()],
    ['delivery.days', days.map(String)],
    ['delivery.leaving', basis.leaving],
    ['delivery.cutoffHour', basis.cutoffHour],
    ['delivery.dispatchHours', basis.dispatchHours],
    ['delivery.restDays', basis.restDays],
    ['delivery.disruption', basis.disruption?.reason ?? null],
  ]
  return rows.map(([name, value]) => ({ name, value, source, at: now.toISOString() }))
}
