import { assertNever } from '../../../shared/lib/assert.ts'
import type { Basis } from '../../../shared/protocol/conversation.ts'

const flowNames: Readonly<Record<string, string>> = {
  greeting: '打招呼',
  'order-tracking': '查订单',
  'human-agent': '转人工',
  'thanks-bye': '道别',
  'delivery-eta': '发货时效',
  'return-goods': '退货',
  'shipping-fee': '运费',
  'product-facts': '商品参数',
  'size-advice': '尺码建议',
  complaint: '投诉',
  coupons: '优惠券',
  stock: '库存',
  'quality-problem': '质量问题',
  chitchat: '闲聊',
  ack: '应答',
  price: '算价',
}

/** 文章「退换货」第 3 版, 退货流程: where a reply came from. */
export function describeBasis(basis: Basis): string {
  switch (basis.kind) {
    case 'article':
      return `文章「${basis.title}」第 ${basis.version} 版`
    case 'flow':
      return flowNames[basis.flow] ? `${flowNames[basis.flow]}流程` : '对话流程'
    case 'fixed':
      return '固定回复'
    case 'operator':
      return '客服本人'
    default:
      return assertNever(basis)
  }
}
