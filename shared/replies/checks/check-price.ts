import { findPlace } from '../../dialog/find-place.ts'
import { formatDay, formatMoment, toLocalParts } from '../../domain/calendar.ts'
import { findExclusion } from '../../domain/logistics/shipping-fee.ts'
import { lifeOf } from '../../domain/promotions/conditions/is-live.ts'
import type { Quote, QuoteInput } from '../../domain/promotions/quote.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import { toPriceCard } from '../../domain/promotions/to-price-card.ts'
import type { CartLine } from '../../protocol/commerce.ts'
import { bare, type Check, type CheckContext, type CheckResult, type FilledLine, productChoices } from './check.ts'
import { pointsAfterthought, tellPoints, tellPointsRule } from './price-points.ts'
import { type AskedMoment, readMoment, readPointsWish } from './price-question.ts'
import { listPriceAfterthoughts, tellPriceEnd, toPriceFacts, toPriceValues } from './price-values.ts'
import { addsToQuoted, spokenLines } from './spoken-lines.ts'
import { notDeliveredLine } from './tell-not-delivered.ts'
import { findRulesUntil, findUsableCoupons } from './usable-coupons.ts'

const withoutCoupons = /(?:不用|不使用|(?<!有)没有?|不领|没领)(?:优惠)?券/
const cartWords = /这些|一共|总共|合计|总价|总计|购物车|全部|一起|最终|最后|到手|结算|凑单|加起来|下来/

/** Asks for a sum, not whether it will fall. */
const asksPrice = /多少|几块|什么价|啥价|到手|怎么算/

/** 到手价 with every step: the cart on the page, or the products spoken of; also with points, to a place, or of a day whose offers are announced. */
export const checkPrice: Check<'price'> = async (context) => {
  const { input, sources } = context
  const { cart = [] } = input.page
  const coupons = withoutCoupons.test(context.text) ? [] : await findUsableCoupons(sources)
  const moment = readMoment(context, [...sources.catalogue.promotions, ...coupons])
  if (moment.kind === 'unknown' && !asksPrice.test(context.text)) return bare(context, 'future')
  const isCart = cart.length > 0 && wantsCart(context) && !addsToQuoted(context)
  const lines = isCart ? cart : spokenLines(context)
  const wish = readPointsWish(context.text)
  if (lines.length === 0) return (wish && tellPointsRule(context)) ?? withoutGoods(context)
  const asked = { ...quoteInputOf(context, lines), coupons, now: moment.kind === 'announced' ? moment.at : input.now }
  const rulesUntil = await findRulesUntil(sources, input.now)
  if (rulesUntil !== undefined) return cannot(context, 'rules-expired')
  const told = wish && tellPoints(context, asked, wish)
  if (told !== null) return told
  const result = quoteCart(asked)
  if (!result.ok) return cannot(context, result.reason)
  return tell(context, result.value, { isCart, moment, asked })
}

const bareQuestion =
  /^(?:请问|你好|亲|那|这|就|要|吧|个|款|件|双|条|它|现在|[,，\s])*(?:多少钱|什么价格?|啥价|价格(?:是?多少)?|怎么卖|到手价?(?:是?多少)?)[啊呀呢吗的了？?。！!~\s]*$/

/** A name that fits several products, or a bare 多少钱, asks which; other questions about prices are for the articles. */
function withoutGoods(context: CheckContext): CheckResult<'price'> {
  if (asksEnd.test(context.text)) return tellEnds(context)
  const isWhich = context.merged.candidates.length > 0 || bareQuestion.test(context.text)
  return { ...bare(context, isWhich ? 'which' : 'needs-product'), choices: productChoices(context) }
}

const asksEnd =
  /(?:活动|满减|优惠|促销|打折|折扣).{0,8}(?:结束|截止|到期|为止|到(?:几号|哪天|什么时候|多久|啥时候))|(?:什么时候|哪天|几号|多久)(?:结束|截止).{0,6}(?:活动|满减|优惠)/

/** Until when what the shop takes off now holds; offers without one live are for the articles. */
function tellEnds(context: CheckContext): CheckResult<'price'> {
  const { now } = context.input
  const live = context.sources.catalogue.promotions.filter((promotion) => lifeOf(promotion, now) === 'live')
  if (live.length === 0) return bare(context, 'needs-product')
  const ends = live.map(({ name, endsAt }) => `「${name}」到 ${formatEnd(new Date(endsAt), now)}`)
  return {
    ...bare(context, 'ends'),
    values: { ends: ends.join('，') },
    facts: [{ name: 'offers.ends', value: ends, source: '活动与优惠券', at: now.toISOString() }],
  }
}

/** An end at midnight is the end of the day before. */
function formatEnd(end: Date, now: Date): string {
  const last = new Date(end.getTime() - 1)
  return toLocalParts(end).hour === 0 ? `${formatDay(last, now)} 24:00` : formatMoment(end, now)
}

/** Without coupons and moment: what a quote needs to know of this shop and shopper. */
function quoteInputOf(context: CheckContext, lines: CartLine[]): Omit<QuoteInput, 'coupons' | 'now'> {
  const { input, sources, slots } = context
  const { products, skus, promotions, shipping } = sources.catalogue
  const place = slots.place === undefined ? null : findPlace(slots.place)
  return {
    ...{ lines, products, skus, promotions, shipping },
    province: place?.province ?? input.member?.defaultAddress?.province ?? null,
    memberLevel: input.member?.level ?? null,
    otherShopsMinor: input.page.otherShopsMinor ?? 0,
  }
}

function cannot(context: CheckContext, reason: string): CheckResult<'price'> {
  const refused = bare<'price'>(context, 'cannot')
  return reason === 'rules-expired' ? { ...refused, line: 'price.rules-expired' } : refused
}

type Told = { isCart: boolean; moment: AskedMoment; asked: QuoteInput }

function tell(context: CheckContext, quote: Quote, { isCart, moment, asked }: Told): CheckResult<'price'> {
  const subject = isCart ? '购物车' : (quote.lines[0]?.title ?? '商品')
  const line = { announced: 'price.on-date', unknown: 'price.unannounced' } as const
  const { promotions, coupons, now } = asked
  const end = moment.kind === 'now' ? tellPriceEnd(quote, [...promotions, ...coupons], now) : null
  return {
    outcome: isCart || quote.lines.length > 1 ? 'cart' : 'product',
    slots: context.slots,
    facts: [...toPriceFacts(quote, { subject, isCart }, context.input.now), ...(end === null ? [] : [end.fact])],
    values: { ...toPriceValues(quote), when: moment.kind === 'now' ? null : (moment.when ?? '那时') },
    card: toPriceCard(quote, asked.now),
    ...(moment.kind === 'now' ? {} : { line: line[moment.kind] }),
    more: [
      ...(end === null ? [] : [end.more]),
      ...listPriceAfterthoughts(quote, context.text),
      ...pointsAfterthought(context, quote),
      ...placeAfterthought(context),
    ],
  }
}

/** A price to a place that the shop does not send to says so. */
function placeAfterthought({ slots, sources }: CheckContext): FilledLine[] {
  const place = slots.place === undefined ? null : findPlace(slots.place)
  const exclusion = place === null ? null : findExclusion(sources.catalogue.shipping, place.province)
  return place === null || exclusion === null ? [] : [notDeliveredLine(place, exclusion)]
}

/** A named product is meant before the cart; without a name the cart, unless the page shows one product. */
function wantsCart({ merged, input, text }: CheckContext): boolean {
  if (merged.slots.product !== undefined || merged.candidates.length > 0) return false
  return input.page.productId === undefined || cartWords.test(text)
}
