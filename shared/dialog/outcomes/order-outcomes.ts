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
  delivery: ['estimated', 'shopwide', 'unknown', 'unlisted', 'not-delivered'],
  'shipping-fee': ['free', 'charged', 'general', 'unlisted', 'not-delivered'],
  refund: [...findingOutcomes, 'expected', 'general'],
  order: findingOutcomes,
  /** The same for flows about what was bought: every order may be meant. */
  'past-order': findingOutcomes,
  /** An order with what is asked of it; `slow` and `grave` have a trouble, `chosen` says what shall be done about it. */
  tracking: [...findingOutcomes, 'slow', 'odd', 'grave', 'bad-address', 'chosen'],
  /** What is wrong with an order, by what can be done about it. */
  trouble: [...findingOutcomes, 'general', 'chosen', 'slow', 'gone', 'odd', 'bad-address', 'unsent', 'held'],
  'trouble-option': ['wait', 'file', 'filed-before'],
} as const
