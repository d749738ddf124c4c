import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 周六再送: a day within what the parcel and the merchant allow. */
export const deliverySchedule = defineFlow({
  id: 'delivery-schedule',
  intents: ['delivery_schedule'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    date: 'ask.delivery-date',
    confirmed: 'change.confirm-delivery',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('asking-date', ['change.offer-delivery', '帮我约送货时间']),
    'asking-date': { ask: 'date', onFilled: 'judging' },
    'asking-other-day': { ask: 'date', line: 'change.other-day', onFilled: 'judging' },
    ...changeStates({
      check: 'delivery-verdict',
      act: 'set_delivery',
      confirm: 'change.confirm-delivery',
      done: 'change.delivery-done',
      others: { 'other-day': 'asking-other-day' },
    }),
  },
})
