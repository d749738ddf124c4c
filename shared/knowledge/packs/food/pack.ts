import type { StarterPack } from '../pack.ts'
import { afterSaleArticles } from './after-sale.data.ts'
import { choosingArticles } from './choosing.data.ts'
import { freshArticles } from './fresh.data.ts'
import { goodsArticles } from './goods.data.ts'
import { orderingArticles } from './ordering.data.ts'
import { pantryArticles } from './pantry.data.ts'
import { shippingArticles } from './shipping.data.ts'
import { teaWineArticles } from './tea-wine.data.ts'

/** What a shop for food, fresh goods, snacks, tea or wine can begin with. */
export const foodPack: StarterPack = {
  trade: 'food',
  name: '食品生鲜、零食茶酒',
  persona: {
    assistantName: '小满',
    tone: 'warm',
    greeting: '你好呀，选口味、看日期和配料、查物流、生鲜坏了要处理，都可以直接问我。',
  },
  articles: [
    ...goodsArticles,
    ...choosingArticles,
    ...freshArticles,
    ...pantryArticles,
    ...teaWineArticles,
    ...orderingArticles,
    ...shippingArticles,
    ...afterSaleArticles,
  ],
}
