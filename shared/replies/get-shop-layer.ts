import { limitOwnIntents, type ShopLayer, unpackShopLayer } from '../intents/shop-layer.ts'
import { isLive } from '../knowledge/is-live.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import type { TurnInput, TurnSources } from './turn.ts'

type LayerSources = Pick<TurnSources, 'catalogue' | 'knowledge'>

const layers = new WeakMap<PackedShopLayer, ShopLayer>()

/**
 * What the shop taught, as it counts for this message: undefined while it is switched off. An own intent whose
 * article may not be quoted here and now is left out, and the message read as if it had never been taught.
 */
export function getShopLayer(sources: LayerSources, at: Pick<TurnInput, 'page' | 'now'>): ShopLayer | undefined {
  const { understanding } = sources.catalogue
  if (understanding === undefined || !understanding.enabled || understanding.layer === null) return undefined
  return limitOwnIntents(unpackOnce(understanding.layer), (id) => {
    const article = getOwnArticle(sources, id, at.now)
    return article !== undefined && isFor(article, at.page.productId)
  })
}

/** The article that answers an own intent, if it may be quoted now. */
export function getOwnArticle({ catalogue, knowledge }: LayerSources, own: string, now: Date): FeedArticle | undefined {
  const articleId = catalogue.understanding?.ownIntents.find(({ id }) => id === own)?.articleId
  const article = articleId === undefined ? undefined : knowledge.getArticle(articleId)
  return article !== undefined && isLive(article, now) ? article : undefined
}

/** Whether an article may be said about a product. */
export function isFor({ productIds }: FeedArticle, productId: string | undefined): boolean {
  return productIds.length === 0 || productId === undefined || productIds.includes(productId)
}

function unpackOnce(packed: PackedShopLayer): ShopLayer {
  const known = layers.get(packed)
  if (known !== undefined) return known
  const layer = unpackShopLayer(packed)
  layers.set(packed, layer)
  return layer
}
