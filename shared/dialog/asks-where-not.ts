/** 哪些地区不发 asks for the shop's rule, not for an order or a place. */
export const asksWhereNot =
  /(?:哪些|什么|哪里|哪几个|哪个|哪儿)(?:地方|地区|省份?|城市).{0,4}(?:不[能可]?以?[发送寄]|[发送寄]不[了到])/
