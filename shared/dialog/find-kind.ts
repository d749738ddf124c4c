import type { Product } from '../protocol/commerce.ts'
import type { RecordId } from '../protocol/ids.ts'

/** A kind of goods in one character, where nothing but the end of the wish follows: 推荐个包, 买双鞋. */
const oneCharacter =
  /(?:[个款双条件顶把只支口的]|推荐|[买要选找看])(\p{Script=Han})(?:子)?(?=[吗呢吧啊呀，。？！,.?!~\s]|$)/u

/** The goods on sale of a kind named in one character, in the shop's order; names of two and more are mentions. */
export function findKind(text: string, products: Product[]): RecordId[] {
  const kind = oneCharacter.exec(text)?.[1]
  if (kind === undefined) return []
  const isOfKind = ({ title, category }: Product): boolean => [title, ...category].some((name) => name.endsWith(kind))
  return products.filter((product) => product.listed && isOfKind(product)).map(({ id }) => id)
}
