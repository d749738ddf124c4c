import { isPhotoText } from '../protocol/attachment.ts'
import type { Product } from '../protocol/commerce.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import { addNamedChange } from './add-named-change.ts'
import type { DialogState, HeardRequest, Slots, Understanding } from './dialog-state.ts'
import { dropReasonClause } from './drop-reason-clause.ts'
import { fillSlots } from './fill-slots.ts'
import { findContinued } from './find-continued.ts'
import { findFollowed } from './find-followed.ts'
import { findKind } from './find-kind.ts'
import { getLexicon } from './get-lexicon.ts'
import { hearWaybill } from './hear-waybill.ts'
import { isElliptic } from './is-elliptic.ts'
import { readPersonWish } from './read-person-wish.ts'
import { refineWish } from './refine-wish.ts'
import { rereadRequest } from './reread/reread-request.ts'
import { resolveProduct } from './resolve-product.ts'

/** One request with what the conversation adds to it. */
export interface MergedRequest {
  intent: IntentId
  probability: number
  /** Sure enough to act on; else articles answer or the assistant asks. */
  isSure: boolean
  text: string
  /** How the clause was read, best first. */
  ranked: HeardRequest['ranked']
  /** The shop's own intent, answered by its article whatever the catalogue makes of the words. */
  own?: string
  /** The flow that its words begin, whatever the intent. */
  flow?: string
}

/** A message read in its conversation. */
export interface MergedMessage {
  requests: MergedRequest[]
  /** While a flow asks: the message read without that question. */
  alone: MergedRequest[]
  /** The message only points at something; its request is taken from the round before. */
  elliptic: boolean
  /** The message is pictures without a word. */
  onlyPhotos: boolean
  /** The shopper speaks of an order other than the one before. */
  otherOrder: boolean
  /** What this message itself fills. */
  slots: Slots
  productId: RecordId | null
  /** Every product it names, in order. */
  named: RecordId[]
  /** The words it names goods with. */
  subjects: string[]
  /** Products that a name in the message fits, when it fits several. */
  candidates: RecordId[]
  /** It says more of the goods that were looked for: 轻一点的. */
  refinesWish: boolean
}

const otherOrderWords =
  /不是[这那]一?[个单](?:订单|单)?$|不是[这那]个订单|另[一外][个一]?[单笔]|另[一外]个?订单|别的订单|换[一个]?单|其他订单|^(?:不对|不是)?[,，\s]*(?:我说的)?是?[^这那]{2,8}那一?[单笔]$/

/** The conversation a message stands in. */
export interface MergeSetting {
  state: DialogState
  page: PageContext
  products: Product[]
  now: Date
  /** Ids of the pictures that came with the message. */
  photos?: string[] | undefined
  /** While a flow asks: the requests read without that question. */
  alone?: HeardRequest[]
  /** Below this probability a request is not acted on. */
  askBelow: number
}

