import { defineFlow } from '../flow.ts'
import { countingStates } from './counting-states.ts'
import { orderStates } from './order-states.ts'
import { sendingBackStates } from './sending-back-states.ts'

/**
 * Broken, damaged, wrong item: which order, which line, the right to send it back, whether money or a new piece is
 * wanted, photographs, and the case. Anything beyond that goes to a person with all of it collected.
 */
export const qualityProblem = defineFlow({
  id: 'quality-problem',
  intents: ['quality_problem'],
  slots: {
    order: 'ask.order-quality',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    quantity: 'ask.quantity-faulty',
    option: 'ask.fault-way',
    targetSku: 'ask.exchange-target',
    returnMethod: 'ask.return-method',
    photos: 'ask.photos',
    confirmed: 'ask.return-confirm',
  },
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'past-order'),
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'handing-over',
        one: 'counting',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'counting' },
    ...countingStates('assessing'),
    assessing: {
      check: 'return-verdict',
      on: {
        quality: 'telling-quality',
        eligible: 'telling-quality',
        'needs-opened': 'telling-quality',
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
    'telling-quality': { say: 'return.quality', card: true, next: 'choosing-way' },
    'choosing-way': { ask: 'option', choices: ['退货退款', '换一件', '其他办法'], onFilled: 'routing' },
    routing: {
      check: 'fault-way',
      on: { return: 'collecting-photo', exchange: 'finding-target', person: 'handing-over' },
    },
    'collecting-photo': { ask: 'photos', chips: ['没有照片', '转人工'], onFilled: 'looking-at-photo' },
    'looking-at-photo': { check: 'photos', on: { given: 'return-method', missing: 'return-missing-photo' } },
    'finding-target': {
      check: 'exchange-target',
      on: {
        known: 'collecting-photo-first',
        choose: 'choosing-target',
        none: 'having-no-target',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-target': { ask: 'targetSku', card: true, onFilled: 'collecting-photo-first' },
    'having-no-target': { say: 'exchange.none', next: 'handing-over' },
    'collecting-photo-first': { ask: 'photos', chips: ['没有照片', '转人工'], onFilled: 'looking-at-photo-first' },
    'looking-at-photo-first': { check: 'photos', on: { given: 'exchange-method', missing: 'exchange-missing-photo' } },
    ...sendingBackStates('return', 'asked-before'),
    ...sendingBackStates('exchange', 'asked-before'),
  },
})
