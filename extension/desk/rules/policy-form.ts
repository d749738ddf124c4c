import type { ReturnPolicy } from '../../../shared/protocol/commerce.ts'
import { parseCount, parseYuan, toYuan } from './parse-cell.ts'

/** A return policy as it is typed. */
export interface PolicyForm {
  windowDays: string
  qualityWindowDays: string
  changeOfMindFreight: ReturnPolicy['changeOfMindFreight']
  insuredFreight: string
  freightEstimate: string
  refundWithinDays: string
  returnAddress: string
}
export type PolicyErrors = Partial<Record<keyof PolicyForm, string>>

const lawDays = 7
const longestDays = 90

/** A policy as the form shows it. */
export function toPolicyForm(policy: ReturnPolicy): PolicyForm {
  return {
    windowDays: String(policy.windowDays),
    qualityWindowDays: String(policy.qualityWindowDays),
    changeOfMindFreight: policy.changeOfMindFreight,
    insuredFreight: policy.insuredFreightMinor === undefined ? '' : toYuan(policy.insuredFreightMinor),
    freightEstimate: toYuan(policy.freightEstimateMinor),
    refundWithinDays: String(policy.refundWithinDays),
    returnAddress: policy.returnAddress,
  }
}

/** What was typed as a policy, or a sentence for every field that is not one. */
export function parsePolicyForm(
  form: PolicyForm,
): { ok: true; value: ReturnPolicy } | { ok: false; reason: PolicyErrors } {
  const reason: PolicyErrors = {}
  const days = (field: 'windowDays' | 'qualityWindowDays' | 'refundWithinDays') => {
    const parsed = parseCount(form[field], '天数')
    if (!parsed.ok) reason[field] = parsed.reason
    return parsed.ok ? parsed.value : 0
  }
  const money = (field: 'insuredFreight' | 'freightEstimate') => {
    const parsed = parseYuan(form[field])
    if (!parsed.ok) reason[field] = parsed.reason.replaceAll('价格', '运费')
    return parsed.ok ? parsed.value : 0
  }
  const windowDays = days('windowDays')
  if (!reason.windowDays && windowDays < lawDays)
    reason.windowDays = `法律规定至少 ${lawDays} 天，不能写 ${windowDays} 天`
  if (!reason.windowDays && windowDays > longestDays) reason.windowDays = `最多 ${longestDays} 天`
  if (form.returnAddress.trim() === '') reason.returnAddress = '退货地址不能空着，客户要照它寄'
  const value: ReturnPolicy = {
    windowDays,
    qualityWindowDays: days('qualityWindowDays'),
    changeOfMindFreight: form.changeOfMindFreight,
    ...(form.insuredFreight.trim() === '' ? {} : { insuredFreightMinor: money('insuredFreight') }),
    freightEstimateMinor: money('freightEstimate'),
    refundWithinDays: days('refundWithinDays'),
    returnAddress: form.returnAddress.trim(),
  }
  return Object.keys(reason).length > 0 ? { ok: false, reason } : { ok: true, value }
}