/** Reads a message in its conversation: fills slots, resolves the product, continues the request of the round before. */
export function mergeContext(
  understanding: Understanding,
  { state, page, products, now, askBelow, photos = [], alone = [] }: MergeSetting,
): MergedMessage {
  const isOwn = understanding.requests.some(({ own }) => own !== undefined)
  const mentions = understanding.entities.mentions ?? []
  const elliptic = !isOwn && isElliptic(understanding.text, understanding.entities, getLexicon(products))
  const resolved = resolveProduct(understanding, elliptic, { state, page, products })
  const { productId, named } = resolved
  const wantsGoods = understanding.requests.some(({ intent }) => ofAKind.has(intent))
  const isUnnamed = named.length === 0 && resolved.candidates.length === 0
  const mayCarryOn = !isOwn && isUnnamed && state.flow === null
  const refined = mayCarryOn ? refineWish(understanding.text, state, products) : null
  const ofKind = wantsGoods && isUnnamed ? findKind(understanding.text, products) : resolved.candidates
  const candidates = refined?.candidates ?? ofKind
  const followed = mayCarryOn ? findFollowed(understanding.text, state) : undefined
  const continued = elliptic && refined === null ? findContinued(understanding, state) : undefined
  const earlier = followed ?? continued
  const reread = (request: MergedRequest): MergedRequest =>
    rereadRequest(request, {
      ...{ state, page, productId, named, candidates },
      entities: understanding.entities,
      last: state.recent[0],
    })
  return {
    requests: hearWaybill(
      refined !== null
        ? [goingOn('product_recommend', refined.text)]
        : earlier !== undefined
          ? [goingOn(earlier.request, withEarlierWords(understanding.text, earlier.text))]
          : addNamedChange(
              dropReasonClause(withoutDeclined(inSpokenOrder(understanding, askBelow).map(reread), understanding.text)),
              understanding,
            ),
      understanding,
      state,
    ),
    alone: inSpokenOrder({ text: understanding.text, requests: alone }, askBelow),
    elliptic,
    onlyPhotos: photos.length > 0 && isPhotoText(understanding.text),
    otherOrder: otherOrderWords.test(understanding.text),
    slots: withPhotos(
      {
        ...countedOrder(understanding, state),
        ...fillSlots(understanding, state.flow, { product: named[0], products, now }),
      },
      (state.flow?.slots ?? state.known)?.photos,
      photos,
    ),
    productId,
    named,
    subjects: refined?.kind === undefined ? mentions.map((mention) => mention.word) : [refined.kind],
    candidates,
    refinesWish: refined !== null,
  }
}

/** A request of the round before, carried on. */
function goingOn(intent: IntentId, text: string): MergedRequest {
  return { intent, probability: 0.9, isSure: true, text, ranked: [{ intent, probability: 1 }] }
}

/** 那第一个呢 after one of several orders was looked up: counted in the list they were chosen from. */
function countedOrder({ entities: { ordinal } }: Understanding, { flow, recent, shownOrders }: DialogState): Slots {
  const order = ordinal === undefined ? undefined : shownOrders?.at(ordinal > 0 ? ordinal - 1 : ordinal)
  const isOpen = (flow?.choices ?? []).length > 0
  return order === undefined || isOpen || recent[0]?.order === undefined ? {} : { order }
}

/** Requests for which 那双鞋 says enough. */
const ofAKind: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['product_recommend', 'return_goods', 'exchange_goods', 'quality_problem', 'refund_only'] as const),
  ...(['warranty_repair', 'change_order', 'cancel_order', 'logistics_track', 'order_status'] as const),
])

const photoLimit = 9

/** Pictures add up over several messages; how many there are is no quantity of goods. */
function withPhotos({ quantity, ...slots }: Slots, before: string[] | undefined, now: string[]): Slots {
  if (now.length > 0) return { ...slots, photos: [...(before ?? []), ...now].slice(-photoLimit) }
  return quantity === undefined ? slots : { ...slots, quantity }
}

/** Requests as they stand in the message; detection gives the surest first. */
function inSpokenOrder(
  { text: whole, requests }: Pick<Understanding, 'text' | 'requests'>,
  askBelow: number,
): MergedRequest[] {
  const kept = requests.map((request) => ({ ...request, isSure: request.probability >= askBelow }))
  return kept.toSorted((a, b) => whole.indexOf(a.text) - whole.indexOf(b.text))
}

/** 不用转人工，怎么退货 asks only for the second. */
function withoutDeclined(requests: MergedRequest[], text: string): MergedRequest[] {
  if (requests.length < 2 || readPersonWish(text) !== 'not-wanted') return requests
  return requests.filter((request) => request.intent !== 'human_agent')
}

/** 那件蓝色的呢 after 防水吗 asks 防水吗 again: the earlier words say what is asked, the new ones of what. */
function withEarlierWords(text: string, earlier: string | undefined): string {
  return earlier === undefined ? text : `${earlier} ${text}`
}
