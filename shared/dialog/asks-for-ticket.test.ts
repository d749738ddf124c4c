import { expect, test } from 'vitest'
import { asksForTicket } from './asks-for-ticket.ts'

test.each([
  '我的工单到哪了',
  '工单 T100238 处理好没',
  'T100238',
  '上次反映的问题处理了吗',
  '我提交的申请有结果吗',
  '之前登记的那个事情怎么样了',
  '处理得怎么样了',
])('%s asks for it', (text) => {
  expect(asksForTicket(text)).toBe(true)
})

test.each(['T恤有货吗', '我的快递到哪了', '我要退货', '这件怎么处理污渍', '退款到哪了', '上次买的那件多少钱'])(
  '%s does not',
  (text) => {
    expect(asksForTicket(text)).toBe(false)
  },
)
