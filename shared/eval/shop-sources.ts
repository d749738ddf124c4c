import { toFeedArticle } from '../knowledge/feed-article.ts'
import type { Channel } from '../protocol/article.ts'
import type { Member } from '../protocol/commerce.ts'
import type { Proof } from '../protocol/conversation.ts'
import type { PublicCatalogue, ShopFile } from '../protocol/shop.ts'
import type { TurnSources } from '../replies/turn.ts'
import { createActOnBooks } from './act-on-books.ts'
import { indexOnce } from './index-once.ts'
import { openBooks, type ShopBooks } from './shop-books.ts'

/** Who talks to the shop in a test or an evaluation; grows as orders are proved. */
export interface ShopVisitor {
  proof: Proof
  member: Member | null
  provedOrders: Set<string>
  /** What was changed for this visitor; opened with the first turn. */
  books?: ShopBooks
}

/** Turn sources over a shop file, with the edge's own rules about who may see which order. */
export function createShopSources(
  shop: ShopFile,
  visitor: ShopVisitor,
  now: Date,
  channel: Channel = 'widget',
): TurnSources {
  visitor.books ??= openBooks(shop)
  const { books } = visitor
  const catalogue = { ...toPublicCatalogue(shop), skus: books.skus, fitFeedback: books.fitFeedback }
  const articles = shop.articles.flatMap((article) => toFeedArticle(article, channel, now) ?? [])
  return {
    catalogue,
    knowledge: indexOnce(articles),
    isLive: true,
    async lookUpOrder(orderId, phoneLast4) {
      const order = books.orders.find(({ id }) => id === orderId)
      if (order === undefined) return { ok: false, reason: 'not-found' }
      const isOwn = visitor.proof === 'identity' && order.memberId === visitor.member?.id
      const isProved = visitor.provedOrders.has(orderId) && phoneLast4 === null
      if (!isOwn && !isProved && (phoneLast4 === null || !order.address.phone.endsWith(phoneLast4)))
        return { ok: false, reason: 'not-found' }
      if (visitor.proof === 'none') visitor.proof = 'order'
      visitor.provedOrders.add(orderId)
      return { ok: true, value: order }
    },
    async lookUpOrders() {
      if (visitor.proof !== 'identity') return { ok: false, reason: 'not-found' }
      const own = books.orders.filter((order) => order.memberId === visitor.member?.id)
      return { ok: true, value: own.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)) }
    },
    lookUpTickets: async () => ({ ok: true, value: [...books.tickets] }),
    act: createActOnBooks({ books, visitor, catalogue, now }),
    async lookUpCoupons() {
      const held = visitor.proof === 'identity' ? (visitor.member?.couponIds ?? []) : []
      return { ok: true, value: shop.coupons.filter((coupon) => coupon.openToAll || held.includes(coupon.id)) }
    },
  }
}

/** What every client of a shop may know without proof. */
export function toPublicCatalogue(shop: ShopFile): PublicCatalogue {
  const { settings, products, skus, promotions, coupons, shipping, returnPolicy, sizeCharts } = shop
  const { priceProtection, service, fitFeedback = [] } = shop
  return {
    priceProtection,
    ...(service === undefined ? {} : { service }),
    fitFeedback,
    settings,
    products,
    skus,
    promotions,
    coupons: coupons.filter((coupon) => coupon.openToAll),
    shipping,
    returnPolicy,
    sizeCharts,
  }
}
