import { describe, expect, test } from 'vitest'
import type { FindingSide, StaleReason } from '../../../../shared/protocol/desk-review.ts'
import { describeStale, toPlace } from './describe-item.ts'
import { groupFindings } from './group-findings.ts'

describe('why an article wants a look, and in which group it stands', () => {
  test.each<[string, StaleReason, string]>([
    [
      'ending',
      { kind: 'ended', at: '2026-11-20T16:00:00.000Z' },
      '11 月 20 日 24:00 已经结束，客户问不到了。停用它，或写上新的时间',
    ],
    ['ending', { kind: 'ends-soon', at: '2026-11-30T04:00:00.000Z', days: 8 }, '还有 8 天结束（11 月 30 日 12:00）'],
    [
      'ending',
      { kind: 'date-passed', words: '双11', day: '2026-11-11' },
      '写着「双11」，日子已经过了；没有设结束时间，客户还看得到',
    ],
    [
      'blanks',
      { kind: 'blanks', blanks: ['【待填：城市】', '【待填：时限】'] },
      '2 处待填：【待填：城市】、【待填：时限】',
    ],
    ['unused', { kind: 'unused', ageDays: 325, idleDays: 325, uses: 0 }, '上线 325 天，一次也没用上'],
    ['unused', { kind: 'unused', ageDays: 325, idleDays: 61, uses: 3 }, '61 天没用上了，之前一共用过 3 次'],
    ['lost', { kind: 'related-gone', ids: ['a', 'b'] }, '相关文章里有 2 篇已经停用或删掉'],
    ['lost', { kind: 'products-gone', ids: ['p'], all: false }, '关联的商品里有 1 件不在售'],
    ['lost', { kind: 'products-gone', ids: ['p'], all: true }, '关联的商品都不在售了，没有客户会看到它'],
  ])('%s: %o', (id, reason, sentence) => {
    expect(describeStale(reason)).toBe(sentence)
    const finding = { kind: 'stale' as const, fingerprint: 's-00000000000001', articleId: 'a', title: '文章', reason }
    expect(groupFindings([finding], null).groups.map((group) => group.id)).toEqual([id])
  })
})

describe('where a rule is written', () => {
  test.each([
    ['returnPolicy.windowDays', 'rules', 'returns'],
    ['shipping.regions', 'rules', 'shipping'],
    ['priceProtection.windowDays', 'rules', 'protection'],
    ['service.promises', 'rules', 'service'],
    ['coupons', 'rules', 'coupons'],
    ['promotions', 'rules', 'promotions'],
    ['settings.hours', 'settings', null],
  ])('%s', (path, page, id) => {
    const side: FindingSide = { place: { kind: 'rule', path, label: '规则' }, sentence: '规则：7 天', words: '7 天' }
    expect(toPlace(side)).toEqual({ page, id })
  })
})
