import type { Product, Scope } from '../../protocol/commerce.ts'
import type { RuleChecker } from './rule-checker.ts'

/** What the names in a scope are looked up in. */
export interface ScopeNames {
  productIds: ReadonlySet<string>
  categories: ReadonlySet<string>
}

/** Every product and every category or path of categories that a shop has. */
export function listScopeNames(products: readonly Product[]): ScopeNames {
  const categories = new Set<string>()
  for (const { category } of products) {
    for (const [depth, name] of category.entries()) {
      categories.add(name)
      categories.add(category.slice(0, depth + 1).join('/'))
    }
  }
  return { productIds: new Set(products.map(({ id }) => id)), categories }
}

/** Names the shop does not have, and products that are both in and out. */
export function checkScope(scope: Scope, names: ScopeNames, checker: RuleChecker): void {
  for (const [index, category] of (scope.categories ?? []).entries()) {
    if (!names.categories.has(category)) checker.at('categories', index).error('unknown-category', { got: category })
  }
  for (const list of ['productIds', 'excludedProductIds'] as const) {
    for (const [index, id] of (scope[list] ?? []).entries()) {
      if (!names.productIds.has(id)) checker.at(list, index).error('unknown-product', { got: id })
    }
  }
  for (const [index, id] of (scope.excludedProductIds ?? []).entries()) {
    if (scope.productIds?.includes(id)) checker.at('excludedProductIds', index).error('both-in-and-out', { got: id })
  }
}
