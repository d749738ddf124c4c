import type { CardOf } from '../../shared/protocol/cards.ts'
import { at } from './compose.ts'

export const priceCard: CardOf<'price'> = {
  kind: 'price',
  lines: [
    { skuId: 'a', title: '「逐风」冲锋衣 XL', quantity: 1, amountMinor: 89900, allocatedMinor: 71400 },
    { skuId: 'b', title: '「云脊」40L 背包', quantity: 2, amountMinor: 45900, allocatedMinor: 36400 },
  ],
  steps: [
    { label: '跨店满减', detail: '每满 300 减 50，减了 4 次', amountMinor: -20000 },
    { label: '店铺券', detail: '满 999 减 80，今晚 24:00 到期', amountMinor: -8000 },
  ],
  shippingFeeMinor: 0,
  totalMinor: 107800,
  savedMinor: 28000,
  unused: [
    { name: '会员价', reason: '会员价不能和店铺券叠加' },
    { name: '新人券', reason: '只限第一次下单' },
  ],
  gap: { shortOfMinor: 14200, offer: '可换用品类券（满 1500 减 150）', thenTotalMinor: 110000 },
  exact: true,
  rulesAt: at('14:12'),
}

/** Every kind of step, points and a fee among them. */
export const fullPriceCard: CardOf<'price'> = {
  kind: 'price',
  lines: [
    {
      skuId: 'a',
      title: '「逐风」三层硬壳冲锋衣',
      quantity: 1,
      amountMinor: 89900,
      allocatedMinor: 72011,
      points: 1827,
    },
    {
      skuId: 'b',
      title: '「足迹」美丽诺中筒徒步袜',
      quantity: 2,
      amountMinor: 11800,
      allocatedMinor: 8502,
      points: 173,
    },
  ],
  steps: [
    { label: '会员价', detail: '金卡', amountMinor: -4000 },
    { label: '小件折扣', detail: '2 件 9 折', amountMinor: -1180 },
    { label: '跨店满减', detail: '每满 300 减 50，减了 3 次，各店一共减 ¥200，这是本店的一份', amountMinor: -12007 },
    { label: '季末满减', detail: '满 500 减 20', amountMinor: -2000 },
    { label: '积分抵扣', detail: '用 2000 积分', amountMinor: -2000 },
  ],
  shippingFeeMinor: 2500,
  totalMinor: 83013,
  savedMinor: 21187,
  unused: [
    { name: '店铺券', reason: '还差 ¥100' },
    { name: '炊具券', reason: '和「会员价」不能一起用' },
    { name: '积分', reason: '这一单用 2000 积分就到顶（最多抵商品的 30%）' },
  ],
  gap: { shortOfMinor: 10000, offer: '可用「店铺券」（满 999 减 80）', thenTotalMinor: 83513 },
  exact: false,
  rulesAt: at('14:12'),
}

const size = (name: string, cells: string[], picked = false) => ({ size: name, cells, picked })

export const sizeCard: CardOf<'size'> = {
  kind: 'size',
  productId: 'zhufeng',
  title: '「逐风」三层硬壳冲锋衣',
  picks: ['XL'],
  measure: 'flat',
  columns: ['适合身高', '胸围 cm', '袖长 cm'],
  rows: [
    size('S', ['160–170', '108', '82']),
    size('M', ['168–175', '112', '84']),
    size('L', ['173–180', '116', '86']),
    size('XL', ['178–185', '122', '87.5'], true),
    size('XXL', ['183–190', '128', '89']),
  ],
  note: '按「逐风」尺码表，平铺测量，面料无弹力。',
}

export const orderCard: CardOf<'order'> = {
  kind: 'order',
  orderId: 'SY202611180937',
  status: 'shipped',
  items: [{ title: '「轻羽」三季双人帐，雾绿', quantity: 1 }],
  shipment: {
    id: 's1',
    carrier: '中通',
    waybill: '7313 **** 4402',
    lineIds: ['l1'],
    status: 'in-transit',
    nodes: [
      { at: at('21:14', 2), text: '到达杭州转运中心', city: '杭州转运中心' },
      { at: at('06:40', 3), text: '离开成都分拨中心', city: '成都' },
      { at: at('19:02', 4), text: '成都武侯营业部已揽收', city: '成都' },
      { at: at('17:30', 4), text: '仓库已发出', city: '成都' },
    ],
    etaFrom: at('12:00', -1),
    etaTo: at('12:00', -2),
  },
  promisedShipBy: null,
  paidMinor: 89900,
  checkedAt: at('09:28'),
}

