import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** Where is my order: its state, its newest node, when it should arrive, or why it has not left. */
export const orderTracking = defineFlow({
  id: 'order-tracking',
  intents: ['order_status', 'logistics_track'],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4' },
  start: 'finding',
  states: {
    ...orderStates('telling', 'order'),
    telling: { say: 'order.found', card: true, end: true },
  },
})
