import type { PageContext } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import { asksWhereNot } from './asks-where-not.ts'
import { attributeGroups } from './attribute-words.data.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import { findPlace } from './find-place.ts'
import type { MergedRequest } from './merge-context.ts'

/** Where a request stands: the conversation, the page, the product it is about. */
type RequestSetting = {
  state: DialogState
  page: PageContext
  productId: RecordId | null
  named: RecordId[]
  candidates: RecordId[]
}

const aboutOrders: ReadonlySet<IntentId> = new Set(['order_status', 'logistics_track', 'logistics_exception'])
const defaultAddress =
  /(?:默认的?(?:收货)?地址.{0,6}(?:改|换|设)|(?:改|换|设).{0,4}默认的?(?:收货)?地址|(?:以后|今后|往后)(?:的?(?:订单|快递|包裹|东西))?(?:全部?|都|就|一律)?(?:寄|发|送)(?:到|去|往))/
/** 改好了吗 after a change asks how the order stands. */
const askedDone = /(?:改|换|取消|退|办|弄)(?:好|成功|成)了?[吗没么]|(?:成功|生效)了?[吗没么]/
const namesPayment = /[换改用].{0,3}(?:微信|支付宝|银联|银行卡|信用卡|礼品卡|花呗).{0,3}(?:付|支付|$)|(?:付款|支付)方式/
const aboutSizes = /尺码|码数|[几什么哪][个么]?码|多大[的]?码/
const aboutLevel = /还?差多[少远].{0,4}(?:卡|会员|等级|升级|下一级)/
const compares = /区别|差别|不同|不一样|差在哪|对比|比较|比一[下比]|vs/i
/** 行不行嘛 800, once more after the price was refused. */
const pleads = /行不行|可不可以|好不好|中不中|成不成|行吗|卖不卖|卖吗|通融|诚心|真心|一口价|最低|再少|抹个?零/
/** Below this a reading of few words gives way to what was spoken of. */
const clearly = 0.5
/** 我想买个帐篷 looks for one; 怎么买, 能买吗, 在哪下单 ask how. */
const wishesFor =
  /^(?:你好|您好|在吗|我|们|[,，。\s])*(?:想|要|打算|准备|需要|想要)(?:买|购|入|找|看看?)(?!.*(?:怎么|哪|吗|么|能不能|可以))/
/** 那买两件呢 after coupons or a discount. */
const countsPieces =
  /^(?:不[是对][,，\s]*)?(?:那|如果|要是)?(?:我)?(?:[买拍要来])\s*[两二三四五六七八九十\d]+\s*[件个双顶条套只把]/
const aboutSaving: ReadonlySet<IntentId> = new Set(['coupon_inquiry', 'price_compare', 'price_promo'])
/** When people are there to talk to is what the shop's articles say. */
const asksHours =
  /(?:客服|人工|你们|店里?)[^,，。]{0,6}(?:几点|啥时候?|什么时候|多久)[^,，。]{0,3}(?:上班|下班|在线|营业|休息|开门|关门)|(?:上班|工作|营业|在线|服务)时间/
const howLong = /[用亮撑]多[久长]|几[个]?小时|续航/
const variantLength = 16
const beforeBuying = /现在|下单|拍|买|一般|平时|每天|周末|节假日|几点前/
const aboutParcel = /快递|物流|单号|[能会]到|几天到|到[吗没?？]?$|收到|送到/
const addsGoods = /[再多加](?:加|拍|买|来|要|拿|凑)|加上|加[一二两三\d]/
const payWithPoints = /积分.*(?:抵|当钱|减多少)|用.{0,6}积分.*(?:多少|到手|便宜)|用\s*[\d一二两三五百千]+\s*个?积分/
const withoutPoints = /(?:不用|不使用|不抵|别用|不算|先不用)积分/
/** 便宜 50 of a placed order asks to have its price changed. */
const aboutUnpaid = /(?:没有?|未|待|还没)付(?:款|钱)|[这那]一?[单笔]/
const asksLess = /便宜|少|减|抹|优惠/
/** 杯子不要了，拍错了 calls it off; nothing shall come instead. */
const noLonger = /不[想需]?要了|取消/
/** Nothing has moved for days: money back is then one of the ways out of that. */
const standsStill = /(?:[天日]多?|小时|好久|一直|半天)[^,，。]{0,6}(?:没动|不动|没更新|没有更新|没动静|没反应|没变)/
/** 是羽绒服那单 after a look-up asks the same of another order. */
const namesOrder = /[这那]一?[单笔个](?:订单)?[吧啊呢的。.!！~\s]*$/
const withoutCoupons = /(?:不用|不使用|(?<!有)没有?|不领|没领)(?:优惠)?券.{0,6}(?:多少|价|到手|呢)/
const cheapestWay =
  /(?:怎么|如何|怎样)(?:买|凑|用券?|下单|搭配?).{0,6}(?:便宜|划算|省|优惠)|最(?:省|划算|便宜)的?(?:买法|算法|方案|组合|办法)/
const afterCoupon = /券后|用[了完上过]?(?:优惠)?券(?:以?后|之后|的话|呢|是?多少)/

/**
 * The same words ask for other things in other places: 今天能发吗 after an order was looked up is about that order,
 * 再加一双 beside a cart about its price. What the message itself shows (an attribute of the product, an order
 * number) makes a doubtful reading sure.
 */
