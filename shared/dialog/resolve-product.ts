import type { Product } from '../protocol/commerce.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { DialogState, Understanding } from './dialog-state.ts'

/** The product a message is about; `named`: every one it names; `candidates` when a name fits several. */
export type ResolvedProduct = { productId: RecordId | null; named: RecordId[]; candidates: RecordId[] }

/** Where a message stands: what was spoken of, what the page shows, what the shop sells. */
export type ProductSetting = { state: DialogState; page: PageContext; products: Product[] }

const pointsBack = /那[一]?[件个款条双顶只]|刚才|前面|上面|之前[说问]|刚刚/
const candidateLimit = 5

/**
 * Named beats pointed at, pointed at beats the page. 那件蓝色的呢 means a product spoken of that comes in blue,
 * 那这个呢 the page; with neither, a short question stays with what was spoken of last.
 */
export function resolveProduct(
  understanding: Understanding,
  elliptic: boolean,
  setting: ProductSetting,
): ResolvedProduct {
  const { entities, text } = understanding
  const { state, page, products } = setting
  const mentions = (entities.mentions ?? []).filter(
    ({ word }) => !isPartOfPage(word, setting) && !isWornUnder(word, text, setting),
  )
  if (mentions.length > 0) return withPointedAt(resolveNamed(mentions, state, page), text, setting)
  const counted = countedProduct(understanding, state)
  if (counted !== undefined) return { productId: counted, named: [counted], candidates: [] }
  const colour = entities.colours[0]
  const spoken = state.products.filter((id) => comesIn(products, id, colour))
  const onPage = page.productId !== undefined && comesIn(products, page.productId, colour) ? page.productId : undefined
  const back = pointsBack.test(text) || (elliptic && !/这/.test(text))
  const first = back ? (spoken[0] ?? onPage) : (onPage ?? spoken[0])
  return { productId: first ?? page.productId ?? state.products[0] ?? null, named: [], candidates: [] }
}

const last = /后者|[后下]面那|最后[一那]?[个件款条双顶只种]/
const first = /前者|[前上]面那/

/** 第二个, 后者: counted in the last list shown, else in the order products were spoken of; an open choice comes before both. */
function countedProduct({ entities, text }: Understanding, state: DialogState): RecordId | undefined {
  if ((state.flow?.choices ?? []).length > 0) return undefined
  const list = state.shown ?? state.products.toReversed()
  const place = last.test(text) ? -1 : (entities.ordinal ?? (first.test(text) ? 1 : undefined))
  if (place === undefined || list.length < 2) return undefined
  return list.at(place > 0 ? place - 1 : place)
}

function resolveNamed(mentions: { productIds: RecordId[] }[], state: DialogState, page: PageContext): ResolvedProduct {
  const near = [page.productId, ...state.products]
  const settled = mentions.map(({ productIds }) =>
    productIds.length === 1 ? productIds[0] : near.find((id) => id !== undefined && productIds.includes(id)),
  )
  const named = [...new Set(settled.filter((id) => id !== undefined))]
  const [first] = named
  if (first !== undefined) return { productId: first, named, candidates: [] }
  return { productId: null, named, candidates: mentions.flatMap((one) => one.productIds).slice(0, candidateLimit) }
}

const besideThis =
  /^那?(?:和|跟|与|比)|这[一]?[个件款条双顶只种]?(?:衣服|鞋|包)?(?:和|跟|与|同|比)|(?:和|跟|与|同|比)这[一]?[个件款条双顶只种]?/

/** 这个和听雨哪个更防雨, 和听雨比呢 name two: the page's, or what was spoken of last, and the one named. */
function withPointedAt(resolved: ResolvedProduct, text: string, { state, page }: ProductSetting): ResolvedProduct {
  const pointedAt = page.productId ?? state.products[0]
  if (pointedAt === undefined || resolved.named.length !== 1 || !besideThis.test(text)) return resolved
  return resolved.named.includes(pointedAt) ? resolved : { ...resolved, named: [pointedAt, ...resolved.named] }
}

/** 帽子 on the page of a jacket that has one is the jacket's, though the shop also sells hats. */
function isPartOfPage(word: string, { page, products }: ProductSetting): boolean {
  const product = products.find(({ id }) => id === page.productId)
  const [, part] = /^(\p{Script=Han})子$/u.exec(word) ?? []
  if (product === undefined || part === undefined || [product.title, ...product.aliases].join().includes(part))
    return false
  return [product.summary, ...product.attributes.flatMap(({ name, value }) => [name, value])].join().includes(part)
}

const wornUnder = /里[面边头]?(?:还|也|再)?[想要会得打算]{0,2}[穿套加搭配]{1,2}/

/** 里面想穿抓绒 on the page of a jacket says how the jacket is worn. */
function isWornUnder(word: string, text: string, { page }: ProductSetting): boolean {
  const at = text.indexOf(word)
  return page.productId !== undefined && at > 0 && wornUnder.test(text.slice(Math.max(0, at - 8), at))
}

function comesIn(products: Product[], id: RecordId, colour: string | undefined): boolean {
  if (colour === undefined) return true
  const product = products.find((one) => one.id === id)
  return product !== undefined && hasColour(product, colour)
}

/** Whether a product comes in a colour, as the shop names it (雾蓝) or as shoppers do (蓝色). */
export function hasColour(product: Product, colour: string): boolean {
  const values = product.options.filter((option) => option.name.includes('色')).flatMap((option) => option.values)
  return values.some((value) => value === colour || value.includes(colour.charAt(0)))
}
