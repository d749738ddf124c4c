import type { Plant } from './plant.ts'

/**
 * Twenty contradictions, written before the finder was: twelve between articles, eight between an article and a rule.
 * Blanks of the packs are filled where nothing stood that could be contradicted.
 */
export const planted: Plant[] = [
  {
    id: 'refund-days',
    kind: 'article',
    what: '15 days until the money is back; another article says seven',
    edits: [{ articleId: 'cl-reject', from: '退回签收后再走退款。', to: '退回签收后 15 天内退款。' }],
    articleId: 'cl-reject',
    against: ['cl-refund-when', 'rule:returnPolicy.refundWithinDays'],
  },
  {
    id: 'humidity',
    kind: 'article',
    what: 'stop at 70–80 % humidity; another article calls 40–60 % comfortable',
    edits: [{ articleId: 'ap-humidifier-water', from: '湿度到 40%–60% 就停', to: '室内湿度到 70%–80% 就停' }],
    articleId: 'ap-humidifier-water',
    against: ['ap-humidifier-choose'],
  },
  {
    id: 'opened-parcel',
    kind: 'article',
    what: 'no return once the packing is open; another article says opening does not matter',
    edits: [{ articleId: 'cl-return-how', append: '拆了包装的不能退。' }],
    articleId: 'cl-return-how',
    against: ['cl-return-tried'],
  },
  {
    id: 'installing-price',
    kind: 'article',
    what: 'basic installation free, and ¥80 a piece',
    edits: [
      {
        articleId: 'ap-install-fee',
        from: '基础安装是否免费、包含哪些步骤：【待填：免费安装范围】。',
        to: '基础安装免费，打好的孔里装上、接好水电、试机都包含。',
      },
      {
        articleId: 'ap-install-who',
        from: '这款的安装方式是【待填：安装方式（厂家上门/店铺合作师傅/自行安装）】。',
        to: '大家电由厂家上门装，基础安装每台收 80 元。',
      },
    ],
    articleId: 'ap-install-who',
    against: ['ap-install-fee'],
  },
  {
    id: 'two-couriers',
    kind: 'article',
    what: 'everything by SF Express, and YTO by default',
    edits: [
      { articleId: 'cl-courier', from: '默认快递：【待填：合作快递】', to: '默认快递：圆通快递' },
      { articleId: 'cl-ship-when', append: '我们家一律发顺丰。' },
    ],
    articleId: 'cl-ship-when',
    against: ['cl-courier', 'rule:shipping.carrier'],
  },
  {
    id: 'two-origins',
    kind: 'article',
    what: 'sent from Hangzhou, and from Guangzhou',
    edits: [
      {
        articleId: 'cl-ship-when',
        from: '现货从【待填：发货城市】发出，发货时间：【待填：现货发货时限】；',
        to: '现货从杭州发出，发货时间：付款后 48 小时内；',
      },
      { articleId: 'cl-presale', append: '现货都从广州仓发货，和预售不在一个仓。' },
    ],
    articleId: 'cl-presale',
    against: ['cl-ship-when', 'rule:shipping.originCity'],
  },
  {
    id: 'service-hours',
    kind: 'article',
    what: 'people answer until 22:00, and until 18:00',
    edits: [
      { articleId: 'cl-complaint', append: '人工客服每天 9:00 到 22:00 在线。' },
      { articleId: 'cl-bulk', append: '人工客服的上班时间是早上九点到下午六点，别的时间请留言。' },
    ],
    articleId: 'cl-bulk',
    against: ['cl-complaint', 'rule:settings.hours'],
  },
  {
    id: 'free-shipping-from',
    kind: 'article',
    what: 'free from ¥59, and from ¥99',
    edits: [
      { articleId: 'cl-ship-fee', from: '规则：【待填：包邮条件与运费】。', to: '规则：满 99 元包邮，不满的收 8 元。' },
      { articleId: 'cl-order-how', append: '一单凑够 59 块就免运费。' },
    ],
    articleId: 'cl-order-how',
    against: ['cl-ship-fee', 'rule:shipping.freeFromMinor'],
  },
  {
    id: 'exchange-freight',
    kind: 'article',
    what: 'the shop pays the way of an exchange, and the shopper does',
    edits: [
      {
        articleId: 'cl-exchange-size',
        from: '换货运费：【待填：换货运费规则】；',
        to: '换货的来回运费由店铺承担；',
      },
      { articleId: 'cl-change-variant', append: '换货来回的邮费要买家自己出。' },
    ],
    articleId: 'cl-change-variant',
    against: ['cl-exchange-size'],
  },
  {
    id: 'gift-back',
    kind: 'article',
    what: 'gifts go back with a return, and need not',
    edits: [{ articleId: 'cl-gift-missing', append: '整单退货的，赠品不用寄回，留着用就好。' }],
    articleId: 'cl-gift-missing',
    against: ['cl-return-gift', 'cl-return-how', 'rule:returnPolicy.giftsBack'],
  },
  {
    id: 'shoe-warranty',
    kind: 'article',
    what: 'shoes under warranty for three months, and for half a year',
    edits: [
      {
        articleId: 'cl-warranty',
        from: '本店质保：【待填：鞋、包、箱的质保月数】',
        to: '本店质保：鞋 3 个月，包和箱子 12 个月',
      },
      { articleId: 'cl-shoe-glue', append: '我们的鞋子质保半年，期内开胶免费修。' },
    ],
    articleId: 'cl-shoe-glue',
    against: ['cl-warranty', 'rule:service.warranties'],
  },
  {
    id: 'dye-test',
    kind: 'article',
    what: 'skin test 24 hours before dyeing; another article says 48',
    edits: [{ articleId: 'be-dye-test', from: '染前 48 小时按说明书', to: '染前 24 小时按说明书' }],
    articleId: 'be-dye-test',
    against: ['be-patch-test'],
  },
  {
    id: 'return-window',
    kind: 'rule',
    what: '15 days to return; the rule says seven',
    edits: [
      {
        articleId: 'cl-return-days',
        from: '本店或平台若有更长的约定，以约定为准：【待填：退货期约定】。',
        to: '本店放宽到签收后 15 天内都可以无理由退。',
      },
    ],
    articleId: 'cl-return-days',
    against: ['rule:returnPolicy.windowDays', 'cl-return-how'],
  },
  {
    id: 'way-back',
    kind: 'rule',
    what: 'the shop pays the way back of a change of mind; by the rule the shopper does',
    edits: [
      {
        articleId: 'cl-return-freight',
        from: '不喜欢、不合身的，退货的邮费按法律归你出，这一单有运费险的话，保险会补贴一部分，数目看保单；',
        to: '不喜欢、不合身想退的，寄回的邮费也由我们出；',
      },
    ],
    articleId: 'cl-return-freight',
    against: ['rule:returnPolicy.changeOfMindFreight'],
  },
  {
    id: 'dispatch-hours',
    kind: 'rule',
    what: 'leaves within 72 hours; the rule says 48',
    edits: [{ articleId: 'cl-split-parcels', append: '每个包裹都在付款后 72 小时内发出。' }],
    articleId: 'cl-split-parcels',
    against: ['rule:shipping.dispatchHours', 'cl-ship-when'],
  },
  {
    id: 'cut-off',
    kind: 'rule',
    what: 'paid before eight in the evening leaves the same day; the rule says 16:00',
    edits: [
      { articleId: 'cl-urgent', from: '加急服务：【待填：是否提供加急】。', to: '晚上八点前付款的，当天就能发走。' },
    ],
    articleId: 'cl-urgent',
    against: ['rule:shipping.cutoffHour'],
  },
  {
    id: 'rule-carrier',
    kind: 'rule',
    what: 'sent by Yunda; the rule says YTO',
    edits: [{ articleId: 'cl-track', append: '咱们发的是韵达，用单号在韵达官网也查得到。' }],
    articleId: 'cl-track',
    against: ['rule:shipping.carrier', 'cl-courier'],
  },
  {
    id: 'price-protection',
    kind: 'rule',
    what: 'seven days of price protection; the rule says 15',
    edits: [
      {
        articleId: 'cl-price-protect',
        from: '本店规则：【待填：价格保护规则】。',
        to: '本店价保 7 天，从签收算。',
      },
    ],
    articleId: 'cl-price-protect',
    against: ['rule:priceProtection.windowDays'],
  },
  {
    id: 'coupon-threshold',
    kind: 'rule',
    what: '¥40 off from ¥200; the coupon asks for ¥300',
    edits: [
      {
        articleId: 'cl-coupon',
        from: '本店当前的规则是：【待填：优惠券与满减规则】。',
        to: '店铺券满 200 减 40，每人一张。',
      },
    ],
    articleId: 'cl-coupon',
    against: ['rule:coupons'],
  },
  {
    id: 'invoice-price',
    kind: 'rule',
    what: 'six percent for an invoice; the shop promises it free',
    edits: [
      { articleId: 'cl-invoice', from: '开票不另收钱，方式：【待填：开票入口与类型】。', to: '开票要另加 6% 的税点。' },
    ],
    articleId: 'cl-invoice',
    against: ['rule:service.promises'],
  },
]
