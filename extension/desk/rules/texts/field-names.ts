import { compensationReasons } from './rule-words.ts'

/** What the fields of rules are called in differences and problems. */
export const fieldNames: Record<string, string> = {
  ...{
    name: '名称',
    kind: '种类',
    scope: '范围',
    categories: '品类',
    productIds: '商品',
    excludedProductIds: '排除的商品',
  },
  ...{ tiers: '档位', thresholdMinor: '满', offMinor: '减', pieces: '件数', payPercent: '付百分之', mode: '怎么减' },
  ...{
    maxRepeats: '最多减几次',
    crossShop: '跨店',
    startsAt: '开始',
    endsAt: '结束',
    level: '哪种券',
    testedOn: '门槛看',
  },
  ...{ stacking: '先后', order: '次序', stackingGroup: '叠加组', thresholdOn: '门槛按', benefit: '优惠' },
  ...{ maxOffMinor: '最多减', excludesPromotions: '不和活动一起用', excludesMemberPrice: '不和会员价一起用' },
  ...{ excludesCoupons: '一单只用这一张', memberLevels: '会员等级', openToAll: '谁都能领', baseFeeMinor: '默认运费' },
  ...{ freeFromMinor: '满多少包邮', cutoffHour: '当天发货截止', dispatchHours: '几小时发货', carrier: '快递公司' },
  ...{
    originCity: '发货城市',
    regions: '地区',
    excluded: '不发的地区',
    provinces: '省份',
    feeMinor: '运费',
    days: '几天到',
    defaultDays: '默认几天到',
  },
  ...{ windowDays: '天数', qualityWindowDays: '质量问题天数', changeOfMindFreight: '无理由退货运费' },
  ...{ insuredFreightMinor: '运费险赔付', freightEstimateMinor: '退货运费估算', refundWithinDays: '退款天数' },
  ...{ returnAddress: '退货地址', startsFrom: '从哪天算', maxClaims: '可申请几次', perOrderMaxMinor: '每单上限' },
  ...{
    excludedOfferIds: '不算的优惠',
    consolation: '超期补偿',
    couponId: '券',
    worthMinor: '值',
    measure: '数字是什么的',
  },
  ...{ stretch: '弹性', note: '提示', rows: '尺码', size: '尺码', heightCm: '身高', weightKg: '体重', footMm: '脚长' },
  ...{
    columns: '其他',
    changes: '改单',
    selfServiceHours: '自助修改小时',
    intercept: '在途拦截',
    partCancel: '只取消一件',
    interceptFeeMinor: '拦截费',
  },
  ...{ deliveryDaysAhead: '最多约几天后', combineShipping: '合并发货', priceEditMaxMinor: '最多改低' },
  ...{
    unpaidHours: '未付款几小时关闭',
    paymentMethods: '付款方式',
    compensation: '补偿',
    offers: '情况',
    reason: '原因',
  },
  ...{
    points: '积分',
    pointsPerYuan: '多少抵 1 元',
    maxPayPercent: '最多抵百分之',
    minPoints: '至少多少',
    levels: '等级',
  },
  ...{
    fromSpentMinor: '一年消费满',
    benefits: '权益',
    warranties: '保修',
    months: '月数',
    covers: '保什么',
    excludes: '不保什么',
  },
  ...{ promises: '承诺', text: '内容', returnMethods: '退货怎么寄', clocks: '物流时钟', collectHours: '揽收小时' },
  ...{ transitHours: '中转小时', deliverHours: '派送小时', silentHours: '没动静小时', personHours: '转同事小时' },
  ...{ remoteExtraHours: '偏远多等小时', quietFromHour: '几点后不打扰', quietToHour: '到几点', holidays: '假日' },
  ...{ disruptions: '晚到的地方', until: '到哪天', ticketGroups: '工单组', id: '编号' },
  ...{ persona: '说话', shopName: '店铺名', assistantName: '助手名', tone: '语气', greeting: '开场白', voice: '习惯' },
  ...{ address: '称呼', particles: '用呢和哦', emoji: '表情', signOff: '道别语', campaigns: '大促时段' },
  widgetModel: '客户设备上的模型',
}

const words: Record<string, string> = {
  ...compensationReasons,
  ...{ tiered: '取最高档', per: '每满减', threshold: '满减', shop: '店铺券', item: '单品券', category: '品类券' },
  ...{
    platform: '平台券',
    off: '减钱',
    percent: '打折',
    shopper: '客户承担',
    merchant: '店铺承担',
    insured: '运费险赔付',
  },
  ...{ paid: '付款', signed: '签收', body: '人体尺寸', flat: '成衣平铺', none: '没有', some: '有一点', high: '很大' },
  ...{ pickup: '上门取件', self: '自己寄', 'after-promotions': '满减后的金额', 'activity-price': '活动价' },
  ...{ warm: '亲切', plain: '平实', formal: '正式', qin: '亲', bao: '宝', nin: '您', few: '一条最多一个' },
}

/** A word that a rule keeps as a key, as people read it. */
export function wordOf(text: string): string {
  return text === '' ? '空' : (words[text] ?? text)
}
