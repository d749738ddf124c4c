import { defineFlow } from '../flow.ts'

/** 什么面料, 防水吗, 多重: the attribute rows asked for, of the product on the page or named; several side by side. */
export const productFacts = defineFlow({
  id: 'product-facts',
  intents: ['product_spec'],
  slots: { product: 'ask.product' },
  start: 'looking',
  states: {
    looking: {
      check: 'attributes',
      on: {
        found: 'telling',
        overview: 'introducing',
        compare: 'comparing',
        'needs-product': 'asking-product',
        'not-listed': 'searching',
      },
    },
    'asking-product': { ask: 'product', card: true, onFilled: 'looking' },
    telling: { say: 'attributes.found', end: true },
    introducing: { say: 'attributes.overview', card: true, end: true },
    comparing: { say: 'compare.some', card: true, end: true },
    searching: { effect: 'answer', end: true },
  },
})
