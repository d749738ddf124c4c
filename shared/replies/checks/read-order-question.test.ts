import { expect, test } from 'vitest'
import { readOrderQuestion } from './read-order-question.ts'

test.each([
  ['我的帐篷到哪了', 'state'],
  ['查一下物流', 'state'],
  ['这单什么情况', 'state'],
  ['为什么物流走得这么慢', 'state'],
  ['其余的什么时候发货', 'when-ships'],
  ['为什么还没发货', 'why'],
  ['都三天了咋还不发', 'why'],
  ['怎么一直没有发出', 'why'],
  ['帮我催一下', 'why'],
  ['什么时候发货呀', 'when-ships'],
  ['今天能发吗', 'when-ships'],
  ['大概哪天能到', 'when-arrives'],
  ['明天能收到吗', 'when-arrives'],
  ['还要多久才到', 'when-arrives'],
  ['发的什么快递', 'carrier'],
  ['哪家快递送的', 'carrier'],
  ['快递单号是多少', 'waybill'],
  ['运单号发我', 'waybill'],
  ['一共分几个包裹', 'parcels'],
  ['怎么只收到一件，剩下的呢', 'parcels'],
] as const)('%s', (text, question) => {
  expect(readOrderQuestion(text)).toBe(question)
})
