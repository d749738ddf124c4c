import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** Money back while keeping the goods: never decided here; all that people need is collected and filed once. */
export const refundOnly = defineFlow({
  id: 'refund-only',
  intents: ['refund_only'],
  slots: {
    order: 'ask.order',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    reason: 'ask.refund-reason',
    photos: 'ask.photos',
  },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('looking', 'aftersale-order', { general: 'searching' }),
    searching: { effect: 'answer', end: true },
    looking: {
      check: 'refund-only',
      on: {
        unsent: 'telling-unsent',
        sent: 'picking-line',
        closed: 'explaining-closed',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'telling-unsent': { say: 'refund-only.unsent', chips: ['取消这个订单', '转人工'], end: true },
    'explaining-closed': { say: 'return.closed', chips: ['退款到哪了'], end: true },
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'explaining-closed',
        one: 'asking-reason',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'asking-reason' },
    'asking-reason': {
      ask: 'reason',
      choices: ['质量有问题', '少发或发错了', '尺码不合适', '不想要了'],
      onFilled: 'collecting-photo',
    },
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
    filed: { say: 'refund-only.filed', end: true },
    'not-filed': { say: 'aftersale.not-filed', next: 'handing-over' },
  },
})
