/** What a column of an order export can hold. */
export type OrderField =
  | 'number'
  | 'status'
  | 'createdAt'
  | 'paidAt'
  | 'promisedShipBy'
  | 'buyer'
  | 'title'
  | 'options'
  | 'skuId'
  | 'productId'
  | 'quantity'
  | 'price'
  | 'paid'
  | 'orderPaid'
  | 'freight'
  | 'name'
  | 'phone'
  | 'province'
  | 'city'
  | 'district'
  | 'address'
  | 'carrier'
  | 'waybill'

/** Without these no row can become an order. */
export const requiredFields: readonly OrderField[] = ['number', 'status', 'createdAt', 'title']

/**
 * Headers that name each field, blanks and signs aside, the likelier first. `paid` may be a line's or an order's;
 * `orderPaid` says which.
 */
export const headerWords: Readonly<Record<OrderField, readonly string[]>> = {
  number: [
    '订单编号',
    '订单号',
    '主订单编号',
    '主订单号',
    '订单id',
    '交易编号',
    'ordernumber',
    'orderid',
    'orderno',
    'order',
  ],
  status: ['订单状态', '交易状态', '状态', 'orderstatus', 'status'],
  createdAt: ['订单创建时间', '创建时间', '下单时间', '订单提交时间', '成交时间', '拍下时间', 'createdat', 'ordertime'],
  paidAt: ['订单付款时间', '付款时间', '支付时间', '付款确认时间', 'paidat', 'paytime'],
  promisedShipBy: ['承诺发货时间', '最晚发货时间', '应发货时间', '预计发货时间'],
  buyer: ['买家会员名', '买家昵称', '买家', '下单帐号', '下单账号', '会员名', '用户名', '会员', 'buyer', 'customer'],
  title: [
    '商品名称',
    '宝贝标题',
    '商品标题',
    '宝贝名称',
    '标题',
    '商品',
    '品名',
    '货品名称',
    'title',
    'product',
    'item',
  ],
  options: [
    '商品规格',
    '商品属性',
    '规格',
    '销售属性',
    '规格名称',
    '颜色尺码',
    'sku名称',
    '款式',
    'variant',
    'options',
  ],
  skuId: ['商品编码', 'sku编码', 'skuid', 'sku', '规格编码', '商家编码', '外部编码', '货号', '京东编码'],
  productId: ['商品id', '宝贝id', '商品编号', '货品编号', 'productid'],
  quantity: ['商品数量', '购买数量', '宝贝数量', '订购数量', '数量', '件数', 'quantity', 'qty'],
  price: ['商品单价', '单价', '商品价格', '宝贝单价', '京东价', '价格', 'price'],
  paid: [
    '实付',
    '实付金额',
    '实付款',
    '实收',
    '实收金额',
    '商品实付',
    '商品实付金额',
    '付款金额',
    '支付金额',
    '小计',
    'paid',
  ],
  orderPaid: [
    '买家实际支付金额',
    '买家实付金额',
    '订单实付',
    '订单实付金额',
    '订单实付款',
    '订单金额',
    '应付金额',
    '总金额',
    '合计',
    'total',
  ],
  freight: ['运费', '邮费', '买家应付邮费', '快递费', '配送费', 'freight', 'shipping'],
  name: ['收货人姓名', '收货人', '收件人', '收件人姓名', '客户姓名', '姓名', 'recipient', 'name'],
  phone: [
    '联系手机',
    '收货人手机',
    '收件人手机',
    '收货人电话',
    '收件人电话',
    '手机',
    '手机号',
    '联系电话',
    '电话',
    'phone',
    'mobile',
  ],
  province: ['省', '省份', '收货省份', 'province'],
  city: ['市', '城市', '收货城市', 'city'],
  district: ['区', '区县', '县区', '收货区县', 'district'],
  address: ['收货地址', '收件人地址', '收件地址', '客户地址', '详细地址', '街道地址', '地址', 'address'],
  carrier: ['物流公司', '快递公司', '承运商', 'carrier'],
  waybill: ['物流单号', '运单号', '快递单号', '快递运单号', '包裹单号', 'waybill', 'trackingnumber'],
}
