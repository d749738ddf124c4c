/** Outcomes of checks about tickets, ratings and membership. */
export const serviceOutcomes = {
  membership: ['known', 'general'],
} as const
