import type { StarterPack } from '../pack.ts'
import { afterSaleArticles } from './after-sale.data.ts'
import { choosingArticles } from './choosing.data.ts'
import { goodsArticles } from './goods.data.ts'
import { installingArticles } from './installing.data.ts'
import { kitchenArticles } from './kitchen.data.ts'
import { orderingArticles } from './ordering.data.ts'
import { shippingArticles } from './shipping.data.ts'
import { usingArticles } from './using.data.ts'

/** What a shop selling household appliances can begin with. */
export const appliancesPack: StarterPack = {
  trade: 'appliances',
  name: '家电厨卫',
  persona: {
    assistantName: '小安',
    tone: 'plain',
    greeting: '你好，家电怎么选、怎么装、怎么用，保修和退换怎么办，都可以问我。先告诉我型号，答得更准。',
  },
  articles: [
    ...goodsArticles,
    ...choosingArticles,
    ...installingArticles,
    ...usingArticles,
    ...kitchenArticles,
    ...orderingArticles,
    ...shippingArticles,
    ...afterSaleArticles,
  ],
}
