import type { FindingKind } from '../../../shared/protocol/writing.ts'

/** What each kind of finding is called for an owner. */
export const kindNames: Readonly<Record<FindingKind, string>> = {
  contact: '站外联系',
  payment: '站外付款',
  review: '买评价',
  extreme: '绝对化用语',
  promise: '兑现不了的承诺',
  undone: '没做却说做了',
  rude: '不礼貌',
  discrimination: '歧视',
  privacy: '泄露他人信息',
  medical: '疗效宣称',
  unfair: '不公平的条款',
  'shop-word': '本店禁用词',
}