/** Two parcels of one order: one came, one stands still. */
export const twoParcelsCard: CardOf<'order'> = {
  kind: 'order',
  orderId: 'SY202611180937',
  status: 'shipped',
  items: [
    { title: '「山居」天幕，沙黄', quantity: 1 },
    { title: '「萤火」营地灯', quantity: 1 },
    { title: '「炊烟」两人套锅', quantity: 1 },
  ],
  shipment: null,
  promisedShipBy: null,
  paidMinor: 159900,
  checkedAt: at('09:28'),
  parcels: [
    {
      shipment: {
        id: 's1',
        carrier: '中通快递',
        waybill: '73130000003906',
        lineIds: ['l2', 'l3'],
        status: 'signed',
        nodes: [
          { at: at('12:15', 1), text: '已签收，签收人：本人', city: '深圳' },
          { at: at('08:40', 1), text: '深圳南山网点派送中', city: '深圳' },
          { at: at('16:45', 3), text: '山野集成都仓已交给中通快递', city: '成都' },
        ],
        signedAt: at('12:15', 1),
      },
      items: [
        { title: '「萤火」营地灯', quantity: 1 },
        { title: '「炊烟」两人套锅', quantity: 1 },
      ],
      eta: null,
    },
    {
      shipment: {
        id: 's2',
        carrier: '德邦快递',
        waybill: 'DP0000007815',
        lineIds: ['l1'],
        status: 'in-transit',
        nodes: [
          { at: at('03:20', 2), text: '离开广州枢纽，发往深圳南山营业部', city: '广州' },
          { at: at('17:20', 3), text: '山野集成都仓已交给德邦快递（大件）', city: '成都' },
        ],
      },
      items: [{ title: '「山居」天幕，沙黄', quantity: 1 }],
      eta: { from: at('00:00', -1), to: at('23:59', -2), basis: '按到华中华南一般 2–4 天，从揽收算起' },
      late: '54 小时没有新的物流，当地台风，快递普遍延迟',
    },
  ],
}

/** Past its promise, with the cause. */
export const lateCard: CardOf<'order'> = {
  kind: 'order',
  orderId: 'SY202611201622',
  status: 'paid',
  items: [{ title: '「石径」中帮徒步鞋，42 码', quantity: 1 }],
  shipment: null,
  promisedShipBy: at('18:00', 1),
  holdReason: '缺货，等补货',
  late: '已过承诺的发货时间，缺货，预计后天到货',
  paidMinor: 59900,
  checkedAt: at('10:02'),
}

export const unshippedCard: CardOf<'order'> = {
  kind: 'order',
  orderId: 'SY202611201622',
  status: 'paid',
  items: [
    { title: '「石径」中帮徒步鞋，42 码', quantity: 1 },
    { title: '「松针」羊毛袜', quantity: 3 },
  ],
  shipment: null,
  promisedShipBy: at('18:00', -1),
  holdReason: 'out-of-stock',
  paidMinor: 69600,
  checkedAt: at('10:02'),
}

export const returnCard: CardOf<'return'> = {
  kind: 'return',
  orderId: 'SY202611180937',
  lineTitle: '「石径」中帮徒步鞋',
  verdict: 'eligible',
  reason: '签收第 3 天，在七天无理由期内，鞋子没有磨损就能退。',
  deadline: at('23:59', -4),
  refundMinor: 51900,
  freight: '运费险预计赔 ¥10，其余由你承担',
  steps: ['在订单页点「申请退货」', '把鞋和吊牌放回原盒', '等快递上门取件', '仓库收到后 7 天内退款'],
}

/** Part of an order that was paid in two ways, with a coupon, points and a gift. */
export const partReturnCard: CardOf<'return'> = {
  ...returnCard,
  lineTitle: '「足迹」美丽诺中筒徒步袜',
  reason: '可以退',
  quantity: 3,
  along: [
    { label: '赠品', text: '夜光风绳扣 4 枚，要一起寄回' },
    { label: '积分', text: '抵扣用的 137 积分退回' },
    { label: '优惠券', text: '「店铺券」不退回：这单还留着别的商品，店铺规定整单退完才退券' },
  ],
  refundMinor: 14399,
  parts: [
    { name: '微信支付', amountMinor: 10454 },
    { name: '山野集礼品卡', amountMinor: 3945 },
  ],
}

export const caseCard: CardOf<'case'> = {
  kind: 'case',
  caseId: 'SY202611180937-a1',
  orderId: 'SY202611180937',
  what: 'return',
  lineTitle: '「足迹」美丽诺中筒徒步袜',
  quantity: 3,
  state: 'sent',
  openedAt: at('16:42'),
  waybill: { number: 'SF1402288416590', carrier: '顺丰' },
  sendTo: null,
  refundMinor: 14399,
  parts: partReturnCard.parts ?? [],
}

