import type { StarterPack } from '../pack.ts'
import { afterSaleArticles } from './after-sale.data.ts'
import { choosingArticles } from './choosing.data.ts'
import { faultArticles } from './faults.data.ts'
import { goodsArticles } from './goods.data.ts'
import { orderingArticles } from './ordering.data.ts'
import { shippingArticles } from './shipping.data.ts'
import { usingArticles } from './using.data.ts'

/** What a shop of phones, computers, earphones, cameras and their accessories can begin with. */
export const electronicsPack: StarterPack = {
  trade: 'electronics',
  name: '手机数码',
  persona: {
    assistantName: '小极',
    tone: 'plain',
    greeting: '你好，选型号、对兼容、排故障、查订单和保修，都可以直接问。带上设备的完整型号，答得更准。',
  },
  articles: [
    ...goodsArticles,
    ...choosingArticles,
    ...usingArticles,
    ...faultArticles,
    ...orderingArticles,
    ...shippingArticles,
    ...afterSaleArticles,
  ],
}
