/** Short answers that flows hear in every language, with the Chinese that they are read as. */
export const answers = {
  yes: '是',
  no: '不用',
  confirm: '确认',
  cancel: '算了',
  back: '上一步',
  person: '转人工',
  chase: '催一催',
  unknown: '不知道',
  skip: '跳过',
  tickets: '工单进度',
  refund: '退款到哪了',
  order: '我的订单到哪了',
  address: '我要改收货地址',
  cancelOrder: '我要取消订单',
  returnGoods: '我要退货',
  thanks: '谢谢',
  hello: '你好',
} as const

/** One of them. */
export type Answer = keyof typeof answers
