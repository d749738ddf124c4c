import { beforeEach, describe, expect, test } from 'vitest'
import { headlampTree } from '../demo/headlamp-tree.data.ts'
import { chooseVariant } from '../knowledge/variants/choose-variant.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { hashVisitor } from '../protocol/visitor-hash.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { ShopperSnapshot } from './api.ts'
import { createShopperEngine } from './create-shopper-engine.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'
import { fakeFeed } from './test/fake-feed.ts'

const dayMs = 24 * 3_600_000
const base: FeedArticle = {
  ...{ id: 'snow', title: '雪季通票怎么买', questions: ['雪季通票怎么买'], answers: [{ id: 'A', text: '在首页买。' }] },
  ...{ relatedIds: [], handsOff: false, layer: 'base', category: ['活动'], productIds: [], locale: 'zh-CN' },
  ...{ validFrom: null, validTo: null, version: 1 },
}

let device: FakeDevice
let edge: FakeEdge
let revision = 9

beforeEach(() => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
  // The edge is slow here: what is shown is the device's own answer.
  edge.answer = () => null
})

/** A widget that decides by the real rules over a feed with this article. */
async function openWidget(article: Partial<FeedArticle>) {
  revision += 1
  edge.feed = { revision, records: [...fakeFeed, { kind: 'article', id: 'snow', body: { ...base, ...article } }] }
  const { env, kill } = device.openTab(edge)
  const engine = createShopperEngine({ ...env, takeTurn })
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
  await settle()
  const ask = async (text: string) => {
    await engine.postMessage(text)
    await settle()
    const proposed = edge.received.findLast(({ type }) => type === 'reply.propose')
    return proposed?.type === 'reply.propose' ? proposed.basis : undefined
  }
  const said = () => JSON.stringify(shown.at(-1)?.conversation.items.at(-1))
  return { ask, said, kill }
}

const own = { kind: 'article', articleId: 'snow' }
const inMs = (ms: number) => new Date(device.nowMs + ms).toISOString()

describe.each([-3 * dayMs, 0, 3 * dayMs])('on a device whose clock is %i ms off', (skewMs) => {
  beforeEach(() => {
    device.skewMs = skewMs
  })

  test.each([
    [59_999, true],
    [60_000, false],
  ])('a campaign that ends in a minute is quoted after %i ms: %s', async (ms, isQuoted) => {
    const { ask } = await openWidget({ layer: 'campaign', validTo: inMs(60_000) })
    await device.elapse(ms)
    const basis = await ask('雪季通票怎么买')
    if (isQuoted) expect(basis).toEqual(own)
    else expect(basis).not.toEqual(own)
  })

  test.each([
    [59_999, false],
    [60_000, true],
  ])('one that begins in a minute is quoted after %i ms: %s', async (ms, isQuoted) => {
    const { ask } = await openWidget({ layer: 'campaign', validFrom: inMs(60_000) })
    await device.elapse(ms)
    const basis = await ask('雪季通票怎么买')
    if (isQuoted) expect(basis).toEqual(own)
    else expect(basis).not.toEqual(own)
  })
})

test('the device shows the variant that the edge will choose for this conversation', async () => {
  const answers: FeedArticle['answers'] = [
    { id: 'A', text: '通票甲' },
    { id: 'B', text: '通票乙' },
    { id: 'C', text: '通票丙' },
  ]
  const { ask, said } = await openWidget({ answers })
  await ask('雪季通票怎么买')
  expect(said()).toContain(chooseVariant({ ...base, answers }, hashVisitor(edge.conversationId)).text)
})

test('a process is walked on this device, proposed as a flow, and goes on after a reload', async () => {
  const walked = { title: '头灯不亮自查', questions: ['头灯不亮了怎么办'], tree: headlampTree }
  const first = await openWidget(walked)
  expect(await first.ask('头灯不亮了怎么办')).toEqual({ kind: 'flow', flow: 'walk-tree', event: 'start' })
  expect(first.said()).toContain('亮一下就灭')
  first.kill()
  const second = await openWidget(walked)
  expect(await second.ask('1')).toEqual({ kind: 'flow', flow: 'walk-tree', event: 'message' })
  expect(second.said()).toContain('同时按住两秒')
})

test('a process that was changed meanwhile begins again, one that is gone is said to be gone', async () => {
  const walked = { title: '头灯不亮自查', questions: ['头灯不亮了怎么办'], tree: headlampTree }
  const first = await openWidget(walked)
  await first.ask('头灯不亮了怎么办')
  await first.ask('完全不亮')
  first.kill()
  const [start, ...rest] = headlampTree.steps
  const renamed = { ...start!, options: start!.options.map((one) => ({ ...one, label: `${one.label}了` })) }
  const second = await openWidget({ ...walked, version: 2, tree: { ...headlampTree, steps: [renamed, ...rest] } })
  await second.ask('没亮')
  expect(second.said()).toMatch(/从头问起|重新来/)
  expect(second.said()).toContain('完全不亮了')
  second.kill()
  const third = await openWidget({ title: '头灯不亮自查', questions: ['头灯不亮了怎么办'], version: 3 })
  await third.ask('完全不亮了')
  expect(third.said()).toMatch(/收起来|停用/)
})
