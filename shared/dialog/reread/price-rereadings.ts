import type { IntentId } from '../../protocol/intent-ids.ts'
import type { DialogState } from '../dialog-state.ts'
import { hasCart, hasGoods, type Rereading } from './rereading.ts'

/** 那买两件呢 after coupons or a discount. */
const countsPieces =
  /^(?:不[是对][,，\s]*)?(?:那|如果|要是)?(?:我)?(?:[买拍要来])\s*[两二三四五六七八九十\d]+\s*[件个双顶条套只把]/
const aboutSaving: ReadonlySet<IntentId> = new Set<IntentId>(['coupon_inquiry', 'price_compare', 'price_promo'])
const addsGoods = /[再多加](?:加|拍|买|来|要|拿|凑)|加上|加[一二两三\d]/
const payWithPoints = /积分.*(?:抵|当钱|减多少)|用.{0,6}积分.*(?:多少|到手|便宜)|用\s*[\d一二两三五百千]+\s*个?积分/
const withoutPoints = /(?:不用|不使用|不抵|别用|不算|先不用)积分/
const withoutCoupons = /(?:不用|不使用|(?<!有)没有?|不领|没领)(?:优惠)?券.{0,6}(?:多少|价|到手|呢)/
/** 不用券 right after a price. */
const onlyWithoutCoupons = /^(?:那|如果|要是)?(?:我)?(?:不用|不使用|不领)(?:优惠)?券[呢吧的话，。.!！~\s]*$/
const cheapestWay =
  /最(?:省|划算|便宜)的?(?:要?怎么|怎样|如何)|(?:怎么|如何|怎样)(?:买|凑|用券?|下单|搭配?).{0,6}(?:便宜|划算|省|优惠)|最(?:省|划算|便宜)的?(?:买法|算法|方案|组合|办法)/
const afterCoupon = /券后|用[了完上过]?(?:优惠)?券(?:以?后|之后|的话|呢|是?多少)/

/** 那买两件呢, asked before anything about placed orders. */
export const rereadPieces: Rereading = ({ text }, { last, productId }) =>
  countsPieces.test(text) && last !== undefined && aboutSaving.has(last.request) && productId !== null
    ? 'price_promo'
    : null

/** What is worked out rather than looked up, where there is something to price. */
export const priceRereadings: readonly Rereading[] = [
  ({ intent, text }, setting) =>
    intent === 'change_order' && setting.state.orderId === null && addsGoods.test(text) && isPriced(setting)
      ? 'price_promo'
      : null,
  ({ intent, text }, setting) =>
    intent === 'membership_points' && (payWithPoints.test(text) || withoutPoints.test(text)) && hasGoods(setting)
      ? 'price_promo'
      : null,
  ({ intent, text }, setting) =>
    (intent === 'price_compare' || intent === 'how_to_order') && cheapestWay.test(text) && hasGoods(setting)
      ? 'price_promo'
      : null,
  rereadCoupon,
]

function rereadCoupon(
  { intent, text }: Parameters<Rereading>[0],
  setting: Parameters<Rereading>[1],
): ReturnType<Rereading> {
  const isWithout =
    withoutCoupons.test(text) || (setting.last?.request === 'price_promo' && onlyWithoutCoupons.test(text))
  if (intent !== 'coupon_inquiry' || (!afterCoupon.test(text) && !isWithout)) return null
  return setting.productId !== null || (isWithout && hasCart(setting)) ? 'price_promo' : null
}

function isPriced(setting: Parameters<Rereading>[1]): boolean {
  return hasCart(setting) || wasPriced(setting.state)
}

function wasPriced({ recent }: DialogState): boolean {
  return recent.slice(0, 3).some(({ request }) => request === 'price_promo')
}
