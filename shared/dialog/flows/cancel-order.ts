import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 取消订单, or one article of it: whether it still can be, all or what of it, why (asked once), what comes back and how, then the order is called off. */
export const cancelOrder = defineFlow({
  id: 'cancel-order',
  intents: ['cancel_order'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    line: 'ask.cancel-line',
    cancelReason: 'ask.cancel-reason',
    confirmed: 'change.confirm-cancel',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('looking', ['change.offer-cancel', '帮我取消订单']),
    looking: {
      check: 'cancel-look',
      on: {
        execute: 'picking-part',
        request: 'picking-part',
        refuse: 'explaining',
        arrived: 'returning-instead',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'picking-part': {
      check: 'cancel-part',
      on: {
        whole: 'asking-reason',
        part: 'asking-reason',
        choose: 'choosing-line',
        'not-there': 'missing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'picking-part' },
    'missing-line': { say: 'change.not-in-order', chips: ['取消整单', '转人工'], end: true },
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
    // What has arrived and is not wanted goes back.
    'returning-instead': { effect: 'switch', flow: 'return-goods', intent: 'return_goods', end: true },
    explaining: { say: 'change.refused', chips: ['我要退货', '转人工'], end: true },
  },
})
