import { expect, test, vi } from 'vitest'
import { readRulesFile } from './read-rules-file.ts'

const coupon = {
  ...{ id: 'c', name: '券', level: 'shop', stackingGroup: 'g', scope: {}, thresholdMinor: 0, openToAll: true },
  ...{
    benefit: { kind: 'off', offMinor: 100 },
    startsAt: '2026-11-01T00:00:00.000Z',
    endsAt: '2026-12-01T00:00:00.000Z',
  },
}
const promotion = {
  ...{
    kind: 'threshold',
    id: 'p',
    name: '满减',
    scope: {},
    mode: 'per',
    tiers: [{ thresholdMinor: 100, offMinor: 10 }],
  },
  ...{ startsAt: coupon.startsAt, endsAt: coupon.endsAt },
}

function read(content: unknown, onProgress = vi.fn()) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return readRulesFile({ size: text.length, text: async () => text }, onProgress)
}

async function faults(content: unknown) {
  const found = await read(content)
  return found.ok ? [] : found.problems.map(({ path, sentence }) => `${path}: ${sentence}`)
}

test('rules are taken, other parts are named and left, progress is told', async () => {
  const onProgress = vi.fn()
  const coupons = Array.from({ length: 250 }, (_, at) => ({ ...coupon, id: `c-${at}` }))
  const found = await read({ coupons, orders: [{}], articles: [], members: [{}] }, onProgress)
  expect(found).toMatchObject({ ok: true, sections: { coupons }, ignored: ['订单', '会员'] })
  expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
    { done: 100, all: 250 },
    { done: 200, all: 250 },
    { done: 250, all: 250 },
  ])
})

test.each<[unknown, string]>([
  [
    { promotions: [promotion, promotion, { ...promotion, tiers: [{ thresholdMinor: '199.00', offMinor: 1 }] }] },
    'promotions[2].tiers[0].thresholdMinor: 要是整数分，收到 "199.00"',
  ],
  [{ coupons: [{ ...coupon, thresholdMinor: 9.5 }] }, 'coupons[0].thresholdMinor: 要是整数分，收到 9.5'],
  [
    { coupons: [{ ...coupon, endsAt: '12 月 1 日' }] },
    'coupons[0].endsAt: 要是 UTC 时间，写成 2026-11-30T16:00:00.000Z，收到 "12 月 1 日"',
  ],
  [
    { coupons: [{ ...coupon, level: 'vip' }] },
    'coupons[0].level: 要是 item、category、shop、platform 之一，收到 "vip"',
  ],
  [{ coupons: [{ ...coupon, id: '券 1' }] }, 'coupons[0].id: 编号只能用字母、数字和 _ . : -，收到 "券 1"'],
  [
    { sizeCharts: [{ id: 's', name: '', measure: 'body', stretch: 'none', rows: [] }] },
    'sizeCharts[0].rows: 至少要有 1 个，收到 []',
  ],
  [{ coupons: [(({ name: _, ...rest }) => rest)(coupon)] }, 'coupons[0].name: 少了这一项'],
  [{ returnPolicy: { windowDays: 3 } }, 'returnPolicy.windowDays: 不能小于 7，收到 3'],
  [[], ': 最外层要是一个对象：{ "promotions": [ … ] }'],
  [{ orders: [] }, ': 里面没有规则。至少要有 promotions、coupons、shipping 等其中一段'],
  ['PK\u0003\u0004', ': 这是 Excel 或压缩包，要 JSON 文件，从「导出」得到'],
])('%j is refused with its place', async (content, fault) => {
  expect(await faults(content)).toContain(fault)
})

test('broken text is refused with line and column', async () => {
  expect(await faults('{\n  "coupons": [\n    { "id": }\n')).toEqual([
    ': 第 3 行第 13 个字：写法不对，看看有没有少了引号、逗号或括号',
  ])
})

test('an entry beyond the first slice keeps its own number', async () => {
  const coupons = Array.from({ length: 130 }, (_, at) => (at === 120 ? { ...coupon, openToAll: 'yes' } : coupon))
  expect(await faults({ coupons })).toEqual(['coupons[120].openToAll: 要是 true 或 false，收到 "yes"'])
})

test('a file that is too large is not even read', async () => {
  const text = vi.fn()
  const found = await readRulesFile({ size: 5 * 1024 * 1024 + 1, text }, vi.fn())
  expect(found).toMatchObject({ ok: false, problems: [{ sentence: expect.stringContaining('最多 5 MB') }] })
  expect(text).not.toHaveBeenCalled()
})
