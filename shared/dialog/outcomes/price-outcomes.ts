/** Outcomes of checks about price and coupons. */
export const priceOutcomes = {
  price: ['cart', 'product', 'cannot', 'needs-product', 'which', 'future', 'points', 'ends'],
  coupons: ['some', 'one', 'none'],
} as const
