import { findingOutcomes } from './order-outcomes.ts'

/** What the rules say to a change before anybody agrees to it. */
const judged = ['execute', 'request', 'refuse', 'unavailable', 'offline'] as const

/** Outcomes of checks about changing an order. */
export const changeOutcomes = {
  /** The order of an exchange; one that has not left is changed instead. */
  'exchange-order': [...findingOutcomes, 'general', 'not-sent'],
  /** The order to change; `none-open`: the login has orders, but none that this could be done to. */
  'change-order': [...findingOutcomes, 'general', 'none-open', 'default'],
  /** Which part of the new address is still missing. */
  'address-parts': [
    'whole',
    'nothing',
    'shut',
    'not-delivered',
    'place',
    'detail',
    'recipient',
    'phone',
    'unavailable',
    'offline',
  ],
  'address-verdict': judged,
  /** `arrived`: it is there already and shall be another one, so it is exchanged. */
  'change-line': ['one', 'choose', 'shut', 'arrived', 'unavailable', 'offline'],
  'change-variant': ['ready', 'needs-target', 'no-variant', 'sold-out', 'nothing-left', 'unavailable', 'offline'],
  'items-verdict': judged,
  /** The same before the reason is asked for; `arrived`: it is there and not wanted, so it goes back. */
  'cancel-look': [...judged, 'arrived'],
  /** Whether all of it or one article is called off. */
  'cancel-part': ['whole', 'part', 'choose', 'not-there', 'unavailable', 'offline'],
  'cancel-verdict': judged,
  'combine-orders': ['ready', 'choose', 'none', 'needs-other', 'unavailable', 'offline'],
  'combine-verdict': judged,
  'delivery-verdict': [...judged, 'other-day'],
  'price-wish': ['ready', 'needs-amount', 'unavailable', 'offline'],
  'price-verdict': judged,
  'payment-trouble': ['general', 'change', 'told', 'needs-cause', 'unavailable', 'offline'],
  'payment-method': ['ready', 'choose', 'none', 'unavailable', 'offline'],
  'payment-verdict': judged,
} as const
