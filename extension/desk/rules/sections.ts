import type { RuleKind } from '../../../shared/protocol/desk-rules.ts'

/** One page of rules; `kinds` of rule stand on it. */
export interface RulesSection {
  id: string
  label: string
  /** What its buttons call one of it: 保存活动. */
  noun: string
  kind: RuleKind | null
  /** Many records, one, parts of one, or none of these. */
  shape: 'list' | 'single' | 'parts' | 'page'
}

export const rulesSections = [
  { id: 'promotions', label: '活动', noun: '活动', kind: 'promotion', shape: 'list' },
  { id: 'coupons', label: '优惠券', noun: '优惠券', kind: 'coupon', shape: 'list' },
  { id: 'shipping', label: '运费与时效', noun: '运费与时效', kind: 'shipping', shape: 'single' },
  { id: 'returns', label: '退货政策', noun: '退货规则', kind: 'return-policy', shape: 'single' },
  { id: 'protection', label: '价保', noun: '价保', kind: 'price-protection', shape: 'single' },
  { id: 'sizes', label: '尺码表', noun: '尺码表', kind: 'size-chart', shape: 'list' },
  { id: 'service', label: '服务承诺与权限', noun: '服务规则', kind: 'service', shape: 'parts' },
  { id: 'speech', label: '说话方式', noun: '说话方式', kind: 'settings', shape: 'single' },
  { id: 'prices', label: '价格与库存', noun: '价格', kind: null, shape: 'page' },
  { id: 'file', label: '导入与导出', noun: '文件', kind: null, shape: 'page' },
] as const satisfies RulesSection[]

export type RulesSectionId = (typeof rulesSections)[number]['id']

/** Parts of the service rules, each shown by itself and saved together. */
export const serviceParts = [
  { id: 'changes', label: '改单与取消', fields: ['changes', 'unpaidHours'] },
  { id: 'compensation', label: '补偿额度', fields: ['compensation'] },
  { id: 'points', label: '积分', fields: ['points'] },
  { id: 'levels', label: '会员等级', fields: ['levels'] },
  { id: 'warranties', label: '保修', fields: ['warranties'] },
  { id: 'promises', label: '服务承诺', fields: ['promises'] },
  { id: 'ways', label: '退货与付款方式', fields: ['returnMethods', 'paymentMethods'] },
  { id: 'clocks', label: '物流时钟', fields: ['clocks'] },
  { id: 'groups', label: '工单组', fields: ['ticketGroups'] },
] as const

export type ServicePartId = (typeof serviceParts)[number]['id']

/** Where on the rules page one is: `coupons.c-shop` is a coupon. */
export interface RulesPlace {
  section: (typeof rulesSections)[number]
  /** A record's id or a part's; null: the first. */
  entry: string | null
}

/** Reads the id of the route; the first section where it names none. */
export function parsePlace(id: string | null): RulesPlace {
  const [name, ...rest] = (id ?? '').split('.')
  const section = rulesSections.find((known) => known.id === name) ?? rulesSections[0]
  return { section, entry: rest.join('.') || null }
}

/** The route's id of a place; ids may hold full stops, sections do not. */
export function toPlaceId(section: RulesSectionId, entry: string | null): string {
  return entry === null ? section : `${section}.${entry}`
}
