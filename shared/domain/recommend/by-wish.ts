import type { Product, Sku } from '../../protocol/commerce.ts'
import { readPeople, type Wish } from './read-wish.ts'

/** What goods are ordered by: the wish, and the word for their kind. */
export interface WishSetting {
  wish: Wish
  /** The word they were asked for with: 帐篷. */
  kind?: string
  skus: Sku[]
}

const weight = /(\d+(?:\.\d+)?)\s*(kg|千克|公斤|g|克)/i
const gramsOfOne = 1000

/**
 * Goods of one kind as the wish has them: what is of that kind by its very name (a 双人帐 before a 天幕, for 帐篷),
 * what is for as many people, the cheapest or the lightest; else in the shop's order.
 */
export function orderByWish(products: Product[], { wish, kind, skus }: WishSetting): Product[] {
  const ranks = new Map(
    products.map((product) => [
      product,
      [
        kind === undefined || isOfKind(kind, product) ? 0 : 1,
        wish.people === undefined || peopleOf(product) === wish.people ? 0 : 1,
        wish.first === 'cheapest' ? priceOf(product, skus) : wish.first === 'lightest' ? gramsOf(product) : 0,
      ],
    ]),
  )
  return products.toSorted((a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []))
}

/** Names end in what a thing is: 「轻羽」三季双人帐. */
export function isOfKind(kind: string, { title }: Pick<Product, 'title'>): boolean {
  return kind.includes(title.at(-1) ?? '')
}

function peopleOf({ title, attributes }: Product): number | undefined {
  return readPeople([title, ...attributes.map(({ value }) => value)].join())
}

function priceOf({ id }: Product, skus: Sku[]): number {
  return Math.min(...skus.filter((sku) => sku.productId === id).map((sku) => sku.priceMinor))
}

/** Goods that tell no weight come last. */
function gramsOf({ attributes }: Product): number {
  const [, figure, unit = 'g'] = weight.exec(attributes.find(({ name }) => name === '重量')?.value ?? '') ?? []
  if (figure === undefined) return Number.POSITIVE_INFINITY
  return Number(figure) * (/^(?:g|克)$/i.test(unit) ? 1 : gramsOfOne)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place])
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1
}
