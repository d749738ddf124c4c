import { asksWhereNot } from '../asks-where-not.ts'
import { findPlace } from '../find-place.ts'
import { aboutOrders, type Rereading } from './rereading.ts'

const defaultAddress =
  /(?:默认的?(?:收货)?地址.{0,6}(?:改|换|设)|(?:改|换|设).{0,4}默认的?(?:收货)?地址|(?:以后|今后|往后)(?:的?(?:订单|快递|包裹|东西))?(?:全部?|都|就|一律)?(?:寄|发|送)(?:到|去|往))/
/** 改好了吗 after a change asks how the order stands. */
const askedDone = /(?:改|换|取消|退|办|弄)(?:好|成功|成)了?[吗没么]|(?:成功|生效)了?[吗没么]/
const namesPayment = /[换改用].{0,3}(?:微信|支付宝|银联|银行卡|信用卡|礼品卡|花呗).{0,3}(?:付|支付|$)|(?:付款|支付)方式/
/** 便宜 50 of a placed order asks to have its price changed. */
const aboutUnpaid = /(?:没有?|未|待|还没)付(?:款|钱)|[这那]一?[单笔]/
const asksLess = /便宜|少|减|抹|优惠/
/** 杯子不要了，拍错了 calls it off; nothing shall come instead. */
const noLonger = /不[想需]?要了|取消/
/** Nothing has moved for days: money back is then one of the ways out of that. */
const standsStill = /(?:[天日]多?|小时|好久|一直|半天)[^,，。]{0,6}(?:没动|不动|没更新|没有更新|没动静|没反应|没变)/
/** 我寄回去的鞋收到没: money waits for what was sent back. */
const askedArrived = /寄回(?:去|来)?.{0,8}(?:收到|签收|到了?)(?:没有?|[吗么])/
/** 套锅退了能退多少: what a return would give. */
const asksWorth = /退(?:了|掉|的话|货)?[^,，。]{0,3}(?:能|可以|会)退(?:我|给我)?(?:多少|几)/
/** 件丢了你们赔不赔 begins with what became of the parcel. */
const lost = /(?:快递|包裹|件|货)[^,，。]{0,4}(?:丢|弄没|不见|遗失)/
/** 今天能不能发出来 of goods that were bought. */
const asksSent = /(?:能不能|能|可以|会|什么时候|啥时候?)(?:给我)?发(?:出[来去]|货|走|掉)?[吗么不嘛呢]?[?？]?$/
/** 是羽绒服那单 after a look-up asks the same of another order. */
const namesOrder = /[这那]一?[单笔个](?:订单)?[吧啊呢的。.!！~\s]*$/
/** 那换个大一码呢 in the middle of a return. */
const wantsOther =
  /^(?:那|还是|我|就|能不能|可以|能)*(?:要|想)?(?:给我|帮我)?(?:换|调换)(?:个|一?[双件条款]|成|[大小新])/
/** 再不发货我就退款了 presses for the goods; nothing is to be cancelled yet. */
const threatens =
  /再不[^,，。]{0,6}(?:发|到|送|动|更新|回)[^,，。]{0,8}[,，\s]*(?:我|那我?)?(?:就|要|真的?)*(?:要)?(?:退|取消|不要)/
const beforeBuying = /现在|下单|拍|买|一般|平时|每天|周末|节假日|几点前/
const aboutParcel = /快递|物流|单号|[能会]到|几天到|到[吗没?？]?$|收到|送到/

/** Of placed orders: in this order, the first that speaks decides. */
export const orderRereadings: readonly Rereading[] = [
  ({ text }) => (defaultAddress.test(text) && !/[吗?？]/.test(text) ? 'change_address' : null),
  ({ intent, text }) =>
    namesPayment.test(text) && (intent === 'exchange_goods' || intent === 'change_order') ? 'payment_issue' : null,
  ({ text }, { state, last }) =>
    askedDone.test(text) && state.orderId !== null && last?.order === state.orderId ? 'order_status' : null,
  ({ text }) => (threatens.test(text) ? 'order_status' : null),
  ({ intent, text }, { state }) =>
    intent === 'return_goods' && state.flow?.id === 'return-goods' && wantsOther.test(text) ? 'exchange_goods' : null,
  // 再便宜点 after a price edit asks for that again, not why others are cheaper.
  ({ intent, text }, { last }) =>
    intent === 'price_compare' && last?.request === 'price_edit' && asksLess.test(text) ? 'price_edit' : null,
  rereadPriceOfOrder,
  ({ intent, text }) =>
    intent === 'change_order' && noLonger.test(text) && !/换|改|[加减少]|再/.test(text) ? 'cancel_order' : null,
  ({ text }) => (asksWhereNot.test(text) ? 'delivery_eta' : null),
  ({ intent, text }) => (intent === 'return_goods' && askedArrived.test(text) ? 'refund_status' : null),
  ({ intent, text }) => (intent === 'refund_status' && asksWorth.test(text) ? 'return_goods' : null),
  ({ intent, text }) => (intent === 'compensation' && lost.test(text) ? 'logistics_exception' : null),
  ({ intent, text }) => (intent === 'refund_status' && standsStill.test(text) ? 'logistics_exception' : null),
  ({ isSure, text }, { last }) =>
    !isSure && last !== undefined && aboutOrders.has(last.request) && namesOrder.test(text) ? last.request : null,
  rereadArrival,
]

/** An order's number, or words of sending beside it, make a doubtful reading about orders sure. */
export const doubtfulOrderRereadings: readonly Rereading[] = [
  ({ intent }, { entities }) => (entities.orderNumbers.length > 0 && aboutOrders.has(intent) ? intent : null),
  ({ intent, text }) => (intent === 'order_status' && asksSent.test(text) ? 'order_status' : null),
]

function rereadPriceOfOrder(
  { intent, isSure, text }: Parameters<Rereading>[0],
  { entities }: Parameters<Rereading>[1],
): ReturnType<Rereading> {
  const asksPrice = intent === 'price_compare' || (intent === 'price_edit' && !isSure)
  const isOfOrder = entities.orderNumbers.length > 0 || aboutUnpaid.test(text)
  return asksPrice && asksLess.test(text) && isOfOrder ? 'price_edit' : null
}

/** 几天能到 right after an order was looked up is about that order. */
function rereadArrival(
  { intent, text }: Parameters<Rereading>[0],
  { last, named }: Parameters<Rereading>[1],
): ReturnType<Rereading> {
  const isAfterOrder = last?.answered === true && aboutOrders.has(last.request)
  if (intent !== 'delivery_eta' || !isAfterOrder || named.length > 0) return null
  if (findPlace(text) !== null || beforeBuying.test(text)) return null
  return aboutParcel.test(text) ? 'logistics_track' : 'order_status'
}
