/** Lines of price and coupons. */
export const priceLines = [
  'price.cart',
  'price.product',
  'price.gap',
  'price.best-found',
  'price.cannot',
  'coupons.some',
  'coupons.one',
  'coupons.none',
] as const
