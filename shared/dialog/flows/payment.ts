import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 付款失败 with the next step for its cause, and another way to pay an order that is not paid yet. */
export const payment = defineFlow({
  id: 'payment',
  intents: ['payment_issue'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    option: 'ask.payment-trouble',
    paymentMethod: 'ask.payment-method',
    confirmed: 'change.confirm-payment',
  },
  start: 'sorting',
  states: {
    sorting: {
      check: 'payment-trouble',
      on: {
        general: 'searching',
        change: 'finding',
        told: 'telling',
        'needs-cause': 'asking-cause',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-cause': {
      ask: 'option',
      choices: ['提示额度不足', '提示余额不足', '网络异常', '提示超时', '提示有风险', '订单已关闭'],
      onFilled: 'sorting',
    },
    telling: { say: 'payment.network', chips: ['换付款方式', '转人工'], end: true },
    ...changeOrderStates('picking-method', ['change.offer-payment']),
    // Here, as at the start, another device goes on.
    offline: { effect: 'edge', say: 'order.offline', resume: 'sorting' },
    'picking-method': {
      check: 'payment-method',
      on: {
        ready: 'judging',
        choose: 'choosing-method',
        none: 'explaining',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-method': { ask: 'paymentMethod', card: true, onFilled: 'picking-method' },
    ...changeStates({
      check: 'payment-verdict',
      act: 'change_payment',
      confirm: 'change.confirm-payment',
      done: 'change.payment-done',
    }),
  },
})
