import type { Article } from '../../../shared/protocol/article.ts'
import type { Product, Sku } from '../../../shared/protocol/commerce.ts'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { at } from './scripted-conversations.ts'

const product: Product = {
  id: 'tent-qingyu',
  title: '「轻羽」三季双人帐',
  aliases: ['双人帐篷'],
  category: ['帐篷', '双人'],
  summary: '',
  attributes: [],
  options: [{ name: '颜色', values: ['雾绿', '沙色'] }],
  returnClass: 'standard',
  imagePath: '/x.svg',
  listed: true,
}
const products: Product[] = [
  product,
  {
    ...product,
    id: 'jacket-lan',
    title: '「岚」硬壳冲锋衣',
    aliases: [],
    category: ['服装', '冲锋衣'],
    sizeChartId: 'jackets',
  },
]
const sku: Sku = {
  id: 'qingyu-green',
  productId: 'tent-qingyu',
  options: { 颜色: '雾绿' },
  priceMinor: 109_900,
  stock: 2,
}
const skus: Sku[] = [
  sku,
  { ...sku, id: 'qingyu-sand', options: { 颜色: '沙色' }, stock: 0, restockAt: at(-4 * 1440) },
  ...['M', 'L', 'XL'].map((size, index) => ({
    ...sku,
    id: `lan-black-${size}`,
    productId: 'jacket-lan',
    options: { 颜色: '岩黑', 尺码: size },
    priceMinor: 115_800,
    stock: 12 - index * 4,
  })),
]

const article: Article = {
  id: 'return-tags',
  title: '拆了吊牌还能退吗',
  questions: ['拆了吊牌还能退吗', '标剪了能不能退', '试穿过可以退不', '吊牌摘了七天无理由还算吗', '包装扔了还能退么'],
  answers: [
    { id: 'A', text: '可以退。签收次日起 7 天内，商品没有穿用痕迹、不影响再卖就行，吊牌拆了请一起寄回。' },
    { id: 'B', text: '按下面做就可以退：', steps: ['看看有没有穿用痕迹', '吊牌和配件放回包装', '点「申请退货」'] },
  ],
  relatedIds: [],
  handoffCondition: null,
  layer: 'base',
  category: ['售后服务', '退换货', '七天无理由'],
  productIds: [],
  channels: ['widget'],
  locale: 'zh-CN',
  validFrom: '2026-03-01T00:00:00.000Z',
  validTo: null,
  state: 'live',
  version: 5,
  author: '阿澈',
}
const articles: Article[] = [
  article,
  {
    ...article,
    id: 'freight',
    title: '退货运费谁出',
    questions: ['运费谁出'],
    category: ['售后服务', '退换货', '运费与运费险'],
  },
  { ...article, id: 'quality', title: '质量问题换货', questions: ['坏了怎么办'], category: ['售后服务', '质量问题'] },
  { ...article, id: 'wash', title: '冲锋衣怎么洗', questions: ['能机洗吗'], category: ['商品咨询', '保养'] },
  {
    ...article,
    id: 'winter',
    title: '冬季出行满减',
    questions: ['有活动吗'],
    layer: 'campaign',
    validTo: at(-9 * 1440),
    category: ['活动'],
  },
  { ...article, id: 'storm', title: '暴雪停运', questions: ['快递停了吗'], layer: 'emergency', category: ['物流追踪'] },
  {
    ...article,
    id: 'invoice',
    title: '能开专票吗',
    questions: ['专票'],
    state: 'draft',
    version: 1,
    category: ['订单管理'],
  },
]

export const scriptedCatalogue: DeskCatalogue = {
  revision: 1284,
  settings: {
    persona: { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '在的' },
    hours: { utcOffsetMinutes: 480, intervals: [{ fromMinute: 540, toMinute: 1320 }] },
    handoff: { missesBeforeHandoff: 3, onComplaint: true, onAnger: true },
    answerThreshold: 0.6,
  },
  products,
  skus,
  sizeCharts: [
    {
      id: 'jackets',
      name: '冲锋衣',
      measure: 'body',
      stretch: 'none',
      note: '喜欢里面加抓绒，选大一码',
      rows: [
        { size: 'M', heightCm: [165, 170], weightKg: [55, 64], columns: { '胸围 cm': 108 } },
        { size: 'L', heightCm: [170, 175], weightKg: [64, 72], columns: { '胸围 cm': 112 } },
        { size: 'XL', heightCm: [175, 180], weightKg: [72, 80], columns: { '胸围 cm': 116 } },
      ],
    },
    {
      id: 'boots',
      name: '登山鞋',
      measure: 'body',
      stretch: 'none',
      rows: [{ size: '41', footMm: [255, 260], columns: {} }],
    },
  ],
  returnPolicy: {
    windowDays: 7,
    qualityWindowDays: 30,
    changeOfMindFreight: 'insured',
    insuredFreightMinor: 1_200,
    freightEstimateMinor: 1_200,
    refundWithinDays: 3,
    returnAddress: '浙江省杭州市余杭区山野路 8 号 退货组',
  },
  articles,
}
