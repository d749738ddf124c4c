import { describe, expect, test } from 'vitest'
import type { Article } from '../../protocol/article.ts'
import { sampleArticle } from '../sample-article.ts'
import { findContradictions } from './find-contradictions.ts'
import type { ShopRules } from './rules-to-claims.ts'

const write = (id: string, text: string, more: Partial<Article> = {}) =>
  sampleArticle({ id, title: `问题 ${id}`, answers: [{ id: 'A', text }], category: ['售后服务'], ...more })

const aspectsOf = (articles: Article[], rules: ShopRules = {}) =>
  findContradictions(articles, rules).map(({ aspect }) => aspect.id)

describe('two articles that differ', () => {
  test.each([
    ['return-window', '支持 7 天无理由退换。', '收到货 30 天内不满意都可以退。'],
    ['fault-window', '质量问题 15 天包退。', '有质量问题的，签收 30 天内可以退货。'],
    ['refund-time', '退款一般 1 到 3 个工作日到账。', '退款要 7 到 10 个工作日才到账。'],
    ['refund-time', '我们收到退货后 48 小时内退款。', '仓库签收后五天内把钱退给你。'],
    ['return-freight', '退货运费由买家承担。', '退货不用你出运费。'],
    ['return-freight', '不喜欢退货的邮费自理。', '不喜欢也能退，来回邮费我们包。'],
    ['free-shipping-from', '全场满 88 元包邮。', '满一百五免运费。'],
    ['free-shipping-from', '所有订单都包邮。', '订单满 49 元包邮。'],
    ['shipping-fee', '运费 6 元一单。', '每单收 12 元邮费。'],
    ['shipping-fee', '偏远地区加收 15 元运费。', '偏远地区运费另加 30 元。'],
    ['dispatch-time', '下单后 24 小时内发货。', '付款后三天内发货。'],
    ['cut-off', '当天下午 3 点前下单当天发。', '17:00 前付款的订单当天发货。'],
    ['carrier', '默认发中通快递。', '我们只发申通。'],
    ['carrier', '我们不发顺丰。', '默认顺丰包邮。'],
    ['origin', '从义乌发货。', '发货地是东莞。'],
    ['service-hours', '客服在线时间 8:00-20:00。', '人工客服早上 10 点到晚上 10 点在。'],
    ['warranty', '手机质保 12 个月。', '手机保修两年。'],
    ['price-protection', '支持 30 天价保。', '签收后 7 天内降价补差价。'],
    ['offer', '满 300 减 50。', '店里满 300 减 30。'],
    ['unpaid-close', '未付款的订单 30 分钟后自动关闭。', '下单 24 小时没付款会取消。'],
    ['invoice-kind', '可以开专票。', '我们开不了专票，只开普票。'],
    ['payment', '支持货到付款。', '暂不支持货到付款。'],
    ['far-place', '新疆、西藏可以发。', '新疆西藏不发货。'],
    ['points-worth', '100 积分抵 1 元。', '200 积分换 1 元。'],
    ['member-discount', '会员打 9 折。', '会员享 95 折。'],
    ['purchase-limit', '一个身份证最多买 2 件。', '每人限购 5 件。'],
    ['returnable-tag', '吊牌剪了不能退换。', '吊牌剪了也可以退。'],
    ['returnable-sale', '特价商品不退不换。', '特价款一样支持七天无理由退货。'],
    ['cost-install', '安装免费。', '安装要收 150 元。'],
    ['cost-gift-wrap', '礼盒免费送。', '礼盒 5 元一个。'],
    ['deposit-back', '定金不退。', '不想要了定金可以退。'],
    ['coupon-back', '退货时优惠券会退回账户。', '退货后券不退。'],
    ['gift-back', '退货时赠品要一起寄回。', '退货的时候赠品不用退。'],
    ['pickup', '可以上门取件。', '不支持上门取件，请自己寄回。'],
    ['change-address', '发出后不能改地址。', '已经发货的也可以改地址。'],
    ['free-shipping-from', '一单买够 59 就不收邮费。', '满 99 元包邮。'],
    ['unpaid-close', '拍了没付的订单给你留两天。', '下单 24 小时没付款会取消。'],
    ['origin', '配件都是从广州仓库寄出的。', '发货地是东莞。'],
    ['far-place', '香港的朋友也可以下单。', '暂时不发香港。'],
    ['warranty', '皮鞋开胶的，半年内免费修。', '皮鞋质保三个月。'],
    ['service-hours', '晚上十二点之前都有人工客服在。', '人工客服早上 9 点到晚上 10 点在。'],
    ['yes-no', '羽绒服可以机洗。', '羽绒服不能机洗。'],
    ['number', '净水器的滤芯六个月换一次。', '净水器滤芯一年换一次就行。'],
  ])('%s: %s / %s', (aspect, one, other) => {
    expect(aspectsOf([write('a', one), write('b', other)])).toContain(aspect)
  })
})

test('a number of a rule holds for one kind of goods too; a warranty does not', () => {
  const policy = {
    windowDays: 7,
    qualityWindowDays: 30,
    changeOfMindFreight: 'shopper',
    freightEstimateMinor: 1200,
  } as const
  const returnPolicy: ShopRules['returnPolicy'] = {
    ...policy,
    refundWithinDays: 7,
    returnAddress: '浙江省杭州市余杭区',
  }
  expect(aspectsOf([write('a', '玩具有质量问题的，收到两个月内都能退。')], { returnPolicy })).toEqual(['fault-window'])
  const shoes = write('a', '头灯保修两年。')
  expect(aspectsOf([shoes, write('b', '鞋子保修三个月。')])).toEqual([])
})

