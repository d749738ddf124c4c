/** The couriers whose waybills can be told by their shape, by their common Chinese names. */
export type Courier =
  | '顺丰'
  | '圆通'
  | '中通'
  | '申通'
  | '韵达'
  | '极兔'
  | '京东'
  | '德邦'
  | 'EMS'
  | '邮政'
  | '菜鸟'
  | '丹鸟'
  | '跨越'
  | '安能'
  | '百世'
  | '宅急送'
  | 'SPX'

/**
 * Shapes of waybill numbers, most telling first. They follow `reg_mail_no`, the pattern that the Taobao open
 * platform publishes for every courier (taobao.logistics.companies.get), and S10 of the Universal Postal Union
 * for the 13 characters of EMS. `named`: only where the text speaks of a waybill, since order numbers look alike.
 */
export const waybillFormats: readonly (readonly [courier: Courier, format: RegExp, named?: true])[] = [
  ['顺丰', /^SF\d{12,13}$/],
  ['圆通', /^YT[A-Z\d]{13}$/],
  ['极兔', /^JT\d{13}$/],
  ['京东', /^JD(?:V[A-Z\d]|X|K|AZ|AP)?[A-Z\d]?\d{10,13}(?:-\d{1,3}-\d{1,3}-?)?$/],
  ['德邦', /^DP[KLN]\d{12}$/],
  ['德邦', /^DB\d{10,13}$/],
  ['中通', /^ZT(?:O)?\d{12,13}$/],
  ['申通', /^STO\d{10,13}$/],
  ['韵达', /^YD\d{12,13}$/],
  ['菜鸟', /^(?:LP|CN)\d{14,17}$/],
  ['丹鸟', /^DN\d{12,14}$/],
  ['跨越', /^KYE?\d{12,14}$/],
  ['安能', /^ANE\d{10,13}$/],
  ['宅急送', /^(?:ZJS|A)\d{12}$/],
  ['SPX', /^SPX[A-Z]{2}\d{10,14}[A-Z]?$/],
  ['EMS', /^[A-Z]{2}\d{9}[A-Z]{2}$/],
  ['中通', /^7[3-9]\d{12}$/],
  ['申通', /^77\d{13}$/],
  ['韵达', /^(?:31|46|43)\d{13}$/],
  ['韵达', /^[34]\d{12}$/],
  ['邮政', /^9[6-9]\d{11}$/],
  ['EMS', /^1[0-3]\d{11}$/, true],
  ['EMS', /^5[01]\d{11}$/, true],
  ['申通', /^(?:268|368|468|568|588|668|688|768|868|888|968)\d{9}$/, true],
  ['百世', /^5\d{14}$/, true],
  ['德邦', /^\d{9,10}$/, true],
  ['顺丰', /^\d{12}$/, true],
]
