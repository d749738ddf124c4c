import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 取消订单: whether it still can be, why (asked once), what comes back and how, then the order is called off. */
export const cancelOrder = defineFlow({
  id: 'cancel-order',
  intents: ['cancel_order'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    cancelReason: 'ask.cancel-reason',
    confirmed: 'change.confirm-cancel',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('looking', ['change.offer-cancel', '帮我取消订单']),
    looking: {
      check: 'cancel-look',
      on: {
        execute: 'asking-reason',
        request: 'asking-reason',
        refuse: 'explaining',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-reason': {
      ask: 'cancelReason',
      choices: ['不想要了', '拍错了', '地址填错了', '等太久', '价格不合适', '跳过'],
      onFilled: 'judging',
    },
    ...changeStates({
      check: 'cancel-verdict',
      act: 'cancel',
      confirm: 'change.confirm-cancel',
      done: 'change.cancel-done',
      no: '先不取消',
    }),
    explaining: { say: 'change.refused', chips: ['我要退货', '转人工'], end: true },
  },
})
