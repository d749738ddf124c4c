import { defineFlow } from '../flow.ts'
import { countingStates, openedStates } from './counting-states.ts'
import { orderStates } from './order-states.ts'
import { refusalStates, sendingBackStates } from './sending-back-states.ts'

/** 换货, guided as a return is, and for which variant: only what is in stock is offered. */
export const exchangeGoods = defineFlow({
  id: 'exchange-goods',
  intents: ['exchange_goods'],
  slots: {
    order: 'ask.order-exchange',
    phoneLast4: 'ask.last4',
    line: 'ask.choose-line',
    quantity: 'ask.quantity-exchange',
    opened: 'ask.opened',
    reason: 'ask.exchange-reason',
    targetSku: 'ask.exchange-target',
    returnMethod: 'ask.return-method',
    photos: 'ask.photos',
    confirmed: 'ask.exchange-confirm',
  },
  yieldsToArticle: 'policy',
  start: 'finding',
  states: {
    ...orderStates('picking-line', 'exchange-order', { general: 'searching', 'not-sent': 'changing-instead' }),
    // What has not left is changed, not exchanged.
    'changing-instead': { effect: 'switch', flow: 'change-items', intent: 'change_order', end: true },
    searching: { effect: 'answer', end: true },
    'picking-line': {
      check: 'return-line',
      on: {
        'not-open': 'explaining-not-open',
        one: 'asking-reason',
        choose: 'choosing-line',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-line': { ask: 'line', card: true, onFilled: 'asking-reason' },
    'asking-reason': {
      ask: 'reason',
      choices: ['尺码不合适', '想换颜色', '质量有问题', '发错货了'],
      onFilled: 'counting',
    },
    ...countingStates('assessing'),
    assessing: {
      check: 'return-verdict',
      on: {
        eligible: 'finding-target',
        quality: 'finding-target',
        'needs-opened': 'asking-opened',
        'quality-late': 'explaining-quality-late',
        late: 'explaining-late',
        'excluded-by-law': 'explaining-law',
        'excluded-confirmed': 'explaining-confirmed',
        'not-signed': 'explaining-not-signed',
        closed: 'explaining-closed',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    ...openedStates,
    'finding-target': {
      check: 'exchange-target',
      on: {
        known: 'exchange-method',
        choose: 'choosing-target',
        none: 'having-no-target',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'choosing-target': { ask: 'targetSku', card: true, onFilled: 'exchange-method' },
    'having-no-target': { say: 'exchange.none', chips: ['那就退货吧', '转人工'], end: true },
    ...sendingBackStates('exchange', 'asked-here'),
    ...refusalStates,
  },
})
