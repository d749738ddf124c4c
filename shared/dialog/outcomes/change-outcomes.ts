import { findingOutcomes } from './order-outcomes.ts'

/** Outcomes of checks about changing an order. */
export const changeOutcomes = {
  'staff-request': [...findingOutcomes, 'general'],
} as const
