import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'
import { troubleStates } from './trouble-states.ts'

/** Where is my order: its state, its newest node, when it should arrive, why it has not left, and what is wrong with it. */
export const orderTracking = defineFlow({
  id: 'order-tracking',
  intents: ['order_status', 'logistics_track'],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4' },
  start: 'finding',
  states: {
    ...orderStates('telling', 'tracking', {
      slow: 'telling-slow',
      odd: 'telling-odd',
      grave: 'telling-grave',
      'bad-address': 'telling-address',
      chosen: 'naming',
    }),
    telling: { say: 'order.found', card: true, end: true },
    'telling-slow': { say: 'order.found', card: true, chips: ['催一催', '等等看', '转人工'], end: true },
    'telling-odd': { say: 'order.found', card: true, chips: ['核对签收人', '转人工'], end: true },
    'telling-grave': { say: 'order.found', card: true, chips: ['包裹异常怎么处理', '转人工'], end: true },
    'telling-address': { say: 'order.found', card: true, chips: ['我要改收货地址', '转人工'], end: true },
    ...troubleStates,
  },
})
