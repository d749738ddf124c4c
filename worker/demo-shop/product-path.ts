/** The address of a product's page. */
export function productPath(productId: string): string {
  return `/p/${encodeURIComponent(productId)}`
}
