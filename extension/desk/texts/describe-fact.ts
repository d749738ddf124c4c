import type { Fact } from '../../../shared/protocol/conversation.ts'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { factLabels } from './fact-labels.data.ts'
import { flowNames } from './flow-names.data.ts'
import { ruleNames } from './rule-names.data.ts'

const { order, back } = cardTextsZhCn
const causes = { ...order.hold, disruption: '当地情况' }
const troubleKinds = {
  'not-shipped': '没按时发货',
  'not-collected': '没揽收',
  stalled: '路上停滞',
  'not-signed': '派送没签收',
  'signed-then-moving': '签收后又派送',
  'signed-unseen': '没派送就签收',
  'out-of-order': '节点先后不对',
  'two-cities': '同时在两地',
  returned: '被退回',
  refused: '被拒收',
  lost: '丢失',
  damaged: '破损',
  'bad-address': '地址或电话不对',
  failed: '派送失败',
}
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'order.status': order.status,
  'order.holdReason': order.hold,
  'order.cause': causes,
  'trouble.kind': troubleKinds,
  'trouble.cause': causes,
  'trouble.severity': { warn: '提醒', act: '要处理', person: '要人查' },
  'delivery.leaving': { 'before-cutoff': '当天发', 'after-cutoff': '第二天发', presale: '预售', restock: '等补货' },
  'said.option': { wait: '先等等', urge: '催一催', reship: '重新发一个', refund: '退款', verify: '核对签收人' },
  'return.verdict': back.verdict,
  'said.flow': flowNames,
  'said.reason': {
    'change-of-mind': '不想要了',
    'wrong-size': '尺码不合适',
    quality: '质量问题',
    'wrong-item': '发错货',
  },
  'said.returnMethod': { pickup: '上门取件', self: '自己寄' },
  'action.status': { executed: '已办好，读回核对过', requested: '转成了工单', refused: '规则不允许' },
  'action.because': ruleNames,
}
const units: Readonly<Record<string, string>> = {
  'said.quantity': ' 件',
  'said.photos': ' 张',
  'shipment.silentHours': ' 小时',
  'trouble.hours': ' 小时',
  'delivery.cutoffHour': ' 点',
  'delivery.restDays': ' 天',
  'delivery.dispatchHours': ' 小时',
  'stock.quantity': ' 件',
  'return.windowDays': ' 天',
  'return.qualityWindowDays': ' 天',
  'return.refundWithinDays': ' 天内',
}

/** What a fact is called and what it says; a fact without a name here shows its value alone. */
export function describeFact(fact: Fact, now: Date): { label: string | null; value: string } {
  return { label: factLabels[fact.name] ?? describeAttribute(fact.name), value: describeValue(fact, now) }
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
  if (Array.isArray(value)) return describeList(name, value, now)
  if (isMoment(value)) return formatMoment(value, now, 'zh-CN')
  return words[name]?.[value] ?? value
}

function describeList(name: string, values: readonly string[], now: Date): string {
  if (name === 'size.pick') return values.length > 0 ? values.join(' 或 ') : '没有合适的'
  if (name === 'delivery.days') return `${[...new Set(values)].join('–')} 天`
  return values
    .filter(Boolean)
    .map((value) => (isMoment(value) ? formatMoment(value, now, 'zh-CN') : value))
    .join('；')
}

function isMoment(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(value)
}
