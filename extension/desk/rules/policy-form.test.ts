import { expect, test } from 'vitest'
import type { ReturnPolicy } from '../../../shared/protocol/commerce.ts'
import { type PolicyForm, parsePolicyForm, toPolicyForm } from './policy-form.ts'

const policy: ReturnPolicy = {
  windowDays: 7,
  qualityWindowDays: 30,
  changeOfMindFreight: 'insured',
  insuredFreightMinor: 1_200,
  freightEstimateMinor: 1_250,
  refundWithinDays: 3,
  returnAddress: '浙江省杭州市余杭区山野路 8 号退货组',
}

test('a policy that nobody touched comes back as it was', () => {
  expect(parsePolicyForm(toPolicyForm(policy))).toEqual({ ok: true, value: policy })
})

test.each<[Partial<PolicyForm>, keyof PolicyForm, string]>([
  [{ windowDays: '6' }, 'windowDays', '法律规定至少 7 天'],
  [{ windowDays: '91' }, 'windowDays', '最多 90 天'],
  [{ windowDays: '七' }, 'windowDays', '整数'],
  [{ freightEstimate: '十二' }, 'freightEstimate', '运费只写数字'],
  [{ returnAddress: ' ' }, 'returnAddress', '不能空着'],
  [{ refundWithinDays: '' }, 'refundWithinDays', '天数不能空着'],
])('%o is refused beside %s', (change, field, words) => {
  const parsed = parsePolicyForm({ ...toPolicyForm(policy), ...change })
  expect(parsed.ok ? '' : parsed.reason[field]).toContain(words)
})

test('without an insured amount the policy carries none', () => {
  const parsed = parsePolicyForm({ ...toPolicyForm(policy), insuredFreight: '' })
  expect(parsed.ok && 'insuredFreightMinor' in parsed.value).toBe(false)
})
