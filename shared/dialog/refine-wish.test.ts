import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { DialogState } from './dialog-state.ts'
import { refineWish } from './refine-wish.ts'

const { products } = createDemoShop(new Date('2026-11-21T06:00:00.000Z'))
const wish = '推荐个帐篷 预算500'

function after(request: DialogState['recent'][number]['request'], text: string): DialogState {
  return {
    ...{ flow: null, recent: [{ request, text, answered: true, basis: null }], products: [], orderId: null },
    ...{ missesInRow: 0, unresolvedInRow: 0, angerInRow: 0, tried: [], facts: [], usedPhrases: [] },
  }
}

test.each([
  '轻一点的',
  '轻点的呢',
  '有没有大点的',
  '便宜点的有吗',
  '那更便宜的呢',
  '要厚一些的',
  '不要太重',
  '别太贵的',
])('%s says more of the tent that was looked for', (text) => {
  const refined = refineWish(text, after('product_recommend', wish), products)
  expect(refined).toMatchObject({ text: `${wish} ${text}`, kind: '帐篷' })
  expect(refined?.candidates).toContain('p-qingyu-tent')
})

test.each(['好的', '便宜点吧', '能便宜点吗', '轻羽多少钱', '有点贵', '大的有货吗', '太贵了', '黑色的呢'])(
  '%s is something else',
  (text) => expect(refineWish(text, after('product_recommend', wish), products)).toBeNull(),
)

test('after anything but a wish for goods it is something else', () => {
  expect(refineWish('便宜点的有吗', after('price_promo', '帐篷多少钱'), products)).toBeNull()
})
