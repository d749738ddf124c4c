import { formatMinor } from '../../domain/money.ts'
import { isOfKind } from '../../domain/recommend/by-wish.ts'
import { purchasedProducts } from '../../domain/recommend/purchased-products.ts'
import { readWish, type Wish } from '../../domain/recommend/read-wish.ts'
import { describeReason, isPersonal } from '../../domain/recommend/reason.ts'
import { type Recommendation, type RecommendSetting, recommend } from '../../domain/recommend/recommend.ts'
import { toRecommendCard } from '../../domain/recommend/to-recommend-card.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { quoteTitle } from '../quote-title.ts'
import { youOf } from '../tone-of.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { comparedIn, compareNamed } from './compare-named.ts'

const upTo = /以[内下]|之内|不超过|最多|左右|上下|预算/

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
  const wish = readWish(normaliseText(context.text))
  const setting: RecommendSetting = {
    ...{ products, skus, coupons, now: input.now, personal: isPersonalNow, wish },
    ...kindOf(context),
    views: input.page.viewed ?? [],
    cart: cartProducts(context),
    purchases: isPersonalNow ? await boughtHere(context) : [],
    ...(among.length > 0 ? { among } : {}),
    ...(input.page.productId === undefined || among.length > 0 ? {} : { besides: input.page.productId }),
    ...budgetOf(context, wish),
  }
  const affordable = recommend(setting)
  const dearer = isKindAmong(affordable, setting) ? [] : dearerOf(setting)
  const rows = dearer.length > 0 ? dearer : affordable
  const card = toRecommendCard(rows, { products, skus, you: youOf(sources.catalogue.settings.persona) })
  if (card === null) return bare(context, 'none')
  return {
    ...bare(context, dearer.length > 0 ? 'over-budget' : outcomeOf(wantsChange, among, rows)),
    facts: rows.flatMap((row) => toFacts(row, context)),
    card,
    shown: rows.map(({ productId }) => productId),
  }
}

/** Whether anything is of the kind that was asked for; where no kind was named, anything is. */
function isKindAmong(rows: Recommendation[], { kind, products, maxPriceMinor }: RecommendSetting): boolean {
  if (kind === undefined || maxPriceMinor === undefined) return true
  return rows.some(({ productId }) => {
    const product = products.find(({ id }) => id === productId)
    return product !== undefined && isOfKind(kind, product)
  })
}

/** What comes closest to a budget that buys nothing of the kind. */
function dearerOf({ maxPriceMinor: _, ...setting }: RecommendSetting): Recommendation[] {
  const { kind = '', products, among = [] } = setting
  const ofKind = products.filter((product) => among.includes(product.id) && isOfKind(kind, product))
  if (ofKind.length === 0) return []
  return recommend({ ...setting, among: ofKind.map(({ id }) => id), wish: { first: 'cheapest', ...setting.wish } })
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
function budgetOf({ merged, text }: CheckContext, { maxPriceMinor }: Wish): { maxPriceMinor?: number } {
  const said = maxPriceMinor ?? merged.slots.amountMinor
  return said !== undefined && upTo.test(text) ? { maxPriceMinor: said } : {}
}

/** The word that the goods were asked for with. */
function kindOf({ merged: { subjects } }: CheckContext): { kind?: string } {
  const kind = subjects.at(-1)
  return kind === undefined ? {} : { kind }
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
