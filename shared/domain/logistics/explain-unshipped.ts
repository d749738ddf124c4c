import type { Sku } from '../../protocol/commerce.ts'
import { toLocalParts } from '../calendar.ts'
import type { TroubleCause, TroubledOrder, TroubleSetting } from './trouble.ts'

type DispatchCause = Exclude<TroubleCause, { kind: 'disruption' }>

/** Lines that no parcel took along; one that only has its label printed has not left. */
export function unshippedLines({ lines, shipments }: Pick<TroubledOrder, 'lines' | 'shipments'>) {
  const left = new Set(shipments.filter(({ status }) => status !== 'waiting').flatMap(({ lineIds }) => lineIds))
  return lines.filter(({ id }) => !left.has(id))
}

/** Why an order has not left: goods missing, on presale, something wrong with its address, paid after the cut-off; null when it is simply being packed. */
export function explainUnshipped(
  order: TroubledOrder,
  { skus = [], shipping }: Pick<TroubleSetting, 'skus' | 'shipping'>,
  now: Date,
): DispatchCause | null {
  const lines = unshippedLines(order)
  const wanted = lines.flatMap(({ skuId }) => skus.find(({ id }) => id === skuId) ?? [])
  if (order.holdReason === 'address-problem') return { kind: 'address-problem', lacks: lacking(order.address) }
  const presale = latest(
    wanted.map(({ presaleShipBy }) => presaleShipBy),
    now,
  )
  if (presale !== null && order.holdReason !== 'out-of-stock') return { kind: 'presale', at: presale }
  if (order.holdReason === 'out-of-stock' || isMissing(order, wanted))
    return {
      kind: 'out-of-stock',
      at: latest(
        wanted.filter(({ stock }) => stock === 0).map(({ restockAt }) => restockAt),
        now,
      ),
    }
  if (order.holdReason === 'presale' && order.promisedShipBy !== null)
    return { kind: 'presale', at: order.promisedShipBy }
  const { paidAt } = order
  const isLate = paidAt !== null && toLocalParts(new Date(paidAt)).hour >= shipping.cutoffHour
  if (paidAt !== null && (order.holdReason === 'paid-late' || isLate))
    return { kind: 'paid-late', at: paidAt, cutoffHour: shipping.cutoffHour }
  return null
}

/** Stock that is out today says little of an order that is still within its promise: its pieces may be set aside. */
function isMissing({ holdReason, promisedShipBy }: TroubledOrder, wanted: Sku[]): boolean {
  return holdReason === undefined && promisedShipBy === null && wanted.some(({ stock }) => stock === 0)
}

/** The last of the moments still to come: all goods go together. */
function latest(moments: (string | null | undefined)[], now: Date): string | null {
  const coming = moments.filter((at): at is string => at != null && Date.parse(at) > now.getTime())
  return coming.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null
}

/** What a carrier would miss in it; a masked address tells nothing. */
function lacking(address: TroubledOrder['address']): string[] {
  if (address === undefined || address.detail?.includes('*') === true) return []
  const { province = '', city = '', district = '', detail = '', name = '', phone = '' } = address
  const parts: [boolean, string][] = [
    [province === '' || city === '', '省市'],
    [district === '', '区县'],
    [!/\d|[一二三四五六七八九十]+[号栋幢楼室]/.test(detail), '门牌号'],
    [name.trim() === '', '收货人姓名'],
    [!/^1[3-9]\d{9}$/.test(phone.replace(/\D/g, '').replace(/^86/, '')), '完整的手机号'],
  ]
  return parts.flatMap(([isLacking, label]) => (isLacking ? [label] : []))
}
