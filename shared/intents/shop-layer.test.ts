import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { layerLimit, packedShopLayerSchema } from '../protocol/shop-understanding.ts'
import { anchorLines } from './anchor-lines.data.ts'
import { detectIntent, detectRequests } from './detect-requests.ts'
import { fitShopLayer } from './fit-shop-layer.ts'
import { golden } from './golden.ts'
import { limitOwnIntents, type ShopLayer, unpackShopLayer } from './shop-layer.ts'

/** Intent, the sentence that is taught, and two that nobody taught: another particle, other goods or another number. */
const corrections: [label: string, text: string, variants: [string, string]][] = [
  ['restock_notify', '蹲一个', ['再蹲一个', '我也蹲一个哈']],
  ['change_order', '拍了直接发中通吧', ['拍了直接发圆通吧', '我拍了直接发中通哦']],
  ['how_to_order', '这个能刻字不', ['这个杯子能刻字不', '能刻字不亲']],
  ['gift', '小样有几片', ['小样有几片呀', '面膜小样有3片吗']],
  ['price_promo', '打包带走要多少', ['两个打包带走要多少', '打包带走要多少呢']],
  ['membership_points', '老客回购有返点吗', ['老客回购有返点吗亲', '老客回购茶叶有返点吗']],
  ['warranty_repair', '起球能找你们吗', ['毛衣起球能找你们吗', '起球能找你们吗?']],
  ['change_order', '丝带要红的', ['丝带要蓝的', '丝带要红的哦']],
  ['coupon_inquiry', '直播间那个暗号是啥', ['直播间暗号是啥', '昨晚直播间那个暗号是啥']],
  ['delivery_schedule', '老地方取', ['还是老地方取', '老地方取哈']],
  ['shipping_fee', '走闪送多少', ['今天走闪送多少', '走闪送多少呢']],
  ['restock_notify', '帮我盯着点', ['那帮我盯着点', '帮我盯着点哦']],
]
const taught = corrections.map(([label, text]) => ({ label, text }))
const variants = corrections.flatMap(([label, , texts]) => texts.map((text) => ({ label, text })))
const goldenTexts = Object.values(golden).flatMap((line) => line.split('|'))

function teach(examples: { label: string; text: string }[], own: string[] = []): ShopLayer {
  return unpackShopLayer(fitShopLayer(examples, own))
}

/** The shop's own intent, or the catalogue's. */
function readAs(text: string, layer?: ShopLayer): string {
  const { own, intent } = detectIntent(text, layer === undefined ? {} : { layer })
  return own ?? intent
}

function requestsOf(text: string, layer: ShopLayer) {
  return detectRequests(text, { layer }).map((request) => [request.text, request.own ?? request.intent])
}

function countRight(examples: { label: string; text: string }[], layer?: ShopLayer): number {
  return examples.filter(({ label, text }) => readAs(text, layer) === label).length
}

describe('twelve corrections', () => {
  const layer = teach(taught)

  test('make what is taught right, and most of what is close to it', () => {
    expect(countRight(taught, layer)).toBe(12)
    expect(countRight(variants, layer)).toBeGreaterThanOrEqual(18)
    expect(countRight(taught)).toBeLessThanOrEqual(5)
    expect(countRight(variants)).toBeLessThanOrEqual(12)
  })

  test('are acted on: each is sure enough', () => {
    for (const { text } of taught) expect(detectIntent(text, { layer }).probability).toBeGreaterThanOrEqual(0.4)
  })

  test('change at most two in a hundred of the sentences they are not about', () => {
    const changed = goldenTexts.filter((text) => readAs(text, layer) !== readAs(text))
    expect(goldenTexts.length).toBeGreaterThan(300)
    expect(changed.length).toBeLessThanOrEqual(goldenTexts.length * 0.02)
    expect(anchorLines.filter((text) => goldenTexts.includes(text))).toEqual([])
  })

  test('weigh a few kilobytes and come out the same each time', () => {
    const packed = fitShopLayer(taught, [])
    expect(packed.bytes.length).toBeLessThan(8000)
    expect(fitShopLayer([...taught], [])).toEqual(packed)
  })

  test('move nothing when the layer is off, and nothing when it is empty', () => {
    const empty = teach([])
    for (const text of [...goldenTexts.slice(0, 60), '蹲一个']) {
      const { ranked } = detectIntent(text)
      expect(detectIntent(text, {}).ranked).toEqual(ranked)
      const over = detectIntent(text, { layer: empty }).ranked
      expect(over.map(({ intent }) => intent).slice(0, 5)).toEqual(ranked.map(({ intent }) => intent).slice(0, 5))
      expect(over[0]?.probability).toBeCloseTo(ranked[0]?.probability ?? 0, 4)
    }
  })

  test('hold for a whole message that would be read in parts', () => {
    const text = '今天能发货吗？另外可以开发票吗'
    expect(detectRequests(text).length).toBe(2)
    const whole = teach([{ label: 'invoice', text }])
    expect(detectRequests(` ${text}。`, { layer: whole }).map(({ intent }) => intent)).toEqual(['invoice'])
  })

  test('give probabilities that sum to one', () => {
    const { ranked } = detectIntent('蹲一个', { layer })
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 4)
  })
})

