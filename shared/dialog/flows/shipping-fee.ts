import { defineFlow } from '../flow.ts'

/** What shipping costs to the place named, for the cart on the page when there is one. */
export const shippingFee = defineFlow({
  id: 'shipping-fee',
  intents: ['shipping_fee'],
  slots: {},
  start: 'quoting',
  states: {
    quoting: {
      check: 'shipping-fee',
      on: {
        free: 'telling-free',
        charged: 'telling',
        general: 'telling-rule',
        unlisted: 'searching',
        'not-delivered': 'telling-not',
      },
    },
    'telling-free': { say: 'shipping.free', end: true },
    'telling-not': { say: 'shipping.not-delivered', chips: ['转人工'], end: true },
    searching: { effect: 'answer', end: true },
    telling: { say: 'shipping.charged', end: true },
    'telling-rule': { say: 'shipping.general', end: true },
  },
})
