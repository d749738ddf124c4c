import { expect, test } from 'vitest'
import { findSigns } from './find-signs.ts'
import { readBoth } from './read-both.ts'
import { gatherSigns, isVeto, weighSigns } from './weigh-signs.ts'

const signsOf = (basis: string, draft: string) => findSigns(readBoth({ text: basis }, draft))
const namesOf = (basis: string, draft: string) => signsOf(basis, draft).map(({ sign }) => sign)

const wool = '羊毛衫可以手洗，不能机洗。退回前请先联系我们，收到退货后再退款。'
const mug = '蓝色保温杯由我们补寄，损坏的不用寄回，补寄预计11月28日发出。'
const sofa = '电子发票会在确认收货后24小时内发到您的邮箱，屏幕划痕不包含。沙发每周擦一次，不可机洗。'
const perfume = '香水有30毫升和50毫升两种，30毫升268元，50毫升388元。'
const key = '请先开手机蓝牙，然后长按电源键。由您提供照片，系统自动退款，差额原路退回。'

test.each([
  [wool, '羊毛衫手洗可以，机洗也可以。退回前先联系我们，收到退货后再退款。', 'allowed'],
  [wool, '羊绒衫可以手洗，不能机洗。', 'new-material'],
  [wool, '羊毛衫想怎么洗都行，退回前请先联系我们。', 'claim-16'],
  [wool, '羊毛衫可以手洗，不能机洗。先退款，收到退货以后再联系我们。', 'mistimed'],
  [mug, '绿杯由我们补寄，损坏的不用寄回，预计11月28日发出。', 'colour'],
  [mug, '保温杯由快递公司补寄，损坏的不用寄回，预计11月28日发出。', 'new-party'],
  [mug, '蓝色电饭煲由我们补寄，损坏的不用寄回，预计11月28日发出。', 'new-goods'],
  [mug, '蓝色保温杯由我们补寄，王师傅预计11月28日发出。', 'name'],
  [mug, '蓝色保温杯由我们补寄，损坏的不用寄回，预计11月28日发出，我们再送一个。', 'we-do'],
  [mug, '蓝色保温杯由我们补寄，损坏的不用寄回，预计11月29日发出。', 'value'],
  [mug, `${mug}月亮出来照窗户，星座主宰命运。`, 'added-sentence'],
  [perfume, '香水分两种：30毫升388元，50毫升268元。', 'astray'],
  [sofa, '电子发票会在下单后24小时内发到您的邮箱，屏幕划痕不包含。沙发每周擦一次，不可机洗。', 'part-opposite'],
  [sofa, '电子发票会在确认收货后24小时内发到您的邮箱，屏幕划痕包含。沙发每周擦一次，不可机洗。', 'tight-opposite'],
  [sofa, '电子发票会在确认收货后24小时内发到您的邮箱，屏幕划痕不包含。沙发每周擦一次，可以机洗。', 'flip'],
  [sofa, '沙发每周擦一次。电子票确认收货后24小时内到邮箱。', 'missed-3'],
  [sofa, '收货确认之后，24小时内电子票就到邮箱啦，另外两年以内我们保证帮您重新上色。', 'strange-3'],
  [sofa, '确认收货后24小时内电子票发您邮箱，屏幕划痕是不管的。每周只能擦一次沙发，别放洗衣机洗。', 'came-only'],
  [key, '请先长按电源键，然后开手机蓝牙。由您提供照片，系统自动退款，差额原路退回。', 'order'],
  [key, '请先开手机蓝牙，然后长按电源键。由我们提供照片，系统自动退款，差额原路退回。', 'agent'],
  [key, '请先开手机蓝牙，然后长按电源键。由您提供照片，人工处理退款，差额原路退回。', 'side-auto'],
])('%#: %s | %s shows %s', (basis, draft, sign) => {
  expect(namesOf(basis, draft).map((name) => name.replace(/^close\d-/, ''))).toContain(sign)
})

test.each([
  [wool, '羊毛衫手洗可以，机洗不行。', 'allowed'],
  [
    sofa,
    '点了确认收货，24小时之内电子票就会发到邮箱，屏幕划痕不算在内。沙发一个礼拜擦一遍，洗衣机洗不了。',
    'opposite',
  ],
  [sofa, '沙发不能机洗的，一周擦一次就好；确认收货后24小时内电子票到邮箱，屏幕划痕不保。', 'flip'],
  [mug, '蓝杯子我们补寄，坏的不用寄回。', 'colour'],
  [mug, '蓝色的杯子我们补寄。', 'new-goods'],
  [mug, `${mug}给您添麻烦了，感谢您的理解。`, 'added-sentence'],
  [key, '先把手机蓝牙打开，然后按住电源键。', 'order'],
])('%#: %s | %s does not show %s', (basis, draft, sign) => {
  expect(namesOf(basis, draft).map((name) => name.replace(/^close\d-/, ''))).not.toContain(sign)
})

test('of a near copy a new word says more than of a free rewording', () => {
  const near = namesOf(wool, wool.replace('联系', '蹂躏'))
  expect(near.filter((sign) => sign.startsWith('close2-'))).not.toEqual([])
  expect(namesOf(wool, '衣服拿手搓是行的，丢洗衣机就别了哈').filter((sign) => sign.startsWith('close'))).toEqual([])
})

test('a value and a foreign sentence refuse alone; a sign counts twice a clause at most', () => {
  const sign = (name: string) => ({ sign: name, reason: 'value' as const, words: '' })
  expect([sign('value'), sign('added-sentence'), sign('colour')].map(isVeto)).toEqual([true, true, false])
  const many = Array.from({ length: 9 }, () => ({ ...sign('colour'), clause: '1' }))
  expect(gatherSigns(many).get('1')?.get('colour')).toBe(2)
  expect([weighSigns([]) < 0, weighSigns([sign('colour')]) >= 0, weighSigns([sign('gone-1')]) < 0]).toEqual([
    true,
    true,
    true,
  ])
})
