import type { Finding, ReviewRequest } from '../../../shared/protocol/desk-review.ts'

const side = (articleId: string, title: string, sentence: string, words: string) => ({
  place: { kind: 'article' as const, articleId, title, variant: 'A' as const },
  sentence,
  words,
})
const findings: Finding[] = [
  {
    kind: 'contradiction',
    fingerprint: 'c-000000000000a1',
    label: '吊牌',
    isOverride: false,
    a: side('return-tags', '拆了吊牌还能退吗', '吊牌拆了请一起寄回', '请一起寄回'),
    b: side('wash', '冲锋衣怎么洗', '拆了吊牌、洗过的不退', '拆了吊牌、洗过的不退'),
    why: '吊牌这里写「请一起寄回」，「冲锋衣怎么洗」写「拆了吊牌、洗过的不退」；顾客问法不同就会得到不同的答案',
  },
  {
    kind: 'contradiction',
    fingerprint: 'c-000000000000b2',
    label: '退货期',
    isOverride: false,
    a: side('return-tags', '拆了吊牌还能退吗', '签收次日起 7 天内都可以退', '7 天内'),
    b: {
      place: { kind: 'rule', path: 'returnPolicy.windowDays', label: '退货期' },
      sentence: '退货期：15 天',
      words: '15 天',
    },
    why: '退货期这里写「7 天内」，规则里的「退货期」写「15 天」；系统按规则算，顾客看到的答案会兑现不了',
  },
  {
    kind: 'contradiction',
    fingerprint: 'c-000000000000c3',
    label: '运费',
    isOverride: true,
    a: side('winter', '冬季出行满减', '活动期间全场包邮', '全场包邮'),
    b: side('freight', '退货运费谁出', '满 99 元包邮', '满 99 元'),
    why: '运费这里写「全场包邮」，「退货运费谁出」写「满 99 元」；生效期间以活动或指定商品的为准，之后恢复原来的答案',
  },
  {
    kind: 'stale',
    fingerprint: 's-000000000000d4',
    articleId: 'winter',
    title: '冬季出行满减',
    reason: { kind: 'ends-soon', at: '2026-11-30T16:00:00.000Z', days: 3 },
  },
]

/** What the thread would find in the scripted shop, as long as its article says what it says there. */
export async function scriptedReview({ articles }: ReviewRequest): Promise<Finding[]> {
  const said = articles.find(({ id }) => id === 'return-tags')?.answers[0]?.text ?? ''
  return findings.filter((one) => one.kind !== 'contradiction' || one.isOverride || said.includes('吊牌拆了请一起寄回'))
}
