import { defineFlow } from '../flow.ts'
import { changeOrderStates, changeStates } from './change-states.ts'

/** 改地址: the new address from a plain sentence, what is missing asked one by one, old and new shown before it is done. */
export const changeAddress = defineFlow({
  id: 'change-address',
  intents: ['change_address'],
  slots: {
    order: 'ask.order-change',
    phoneLast4: 'ask.last4',
    address: 'ask.address',
    place: 'ask.address-place',
    detail: 'ask.address-detail',
    recipient: 'ask.address-recipient',
    phone: 'ask.address-phone',
    confirmed: 'change.confirm-address',
  },
  start: 'finding',
  states: {
    ...changeOrderStates('settling', ['change.offer-address', '帮我改地址']),
    settling: {
      check: 'address-parts',
      on: {
        whole: 'judging',
        nothing: 'asking-address',
        shut: 'explaining',
        'not-delivered': 'telling-not-delivered',
        place: 'asking-place',
        detail: 'asking-detail',
        recipient: 'asking-recipient',
        phone: 'asking-phone',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-address': { ask: 'address', onFilled: 'settling' },
    'telling-not-delivered': { say: 'change.not-delivered', chips: ['转人工'], end: true },
    'asking-place': { ask: 'place', card: true, onFilled: 'settling' },
    'asking-detail': { ask: 'detail', onFilled: 'settling' },
    'asking-recipient': { ask: 'recipient', onFilled: 'settling' },
    'asking-phone': { ask: 'phone', onFilled: 'settling' },
    ...changeStates({
      check: 'address-verdict',
      act: 'change_address',
      confirm: 'change.confirm-address',
      done: 'change.address-done',
    }),
  },
})