describe('an answer that leaves its words to the question', () => {
  test.each([
    ['dispatch-time', '多久发货', '一般 48 小时内。', '下单后 5 天内发货。'],
    ['refund-time', '退款多久到账', '3 天。', '退款 10 个工作日到账。'],
    ['warranty', '手机保修多久', '一年。', '手机质保两年。'],
    ['invoice-kind', '能开专票吗', '可以的，联系客服。', '我们开不了专票。'],
    ['payment', '支持货到付款吗', '不支持哦。', '也可以货到付款。'],
    ['yes-no', '羽绒服能机洗吗', '不能。', '羽绒服可以机洗。'],
  ])('%s: %s %s / %s', (aspect, title, answer, other) => {
    const [finding] = findContradictions([write('a', answer, { title }), write('b', other)], {})
    expect(finding?.aspect.id).toBe(aspect)
    expect(finding?.a.words).toBe(answer.replace('。', ''))
  })

  test('not where the title asks two things', () => {
    expect(aspectsOf([write('a', '3 天。', { title: '多久发货、多久退款' }), write('b', '付款后 9 天发货。')])).toEqual(
      [],
    )
  })
})

describe('two articles that agree, or speak of different things', () => {
  test.each([
    ['the same in other words', '付款后 48 小时内发货。', '下单两天内发出。'],
    ['a month and thirty days', '支持 30 天价保。', '一个月内降价补差价，价保一个月。'],
    ['a fault and a change of mind', '质量问题退货的运费由店铺承担。', '不喜欢退货的运费由买家承担。'],
    ['a presale and goods in stock', '付款后 24 小时内发货。', '预售的付款后 15 天内发货。'],
    ['two kinds of goods', '手机保修一年。', '冰箱保修三年。'],
    ['the law’s least and the shop’s more', '法律规定签收七天内可以无理由退货。', '本店签收 15 天内都可以无理由退货。'],
    ['ranges that overlap', '退款 1 到 3 天到账。', '退款 2 到 5 天到账。'],
    ['two thresholds', '满 200 减 20。', '满 500 减 80。'],
    ['a courier on request', '默认发中通快递。', '想发顺丰的补差价就行。'],
    ['an opened and a sealed pack', '没拆封的 7 天内可以无理由退货。', '拆封激活过的 3 天内可以无理由退货。'],
    ['one province', '江苏 2 天到。', '新疆 7 天到。'],
    ['a question back', '定金退不退看页面写的规则。', '定金可以退。'],
    ['blanks', '付款后【待填：48 小时】内发货。', '付款后 24 小时内发货。'],
    ['a date', '11 月 11 日发货。', '付款后 24 小时内发货。'],
  ])('%s', (_, one, other) => {
    expect(findContradictions([write('a', one), write('b', other)], {})).toEqual([])
  })
})

describe('who could meet both', () => {
  const one = write('a', '付款后 24 小时内发货。')
  const other = write('b', '付款后 72 小时内发货。')
  test.each<[string, Partial<Article>, Partial<Article>]>([
    [
      'one is over when the other begins',
      { validTo: '2026-11-01T00:00:00.000Z' },
      { validFrom: '2026-11-01T00:00:00.000Z' },
    ],
    ['other channels', { channels: ['jd'] }, { channels: ['widget', 'taobao'] }],
    ['other products', { productIds: ['p1'] }, { productIds: ['p2'] }],
    ['another language', { locale: 'zh-TW' }, {}],
    ['one is retired', { state: 'retired' }, {}],
  ])('nobody: %s', (_, a, b) => {
    expect(
      findContradictions(
        [
          { ...one, ...a },
          { ...other, ...b },
        ],
        {},
      ),
    ).toEqual([])
  })

  test.each<[string, Partial<Article>]>([
    ['a campaign over the base', { layer: 'campaign', validTo: '2026-12-01T00:00:00.000Z' }],
    ['one product’s answer over every product’s', { productIds: ['p1'] }],
  ])('%s is told as an override', (_, change) => {
    const [finding] = findContradictions([one, { ...other, ...change }], {})
    expect(finding).toMatchObject({ kind: 'override', aspect: { id: 'dispatch-time' } })
    expect(finding?.why).toContain('之后恢复')
  })
})

test('a finding quotes both sentences and their words exactly', () => {
  const a = write('a', '亲，现货Ｂ款，付款后４８小时内发货。周末也发。')
  const b = write('b', '我们下单后三天内发出！')
  expect(findContradictions([a, b], {})).toEqual([
    {
      kind: 'contradiction',
      aspect: { id: 'dispatch-time', label: '发货时间' },
      a: {
        place: { kind: 'article', articleId: 'a', title: '问题 a', variant: 'A' },
        sentence: '亲，现货Ｂ款，付款后４８小时内发货',
        words: '４８小时内发货',
      },
      b: {
        place: { kind: 'article', articleId: 'b', title: '问题 b', variant: 'A' },
        sentence: '我们下单后三天内发出',
        words: '三天内发出',
      },
      why: '发货时间这里写「４８小时内发货」，「问题 b」写「三天内发出」；顾客问法不同就会得到不同的答案',
    },
  ])
})

test('copies of one answer do not multiply a finding', () => {
  const many = Array.from({ length: 50 }, (_, at) => write(`a${at}`, '付款后 24 小时内发货。'))
  expect(findContradictions([...many, write('b', '付款后 72 小时内发货。')], {})).toHaveLength(3)
})
