import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** Broken, damaged, wrong item: which order, which line, then photo and person; the right to send it back is checked. */
export const qualityProblem = defineFlow({
  id: 'quality-problem',
  intents: ['quality_problem'],
  slots: { order: 'ask.order-quality', phoneLast4: 'ask.last4', line: 'ask.choose-line' },
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'past-order'),
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'handing-over',
        one: 'assessing',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'assessing' },
    assessing: {
      check: 'return-verdict',
      on: {
        quality: 'collecting-photo',
        eligible: 'collecting-photo',
        'quality-late': 'explaining-quality-late',
        late: 'handing-over',
        'excluded-by-law': 'handing-over',
        'excluded-confirmed': 'handing-over',
        'not-signed': 'handing-over',
        closed: 'handing-over',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'explaining-quality-late': { say: 'return.quality-late', card: true, next: 'handing-over' },
    'collecting-photo': { say: 'return.quality', card: true, next: 'handing-over' },
  },
})
