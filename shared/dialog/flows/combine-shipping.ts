import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 两单一起发: which orders, whether they go to the same door and none has left. */
export const combineShipping = defineFlow({
  id: 'combine-shipping',
  intents: ['combine_shipping'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    withOrders: 'ask.with-orders',
    confirmed: 'change.confirm-combine',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('pairing', ['change.offer-combine', '帮我合并发货']),
    pairing: {
      check: 'combine-orders',
      on: {
        ready: 'judging',
        choose: 'choosing-others',
        'needs-other': 'asking-other',
        none: 'having-one',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-others': { ask: 'withOrders', card: true, onFilled: 'pairing' },
    'asking-other': { ask: 'withOrders', line: 'ask.other-order', onFilled: 'pairing' },
    'having-one': { say: 'change.combine-none', end: true },
    ...changeStates({
      check: 'combine-verdict',
      act: 'combine_shipping',
      confirm: 'change.confirm-combine',
      done: 'change.combine-done',
    }),
  },
})
