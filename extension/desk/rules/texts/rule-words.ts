/** Troubles that money may be offered for. */
export const compensationReasons = {
  'late-dispatch': '发货晚了',
  'late-delivery': '送到晚了',
  'missing-gift': '赠品漏发',
  quality: '质量问题',
  'wrong-item': '发错货',
} as const

/** What a shopper gives as the reason of a return. */
export const returnReasons = {
  'change-of-mind': '不想要了',
  'wrong-size': '尺码不合适',
  quality: '质量问题',
  'wrong-item': '发错货',
} as const

/** The province-level divisions by their short names, as the try-out offers them. */
export const provinces = [
  ...['北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽'],
  ...['福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州'],
  ...['云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆', '香港', '澳门', '台湾'],
]
