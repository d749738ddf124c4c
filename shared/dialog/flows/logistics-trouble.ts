import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'
import { troubleStates } from './trouble-states.ts'

/**
 * A parcel that does not move, is said to be signed for, came back or got lost: which order, what is wrong by its
 * facts, and what shall be done. A notice that the shop gave by itself waits in one of the `offering` states.
 */
export const logisticsTrouble = defineFlow({
  id: 'logistics-trouble',
  intents: ['logistics_exception'],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4', option: 'ask.trouble-option' },
  start: 'finding',
  states: {
    ...orderStates('reassuring', 'trouble', {
      general: 'searching',
      chosen: 'naming',
      slow: 'telling-slow',
      gone: 'telling-gone',
      odd: 'telling-odd',
      'bad-address': 'telling-address',
      unsent: 'telling-unsent',
      held: 'telling-held',
    }),
    searching: { effect: 'answer', end: true },
    reassuring: { say: 'trouble.none', card: true, chips: ['转人工'], end: true },
    'telling-slow': { say: 'trouble.stalled', card: true, next: 'offering-slow' },
    'offering-slow': { ask: 'option', chips: ['催一催', '等等看', '转人工'], onFilled: 'weighing' },
    'telling-gone': { say: 'trouble.long-silent', card: true, next: 'offering-gone' },
    'offering-gone': { ask: 'option', chips: ['重发', '退款', '转人工'], onFilled: 'weighing' },
    'telling-odd': { say: 'trouble.not-received', card: true, next: 'offering-odd' },
    'offering-odd': { ask: 'option', chips: ['核对签收人', '再找找', '转人工'], onFilled: 'weighing' },
    'telling-address': { say: 'trouble.bad-address', card: true, next: 'offering-address' },
    'offering-address': { ask: 'option', chips: ['我要改收货地址', '催一催', '转人工'], onFilled: 'weighing' },
    'telling-unsent': { say: 'trouble.not-shipped', card: true, next: 'offering-unsent' },
    'offering-unsent': { ask: 'option', chips: ['催一催', '等等看', '退款'], onFilled: 'weighing' },
    'telling-held': { say: 'trouble.not-shipped', card: true, next: 'offering-held' },
    'offering-held': { ask: 'option', chips: ['等等看', '退款', '转人工'], onFilled: 'weighing' },
    ...troubleStates,
  },
})
