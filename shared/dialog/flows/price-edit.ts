import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 改价: an unpaid order, within the merchant's limit, else a wish for a colleague; asking again changes nothing. */
export const priceEdit = defineFlow({
  id: 'price-edit',
  intents: ['price_edit'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    amountMinor: 'ask.price-wish',
    confirmed: 'change.confirm-price',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('weighing', ['change.offer-price', '帮我改价']),
    weighing: {
      check: 'price-wish',
      on: { ready: 'judging', 'needs-amount': 'asking-amount', unavailable: 'unavailable', offline: 'offline' },
    },
    'asking-amount': { ask: 'amountMinor', chips: ['转人工'], onFilled: 'weighing' },
    ...changeStates({
      check: 'price-verdict',
      act: 'edit_price',
      confirm: 'change.confirm-price',
      done: 'change.price-done',
    }),
  },
})
