import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** Repair under warranty: whether it still runs, what it covers, photographs, and the repair group's ticket. */
export const warranty = defineFlow({
  id: 'warranty',
  intents: ['warranty_repair'],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4', line: 'ask.choose-line', photos: 'ask.photos-warranty' },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'aftersale-order', { general: 'searching' }),
    searching: { effect: 'answer', end: true },
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'explaining-closed',
        one: 'weighing',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'weighing' },
    weighing: {
      check: 'warranty',
      on: {
        covered: 'telling',
        expired: 'explaining-expired',
        none: 'searching',
        unknown: 'explaining-unknown',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    telling: { say: 'warranty.covered', next: 'collecting-photo' },
    'collecting-photo': { ask: 'photos', chips: ['没有照片', '转人工'], onFilled: 'filing' },
    filing: {
      act: 'open_ticket',
      on: {
        executed: 'filed',
        requested: 'filed',
        refused: 'not-filed',
        unavailable: 'not-filed',
        offline: 'offline',
      },
    },
    filed: { say: 'warranty.filed', end: true },
    'not-filed': { say: 'aftersale.not-filed', next: 'handing-over' },
    'explaining-expired': { say: 'warranty.expired', chips: ['转人工'], end: true },
    'explaining-unknown': { say: 'warranty.unknown', chips: ['转人工'], end: true },
    'explaining-closed': { say: 'return.closed', end: true },
  },
})
