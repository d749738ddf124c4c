import { expect, test } from 'vitest'
import { checkDraft, type DraftFault } from './check-draft.ts'

const coupon = { text: '满 99 元可用 10 元券，限首单，11 月 30 日前有效，不可与满减叠加。', facts: {} }
const parcel = {
  text: '包裹预计 11 月 25 日送达，退货运费由买家承担。',
  facts: { 'shipment.etaTo': '2026-11-25T23:59:59+08:00', carrier: '申通快递', 'refund.amountMinor': 990 },
}

test.each([
  [coupon, '亲，买满99元能用10块的券哦，只限第一单，有效期到11月30号，不能和满减一起叠~'],
  [coupon, '该券满¥99减¥10，限首单，11月30日前有效，不可与满减叠加。'],
  [parcel, '您好，包裹大概11月25号到，退货的邮费要买家出哦'],
  [parcel, '申通在送，预计25日送达；退货运费由买家承担，退款9块9。'],
])('%#: a faithful rewording is accepted', (basis, draft) => {
  expect(checkDraft(basis, draft)).toEqual({ ok: true })
})

const wool = { text: '羊毛衫可以手洗，不能机洗。退回前请先联系我们，收到退货后再退款。', facts: {} }
const mug = { text: '蓝色保温杯由我们补寄，损坏的不用寄回，补寄预计 11 月 28 日发出。', facts: {} }

test.each([
  [wool, '亲，羊毛衫手洗是可以的，机洗不行哦～要退回的话先联系我们一下，收到退货后再给您退款。'],
  [mug, '蓝色的杯子我们补寄给您，坏掉那只不用寄回来啦，预计28号发出，给您添麻烦了～'],
  [mug, '藍色保溫杯由我們補寄，損壞的不用寄回，預計11月28日發出。'],
])('%#: manner is free', (basis, draft) => {
  expect(checkDraft(basis, draft)).toEqual({ ok: true })
})

test.each<[{ text: string }, string, DraftFault]>([
  [wool, '羊毛衫可以手洗，机洗也可以。退回前请先联系我们，收到退货后再退款。', 'contradiction'],
  [wool, '羊绒衫可以手洗，不能机洗。退回前请先联系我们，收到退货后再退款。', 'new-words'],
  [wool, '羊毛衫可以手洗，不能机洗。退回前请先联系我们，想退几次都行，收到退货后再退款。', 'claim'],
  [mug, '绿色保温杯由我们补寄，损坏的不用寄回，补寄预计11月28日发出。', 'new-words'],
  [mug, '蓝色保温杯由快递公司补寄，损坏的不用寄回，补寄预计11月28日发出。', 'new-words'],
  [mug, '蓝色保温杯由我们补寄，损坏的麻烦寄回，补寄预计11月28日发出。', 'contradiction'],
  [mug, '蓝色保温杯由我们补寄，损坏的不用寄回，补寄预计11月28日发出，我们再送您杯刷。', 'claim'],
])('%#: another thing, another party or another rule is refused and told', (basis, draft, reason) => {
  const verdict = checkDraft(basis, draft)
  expect(verdict.ok ? [] : verdict.findings.map((finding) => finding.reason)).toContain(reason)
})

test('a language without lists of its words is not judged, so nothing of it is let through', () => {
  const verdict = checkDraft({ text: 'Đơn hàng đã được gửi đi hôm nay.' }, 'Đơn hàng của bạn đã được gửi đi hôm nay ạ.')
  expect(verdict.ok ? [] : verdict.findings.map(({ reason }) => reason)).toContain('language')
})

const refund = { text: '退款已提交，收到退货后 2 天内退款，审核通过后退回微信零钱。', facts: {} }

test.each<[{ text: string; facts: Record<string, unknown> }, string, DraftFault]>([
  [coupon, '满 99 元可用 20 元券，限首单，11 月 30 日前有效，不可与满减叠加。', 'value'],
  [coupon, '可用 10 元券，限首单，11 月 30 日前有效，不可与满减叠加。', 'left-out'],
  [coupon, '满 99 元可用 10 元券，限首单，11 月 30 日前有效，可与满减叠加。', 'contradiction'],
  [coupon, '满 99 元可用 10 元券，11 月 30 日前有效，不可与满减叠加。', 'limit'],
  [coupon, '满 99 元可用 10 元券，限首单，11 月 30 日前有效，不可与满减叠加，我再送您一双袜子。', 'claim'],
  [coupon, '满 99 元可用 10 元券，限首单，11 月 30 日前有效，不可与满减叠加，颜色有海军蓝。', 'new-words'],
  [coupon, 'Spend 99, get 10 off.', 'language'],
  [parcel, '包裹 11 月 25 日送达，退货运费由买家承担。', 'certainty'],
  [parcel, '包裹预计 11 月 25 日送达，退货运费由我们承担。', 'exchanged'],
  [parcel, '包裹预计 11 月 25 日送达。', 'dropped'],
  [parcel, '包裹预计 11 月 25 日送达，退货运费由买家承担，抱歉抱歉，实在抱歉。', 'repeat'],
  [refund, '退款已提交，收到退货后2天内退款，审核通过，已退回微信零钱。', 'mistimed'],
  [refund, '退款已提交，退款后2天内收到退货，审核通过后退回微信零钱。', 'mistimed'],
  [parcel, '', 'length'],
  [
    coupon,
    '亲，买满99元能用10块的券哦，只限第一单，有效期到11月30号，不能和满减一起叠，全网第一，国家级品质~',
    'compliance',
  ],
  [parcel, '根据系统提示，包裹预计 11 月 25 日送达，退货运费由买家承担。', 'leak'],
])('%#: an unfaithful one is refused and says why', (basis, draft, reason) => {
  const verdict = checkDraft(basis, draft)
  expect(verdict.ok ? [] : verdict.findings.map((finding) => finding.reason)).toContain(reason)
})

test('hostile text of any length is judged, not hung upon', () => {
  const draft = '不'.repeat(5000) + '一二三'.repeat(2000) + '1,'.repeat(3000)
  expect(checkDraft(coupon, draft).ok).toBe(false)
})