describe('an own intent', () => {
  const own = ['own_monogram', 'own_warehouse']
  const examples = [
    { label: 'own_monogram', text: '能绣小明三个字不' },
    { label: 'own_monogram', text: '可以绣个名字在上面吗' },
    { label: 'own_warehouse', text: '仓库在哪个区，能去看看吗' },
  ]
  const layer = teach([...examples, ...taught], own)

  test('wins where it was taught and nearby, with the catalogue’s best reading beside it', () => {
    expect(countRight(examples, layer)).toBe(3)
    expect(readAs('能绣小红三个字吗', layer)).toBe('own_monogram')
    expect(readAs('可以绣个名字吗', layer)).toBe('own_monogram')
    const { intent, ranked } = detectIntent('能绣小明三个字不', { layer })
    expect(ranked.slice(1).map((one) => one.intent)).toContain(intent)
    expect(countRight(taught, layer)).toBe(12)
  })

  test('wins nowhere else', () => {
    expect(goldenTexts.filter((text) => readAs(text, layer).startsWith('own_'))).toEqual([])
  })

  test('is one request beside another', () => {
    const found = detectRequests('能绣小明三个字不，多久能发货', { layer })
    expect(found.map(({ own: id, intent }) => id ?? intent).sort()).toEqual(['delivery_eta', 'own_monogram'])
  })

  test('that may not be used now leaves the message as it was', () => {
    const closed = limitOwnIntents(layer, () => false)
    const without = teach(taught)
    for (const { text } of [...examples, ...taught, ...variants])
      expect(requestsOf(text, closed)).toEqual(requestsOf(text, without))
  })
})

describe('what a shop may throw at it', () => {
  test('labels that exist nowhere teach nothing', () => {
    const layer = teach([
      { label: 'own_gone', text: '蹲一个' },
      { label: '__proto__', text: '在吗在吗' },
    ])
    expect(readAs('蹲一个', layer)).toBe(readAs('蹲一个'))
  })

  test.each([[''], ['\u200b\u0000'], ['😀😀😀'], ['a'.repeat(300)], ['？？？']])(
    '%j is learned without harm',
    (text) => {
      const layer = teach([{ label: 'stock', text }])
      const changed = goldenTexts.filter((one) => readAs(one, layer) !== readAs(one))
      expect(changed.length).toBeLessThanOrEqual(goldenTexts.length * 0.02)
    },
  )

  test('opposite lessons end in a draw, not in a flood', () => {
    const lessons = ['stock', 'gift', 'invoice'].map((label) => ({ label, text: '这个怎么说' }))
    const { maxWeight } = fitShopLayer(lessons, [])
    expect(maxWeight).toBeLessThan(400)
  })

  test('bytes that do not hold together break nothing', () => {
    const packed = {
      base: '00000000',
      labels: ['stock', 'stock', 'own_x'],
      features: 60_000,
      maxWeight: 900,
      bytes: 'AAAA/////w==',
      sentences: 'AAAA',
    }
    const { probability } = detectIntent('有货吗', { layer: unpackShopLayer(packed) })
    expect(Number.isFinite(probability)).toBe(true)
  })

  test('two thousand sentences fit into what clients take, at once', () => {
    const labels = ['stock', 'gift', 'invoice', 'own_a', 'own_b']
    const words = [
      '帐篷',
      '水杯',
      '尺寸',
      '颜色',
      '快递',
      '明天',
      '老板',
      '便宜',
      '礼盒',
      '发票',
      '补货',
      '刻字',
      '送人',
    ]
    const examples = Array.from({ length: 2000 }, (_, at) => ({
      label: labels[at % labels.length] ?? '',
      text: [at % 13, (at * 7 + 3) % 13, (at * 5 + 1) % 11].map((place) => words[place]).join('') + at,
    }))
    const started = performance.now()
    const packed = fitShopLayer(examples, ['own_a', 'own_b'])
    expect(performance.now() - started).toBeLessThan(6000)
    expect(packed.bytes.length).toBeLessThanOrEqual(layerLimit)
    expect(v.is(packedShopLayerSchema, packed)).toBe(true)
  })
})
