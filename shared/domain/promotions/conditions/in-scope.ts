import type { Product, Scope } from '../../../protocol/commerce.ts'

/**
 * An offer covers this product. Empty lists mean everything; a category is named by any level of its path
 * or by the path itself (服装/冲锋衣); an exclusion always wins.
 */
export function isInScope(scope: Scope, product: Product): boolean {
  if (scope.excludedProductIds?.includes(product.id)) return false
  const categories = scope.categories ?? []
  const productIds = scope.productIds ?? []
  if (categories.length === 0 && productIds.length === 0) return true
  return productIds.includes(product.id) || categories.some((category) => isInCategory(product, category))
}

function isInCategory(product: Product, category: string): boolean {
  if (!category.includes('/')) return product.category.includes(category)
  return `${product.category.join('/')}/`.startsWith(`${category}/`)
}
