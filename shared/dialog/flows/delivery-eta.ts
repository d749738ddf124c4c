import { defineFlow } from '../flow.ts'

/** When it leaves and when it arrives, for the place named or for the whole country. */
export const deliveryEta = defineFlow({
  id: 'delivery-eta',
  intents: ['delivery_eta'],
  slots: {},
  start: 'estimating',
  states: {
    estimating: {
      check: 'delivery',
      on: {
        estimated: 'telling',
        shopwide: 'telling-shopwide',
        unknown: 'not-knowing',
        unlisted: 'searching',
        'not-delivered': 'telling-not',
      },
    },
    telling: { say: 'delivery.estimated', end: true },
    'not-knowing': { say: 'delivery.unknown', end: true },
    'telling-not': { say: 'shipping.not-delivered', chips: ['转人工'], end: true },
    searching: { effect: 'answer', end: true },
    'telling-shopwide': { say: 'delivery.shopwide', end: true },
  },
})
