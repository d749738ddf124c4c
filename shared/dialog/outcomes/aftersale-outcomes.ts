import { findingOutcomes } from './order-outcomes.ts'

const failures = ['unavailable', 'offline'] as const

/** Outcomes of checks about returns and other after-sale work. */
export const aftersaleOutcomes = {
  /** The order of an after-sale wish; `general`: a question about the rules, no order is in play. */
  'aftersale-order': [...findingOutcomes, 'general'],
  'return-line': ['one', 'choose', 'not-open', ...failures],
  /** How many pieces go back. */
  'return-quantity': ['known', 'ask', 'too-many', ...failures],
  'return-verdict': [
    'eligible',
    /** Digital goods: whether they were unsealed has to be known first. */
    'needs-opened',
    'excluded-by-law',
    'excluded-confirmed',
    'late',
    'quality-late',
    'quality',
    'not-signed',
    'closed',
    ...failures,
  ],
  /** One way of sending back, or the shopper chooses. */
  'return-method': ['one', 'choose'],
  /** Whether photographs were given or cannot be. */
  photos: ['given', 'missing'],
  'return-terms': ['ready', 'needs-photo', 'no-photo', 'refused', ...failures],
  'exchange-target': ['known', 'choose', 'none', ...failures],
  'exchange-terms': ['ready', 'needs-photo', 'no-photo', 'refused', ...failures],
  /** What is wanted for faulty goods. */
  'fault-way': ['return', 'exchange', 'person'],
  'refund-only': ['unsent', 'sent', 'closed', ...failures],
  'protection-terms': ['ready', 'window-over', 'refused', 'person', 'none', ...failures],
  'compensation-terms': ['ready', 'nothing-shown', 'person', 'refused', ...failures],
  /** The case that a parcel's number belongs to; `tracking`: a bare number that belongs to none is looked up. */
  'waybill-case': [
    'found',
    'choose-case',
    'none',
    'over',
    'tracking',
    'needs-order',
    'needs-digits',
    'not-found',
    'locked',
    ...failures,
  ],
  /** Whether the number may be one. */
  'waybill-number': ['fits', 'missing', 'odd'],
  warranty: ['covered', 'expired', 'none', 'unknown', ...failures],
} as const
