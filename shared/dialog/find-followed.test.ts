import { expect, test } from 'vitest'
import type { DialogState, RecentRequest } from './dialog-state.ts'
import { findFollowed } from './find-followed.ts'

const article: RecentRequest = {
  ...{ request: 'product_spec', text: '有实体店吗', answered: true },
  basis: { kind: 'article', articleId: 'a-shop', version: 1, variant: 'a', title: '实体店' },
}

function follow(text: string, last: RecentRequest | undefined): RecentRequest | undefined {
  const state: DialogState = {
    ...{ flow: null, recent: last === undefined ? [] : [last], products: [], orderId: null, missesInRow: 0 },
    ...{ unresolvedInRow: 0, angerInRow: 0, tried: [], facts: [], usedPhrases: [] },
  }
  return findFollowed(text, state)
}

test.each(['在哪', '那在哪里呢', '具体在哪？', '在哪填', '怎么弄', '那怎么操作', '要什么材料', '具體在哪裡'])(
  '%s carries on what an article answered',
  (text) => expect(follow(text, article)).toBe(article),
)

test.each(['我的快递在哪', '哪个好', '多少钱', '要多久', '为什么', '怎么洗', '好的'])(
  '%s says more or asks else',
  (text) => expect(follow(text, article)).toBeUndefined(),
)

test.each<[string, RecentRequest | undefined, string, boolean]>([
  ['nothing was said', undefined, '在哪', false],
  ['it was not answered', { ...article, answered: false }, '在哪', false],
  ['a parcel was looked up', { ...article, request: 'logistics_track', basis: null }, '在哪', true],
  ['a parcel was looked up', { ...article, request: 'logistics_track', basis: null }, '怎么弄', false],
  ['a price was worked out', { ...article, request: 'price_promo', basis: null }, '在哪', false],
])('%s: %s', (_, last, text, isFollowed) => expect(follow(text, last) !== undefined).toBe(isFollowed))
