import type { CartLine, Sku } from '../../shared/protocol/commerce.ts'

/** The cart with `quantity` more of this SKU, never more than there is. */
export function addToCart(cart: CartLine[], sku: Sku, quantity: number): CartLine[] {
  const inCart = cart.find(({ skuId }) => skuId === sku.id)?.quantity ?? 0
  return setQuantity(cart, sku, inCart + quantity)
}

/** The cart with exactly this many of the SKU, never more than there is; none removes the line. */
export function setQuantity(cart: CartLine[], sku: Sku, quantity: number): CartLine[] {
  const allowed = Math.min(quantity, sku.stock, 999)
  if (allowed < 1) return cart.filter(({ skuId }) => skuId !== sku.id)
  const line = { skuId: sku.id, quantity: allowed }
  return cart.some(({ skuId }) => skuId === sku.id)
    ? cart.map((each) => (each.skuId === sku.id ? line : each))
    : [...cart, line]
}
