import { toRecordId } from '../../domain/importers/read-payload.ts'
import type { Product, Sku } from '../../protocol/commerce.ts'
import type { ReadRow } from './read-row.ts'

/** What the shop sells: rows that name it get its own ids. */
export interface KnownGoods {
  products: readonly Product[]
  skus: readonly Sku[]
}

export interface FoundGoods {
  skuId: string
  productId: string
  options: Record<string, string>
}

/** The variant a row means: by its code, else by title and option values; else ids made of the words themselves. */
export function findSku({ title, texts }: ReadRow, { products, skus }: KnownGoods): FoundGoods {
  const byCode = skus.find(({ id }) => id === texts.skuId)
  if (byCode !== undefined) return { skuId: byCode.id, productId: byCode.productId, options: byCode.options }
  const product = products.find((one) => one.title === title || one.id === texts.productId)
  const own = skus.filter(({ productId }) => productId === product?.id)
  const fitting = own.filter(({ options }) => Object.values(options).every((value) => texts.options.includes(value)))
  const [sku] = fitting.length === 1 ? fitting : own.length === 1 ? own : []
  if (sku !== undefined) return { skuId: sku.id, productId: sku.productId, options: sku.options }
  const named = toRecordId(texts.skuId)
  return {
    skuId: named || `file-${hashText(`${title}\n${texts.options}`)}`,
    productId: product?.id ?? (toRecordId(texts.productId) || `file-${hashText(title)}`),
    options: readOptions(texts.options),
  }
}

/** `颜色:黑;尺码:L` by name; anything else as one value. */
function readOptions(text: string): Record<string, string> {
  if (text === '') return {}
  const pairs = text.split(/[;；]/).map((pair) => pair.split(/[:：]/))
  const isNamed = pairs.every(([name = '', value = '']) => name.trim() !== '' && value.trim() !== '')
  if (!isNamed) return { 规格: text.slice(0, 80) }
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name.trim().slice(0, 20), value.trim().slice(0, 80)]),
  )
}

/** Sixteen hexadecimal digits that stay the same for the same words. */
export function hashText(text: string): string {
  const fold = (seed: number, prime: number): string => {
    let hash = seed
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), prime)
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0')
  }
  return fold(0x811c9dc5, 0x01000193) + fold(0x9747b28c, 0x5bd1e995)
}
