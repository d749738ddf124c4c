import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** Something for trouble: only what the order shows and the merchant's caps allow; asking again changes neither. */
export const compensation = defineFlow({
  id: 'compensation',
  intents: ['compensation'],
  slots: {
    order: 'ask.order',
    phoneLast4: 'ask.last4',
    amountMinor: 'ask.compensation-confirm',
    confirmed: 'ask.compensation-confirm',
  },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('weighing', 'aftersale-order', { general: 'searching' }),
    searching: { effect: 'answer', end: true },
    weighing: {
      check: 'compensation-terms',
      on: {
        ready: 'confirming',
        'nothing-shown': 'explaining',
        refused: 'refusing',
        person: 'filing',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    confirming: { ask: 'confirmed', card: true, choices: ['确认', '先不要'], chips: ['转人工'], onFilled: 'giving' },
    giving: {
      act: 'compensate',
      on: {
        executed: 'given',
        requested: 'filed',
        refused: 'refusing',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    given: { say: 'compensation.done', end: true },
    filed: { say: 'compensation.filed', end: true },
    explaining: { say: 'compensation.nothing-shown', on: { accepted: 'closing', disputed: 'filing' } },
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
    'not-filed': { say: 'aftersale.not-filed', next: 'handing-over' },
    refusing: { say: 'compensation.refused', chips: ['转人工'], end: true },
    closing: { say: 'return.accepted', end: true },
  },
})
