/** Couriers by the names people use. */
export const couriers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['顺丰', /顺丰|sf速运/],
  ['圆通', /圆通/],
  ['中通', /中通/],
  ['申通', /申通/],
  ['韵达', /韵达/],
  ['极兔', /极兔/],
  ['京东', /京东(?:快递|物流)/],
  ['德邦', /德邦/],
  ['邮政', /邮政|ems/],
  ['菜鸟', /菜鸟|丹鸟/],
  ['百世', /百世/],
  ['安能', /安能/],
  ['天天', /天天快递/],
  ['跨越', /跨越速运/],
]

/** Ways to pay. */
export const payments: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['货到付款', /货到付款/],
  ['微信支付', /微信/],
  ['支付宝', /支付宝/],
  ['花呗', /花呗/],
  ['白条', /白条/],
  ['信用卡', /信用卡/],
  ['银联卡', /银联|银行卡|储蓄卡/],
  ['分期', /分期/],
  ['对公转账', /对公/],
  ['数字人民币', /数字人民币/],
  ['礼品卡', /礼品卡|购物卡/],
  ['先用后付', /先用后付/],
]

/** Places that shops often leave out or charge more for. */
export const farPlaces: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['新疆', /新疆/],
  ['西藏', /西藏/],
  ['香港', /香港|港澳/],
  ['澳门', /澳门|港澳/],
  ['台湾', /台湾|港澳台/],
  ['内蒙古', /内蒙/],
  ['青海', /青海/],
  ['宁夏', /宁夏/],
  ['甘肃', /甘肃/],
  ['海南', /海南/],
  ['海外', /海外|国外|境外/],
]

/** Kinds of invoice. */
export const invoices: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['专票', /专票|专用发票/],
  ['纸质发票', /纸质/],
  ['电子发票', /电子(?:发)?票|电票/],
]
