import { defineFlow } from '../flow.ts'

/** The coupons this shopper can use now. */
export const coupons = defineFlow({
  id: 'coupons',
  intents: ['coupon_inquiry'],
  slots: {},
  start: 'listing',
  states: {
    listing: { check: 'coupons', on: { some: 'telling', one: 'explaining', none: 'searching' } },
    telling: { say: 'coupons.some', end: true },
    explaining: { say: 'coupons.one', end: true },
    searching: { effect: 'answer', end: true },
  },
})
