/** Outcomes of checks that advise before buying. */
export const adviceOutcomes = {
  attributes: ['found', 'overview', 'compare', 'needs-product', 'not-listed'],
  size: [
    'one',
    'between',
    'far',
    'step',
    'no-step',
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
  stock: ['available', 'sold-out', 'presale', 'no-variant', 'needs-product'],
  restock: ['ready', 'in-stock', 'no-variant', 'needs-variant', 'needs-product'],
  recommend: ['named', 'personal', 'neutral', 'compare', 'opted-out', 'opted-in', 'none', 'over-budget'],
} as const
