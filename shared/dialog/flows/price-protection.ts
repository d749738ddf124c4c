import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** The price fell after buying: the merchant's own rule on one line, worked out, shown, claimed and read back. */
export const priceProtection = defineFlow({
  id: 'price-protection',
  intents: ['price_protect'],
  slots: {
    order: 'ask.order',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    confirmed: 'ask.protection-confirm',
  },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'aftersale-order', { general: 'searching' }),
    searching: { effect: 'answer', end: true },
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'weighing',
        one: 'weighing',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'weighing' },
    weighing: {
      check: 'protection-terms',
      on: {
        ready: 'confirming',
        'window-over': 'explaining-over',
        refused: 'refusing',
        person: 'handing-over',
        none: 'searching',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    confirming: { ask: 'confirmed', card: true, choices: ['确认', '先不申请'], onFilled: 'claiming' },
    claiming: {
      act: 'claim_price_protection',
      on: {
        executed: 'claimed',
        requested: 'filed',
        refused: 'refusing',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    claimed: { say: 'protection.claimed', end: true },
    filed: { say: 'protection.filed', end: true },
    'explaining-over': { say: 'protection.window-over', on: { accepted: 'closing', disputed: 'handing-over' } },
    refusing: { say: 'protection.refused', chips: ['转人工'], end: true },
    closing: { say: 'return.accepted', end: true },
  },
})
