import type { StarterPack } from '../pack.ts'
import { afterSaleArticles } from './after-sale.data.ts'
import { choosingArticles } from './choosing.data.ts'
import { feedingArticles } from './feeding.data.ts'
import { goodsArticles } from './goods.data.ts'
import { orderingArticles } from './ordering.data.ts'
import { shippingArticles } from './shipping.data.ts'
import { usingArticles } from './using.data.ts'

/** What a shop for mothers and babies can begin with: milk, weaning food, diapers, clothes, toys, strollers, seats. */
export const babyPack: StarterPack = {
  trade: 'baby',
  name: '母婴用品',
  persona: {
    assistantName: '小芽',
    tone: 'warm',
    greeting:
      '你好呀，奶粉段数、纸尿裤和童装尺码、安全座椅安装，还有订单和售后，都可以直接问我。告诉我宝宝月龄、身高体重，我好帮你对。',
  },
  articles: [
    ...goodsArticles,
    ...choosingArticles,
    ...feedingArticles,
    ...usingArticles,
    ...orderingArticles,
    ...shippingArticles,
    ...afterSaleArticles,
  ],
}
