import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 换颜色尺码, 改数量: which line, what shall come instead, its stock and what it costs more or less. */
export const changeItems = defineFlow({
  id: 'change-items',
  intents: ['change_order'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    line: 'ask.change-line',
    targetSku: 'ask.change-target',
    colour: 'ask.change-target',
    size: 'ask.change-target',
    quantity: 'ask.change-target',
    quantityBy: 'ask.change-target',
    confirmed: 'change.confirm-items',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('picking-line', ['change.offer-items', '帮我改规格']),
    'picking-line': {
      check: 'change-line',
      on: {
        one: 'picking-variant',
        choose: 'choosing-line',
        shut: 'explaining',
        arrived: 'exchanging-instead',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'picking-variant' },
    'picking-variant': {
      check: 'change-variant',
      on: {
        ready: 'judging',
        'needs-target': 'asking-target',
        'no-variant': 'offering-others',
        'sold-out': 'offering-others',
        'nothing-left': 'leaving-nothing',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-target': { ask: 'targetSku', card: true, onFilled: 'picking-variant' },
    'offering-others': { ask: 'targetSku', line: 'change.others', card: true, onFilled: 'picking-variant' },
    'leaving-nothing': { say: 'change.nothing-left', chips: ['取消订单'], end: true },
    ...changeStates({
      check: 'items-verdict',
      act: 'change_items',
      confirm: 'change.confirm-items',
      done: 'change.items-done',
    }),
    'exchanging-instead': { effect: 'switch', flow: 'exchange-goods', intent: 'exchange_goods', end: true },
    explaining: { say: 'change.refused', chips: ['我要换货', '转人工'], end: true },
  },
})
