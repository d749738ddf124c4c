/** Outcomes of checks about returns and other after-sale work. */
export const aftersaleOutcomes = {
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
} as const
