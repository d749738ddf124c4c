import { findPlace } from '../../dialog/find-place.ts'
import { findExclusion, getShippingTerms, shippingFee } from '../../domain/logistics/shipping-fee.ts'
import { formatMinor } from '../../domain/money.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { productLine } from './product-line.ts'
import { tellNotDelivered } from './tell-not-delivered.ts'
import { findUsableCoupons } from './usable-coupons.ts'

/** What shipping costs to the place named: for the cart when there is one, else the rule. */
export const checkShippingFee: Check<'shipping-fee'> = async (context) => {
  const { slots, sources, input } = context
  const place = slots.place === undefined ? null : findPlace(slots.place)
  const exclusion = place === null ? null : findExclusion(sources.catalogue.shipping, place.province)
  if (place !== null && exclusion !== null) return tellNotDelivered(context, 'not-delivered', place, exclusion)
  const terms = getShippingTerms(sources.catalogue.shipping, place?.province ?? null)
  if (place !== null && terms.region === null) return bare(context, 'unlisted')
  const goodsMinor = await goodsToShip(context)
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
    goods: goodsMinor === null ? null : `${goodsName(context)} ${formatMinor(goodsMinor, 'sentence')}`,
  }
  const outcome = goodsMinor === null ? 'general' : feeMinor === 0 ? 'free' : 'charged'
  return { outcome, slots, facts, values }
}

function goodsName({ merged, sources }: CheckContext): string {
  const titles = sources.catalogue.products.filter(({ id }) => merged.named.includes(id)).map(({ title }) => title)
  return titles.length > 0 ? titles.map(quoteTitle).join('、') : '购物车'
}

/** What the goods named, else those in the cart, cost after every discount; null without either. */
async function goodsToShip(context: CheckContext): Promise<number | null> {
  const { input, sources, merged } = context
  const named = merged.named.flatMap((id) => productLine(context, id))
  const cart = named.length > 0 ? named : (input.page.cart ?? [])
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
