import type { Fact } from '../../../shared/protocol/conversation.ts'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'

const labels: Readonly<Record<string, string>> = {
  'order.status': '订单状态',
  'order.promisedAt': '承诺发货',
  'order.shipBy': '承诺发货',
  'shipment.node': '物流',
  'shipment.etaFrom': '预计送达',
  'shipment.etaTo': '最晚送达',
  'price.totalMinor': '到手价',
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
  'size.pick': '尺码',
  'shipping.feeMinor': '运费',
  'points.balance': '积分',
}

const { order, back } = cardTextsZhCn
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'order.status': order.status,
  'return.verdict': back.verdict,
}

/** What a fact is called and what it says; a fact without a name here shows its value alone. */
export function describeFact(fact: Fact, now: Date): { label: string | null; value: string } {
  return { label: labels[fact.name] ?? null, value: describeValue(fact, now) }
}

/** 订单 SY…，14:06: the source and how old it is. */
export function describeSource(fact: Fact, now: Date): string {
  return fact.at === null ? fact.source : `${fact.source}，${formatMoment(fact.at, now, 'zh-CN')}`
}

function describeValue({ name, value }: Fact, now: Date): string {
  if (value === null) return '未知'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return name.endsWith('Minor') ? formatMinor(value) : String(value)
  if (Array.isArray(value)) return value.length > 0 ? value.join(' 或 ') : '没有合适的'
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatMoment(value, now, 'zh-CN')
  return words[name]?.[value] ?? value
}
