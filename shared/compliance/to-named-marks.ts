import { parseChineseNumber } from '../language/parse-chinese-number.ts'
import type { CompliancePlatform } from '../protocol/writing.ts'
import type { ComplianceContext } from './finding.ts'
import type { FoldedText } from './fold-text.ts'
import type { Mark } from './marks.ts'
import { placeOfPlatform, withoutWeChatPay } from './words/places.data.ts'

type Where = { platform: CompliancePlatform; context: ComplianceContext }

/** Marks renamed by what is known: another platform than this one, an amount that nothing backs, and so on. */
export function toNamedMarks(marks: readonly Mark[], folded: FoldedText, where: Where): Mark[] {
  const named = marks.flatMap((mark) => renameMark(mark, folded, where))
  if (where.context.isMedicalGoods) named.push({ of: 'medicalGoods', start: 0, end: 0 })
  return named
}

function renameMark(mark: Mark, folded: FoldedText, { platform, context }: Where): Mark[] {
  const word = (): string => folded.text.slice(mark.start, mark.end)
  if (mark.of.startsWith('place'))
    return [{ ...mark, of: mark.of === placeOfPlatform[platform] ? 'ownPlace' : 'otherPlace' }]
  if (mark.of === 'wechatPay') {
    const takes = context.takesWeChatPay ?? !withoutWeChatPay.has(platform)
    return takes ? [mark] : [mark, { ...mark, of: 'wechatPayRefused' }]
  }
  if (mark.of === 'amount') {
    const value = parseChineseNumber(word().replace(/[元块刀%]$/, ''))
    const minor = value === undefined ? undefined : Math.round(value * 100)
    return minor !== undefined && context.amountsMinor?.includes(minor) ? [] : [mark, { ...mark, of: 'unbackedAmount' }]
  }
  if (mark.of === 'bigPromise') return context.policies?.includes(word()) ? [] : [{ ...mark, of: 'unbackedPolicy' }]
  if (mark.of === 'day') return context.moments?.includes(word()) ? [mark, { ...mark, of: 'backedMoment' }] : [mark]
  return [mark]
}
