/** Outcomes of checks about price and coupons. */
export const priceOutcomes = {
  price: ['cart', 'product', 'cannot', 'needs-product', 'future'],
  coupons: ['some', 'one', 'none'],
} as const
