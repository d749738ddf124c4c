import { findPlace } from '../../dialog/find-place.ts'
import { formatMinor } from '../../domain/money.ts'
import type { Quote } from '../../domain/promotions/quote.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import { toPriceCard } from '../../domain/promotions/to-price-card.ts'
import type { CartLine } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type FilledLine, productChoices, productOf } from './check.ts'
import { productLine } from './product-line.ts'
import { findUsableCoupons } from './usable-coupons.ts'

const cartWords = /这些|一共|总共|合计|总价|总计|购物车|全部|一起|最终|最后|到手|结算|凑单|加起来|下来/

/** A price of days to come is nobody's to tell. */
const futureWords =
  /(?:双十[一二]|双11|双12|618|年底|年货节|过年|元旦|国庆|下[周个]|以后|过[两几]天|明天|大促).*(?:便宜|优惠|活动|打折|降|价)|会不会(?:再|还)?降|还会(?:再)?降|什么时候(?:降|有活动|打折)/

/** 到手价 with every step: the cart on the page, or the products spoken of. */
export const checkPrice: Check<'price'> = async (context) => {
  const { input, sources, slots } = context
  const { cart = [] } = input.page
  if (futureWords.test(context.text)) return bare(context, 'future')
  const isCart = cart.length > 0 && wantsCart(context)
  const lines = isCart ? cart : spokenLines(context)
  if (lines.length === 0) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const { catalogue } = sources
  const result = quoteCart({
    ...{ lines, products: catalogue.products, skus: catalogue.skus, promotions: catalogue.promotions },
    coupons: await findUsableCoupons(sources),
    shipping: catalogue.shipping,
    province: slots.place === undefined ? null : (findPlace(slots.place)?.province ?? null),
    memberLevel: input.member?.level ?? null,
    now: input.now,
  })
  if (!result.ok) return bare(context, 'cannot')
  const quote = result.value
  return {
    outcome: isCart || quote.lines.length > 1 ? 'cart' : 'product',
    slots,
    facts: toFacts(quote, isCart ? '购物车' : (quote.lines[0]?.title ?? '商品'), input.now),
    values: toValues(quote),
    card: toPriceCard(quote, input.now),
    more: moreLines(quote),
  }
}

/** A named product is meant before the cart; without a name the cart, unless the page shows one product. */
function wantsCart({ merged, input, text }: CheckContext): boolean {
  if (merged.slots.product !== undefined || merged.candidates.length > 0) return false
  return input.page.productId === undefined || cartWords.test(text)
}

/** The goods spoken of: every one named, with those of the round before when they are to be added up. */
function spokenLines(context: CheckContext): CartLine[] {
  const { named } = context.merged
  const product = productOf(context)
  const ids = named.length > 0 ? named : product === undefined ? [] : [product.id]
  const lines = ids.flatMap((id) => productLine(context, id))
  return addsTo(context) ? [...earlierLines(context, ids), ...lines] : lines
}

const addsWords = /加上|[再多](?:加|拍|买|来|要|拿|凑)|连同|和(?:这|它|刚才)|一起|一共/

const recentRounds = 4

function addsTo({ input, text }: CheckContext): boolean {
  const wasPriced = input.state.recent.slice(0, recentRounds).some((round) => round.request === 'price_promo')
  return (wasPriced || (input.page.cart ?? []).length > 0) && addsWords.test(text)
}

/** What the price before was for: the cart on the page, or the product spoken of. */
function earlierLines({ input, ...context }: CheckContext, ids: string[]): CartLine[] {
  const { cart = [] } = input.page
  if (cart.length > 0) return cart
  const earlier = input.state.recent.find((round) => round.request === 'price_promo')?.product
  if (earlier === undefined || ids.includes(earlier)) return []
  return productLine({ ...context, input, slots: {} }, earlier)
}

function toValues(quote: Quote) {
  const [first] = quote.lines
  return {
    title: first === undefined ? null : quoteTitle(first.title),
    quantity: first !== undefined && first.quantity > 1 ? first.quantity : null,
    total: formatMinor(quote.totalMinor, 'sentence'),
    list: quote.savedMinor > 0 ? formatMinor(quote.listMinor, 'sentence') : null,
    saved: quote.savedMinor > 0 ? formatMinor(quote.savedMinor, 'sentence') : null,
    shipping: quote.shippingFeeMinor > 0 ? formatMinor(quote.shippingFeeMinor, 'sentence') : null,
    steps:
      quote.steps.length > 0
        ? quote.steps.map((step) => `${step.label} ${formatMinor(step.amountMinor, 'sentence')}`).join('，')
        : null,
  }
}

function moreLines(quote: Quote): FilledLine[] {
  const more: FilledLine[] = []
  if (!quote.exact) more.push({ line: 'price.best-found', values: {} })
  if (quote.gap !== null)
    more.push({
      line: 'price.gap',
      values: {
        short: formatMinor(quote.gap.shortOfMinor, 'sentence'),
        offer: quote.gap.offer,
        after: formatMinor(quote.gap.thenTotalMinor, 'sentence'),
      },
    })
  return more
}

function toFacts(quote: Quote, subject: string, now: Date): Fact[] {
  const source = `${subject} · 活动与优惠券`
  const at = now.toISOString()
  const facts: [string, Fact['value']][] = [
    ['price.totalMinor', quote.totalMinor],
    ['price.savedMinor', quote.savedMinor],
    ['price.listMinor', quote.listMinor],
    ['price.shippingMinor', quote.shippingFeeMinor],
    ['price.shortOfMinor', quote.gap?.shortOfMinor ?? null],
    ['price.gap', quote.gap === null ? null : [quote.gap.offer, formatMinor(quote.gap.thenTotalMinor, 'sentence')]],
    ['price.steps', quote.steps.map((step) => `${step.label} ${formatMinor(step.amountMinor, 'sentence')}`)],
    ['price.titles', quote.lines.map((line) => line.title)],
    ['price.quantity', quote.lines.reduce((sum, line) => sum + line.quantity, 0)],
  ]
  return facts.map(([name, value]) => ({ name, value, source, at }))
}
