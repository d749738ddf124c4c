import type { OrderLine, Product, Sku } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { lineOf, wordsOfOptions } from './aftersale-values.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

const choiceLimit = 6

/** Which variant comes instead: the one named, for faults the same again, else what is in stock to choose from. */
export const checkExchangeTarget: Check<'exchange-target'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const line = lineOf(found.order, context.slots.line)
  if (line === undefined) return bare(context, 'unavailable')
  const values = { title: quoteTitle(line.title) }
  const inStock = variantsInStock(context, line)
  const [only, ...others] = inStock.filter((sku) => fits(sku, context, line))
  if (only !== undefined && others.length === 0)
    return { ...bare(context, 'known', { ...context.slots, targetSku: only.id }), values }
  if (inStock.length === 0) return { ...bare(context, 'none'), values }
  const offered = only === undefined ? inStock : [only, ...others]
  return { ...bare(context, 'choose'), values, choices: offered.slice(0, choiceLimit).map(toChoice) }
}

/** 不合适 wants another variant; a fault, or no reason yet, may want the same again. */
function mayBeSame({ reason }: CheckContext['slots']): boolean {
  return reason === undefined || reason === 'quality' || reason === 'wrong-item'
}

function variantsInStock({ sources, slots }: CheckContext, line: OrderLine): Sku[] {
  const quantity = slots.quantity ?? 1
  return sources.catalogue.skus.filter(
    ({ id, productId, stock }) =>
      productId === line.productId && stock >= quantity && (mayBeSame(slots) || id !== line.skuId),
  )
}

/** What the message names; for faults without a word about it, the very same variant. */
function fits(sku: Sku, { slots, merged, input, sources }: CheckContext, line: OrderLine): boolean {
  const { colour, size } = { colour: merged.slots.colour ?? slots.colour, size: merged.slots.size ?? slots.size }
  const next =
    size === undefined ? neighbourSize(line, { text: input.text, products: sources.catalogue.products }) : null
  if (next !== null && colour === undefined)
    return Object.entries(line.options).every(
      ([name, value]) => sku.options[name] === (name === next.name ? next.value : value),
    )
  if (colour === undefined && size === undefined) return mayBeSame(slots) && sku.id === line.skuId
  const values = Object.values(sku.options)
  // 绿 is 松石绿, but L is not XL.
  const keeps = (word: string | undefined, name: RegExp, isPart: boolean): boolean => {
    if (word !== undefined) return values.some((value) => value === word || (isPart && value.includes(word)))
    const [option, value] = Object.entries(line.options).find(([key]) => name.test(key)) ?? []
    return option === undefined || sku.options[option] === value
  }
  return keeps(colour, /颜色|色/, true) && keeps(size, /尺码|码|鞋码|尺寸/, false)
}

/** 大一码: the next size of the same product, in the order the merchant lists them. */
function neighbourSize(
  line: OrderLine,
  { text, products }: { text: string; products: Product[] },
): { name: string; value: string } | null {
  const by = /大[一1]?(?:个)?(?:码|号)|换大|大一点/.test(text)
    ? 1
    : /小[一1]?(?:个)?(?:码|号)|换小|小一点/.test(text)
      ? -1
      : 0
  const sizes = products.find(({ id }) => id === line.productId)?.options.find(({ name }) => /码|尺寸/.test(name))
  const at = sizes === undefined ? -1 : sizes.values.indexOf(line.options[sizes.name] ?? '')
  const value = by === 0 || at === -1 ? undefined : sizes?.values[at + by]
  return sizes === undefined || value === undefined ? null : { name: sizes.name, value }
}

function toChoice(sku: Sku) {
  const label = wordsOfOptions(sku.options)
  return { value: sku.id, text: `换成 ${label}`, label, detail: '有货' }
}
