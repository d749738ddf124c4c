/** Outcomes of checks that advise before buying. */
export const adviceOutcomes = {
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
  stock: ['available', 'sold-out', 'no-variant', 'needs-product'],
} as const
