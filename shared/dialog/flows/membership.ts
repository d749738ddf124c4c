import { defineFlow } from '../flow.ts'

/** 我有多少积分: of the member who is logged in; rules of points and levels are left to the articles. */
export const membership = defineFlow({
  id: 'membership',
  intents: ['membership_points'],
  slots: {},
  start: 'reading',
  states: {
    reading: { check: 'membership', on: { known: 'telling', general: 'searching' } },
    telling: { say: 'member.known', end: true },
    searching: { effect: 'answer', end: true },
  },
})
