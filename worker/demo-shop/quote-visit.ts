import type { Quote } from '../../shared/domain/promotions/quote.ts'
import { quoteCart } from '../../shared/domain/promotions/quote-cart.ts'
import type { Visit } from './visit.ts'

/** The visitor's cart at its best price; null when there is nothing to price. */
export function quoteVisit({ catalogue, member, cart, now }: Visit): Quote | null {
  const held = new Set(member?.couponIds)
  const quote = quoteCart({
    lines: cart,
    products: catalogue.products,
    skus: catalogue.skus,
    promotions: catalogue.promotions,
    coupons: catalogue.coupons.filter(({ id, openToAll }) => openToAll || held.has(id)),
    shipping: catalogue.shipping,
    province: member?.defaultAddress?.province ?? null,
    memberLevel: member?.level ?? null,
    now,
  })
  return quote.ok ? quote.value : null
}
