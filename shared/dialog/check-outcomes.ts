import type { CheckId } from './flow.ts'

const orderOutcomes = [
  'found',
  'needs-order',
  'needs-digits',
  'choose',
  'no-orders',
  'not-found',
  'locked',
  'unavailable',
  'offline',
] as const

/** Every outcome a check can have; a flow names a next state for each. */
export const checkOutcomes = {
  attributes: ['found', 'overview', 'needs-product', 'not-listed'],
  size: [
    'one',
    'between',
    'outside',
    'needs-product',
    'needs-both',
    'needs-height',
    'needs-weight',
    'needs-foot',
    'no-chart',
  ],
  price: ['cart', 'product', 'cannot', 'needs-product'],
  stock: ['available', 'sold-out', 'no-variant', 'needs-product'],
  delivery: ['estimated', 'shopwide', 'unknown'],
  'shipping-fee': ['free', 'charged', 'general'],
  coupons: ['some', 'none'],
  order: orderOutcomes,
  'past-order': orderOutcomes,
  'return-line': ['one', 'choose', 'unavailable', 'offline'],
  'return-verdict': [
    'eligible',
    'excluded-by-law',
    'excluded-confirmed',
    'late',
    'quality',
    'not-signed',
    'closed',
    'unavailable',
    'offline',
  ],
} as const satisfies Record<CheckId, readonly string[]>

/** One of a check's outcomes. */
export type OutcomeOf<C extends CheckId> = (typeof checkOutcomes)[C][number]
