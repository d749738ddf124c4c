import type { Product, Sku } from '../../../shared/protocol/commerce.ts'

export interface ProductGroup {
  product: Product
  skus: Sku[]
}

/** Products with their SKUs; every word must occur in the product or in one SKU's options. */
export function filterProducts(products: readonly Product[], skus: readonly Sku[], words: string): ProductGroup[] {
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean)
  return products
    .map((product) => {
      const about = [product.title, ...product.aliases, ...product.category, product.id].join(' ').toLowerCase()
      const left = needles.filter((needle) => !about.includes(needle))
      const own = skus.filter(
        (sku) => sku.productId === product.id && left.every((needle) => nameSku(sku).includes(needle)),
      )
      return { product, skus: own }
    })
    .filter((group) => group.skus.length > 0)
}

function nameSku(sku: Sku): string {
  return [...Object.values(sku.options), sku.id].join(' ').toLowerCase()
}
