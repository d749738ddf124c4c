/** Outcomes of checks about tickets, ratings and membership. */
export const serviceOutcomes = {
  membership: [
    'known',
    'expiring',
    'none-expiring',
    'level',
    'benefits',
    'worth',
    'other-login',
    'needs-login',
    'general',
  ],
  'just-done': ['done', 'none'],
  tickets: ['one', 'some', 'none', 'unavailable', 'offline'],
} as const