export const productCard: CardOf<'product'> = {
  kind: 'product',
  productId: 'zhufeng',
  title: '「逐风」三层硬壳冲锋衣',
  imagePath: '/demo/none.svg',
  fromPriceMinor: 89900,
  attributes: [
    { name: '面料', value: '三层复合尼龙 20D' },
    { name: '防水', value: '20,000 mm' },
    { name: '透湿', value: '15,000 g/m²' },
    { name: '重量', value: '约 486 g' },
    { name: '拉链', value: 'YKK 防水拉链' },
  ],
}

export const stockCard: CardOf<'stock'> = {
  kind: 'stock',
  productId: 'zhufeng',
  title: '「逐风」松石绿',
  rows: [
    { label: 'L', quantity: 42, restockAt: null },
    { label: 'XL', quantity: 3, restockAt: null },
    { label: 'XXL', quantity: 0, restockAt: at('12:00', -5) },
    { label: 'S', quantity: 0, restockAt: null },
  ],
}

export const choiceCard: CardOf<'choice'> = {
  kind: 'choice',
  title: '为什么退？',
  choices: [
    { text: '不喜欢，不想要了', label: '不喜欢、不想要了', detail: '寄回运费由你承担，约 ¥12' },
    { text: '尺码不合适', label: '尺码不合适', detail: '有运费险，寄回预计赔 ¥10' },
    { text: '有质量问题', label: '质量问题、发错、少件', detail: '运费由店铺承担，下一步传照片' },
  ],
}

export const confirmCard: CardOf<'confirm'> = {
  kind: 'confirm',
  title: '修改收货地址',
  orderId: 'SY202611180937',
  rows: [
    {
      label: '地址',
      before: '北京市海淀区槐树胡同 0 号 2 单元 601',
      after: '新疆维吾尔自治区乌鲁木齐市天山区白杨路 0 号 8 栋 501',
    },
    { label: '收件人', before: '何女士 13900002468', after: '王敏 13900001234' },
  ],
  amounts: [{ label: '要补的运费', amountMinor: 2500 }],
  notes: ['这个地区路上要 5–9 天。'],
  choices: [
    { text: '确认', label: '确认' },
    { text: '先不改', label: '先不改' },
  ],
}

export const recommendCard: CardOf<'recommend'> = {
  kind: 'recommend',
  personal: true,
  items: [
    {
      productId: 'p-shanju-tent',
      title: '「山居」四人家庭帐',
      imagePath: '/pictures/p-shanju-tent.svg',
      fromPriceMinor: 129900,
      reason: '你看过 3 次的「轻羽」同类',
    },
    {
      productId: 'p-fuyun-mat',
      title: '「浮云」充气睡垫',
      imagePath: '/pictures/p-fuyun-mat.svg',
      fromPriceMinor: 32900,
      reason: '配购物车里的「轻羽」',
    },
    {
      productId: 'p-shijing-boots',
      title: '「石径」中帮徒步鞋',
      imagePath: '/pictures/p-shijing-boots.svg',
      fromPriceMinor: 59900,
      reason: '能用「石径单品券」',
    },
  ],
}

const column = (id: string, title: string, fromPriceMinor: number, quantity: number) => ({
  ...{ productId: id, title, imagePath: `/pictures/${id}.svg`, fromPriceMinor, quantity, restockAt: null },
})
const compared = (name: string, ...values: string[]) => ({ name, values, differs: new Set(values).size > 1 })

export const compareCard: CardOf<'compare'> = {
  kind: 'compare',
  products: [
    column('p-yunji-pack', '「云脊」40L 徒步背包', 45900, 61),
    column('p-yuanling-pack', '「远岭」60L 重装背包', 79900, 4),
  ],
  rows: [
    compared('容量', '40 L', '60 + 10 L，顶包可加高'),
    compared('面料', '210D Robic 锦纶，底部 420D 加厚', '420D 锦纶格子布，底部 840D'),
    compared('重量', '约 1.18 kg', '约 2.05 kg'),
    compared('防雨罩', '附', '附'),
  ],
}

export const movedSizeCard: CardOf<'size'> = {
  ...sizeCard,
  picks: ['L'],
  rows: sizeCard.rows.map((row) => ({
    ...row,
    picked: row.size === 'L',
    ...(row.size === 'L' ? { why: '26 人反馈偏小，往大选一码' } : {}),
  })),
}
