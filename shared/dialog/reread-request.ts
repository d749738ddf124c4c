import type { PageContext } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import { attributeGroups } from './attribute-words.data.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import { findPlace } from './find-place.ts'
import type { MergedRequest } from './merge-context.ts'

/** Where a request stands: the conversation, the page, the product it is about. */
type RequestSetting = { state: DialogState; page: PageContext; productId: RecordId | null; named: RecordId[] }

const aboutOrders: ReadonlySet<IntentId> = new Set(['order_status', 'logistics_track', 'logistics_exception'])
const beforeBuying = /现在|下单|拍|买|一般|平时|每天|周末|节假日|几点前/
const addsGoods = /[再多加](?:加|拍|买|来|要|拿|凑)|加上|加[一二两三\d]/
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
  if (request.intent === 'delivery_eta' && last?.answered === true && aboutOrders.has(last.request))
    if (named.length === 0 && findPlace(text) === null && !beforeBuying.test(text)) return as('order_status')
  if (request.intent === 'change_order' && state.orderId === null && addsGoods.test(text))
    if ((page.cart ?? []).length > 0 || last?.request === 'price_promo') return as('price_promo')
  if (request.intent === 'coupon_inquiry' && afterCoupon.test(text) && productId !== null) return as('price_promo')
  if (request.isSure) return request
  if (entities.orderNumbers.length > 0 && aboutOrders.has(request.intent)) return as(request.intent)
  const asksAttribute = productId !== null && attributeGroups.some((group) => group.asked.test(text))
  return request.intent === 'product_spec' && asksAttribute ? as('product_spec') : request
}
