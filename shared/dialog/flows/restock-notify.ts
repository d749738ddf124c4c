import { defineFlow } from '../flow.ts'

/** 有货了告诉我: which variant, that it is there already, or that its return will be told here. */
export const restockNotify = defineFlow({
  id: 'restock-notify',
  intents: ['restock_notify'],
  slots: { product: 'ask.product', sku: 'ask.variant' },
  start: 'finding',
  states: {
    finding: {
      check: 'restock',
      on: {
        ready: 'watching',
        'in-stock': 'telling-stock',
        'no-variant': 'naming-variants',
        'needs-variant': 'asking-variant',
        'needs-product': 'asking-product',
      },
    },
    'asking-product': { ask: 'product', card: true, onFilled: 'finding' },
    'asking-variant': { ask: 'sku', card: true, onFilled: 'finding' },
    'naming-variants': { say: 'stock.no-variant', end: true },
    'telling-stock': { say: 'restock.in-stock', card: true, end: true },
    watching: {
      act: 'notify_restock',
      on: {
        executed: 'confirming',
        requested: 'failing',
        refused: 'failing',
        unavailable: 'failing',
        offline: 'waiting',
      },
    },
    confirming: { say: 'restock.watching', end: true },
    failing: { say: 'restock.unavailable', chips: ['转人工'], end: true },
    waiting: { effect: 'edge', say: 'restock.offline', resume: 'finding' },
  },
})
