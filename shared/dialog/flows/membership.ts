import { defineFlow } from '../flow.ts'

/** 我有多少积分, 还差多少升级: of the member who is logged in, as of now; rules of points are left to the articles. */
export const membership = defineFlow({
  id: 'membership',
  intents: ['membership_points'],
  slots: {},
  start: 'reading',
  states: {
    reading: {
      check: 'membership',
      on: {
        known: 'telling',
        expiring: 'telling-expiry',
        'none-expiring': 'telling-none-expiring',
        level: 'telling-level',
        benefits: 'telling-benefits',
        worth: 'telling-worth',
        'other-login': 'declining',
        'needs-login': 'asking-login',
        general: 'searching',
      },
    },
    telling: { say: 'member.known', end: true },
    'telling-expiry': { say: 'member.expiring', end: true },
    'telling-none-expiring': { say: 'member.none-expiring', end: true },
    'telling-level': { say: 'member.level', end: true },
    'telling-benefits': { say: 'member.benefits', end: true },
    'telling-worth': { say: 'member.worth', end: true },
    declining: { say: 'member.other-login', end: true },
    'asking-login': { say: 'member.needs-login', end: true },
    searching: { effect: 'answer', end: true },
  },
})
