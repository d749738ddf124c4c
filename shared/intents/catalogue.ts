import type { IntentId } from '../protocol/intent-ids.ts'

/** The stage of a purchase an intent belongs to. */
export type IntentGroup = 'pre-sale' | 'in-sale' | 'after-sale' | 'retention' | 'talk'

/** What operators read about an intent. */
export type IntentEntry = { group: IntentGroup; name: string }

/** Group and Chinese name of every intent. */
export const intentCatalogue: Record<IntentId, IntentEntry> = {
  product_spec: { group: 'pre-sale', name: '商品参数' },
  product_recommend: { group: 'pre-sale', name: '商品推荐' },
  size_advice: { group: 'pre-sale', name: '尺码建议' },
  stock: { group: 'pre-sale', name: '库存' },
  price_promo: { group: 'pre-sale', name: '价格优惠' },
  price_compare: { group: 'pre-sale', name: '议价比价' },
  shipping_fee: { group: 'pre-sale', name: '运费' },
  delivery_eta: { group: 'pre-sale', name: '发货时效' },
  authenticity: { group: 'pre-sale', name: '正品' },
  gift: { group: 'pre-sale', name: '赠品' },
  invoice: { group: 'pre-sale', name: '发票' },
  how_to_order: { group: 'pre-sale', name: '下单方法' },
  payment_issue: { group: 'pre-sale', name: '支付' },
  coupon_inquiry: { group: 'pre-sale', name: '优惠券' },
  restock_notify: { group: 'pre-sale', name: '到货提醒' },
  order_status: { group: 'in-sale', name: '订单状态' },
  logistics_track: { group: 'in-sale', name: '物流查询' },
  logistics_exception: { group: 'in-sale', name: '物流异常' },
  change_address: { group: 'in-sale', name: '修改地址' },
  change_order: { group: 'in-sale', name: '修改订单' },
  cancel_order: { group: 'in-sale', name: '取消订单' },
  price_edit: { group: 'in-sale', name: '订单改价' },
  combine_shipping: { group: 'in-sale', name: '合并发货' },
  delivery_schedule: { group: 'in-sale', name: '预约配送' },
  return_goods: { group: 'after-sale', name: '退货' },
  exchange_goods: { group: 'after-sale', name: '换货' },
  refund_status: { group: 'after-sale', name: '退款进度' },
  refund_only: { group: 'after-sale', name: '仅退款' },
  quality_problem: { group: 'after-sale', name: '质量问题' },
  price_protect: { group: 'after-sale', name: '价格保护' },
  warranty_repair: { group: 'after-sale', name: '保修维修' },
  usage_howto: { group: 'after-sale', name: '使用安装' },
  return_shipping_fee: { group: 'after-sale', name: '退货运费' },
  compensation: { group: 'after-sale', name: '赔偿' },
  membership_points: { group: 'retention', name: '会员积分' },
  greeting: { group: 'talk', name: '打招呼' },
  thanks_bye: { group: 'talk', name: '感谢道别' },
  ack: { group: 'talk', name: '应答' },
  human_agent: { group: 'talk', name: '转人工' },
  complaint: { group: 'talk', name: '投诉' },
  feedback_rating: { group: 'talk', name: '评价反馈' },
  chitchat_other: { group: 'talk', name: '闲聊' },
  out_of_scope: { group: 'talk', name: '超出范围' },
}
