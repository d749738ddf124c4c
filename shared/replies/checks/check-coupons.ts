import { formatEnd } from '../../domain/calendar.ts'
import { describeCoupon } from '../../domain/promotions/describe-offer.ts'
import type { Quote } from '../../domain/promotions/quote.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import type { CartLine, Coupon } from '../../protocol/commerce.ts'
import { bare, type Check, type CheckContext, type CheckResult, type FilledLine } from './check.ts'
import { nameUnused } from './price-values.ts'
import { productLine } from './product-line.ts'
import { quotedLines } from './spoken-lines.ts'
import { findUsableCoupons, isUsable } from './usable-coupons.ts'

const listed = 4

/** How coupons work is told by the articles; which there are is looked up. */
const asksHow =
  /怎么|如何|为什么|为啥|用不了|不能用|没法用|不可用|没到|过期|规则|叠加|一起用|同时用|退|找不到|领不|失效|在哪|哪里/

/** The coupons that this shopper can use now with their terms, or why the one named cannot be used. */
export const checkCoupons: Check<'coupons'> = async (context) => {
  const { input, sources, slots, text } = context
  const found = await findUsableCoupons(sources)
  const all = [...found, ...sources.catalogue.coupons]
  const [named, other] = all.filter((coupon, at) => text.includes(coupon.name) && all.indexOf(coupon) === at)
  if (named !== undefined && other !== undefined && named.id !== other.id) return explainPair(context, named, other)
  if (named !== undefined) return explain(context, named, found)
  if (asksHow.test(text)) return bare(context, 'none')
  const usable = found.filter((coupon) => isUsable(coupon, input.member?.level ?? null, input.now)).slice(0, listed)
  const names = usable.map(
    (coupon) => `${coupon.name}（${describeCoupon(coupon)}，${formatEnd(new Date(coupon.endsAt), input.now)} 前有效）`,
  )
  const at = input.now.toISOString()
  return {
    outcome: names.length > 0 ? 'some' : 'none',
    slots,
    facts: [
      { name: 'coupons.names', value: names, source: '店铺优惠券', at },
      { name: 'coupons.count', value: names.length, source: '店铺优惠券', at },
    ],
    values: { count: names.length, names: names.join('；') },
    more: forCart(context, found),
  }
}

/** Which of them the cart on the page would use, and why not the others. */
function forCart(context: CheckContext, found: Coupon[]): FilledLine[] {
  const { cart = [] } = context.input.page
  const quote = cart.length === 0 ? null : quoteFor(context, cart, found)
  if (quote === null || quote.usedCouponIds.length === 0) return []
  const used = found.filter(({ id }) => quote.usedCouponIds.includes(id)).map(({ name }) => `「${name}」`)
  const values = { what: '购物车这一单', used: used.join('、'), unused: nameUnused(quote) }
  return [{ line: 'coupons.for-cart', values }]
}

function quoteFor({ input, sources }: CheckContext, lines: CartLine[], coupons: Coupon[]): Quote | null {
  const { products, skus, promotions, shipping } = sources.catalogue
  const memberLevel = input.member?.level ?? null
  const province = input.member?.defaultAddress?.province ?? null
  const otherShopsMinor = input.page.otherShopsMinor ?? 0
  const asked = { lines, products, skus, promotions, shipping, coupons, memberLevel, province, otherShopsMinor }
  const quote = quoteCart({ ...asked, now: input.now })
  return quote.ok ? quote.value : null
}

/** Two coupons named together: whether one order takes both. */
function explainPair({ slots, input }: CheckContext, one: Coupon, other: Coupon): CheckResult<'coupons'> {
  const isOneOf = one.stackingGroup === other.stackingGroup
  const alone = [one, other].find(({ excludesCoupons }) => excludesCoupons)
  const why = isOneOf ? '是同一类，一单只能用一张' : alone && `「${alone.name}」不能和别的券一起用`
  const terms = [one, other].map((coupon) => `「${coupon.name}」${describeCoupon(coupon)}`).join('，')
  const can = why === undefined ? '各自到门槛就能一起用' : why
  const source = `优惠券「${one.name}」「${other.name}」`
  return {
    outcome: 'one',
    slots,
    facts: [{ name: 'coupon.terms', value: [terms, can], source, at: input.now.toISOString() }],
    values: { name: one.name, other: other.name, terms, can },
    line: 'coupons.together',
  }
}

/** One coupon: its terms, its end, and what keeps it from this cart. */
function explain(context: CheckContext, coupon: Coupon, found: Coupon[]): CheckResult<'coupons'> {
  const { now } = context.input
  const values = {
    name: coupon.name,
    terms: describeCoupon(coupon),
    until: Date.parse(coupon.endsAt) > now.getTime() ? formatEnd(new Date(coupon.endsAt), now) : null,
    why: whyUnused(context, coupon, found),
  }
  const source = `优惠券「${coupon.name}」`
  return {
    outcome: 'one',
    slots: context.slots,
    facts: [
      {
        name: 'coupon.terms',
        value: [values.terms, values.until ?? '', values.why ?? ''],
        source,
        at: now.toISOString(),
      },
    ],
    values,
  }
}

const isFilled = (lines: CartLine[]) => lines.length > 0

function whyUnused(context: CheckContext, coupon: Coupon, found: Coupon[]): string | null {
  const { input } = context
  const { now, member } = input
  if (Date.parse(coupon.endsAt) <= now.getTime()) return `已在 ${formatEnd(new Date(coupon.endsAt), now)}过期`
  if (Date.parse(coupon.startsAt) > now.getTime()) return '还没开始'
  if (!isUsable(coupon, member?.level ?? null, now)) return `仅限${(coupon.memberLevels ?? []).join('、')}会员`
  const { cart = [] } = input.page
  const lines = [cart, quotedLines(context), productLine(context, context.merged.productId ?? '')].find(isFilled) ?? []
  if (lines.length === 0) return null
  const quote = quoteFor(context, lines, found.includes(coupon) ? found : [...found, coupon])
  if (quote === null) return null
  const unused = quote.unused.find(({ offerId }) => offerId === coupon.id)
  if (unused !== undefined) return `这次没用上：${unused.reason}`
  return quote.usedCouponIds.includes(coupon.id) ? '这一单用得上' : '这一单没有适用的商品'
}