export function rereadRequest(
  request: MergedRequest,
  { entities }: Understanding,
  setting: RequestSetting,
): MergedRequest {
  const { state, page, named, productId } = setting
  const [last] = state.recent
  const as = (intent: IntentId): MergedRequest => ({ ...request, intent, isSure: true })
  const { text } = request
  if (request.own !== undefined) return request
  if (asksHours.test(text)) return { ...request, intent: 'chitchat_other', isSure: false }
  if (request.intent === 'product_recommend' && aboutSizes.test(text)) return as('size_advice')
  if (aboutLevel.test(text)) return as('membership_points')
  if (named.length > 1 && compares.test(text) && attributeGroups.every(({ asked }) => !asked.test(text)))
    return as(request.intent === 'product_recommend' ? 'product_recommend' : 'product_spec')
  if (named.length > 1 && request.intent === 'product_recommend' && asksAttribute(text)) return as('product_spec')
  if (request.intent === 'how_to_order' && wishesFor.test(text) && (named.length > 0 || setting.candidates.length > 0))
    return as('product_recommend')
  if (countsPieces.test(text) && last !== undefined && aboutSaving.has(last.request) && productId !== null)
    return as('price_promo')
  if (defaultAddress.test(text) && !/[吗?？]/.test(text)) return as('change_address')
  if (namesPayment.test(text) && (request.intent === 'exchange_goods' || request.intent === 'change_order'))
    return as('payment_issue')
  if (askedDone.test(text) && state.orderId !== null && last?.order === state.orderId) return as('order_status')
  // 再便宜点 after a price edit asks for that again, not why others are cheaper.
  if (request.intent === 'price_compare' && last?.request === 'price_edit' && /便宜|少|减|优惠|抹/.test(text))
    return as('price_edit')
  const onOrder = ofOrder(request, entities.orderNumbers.length > 0, last?.request)
  if (onOrder !== null) return as(onOrder)
  if (request.intent === 'delivery_eta' && last?.answered === true && aboutOrders.has(last.request))
    if (named.length === 0 && findPlace(text) === null && !beforeBuying.test(text))
      return as(aboutParcel.test(text) ? 'logistics_track' : 'order_status')
  if (request.intent === 'change_order' && state.orderId === null && addsGoods.test(text))
    if ((page.cart ?? []).length > 0 || wasPriced(state)) return as('price_promo')
  // What points take off is a price, where there is something to price.
  if (request.intent === 'membership_points' && (payWithPoints.test(text) || withoutPoints.test(text)))
    if (productId !== null || (page.cart ?? []).length > 0) return as('price_promo')
  // The cheapest way to buy what is in the cart or spoken of is worked out, not looked up.
  if ((request.intent === 'price_compare' || request.intent === 'how_to_order') && cheapestWay.test(text))
    if (productId !== null || (page.cart ?? []).length > 0) return as('price_promo')
  if (request.intent === 'coupon_inquiry' && (afterCoupon.test(text) || withoutCoupons.test(text)))
    if (productId !== null || (withoutCoupons.test(text) && (page.cart ?? []).length > 0)) return as('price_promo')
  if (isVariantAsked(text, { entities, productId }) && request.intent !== 'stock') return as('stock')
  if (request.intent === 'usage_howto' && productId !== null && howLong.test(text) && asksAttribute(text))
    return as('product_spec')
  if (last?.request === 'price_compare' && pleads.test(text) && request.probability < clearly)
    return { ...as('price_compare'), text: `${last.text ?? ''} ${text}` }
  if (request.isSure) return request
  if (isBareBody(text, entities) && productId !== null) return as('size_advice')
  if (entities.orderNumbers.length > 0 && aboutOrders.has(request.intent)) return as(request.intent)
  return request.intent === 'product_spec' && productId !== null && asksAttribute(text) ? as('product_spec') : request
}

/** What words about a placed order ask for when they alone decide; null when they do not. */
function ofOrder(
  { intent, isSure, text }: MergedRequest,
  namesNumber: boolean,
  before: IntentId | undefined,
): IntentId | null {
  const asksPrice = intent === 'price_compare' || (intent === 'price_edit' && !isSure)
  if (asksPrice && asksLess.test(text) && (namesNumber || aboutUnpaid.test(text))) return 'price_edit'
  if (intent === 'change_order' && noLonger.test(text) && !/换|改|[加减少]|再/.test(text)) return 'cancel_order'
  if (asksWhereNot.test(text)) return 'delivery_eta'
  if (intent === 'refund_status' && standsStill.test(text)) return 'logistics_exception'
  return !isSure && before !== undefined && aboutOrders.has(before) && namesOrder.test(text) ? before : null
}

/** 175 150: a body and nothing else. */
function isBareBody(text: string, { heightCm, weightKg }: Understanding['entities']): boolean {
  return heightCm !== undefined && weightKg !== undefined && /^[\d\s.,，、/]+$/.test(text)
}

function wasPriced({ recent }: DialogState): boolean {
  return recent.slice(0, 3).some(({ request }) => request === 'price_promo')
}

function asksAttribute(text: string): boolean {
  return attributeGroups.some((group) => group.asked.test(text))
}

/** 有墨黑的吗, 还有L码没: nothing but whether it is there in that colour or size. */
function isVariantAsked(
  text: string,
  { entities, productId }: { entities: Understanding['entities']; productId: RecordId | null },
): boolean {
  if (productId === null || !/有/.test(text) || text.length > variantLength) return false
  const words = [...entities.colours, ...entities.sizes]
  if (words.length === 0) return false
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.replace(/[那好的请问这款个件还有没色码号吗么不呢啊呀嘛吧，。？?,\s]/g, '') === ''
}
