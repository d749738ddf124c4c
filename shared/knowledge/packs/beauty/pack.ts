import type { StarterPack } from '../pack.ts'
import { afterSaleArticles } from './after-sale.data.ts'
import { choosingArticles } from './choosing.data.ts'
import { goodsArticles } from './goods.data.ts'
import { orderingArticles } from './ordering.data.ts'
import { shippingArticles } from './shipping.data.ts'
import { usingArticles } from './using.data.ts'

/** Skin care, make-up, wash care and scent. */
export const beautyPack: StarterPack = {
  trade: 'beauty',
  name: '美妆护肤',
  persona: {
    assistantName: '小妍',
    tone: 'warm',
    greeting: '亲，在的呢。选色号、看成分、查物流都可以问我，皮肤容易敏感的记得先告诉我一声。',
  },
  articles: [
    ...goodsArticles,
    ...choosingArticles,
    ...usingArticles,
    ...orderingArticles,
    ...shippingArticles,
    ...afterSaleArticles,
  ],
}
