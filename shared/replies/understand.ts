import type { DialogState, Understanding } from '../dialog/dialog-state.ts'
import { getLexicon } from '../dialog/get-lexicon.ts'
import { splitByOrders } from '../dialog/split-by-orders.ts'
import { detectEmotion } from '../emotion/detect-emotion.ts'
import { detectRequests, type IntentContext } from '../intents/detect-requests.ts'
import type { ShopLayer } from '../intents/shop-layer.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { extractEntities } from '../language/extract-entities.ts'
import { readCorrection } from '../language/read-correction.ts'
import type { Product } from '../protocol/commerce.ts'
import type { PageContext } from '../protocol/conversation.ts'

/** Where a message stands, and what its shop taught. */
export interface HearingContext {
  state: DialogState
  page: PageContext
  products: Product[]
  layer?: ShopLayer | undefined
}

/** What one message says by itself, with the conversation as context but nothing resolved yet. */
export function understand(said: string, context: HearingContext): Understanding {
  const { state, products } = context
  const text = withoutSlip(said, products)
  return {
    text,
    language: detectLanguage(said),
    entities: extractEntities(text, getLexicon(products)),
    requests: (splitByOrders(text) ?? [text]).flatMap((part) => detectRequests(part, toIntentContext(context))),
    emotion: detectEmotion(said, {
      unresolvedRounds: state.unresolvedInRow,
      recent: state.recent.flatMap((earlier) => earlier.text ?? []),
    }),
  }
}

/** 不是172是182 says 182; words that name nothing (不是我要的) stay as they are. */
function withoutSlip(said: string, products: Product[]): string {
  const corrected = readCorrection(said)
  if (corrected === null) return said
  const { sizes, colours, orderNumbers, heightCm, weightKg, phoneLast4, productIds } = extractEntities(
    corrected,
    getLexicon(products),
  )
  const names = [...sizes, ...colours, ...orderNumbers, ...productIds]
  const isNamed = names.length > 0 || (heightCm ?? weightKg ?? phoneLast4) !== undefined || /^\d/.test(corrected)
  return isNamed ? corrected : said
}

function toIntentContext({ state, page, layer }: HearingContext): IntentContext {
  return {
    previousIntents: state.recent
      .slice(0, 3)
      .map((earlier) => earlier.request)
      .toReversed(),
    ...(state.flow?.askedFor ? { lastQuestion: state.flow.askedFor } : {}),
    hasOrder: state.orderId !== null || page.orderId !== undefined,
    pageKind: pageKindOf(page),
    ...(layer === undefined ? {} : { layer }),
  }
}

function pageKindOf(page: PageContext): NonNullable<IntentContext['pageKind']> {
  if (page.orderId !== undefined) return 'order'
  if (page.productId !== undefined) return 'product'
  return page.cart !== undefined && page.cart.length > 0 ? 'cart' : 'other'
}
