import { defineFlow } from '../flow.ts'

/** Is it there, in which colours and sizes; else when it comes, or that nobody knows. */
export const stock = defineFlow({
  id: 'stock',
  intents: ['stock'],
  slots: { product: 'ask.product' },
  start: 'counting',
  states: {
    counting: {
      check: 'stock',
      on: {
        available: 'telling',
        'sold-out': 'regretting',
        presale: 'announcing',
        'no-variant': 'naming-variants',
        'needs-product': 'asking-product',
      },
    },
    'asking-product': { ask: 'product', card: true, onFilled: 'counting' },
    telling: { say: 'stock.available', card: true, end: true },
    'naming-variants': { say: 'stock.no-variant', end: true },
    announcing: { say: 'stock.presale', card: true, end: true },
    regretting: { say: 'stock.sold-out', card: true, chips: ['到货提醒我'], end: true },
  },
})
