import type { CardOf } from '../../protocol/cards.ts'
import type { Product, Sku } from '../../protocol/commerce.ts'

/** More than this do not stand side by side on a phone. */
export const comparedAtMost = 3
/** Stands where a product's record says nothing of it. */
const unsaid = '—'

/** Two or three products side by side: the rows that differ first, in the first product's order. */
export function compareProducts(products: Product[], skus: Sku[], now: Date): CardOf<'compare'> {
  const shown = products.slice(0, comparedAtMost)
  const names = [...new Set(shown.flatMap((product) => rowsOf(product).map(({ name }) => name)))]
  const rows = names.map((name) => {
    const values = shown.map((product) => rowsOf(product).find((row) => row.name === name)?.value ?? unsaid)
    return { name, values, differs: new Set(values).size > 1 }
  })
  return {
    kind: 'compare',
    products: shown.map((product) => toColumn(product, skus, now)),
    // Said of both and different, then said of one alone, then the same.
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
  }
}

type Row = CardOf<'compare'>['rows'][number]

function rank({ differs, values }: Row): number {
  if (!differs) return 2
  return values.includes(unsaid) ? 1 : 0
}

function rowsOf(product: Product): { name: string; value: string }[] {
  return [...product.attributes, ...product.options.map(({ name, values }) => ({ name, value: values.join('、') }))]
}

function toColumn(product: Product, all: Sku[], now: Date): CardOf<'compare'>['products'][number] {
  const skus = all.filter((sku) => sku.productId === product.id)
  const quantity = skus.reduce((sum, sku) => sum + sku.stock, 0)
  const dates = skus.flatMap((sku) => sku.restockAt ?? []).filter((at) => Date.parse(at) > now.getTime())
  return {
    productId: product.id,
    title: product.title,
    imagePath: product.imagePath,
    fromPriceMinor: Math.min(...skus.map((sku) => sku.priceMinor)),
    quantity,
    restockAt: quantity > 0 ? null : (dates.toSorted()[0] ?? null),
  }
}
