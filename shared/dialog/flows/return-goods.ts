import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** 怎么退货, guided: which order, which line, why, then the verdict of law and policy with its next steps. */
export const returnGoods = defineFlow({
  id: 'return-goods',
  intents: ['return_goods'],
  slots: {
    order: 'ask.order-return',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    reason: 'ask.return-reason',
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
      onFilled: 'assessing',
    },
    assessing: {
      check: 'return-verdict',
      on: {
        eligible: 'offering',
        quality: 'collecting-photo',
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
    offering: { say: 'return.eligible', card: true, end: true },
    'explaining-quality-late': { say: 'return.quality-late', card: true, next: 'handing-over' },
    'collecting-photo': { say: 'return.quality', card: true, next: 'handing-over' },
    'explaining-late': { say: 'return.late', card: true, on: { accepted: 'closing', disputed: 'handing-over' } },
    'explaining-law': {
      say: 'return.excluded-by-law',
      card: true,
      on: { accepted: 'closing', disputed: 'handing-over' },
    },
    'explaining-confirmed': {
      say: 'return.excluded-confirmed',
      card: true,
      on: { accepted: 'closing', disputed: 'handing-over' },
    },
    'explaining-not-signed': { say: 'return.not-signed', card: true, end: true },
    'explaining-not-open': { say: 'return.closed', end: true },
    'explaining-closed': { say: 'return.closed', card: true, end: true },
    closing: { say: 'return.accepted', end: true },
  },
})
