import { defineFlow } from '../flow.ts'
import { countingStates, openedStates } from './counting-states.ts'
import { orderStates } from './order-states.ts'
import { refusalStates, sendingBackStates } from './sending-back-states.ts'

/**
 * 怎么退货, guided: which order, which line, why, the verdict of law and policy, photographs for faults, how it comes
 * back, what will happen, and after the shopper's word the opened case.
 */
export const returnGoods = defineFlow({
  id: 'return-goods',
  intents: ['return_goods'],
  slots: {
    order: 'ask.order-return',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    quantity: 'ask.quantity-return',
    opened: 'ask.opened',
    reason: 'ask.return-reason',
    returnMethod: 'ask.return-method',
    photos: 'ask.photos',
    confirmed: 'ask.return-confirm',
  },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'past-order'),
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'explaining-not-open',
        one: 'asking-reason',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'asking-reason' },
    'asking-reason': {
      ask: 'reason',
      choices: ['不想要了', '尺码不合适', '质量有问题', '发错货了'],
      onFilled: 'counting',
    },
    ...countingStates('assessing'),
    assessing: {
      check: 'return-verdict',
      on: {
        eligible: 'offering',
        quality: 'telling-quality',
        'needs-opened': 'asking-opened',
        'quality-late': 'explaining-quality-late',
        late: 'explaining-late',
        'excluded-by-law': 'explaining-law',
        'excluded-confirmed': 'explaining-confirmed',
        'not-signed': 'explaining-not-signed',
        closed: 'explaining-closed',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    ...openedStates,
    offering: { say: 'return.eligible', card: true, next: 'return-method' },
    'telling-quality': { say: 'return.quality', card: true, next: 'asking-photo' },
    'asking-photo': { ask: 'photos', chips: ['没有照片', '转人工'], onFilled: 'looking-at-photo' },
    'looking-at-photo': { check: 'photos', on: { given: 'return-method', missing: 'return-missing-photo' } },
    ...sendingBackStates('return', 'asked-before'),
    ...refusalStates,
  },
})
