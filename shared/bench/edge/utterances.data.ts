/** What the load says, in this order again and again: questions that articles, products and prices answer without a person. */
export const utterances = [
  '这件冲锋衣什么面料的',
  '满多少包邮',
  '怎么洗，能机洗吗',
  '支持哪些付款方式',
  '现在拍什么时候发货',
  '172cm 68kg 穿什么码',
  '可以开发票吗',
  '吊牌剪了还能退吗',
  '黑色 L 码有货吗',
  '质保多久',
  '发什么快递',
  '这件多少钱',
  '怎么下单',
  '优惠券在哪里领',
  '退货运费谁出',
  '积分怎么用',
]

/** The product page on which it is said. */
export const productId = 'p-zhufeng-jacket'
