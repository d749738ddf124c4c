import { defineFlow } from '../flow.ts'

/** What it costs in the end: the cart on the page, or the product named, with every step of the sum. */
export const price = defineFlow({
  id: 'price',
  intents: ['price_promo'],
  slots: { product: 'ask.product' },
  yieldsToArticle: 'policy',
  start: 'quoting',
  states: {
    quoting: {
      check: 'price',
      on: {
        cart: 'telling-cart',
        product: 'telling-product',
        cannot: 'refusing',
        'needs-product': 'searching',
        which: 'asking-product',
        future: 'searching',
        points: 'telling-points',
        ends: 'telling-ends',
      },
    },
    'asking-product': { ask: 'product', card: true, onFilled: 'quoting' },
    'telling-cart': { say: 'price.cart', card: true, end: true },
    'telling-product': { say: 'price.product', card: true, end: true },
    'telling-points': { say: 'price.points-rule', end: true },
    'telling-ends': { say: 'price.ends', end: true },
    refusing: { say: 'price.cannot', chips: ['转人工'], end: true },
    searching: { effect: 'answer', end: true },
  },
})
