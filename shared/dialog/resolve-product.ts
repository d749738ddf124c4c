import type { Product } from '../protocol/commerce.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { DialogState, Understanding } from './dialog-state.ts'

/** The product a message is about; `candidates` when a name fits several. */
export type ResolvedProduct = { productId: RecordId | null; candidates: RecordId[] }

const pointsBack = /那[一]?[件个款条双顶只]|刚才|前面|上面|之前[说问]|刚刚/
const candidateLimit = 5

/**
 * Named beats pointed at, pointed at beats the page. 那件蓝色的呢 means a product spoken of that comes in blue,
 * 那这个呢 the page; with neither, a short question stays with what was spoken of last.
 */
export function resolveProduct(
  understanding: Understanding,
  elliptic: boolean,
  state: DialogState,
  page: PageContext,
  products: Product[],
): ResolvedProduct {
  const { entities, text } = understanding
  const named = entities.productIds
  if (named.length === 1) return { productId: named[0] ?? null, candidates: [] }
  if (named.length > 1) return resolveNamed(named, state, page)
  const colour = entities.colours[0]
  const spoken = state.products.filter((id) => comesIn(products, id, colour))
  const onPage = page.productId !== undefined && comesIn(products, page.productId, colour) ? page.productId : undefined
  const back = pointsBack.test(text) || (elliptic && !/这/.test(text))
  const first = back ? (spoken[0] ?? onPage) : (onPage ?? spoken[0])
  return { productId: first ?? page.productId ?? state.products[0] ?? null, candidates: [] }
}

function resolveNamed(named: RecordId[], state: DialogState, page: PageContext): ResolvedProduct {
  const near = [page.productId, ...state.products].find((id) => id !== undefined && named.includes(id))
  if (near !== undefined) return { productId: near, candidates: [] }
  return { productId: null, candidates: named.slice(0, candidateLimit) }
}

function comesIn(products: Product[], id: RecordId, colour: string | undefined): boolean {
  if (colour === undefined) return true
  const product = products.find((one) => one.id === id)
  const values =
    product?.options.filter((option) => option.name.includes('色')).flatMap((option) => option.values) ?? []
  return values.some((value) => value === colour || value.includes(colour.charAt(0)))
}
