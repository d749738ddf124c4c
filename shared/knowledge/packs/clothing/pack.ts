import type { StarterPack } from '../pack.ts'
import { clothingAfterSale } from './after-sale.data.ts'
import { clothingCare } from './care.data.ts'
import { clothingChoosing } from './choosing.data.ts'
import { clothingFaults } from './faults.data.ts'
import { clothingGoods } from './goods.data.ts'
import { clothingOrdering } from './ordering.data.ts'
import { clothingShipping } from './shipping.data.ts'

/** What a shop of clothes, shoes, hats and bags can begin with. */
export const clothingPack: StarterPack = {
  trade: 'clothing',
  name: '服装鞋帽箱包',
  persona: {
    assistantName: '小棉',
    tone: 'warm',
    greeting: '你好呀，来看看想穿的。尺码、面料、怎么洗、查订单、退换货，都可以直接问我。',
  },
  articles: [
    ...clothingGoods,
    ...clothingChoosing,
    ...clothingCare,
    ...clothingFaults,
    ...clothingOrdering,
    ...clothingShipping,
    ...clothingAfterSale,
  ],
}
