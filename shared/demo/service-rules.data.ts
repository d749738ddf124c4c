import type { PriceProtection, ServiceRules } from '../protocol/service-rules.ts'
import type { AnchoredTime } from './anchored-time.ts'

/** Its rules as of one day: the holidays of that year and the next, and snow in the north-east for a few more days. */
export function createServiceRules({ onDay }: AnchoredTime): ServiceRules {
  const year = Number(onDay(0, '12:00').slice(0, 4))
  const holidays = [year, year + 1].flatMap((one) => publicHolidays.map((day) => `${one}-${day}`))
  const disruptions = [{ provinces: ['黑龙江', '吉林'], reason: '大雪', until: onDay(3, '12:00').slice(0, 10) }]
  return { ...serviceRules, clocks: { ...serviceRules.clocks, holidays, disruptions } }
}

/** Public holidays of China that have the same date every year; those of the lunar calendar are announced each year. */
const publicHolidays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/** What 山野集 lets its assistant do by itself, and what it promises. Amounts in fen. */
export const serviceRules: ServiceRules = {
  changes: {
    selfServiceHours: 4,
    intercept: true,
    interceptFeeMinor: 1200,
    deliveryDaysAhead: 14,
    combineShipping: true,
    partCancel: 'share',
    priceEditMaxMinor: 1000,
  },
  unpaidHours: 24,
  paymentMethods: [
    { id: 'wechat', name: '微信支付' },
    { id: 'alipay', name: '支付宝' },
    { id: 'unionpay', name: '银联卡' },
    { id: 'gift-card', name: '山野集礼品卡' },
  ],
  compensation: {
    perOrderMaxMinor: 3000,
    offers: [
      { reason: 'late-dispatch', offMinor: 1000 },
      { reason: 'late-delivery', offMinor: 800 },
      { reason: 'missing-gift', offMinor: 1500 },
      { reason: 'quality', offMinor: 2000 },
    ],
  },
  points: { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 500 },
  levels: [
    { name: '普通会员', fromSpentMinor: 0, benefits: ['确认收货后按实付金额积分'] },
    { name: '银卡', fromSpentMinor: 100_000, benefits: ['会员价', '银卡专属券'] },
    { name: '金卡', fromSpentMinor: 300_000, benefits: ['会员价', '金卡专属券', '优先接入人工'] },
  ],
  warranties: [
    warranty(['帐篷'], 24, '帐杆、拉链、缝线和压胶的做工与材料问题', '暴晒老化、刮破、火星烫坏和自行改装'),
    warranty(['背包'], 36, '背负系统、扣具、拉链和缝线的做工与材料问题', '磨损、割破、超重使用和自行改装'),
    warranty(['照明'], 24, '不亮、充不进电、开关失灵等故障', '进水超过标称防水等级、摔坏和电池自然衰减'),
    warranty(['睡眠'], 24, '漏气、跑绒、拉链和缝线的做工与材料问题', '刺破、烫坏和机洗不当造成的损坏'),
    warranty(['服装', '鞋靴'], 12, '拉链、压胶、缝线和开胶等做工与材料问题', '磨损、刮破、烫坏和洗护不当造成的损坏'),
    warranty(['配件', '炊具'], 12, '锁扣、焊点和密封件的做工与材料问题', '正常磨损、变形和自行改装'),
  ],
  promises: [
    { name: '正品', text: '只卖自己设计、自己检验的产品，吊牌一物一码，可以扫码查批次和检验记录。' },
    { name: '24 小时发货', text: '现货在付款后 24 小时内发出；缺货等补的和刻字定做的，以订单里的承诺时间为准。' },
    { name: '七天无理由', text: '签收后七天内可以无理由退货，法律规定除外的商品和下单时确认过的商品不在内。' },
    { name: '运费险', text: '带运费险的订单，退货时由保险按规则赔付寄回的运费。' },
  ],
  returnMethods: ['pickup', 'self'],
  clocks: {
    collectHours: 24,
    transitHours: 24,
    deliverHours: 24,
    silentHours: 48,
    personHours: 72,
    remoteExtraHours: 48,
    quietFromHour: 22,
    quietToHour: 8,
    holidays: [],
    disruptions: [],
  },
  ticketGroups: [
    { id: 'service', name: '客服组' },
    { id: 'after-sale', name: '售后组' },
    { id: 'logistics', name: '物流组' },
    { id: 'warehouse', name: '仓库组' },
    { id: 'finance', name: '财务组' },
    { id: 'repair', name: '维修组' },
  ],
}

/** Seven days from payment, once for a line; later a coupon instead. */
export const priceProtection: PriceProtection = {
  windowDays: 7,
  startsFrom: 'paid',
  maxClaims: 1,
  perOrderMaxMinor: 20_000,
  excludedOfferIds: [],
  consolation: { couponId: 'c-comfort-99-10', worthMinor: 1000 },
}

function warranty(categories: string[], months: number, covers: string, excludes: string) {
  return { scope: { categories }, months, covers, excludes }
}
