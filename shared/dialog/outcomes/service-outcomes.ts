/** Outcomes of checks about tickets, ratings and membership. */
export const serviceOutcomes = {
  membership: ['known', 'general'],
  tickets: ['one', 'some', 'none', 'unavailable', 'offline'],
} as const
