import { expect, test } from 'vitest'
import { checkWordings } from './check-wording.ts'

const source = ['订单 {order} 已付款[，最晚 {promised} 发]。', '{dear}{order} 付款收到了[，{promised} 前发]。']
const good = 'Order {order} is paid[, ships by {promised}].'

test.each([
  ['both sides whole', [good, 'We have the payment for {order}[ and ship by {promised}].'], 0],
  ['a plural with its forms', ['{order|# order|# orders} paid[ by {promised}].', good], 0],
  ['one wording only', [good], 1],
  ['the same twice', [good, good], 1],
  ['a lost slot', ['It is paid[, ships by {promised}].', good], 1],
  ['a slot of its own', ['Order {order} of {product} is paid.', good], 1],
  ['a promise where the day may be unknown', ['Order {order} is paid, ships by {promised}.', good], 1],
  ['an open bracket', ['Order {order} is paid[, ships by {promised}.', good], 2],
  ['a plural of one form', ['{order|# order} paid.', good], 2],
  ['a plural without its number', ['{order|order|orders} paid.', good], 1],
  ['Chinese left over', ['Order {order} 已付款.', good], 1],
  ['a full-width comma', ['Order {order} is paid， thanks.', good], 1],
  ['another script', ['Order {order} จ่ายแล้ว.', good], 1],
  ['a call', ['Order {order} is paid!', good], 1],
])('%s', (_, wordings, faults) => {
  expect(checkWordings('en', wordings, source)).toHaveLength(faults)
})
