import { fitShopLayer } from '../../shared/intents/fit-shop-layer.ts'
import type { FeedUnderstanding, ShopUnderstanding } from '../../shared/protocol/shop-understanding.ts'

/** What clients hold of what a shop taught; the layer is fitted here, never taken from anybody. */
export function fitUnderstanding({ revision, enabled, examples, ownIntents }: ShopUnderstanding): FeedUnderstanding {
  const taught = examples.map(({ intent, text }) => ({ label: intent, text }))
  const ids = ownIntents.map(({ id }) => id)
  const layer = enabled && taught.length > 0 ? fitShopLayer(taught, ids) : null
  return { revision, enabled, layer, ownIntents }
}
