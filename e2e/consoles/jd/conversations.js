/**
 * What the replica's customers said. Written for the tests; `loads: false` is the console's case
 * where the header changes and the messages never arrive.
 */
export const active = [
  {
    pin: 'jd_4f1a9c',
    name: '风*****客',
    kind: '售前咨询',
    product: '「逐风」三层硬壳冲锋衣',
    rows: [
      { system: '客户通过商品页进入咨询' },
      { side: 'left', text: '你好', at: '14:02:11' },
      { side: 'right', text: '您好，在的', at: '14:02:30', read: true },
      { card: '「逐风」三层硬壳冲锋衣', broken: true },
      { side: 'left', text: '这件冲锋衣是什么面料的', at: '14:03:05' },
    ],
  },
  {
    pin: 'jd_77b0de',
    name: '登***9',
    kind: '售后咨询',
    product: '',
    rows: [
      { side: 'left', text: '鞋子穿着不合适', at: '14:10:40' },
      { side: 'left', text: '怎么退货', at: '14:10:58' },
    ],
  },
  {
    pin: 'jd_0c93aa',
    name: '小***鱼',
    kind: '售前咨询',
    product: '',
    loads: false,
    rows: [{ side: 'left', text: '在吗', at: '14:12:00' }],
  },
  {
    pin: 'jd_c0ffee',
    name: '山***道',
    kind: '售前咨询',
    product: '',
    rows: [
      { side: 'left', text: '满减怎么算', at: '13:20:00' },
      { system: '咚咚机器人已回复' },
      { side: 'right', text: '活动价以结算页为准', at: '13:20:02', read: true },
      { side: 'left', text: '那包邮吗', at: '13:21:40' },
    ],
  },
]

/** The other tab's rows stay in the document while it is hidden. */
export const past = [
  {
    pin: 'jd_000001',
    name: '旧***客',
    kind: '历史',
    product: '',
    rows: [{ side: 'left', text: '收到了谢谢', at: '09:00:00' }],
  },
]

/** Rows that appear only when the contact list is scrolled to its end. */
export const later = Array.from({ length: 12 }, (_, index) => ({
  pin: `jd_later${index}`,
  name: `客***${index}`,
  kind: '售前咨询',
  product: '',
  rows: [{ side: 'left', text: `有货吗 ${index}`, at: '12:00:00' }],
}))
