/** Every way looking for one order can end. */
export const findingOutcomes = [
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

/** Outcomes of checks about orders, parcels and refunds. */
export const orderOutcomes = {
  delivery: ['estimated', 'shopwide', 'unknown', 'unlisted'],
  'shipping-fee': ['free', 'charged', 'general', 'unlisted'],
  refund: [...findingOutcomes, 'expected', 'general'],
  order: findingOutcomes,
  /** The same for flows about what was bought: every order may be meant. */
  'past-order': findingOutcomes,
} as const
