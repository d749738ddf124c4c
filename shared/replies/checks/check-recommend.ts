import { formatMinor } from '../../domain/money.ts'
import { purchasedProducts } from '../../domain/recommend/purchased-products.ts'
import { describeReason, isPersonal } from '../../domain/recommend/reason.ts'
import { type Recommendation, recommend } from '../../domain/recommend/recommend.ts'
import { toRecommendCard } from '../../domain/recommend/to-recommend-card.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { quoteTitle } from '../quote-title.ts'
import { youOf } from '../tone-of.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { comparedIn, compareNamed } from './compare-named.ts'

const upTo = /以[内下]|之内|不超过|最多|左右|上下|预算/
const bareSum = /(?<!\d)(\d{2,5})(?:块|元)?(?:以[内下]|之内|左右|上下)|(?:预算|不超过|最多)\s*(\d{2,5})(?!\d)/

/** Goods to look at: of the kind asked for, or chosen for this shopper, each with its reason. */
export const checkRecommend: Check<'recommend'> = async (context) => {
  const { merged, input, sources, slots } = context
  const ids = comparedIn(context)
  const compared = ids === null ? null : compareNamed(context, ids)
  if (compared !== null) return compared as CheckResult<'recommend'>
  const wantsChange = merged.slots.personal
  const isPersonalNow = input.page.personal !== false && slots.personal !== false
  const among = merged.candidates.length > 0 ? merged.candidates : merged.named
  const { products, skus, coupons } = sources.catalogue
  const rows = recommend({
    ...{ products, skus, coupons, now: input.now, personal: isPersonalNow },
    views: input.page.viewed ?? [],
    cart: cartProducts(context),
    purchases: isPersonalNow ? await boughtHere(context) : [],
    ...(among.length > 0 ? { among } : {}),
    ...(input.page.productId === undefined || among.length > 0 ? {} : { besides: input.page.productId }),
    ...budgetOf(context),
  })
  const card = toRecommendCard(rows, { products, skus, you: youOf(sources.catalogue.settings.persona) })
  if (card === null) return bare(context, 'none')
  return {
    ...bare(context, outcomeOf(wantsChange, among, rows)),
    facts: rows.flatMap((row) => toFacts(row, context)),
    card,
    shown: rows.map(({ productId }) => productId),
  }
}

function outcomeOf(wantsChange: boolean | undefined, among: RecordId[], rows: Recommendation[]) {
  if (wantsChange !== undefined) return wantsChange ? 'opted-in' : 'opted-out'
  if (among.length > 0) return 'named'
  return rows.some(({ reason }) => isPersonal(reason)) ? 'personal' : 'neutral'
}

function cartProducts({ input, sources }: CheckContext): RecordId[] {
  const { cart = [] } = input.page
  return sources.catalogue.skus.filter(({ id }) => cart.some((line) => line.skuId === id)).map((sku) => sku.productId)
}

/** Of the login alone: an order proved by number and digits says nothing of who asks. */
async function boughtHere({ input, sources }: CheckContext): Promise<RecordId[]> {
  if (input.proof !== 'identity') return []
  const found = await sources.lookUpOrders()
  if (!found.ok) return []
  return purchasedProducts(found.value)
}

/** 500 以内 is a budget, a bare sum is not. */
function budgetOf({ merged, text }: CheckContext): { maxPriceMinor?: number } {
  const [, before, after] = bareSum.exec(text.replaceAll(',', '')) ?? []
  const bare = before ?? after
  const maxPriceMinor = merged.slots.amountMinor ?? (bare === undefined ? undefined : Number(bare) * 100)
  return maxPriceMinor !== undefined && upTo.test(text) ? { maxPriceMinor } : {}
}

function toFacts({ productId, reason }: Recommendation, { sources }: CheckContext): Fact[] {
  const product = sources.catalogue.products.find(({ id }) => id === productId)
  if (product === undefined) return []
  const prices = sources.catalogue.skus.filter((sku) => sku.productId === productId).map((sku) => sku.priceMinor)
  const value = [
    describeReason(reason, youOf(sources.catalogue.settings.persona)),
    `${formatMinor(Math.min(...prices), 'sentence')} 起`,
  ]
  return [{ name: 'recommend.reason', value, source: `商品${quoteTitle(product.title)}`, at: null }]
}
