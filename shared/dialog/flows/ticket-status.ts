import { defineFlow } from '../flow.ts'

/** 我的工单到哪了: the real state of what people work on for this shopper. Begun by its words, not by an intent. */
export const ticketStatus = defineFlow({
  id: 'ticket-status',
  intents: [],
  slots: {},
  start: 'looking',
  states: {
    looking: {
      check: 'tickets',
      on: { one: 'telling', some: 'listing', none: 'having-none', unavailable: 'unavailable', offline: 'offline' },
    },
    telling: { say: 'ticket.one', chips: ['转人工'], end: true },
    listing: { say: 'ticket.some', chips: ['转人工'], end: true },
    'having-none': { say: 'ticket.none', chips: ['转人工'], end: true },
    unavailable: { say: 'order.unavailable', chips: ['转人工'], end: true },
    offline: { effect: 'edge', say: 'ticket.offline', resume: 'looking' },
  },
})
