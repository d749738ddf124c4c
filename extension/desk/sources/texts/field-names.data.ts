import type { OrderField } from '../../../../shared/protocol/order-file.ts'

/** What the columns of an order file are called on the screen, in the order they are asked for. */
export const fieldNames: Record<OrderField, string> = {
  number: '订单号',
  status: '订单状态',
  createdAt: '下单时间',
  title: '商品名称',
  paid: '实付（每行）',
  orderPaid: '实付（整单）',
  phone: '手机',
  options: '规格',
  quantity: '数量',
  price: '单价',
  freight: '运费',
  paidAt: '付款时间',
  promisedShipBy: '承诺发货时间',
  carrier: '快递公司',
  waybill: '快递单号',
  name: '收货人',
  province: '省',
  city: '市',
  district: '区县',
  address: '收货地址',
  buyer: '买家',
  skuId: '商品编码',
  productId: '商品 ID',
}
