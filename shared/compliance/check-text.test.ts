import { describe, expect, test } from 'vitest'
import type { CompliancePlatform } from '../protocol/writing.ts'
import { checkText } from './check-text.ts'
import type { ComplianceContext } from './finding.ts'

const rulesIn = (text: string, platform: CompliancePlatform = 'taobao', context: ComplianceContext = {}): string[] =>
  checkText(text, { platform, context }).map(({ rule }) => rule)

describe('what the conversation established', () => {
  test.each<[text: string, platform: CompliancePlatform, context: ComplianceContext, rules: string[]]>([
    ['支持微信支付', 'jd', {}, []],
    ['支持微信支付', '1688', {}, ['payment.wechat']],
    ['支持微信支付', '1688', { takesWeChatPay: true }, []],
    ['支持微信支付', 'jd', { takesWeChatPay: false }, ['payment.wechat']],
    ['已经给您补发了', 'jd', { done: ['resend'] }, []],
    ['已经给您补发了', 'jd', { done: ['refund'] }, ['undone.resend']],
    ['已备注', 'jd', {}, []],
    ['已备注', 'jd', { done: [] }, ['undone.note']],
    ['给您退12.5元', 'jd', { amountsMinor: [1250] }, []],
    ['给您赔五十', 'jd', { amountsMinor: [5000] }, []],
    ['给您赔五十', 'jd', {}, ['promise.money']],
    ['给您退13元', 'jd', { amountsMinor: [1250] }, ['promise.money']],
    ['明天就能到', 'jd', { moments: ['明天'] }, []],
    ['后天就能到', 'jd', { moments: ['明天'] }, ['promise.day']],
    ['终身保修', 'jd', { policies: ['终身保修'] }, []],
    ['包退包换', 'jd', { policies: ['终身保修'] }, ['promise.policy']],
    ['看 https://a.shop.com/x', 'jd', { hosts: ['shop.com'] }, []],
    ['看 https://a.shop.com/x', 'jd', { hosts: ['op.com'] }, ['contact.link']],
    ['能缓解关节炎', 'jd', { isMedicalGoods: true }, []],
    ['能缓解关节炎', 'jd', {}, ['medical.cure']],
    ['加我微信', 'own', {}, []],
    ['像你这种蠢货少来', 'own', {}, ['rude.insult']],
    ['拼多多搜店名', 'pdd', {}, []],
    ['拼多多搜店名', 'jd', {}, ['contact.place']],
  ])('%s on %s with %j: %j', (text, platform, context, rules) => {
    expect(rulesIn(text, platform, context)).toEqual(rules)
  })
})

test('not knowing what was done warns; knowing that nothing was asks twice', () => {
  expect(checkText('已补发', { platform: 'jd' })[0]?.severity).toBe('warn')
  expect(checkText('已补发', { platform: 'jd', context: { done: [] } })[0]?.severity).toBe('block')
})

test('a finding names its rule, its reason and another wording', () => {
  const text = '您好，这款是全国第一，放心拍'
  expect(checkText(text, { platform: 'jd' })).toEqual([
    {
      kind: 'extreme',
      rule: 'extreme.word',
      span: { start: 6, end: 10 },
      severity: 'block',
      source: { by: 'law', name: '广告法', clause: '第九条第（三）项', isChecked: true },
      why: '广告法不允许用「最」「第一」「国家级」一类的绝对化用语。',
      rewording: { start: 6, end: 10, text: '靠前' },
    },
  ])
})

test('rules that could not be read carry no number', () => {
  const sources = (['taobao', 'jd', 'xiaohongshu'] as const).map(
    (platform) => checkText('加我微信', { platform })[0]?.source,
  )
  expect(sources.map((source) => [source?.isChecked, source?.clause])).toEqual([
    [false, undefined],
    [false, undefined],
    [true, undefined],
  ])
})

test.each([
  ['a refusal in its own clause', '不能加微信', []],
  ['a refusal in another clause', '这边不能发图，加微信看', ['contact.wechat']],
  ['a refusal in another sentence', '今天不能发货。加微信看', ['contact.wechat']],
  ['a warning in another clause', '加微信退款的，都是骗子', []],
  ['the end of one word and the start of another', '略微信噪比低', []],
  ['a QQ number', '企鹅上见，号 55102938', ['contact.qq-number']],
  ['a product number', '企鹅款的型号 55102938', []],
  ['a phone', '有事打13900001234', ['contact.phone']],
  ['a waybill', '运单号13900001234', []],
  ['a longer number', '139000012345', []],
  ['a size', '139*0000*1234', []],
  ['the courier’s phone', '快递员电话13900001234', []],
  ['a phone in Chinese digits', '一三九零零零零一二三四', ['contact.phone']],
  ['half a word', '加我微', ['contact.sly']],
  ['a membrane after an English word', '锦纶面料 + ePE 微孔膜 + 内衬', []],
  ['a hand-over to a colleague', '我直接转给同事处理', []],
  ['drops of water', '洒点水，水珠不滚了', []],
  ['a choice among answers', '选一个最接近的原因', []],
  ['nothing', '', []],
])('%s while it is typed', (_, text, rules) => {
  expect(rulesIn(text)).toEqual(rules)
})
