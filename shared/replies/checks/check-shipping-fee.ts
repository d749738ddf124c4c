import { findPlace } from '../../dialog/find-place.ts'
import { getShippingTerms, shippingFee } from '../../domain/logistics/shipping-fee.ts'
import { formatMinor } from '../../domain/money.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { Check, CheckContext } from './check.ts'
import { findUsableCoupons } from './usable-coupons.ts'

/** What shipping costs to the place named: for the cart when there is one, else the rule. */
export const checkShippingFee: Check<'shipping-fee'> = async (context) => {
  const { slots, sources, input } = context
  const place = slots.place === undefined ? null : findPlace(slots.place)
  const terms = getShippingTerms(sources.catalogue.shipping, place?.province ?? null)
  const goodsMinor = await goodsOfCart(context)
  const feeMinor = goodsMinor === null ? terms.feeMinor : shippingFee(terms, goodsMinor)
  const source = terms.region === null ? '运费设置' : `运费设置 · ${terms.region.name}`
  const facts: Fact[] = [
    { name: 'shipping.feeMinor', value: feeMinor, source, at: input.now.toISOString() },
    { name: 'shipping.freeFromMinor', value: terms.freeFromMinor, source, at: input.now.toISOString() },
    ...(goodsMinor === null
      ? []
      : [{ name: 'price.goodsMinor', value: goodsMinor, source: '购物车', at: input.now.toISOString() }]),
  ]
  const values = {
    place: place?.name,
    fee: formatMinor(feeMinor, 'sentence'),
    freeFrom: terms.freeFromMinor === null ? null : formatMinor(terms.freeFromMinor, 'sentence'),
    goods: goodsMinor === null ? null : formatMinor(goodsMinor, 'sentence'),
  }
  const outcome = goodsMinor === null ? 'general' : feeMinor === 0 ? 'free' : 'charged'
  return { outcome, slots, facts, values }
}

/** What the goods in the cart cost after every discount; null without a cart. */
async function goodsOfCart({ input, sources }: CheckContext): Promise<number | null> {
  const { cart = [] } = input.page
  if (cart.length === 0) return null
  const { products, skus, promotions, shipping } = sources.catalogue
  const coupons = await findUsableCoupons(sources)
  const memberLevel = input.member?.level ?? null
  const result = quoteCart({
    ...{ lines: cart, products, skus, promotions, coupons, shipping, memberLevel },
    province: null,
    now: input.now,
  })
  return result.ok ? result.value.goodsMinor : null
}
