/** A platform whose order numbers can be told by their shape. */
export type OrderPlatform = 'own' | 'taobao' | '1688' | 'jd' | 'pdd' | 'douyin' | 'kuaishou' | 'xiaohongshu' | 'shopee'

/**
 * Order numbers as buyers see them in each platform's order list: Pinduoduo `yymmdd-` and 15 digits,
 * Xiaohongshu `P` and 18 digits, Shopee `yymmdd` and 8 letters or digits, JD 12 digits, Kuaishou 16, Taobao and 1688
 * 19 (18 until 2018), Douyin 19 that begin with 4 to 7. Shapes overlap, so a number may fit several.
 * Sources: the samples of `tid` in taobao.trade.fullinfo.get, `order_sn` in pdd.order.information.get, `orderId` in
 * jingdong.pop.order.get, `order_id` in Douyin's order.searchList, `oid` in Kuaishou's open.order.detail,
 * `order_sn` in Shopee's v2.order.get_order_list.
 */
export const orderFormats: readonly (readonly [platform: OrderPlatform, format: RegExp])[] = [
  ['own', /^SY\d{12}$/],
  ['pdd', /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{15}$/],
  ['xiaohongshu', /^P\d{18}$/],
  ['shopee', /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=.*[A-Z])[A-Z\d]{8}$/],
  ['jd', /^[1-4]\d{11}$/],
  ['kuaishou', /^2\d{15}$/],
  ['taobao', /^[1-5]\d{17,18}$/],
  ['1688', /^[1-5]\d{17,18}$/],
  ['douyin', /^[4-7]\d{18}$/],
]
