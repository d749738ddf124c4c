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
    'columns',
    'usual',
    'note',
  ],
  price: ['cart', 'product', 'cannot', 'needs-product', 'future'],
  stock: ['available', 'sold-out', 'no-variant', 'needs-product'],
  delivery: ['estimated', 'shopwide', 'unknown', 'unlisted'],
  'shipping-fee': ['free', 'charged', 'general', 'unlisted'],
  coupons: ['some', 'one', 'none'],
  refund: [...orderOutcomes, 'expected', 'general'],
  'staff-request': [...orderOutcomes, 'general'],
  membership: ['known', 'general'],
  order: orderOutcomes,
  'past-order': orderOutcomes,
  'return-line': ['one', 'choose', 'not-open', 'unavailable', 'offline'],
  'return-verdict': [
    'eligible',
    'excluded-by-law',
    'excluded-confirmed',
    'late',
    'quality-late',
    'quality',
    'not-signed',
    'closed',
    'unavailable',
    'offline',
  ],
} as const satisfies Record<CheckId, readonly string[]>

/** One of a check's outcomes. */
export type OutcomeOf<C extends CheckId> = (typeof checkOutcomes)[C][number]
