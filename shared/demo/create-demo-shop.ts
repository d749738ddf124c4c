import type { ShopFile } from '../protocol/shop.ts'
import { createAnchoredTime } from './anchored-time.ts'
import { createArticles } from './create-articles.ts'
import { createCoupons, createPromotions } from './create-offers.ts'
import { createOrders } from './create-orders.ts'
import { createSkus } from './create-skus.ts'
import { fitFeedback } from './fit-feedback.data.ts'
import { createMembers } from './members.data.ts'
import { returnPolicy, shipping } from './policies.data.ts'
import { products } from './products.data.ts'
import { createServiceRules, priceProtection } from './service-rules.data.ts'
import { settings } from './settings.data.ts'
import { sizeCharts } from './size-charts.data.ts'

/** The demo shop 山野集 as of `anchor`: the same anchor gives the same shop, and every date moves with it. */
export function createDemoShop(anchor: Date): ShopFile {
  const time = createAnchoredTime(anchor)
  const skus = createSkus(time)
  return {
    id: 'demo',
    currency: 'CNY',
    settings,
    products,
    skus,
    promotions: createPromotions(time),
    coupons: createCoupons(time),
    shipping,
    returnPolicy,
    priceProtection,
    service: createServiceRules(time),
    fitFeedback,
    sizeCharts,
    members: createMembers(time),
    orders: createOrders(time, products, skus),
    articles: createArticles(time),
  }
}
