import type { Answer } from '../../wording/answers.ts'

/** Short answers in traditional Chinese where they are not heard anyway: the words that lines tell shoppers to say. */
export const zhHantAnswers: Record<Answer, readonly string[]> = {
  yes: ['是', '是的', '好', '好的', '好喔', '可以'],
  no: ['不用', '不用了', '先不用', '不要'],
  confirm: ['確認', '確定', '我確認'],
  cancel: ['算了', '不用辦了', '先不辦'],
  back: ['上一步', '回上一步'],
  person: ['轉真人客服', '真人客服', '轉人工', '找真人', '我要找真人', '轉客服'],
  chase: ['催一催', '幫我催', '催一下'],
  unknown: ['不知道', '不記得', '忘記了'],
  skip: ['跳過', '略過'],
  tickets: ['客服單進度', '我的客服單', '客服單'],
  refund: ['退款到哪了', '退款進度', '查退款'],
  order: ['我的訂單到哪了', '查訂單', '訂單到哪了', '我的包裹到哪了'],
  address: ['我要改收件地址', '幫我改地址', '我要改地址'],
  cancelOrder: ['幫我取消訂單', '我要取消訂單', '取消訂單'],
  returnGoods: ['我要退貨', '想退貨'],
  thanks: ['謝謝', '感謝', '謝啦'],
  hello: ['你好', '您好', '哈囉', '嗨'],
}
