import type { Fact } from '../../../shared/protocol/conversation.ts'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'

const labels: Readonly<Record<string, string>> = {
  'order.status': '订单状态',
  'order.id': '订单号',
  'order.promisedAt': '承诺发货',
  'order.shipBy': '承诺发货',
  'order.holdReason': '没发原因',
  'order.signedAt': '签收',
  'shipment.node': '物流',
  'shipment.nodeAt': '物流更新',
  'shipment.silentHours': '没有新物流',
  'shipment.etaFrom': '预计送达',
  'shipment.etaTo': '最晚送达',
  'price.totalMinor': '到手价',
  'price.goodsMinor': '商品合计',
  'price.savedMinor': '共省',
  'price.shortOfMinor': '还差',
  'sku.priceMinor': '售价',
  'return.verdict': '退货结论',
  'return.deadline': '可退到',
  'refund.amountMinor': '退款',
  'protection.verdict': '价保结论',
  'protection.amountMinor': '价保金额',
  'stock.quantity': '库存',
  'stock.available': '有没有货',
  'stock.restockAt': '到货',
  'price.shippingMinor': '运费',
  'price.steps': '优惠',
  'order.line': '商品',
  'order.gifts': '赠品',
  'return.windowDays': '无理由期',
  'return.qualityWindowDays': '质量期',
  'return.refundWithinDays': '退款时效',
  'return.freight': '退货运费',
  'size.pick': '尺码',
  'size.row': '尺码表',
  'size.note': '尺码说明',
  'size.body': '身材',
  'shipping.feeMinor': '运费',
  'shipping.freeFromMinor': '包邮门槛',
  'delivery.dispatchHours': '发货时效',
  'delivery.days': '路上',
  'delivery.shipBy': '最晚发出',
  'coupons.names': '可用券',
  'points.balance': '积分',
}

const { order, back } = cardTextsZhCn
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'order.status': order.status,
  'order.holdReason': order.hold,
  'return.verdict': back.verdict,
}
const units: Readonly<Record<string, string>> = {
  'shipment.silentHours': ' 小时',
  'delivery.dispatchHours': ' 小时',
  'stock.quantity': ' 件',
  'return.windowDays': ' 天',
  'return.qualityWindowDays': ' 天',
  'return.refundWithinDays': ' 天内',
}

/** What a fact is called and what it says; a fact without a name here shows its value alone. */
export function describeFact(fact: Fact, now: Date): { label: string | null; value: string } {
  return { label: labels[fact.name] ?? describeAttribute(fact.name), value: describeValue(fact, now) }
}

/** `product.面料`: the merchant's own name of an attribute. */
function describeAttribute(name: string): string | null {
  const attribute = /^product\.([^a-z].*)$/.exec(name)
  return attribute?.[1] ?? null
}

/** 订单 SY…，14:06: the source and how old it is. */
export function describeSource(fact: Fact, now: Date): string {
  return fact.at === null ? fact.source : `${fact.source}，${formatMoment(fact.at, now, 'zh-CN')}`
}

function describeValue({ name, value }: Fact, now: Date): string {
  if (value === null) return '未知'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return name.endsWith('Minor') ? formatMinor(value) : `${value}${units[name] ?? ''}`
  if (Array.isArray(value)) return describeList(name, value)
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatMoment(value, now, 'zh-CN')
  return words[name]?.[value] ?? value
}

function describeList(name: string, values: readonly string[]): string {
  if (name === 'size.pick') return values.length > 0 ? values.join(' 或 ') : '没有合适的'
  return name === 'delivery.days' ? `${[...new Set(values)].join('–')} 天` : values.filter(Boolean).join('；')
}
