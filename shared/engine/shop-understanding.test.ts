import { beforeEach, expect, test } from 'vitest'
import { fitShopLayer } from '../intents/fit-shop-layer.ts'
import type { FeedRecord } from '../protocol/shop.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { SellerSnapshot, ShopperSnapshot } from './api.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { createShopperEngine } from './create-shopper-engine.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'
import { fakeFeed } from './test/fake-feed.ts'
import { toRows } from './test/open-shopper-tab.ts'

const asked = '能绣小明三个字不'
const answer = '30 度以下手洗'
const layer = fitShopLayer(
  [
    { label: 'own_monogram', text: asked },
    { label: 'own_monogram', text: '可以绣个名字在上面吗' },
  ],
  ['own_monogram'],
)

function understandingOf(enabled: boolean, name?: string): FeedRecord {
  const own = { id: 'own_monogram', articleId: 'washing', ...(name === undefined ? {} : { name }) }
  return {
    ...{ kind: 'understanding', id: 'main' },
    body: { revision: 1, enabled, layer: enabled ? layer : null, ownIntents: [own] },
  }
}

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
})

/** The edge is at a new revision with this record, and says so on every open socket. */
async function announce(revision: number, record: FeedRecord): Promise<void> {
  edge.feed = { revision, records: [...fakeFeed, record] }
  edge.say({ type: 'knowledge.changed', revision })
  await settle()
}

/** A widget that decides by the real rules. */
async function openWidget() {
  const { env, kill } = device.openTab(edge)
  const engine = createShopperEngine({ ...env, takeTurn })
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
  await settle()
  const post = async (text: string) => {
    await engine.postMessage(text)
    await settle()
  }
  const proposed = () => edge.received.findLast(({ type }) => type === 'reply.propose')
  return { kill, post, proposed, rows: () => toRows(shown.at(-1)!) }
}

test('an open chat understands what was taught a moment ago, and no more when it is switched off', async () => {
  const widget = await openWidget()
  await widget.post(asked)
  expect(widget.proposed()).not.toMatchObject({ basis: { kind: 'article' } })
  await announce(2, understandingOf(true))
  await widget.post(asked)
  expect(widget.proposed()).toMatchObject({ basis: { kind: 'article', articleId: 'washing' } })
  await announce(3, understandingOf(false))
  await widget.post(asked)
  expect(widget.proposed()).not.toMatchObject({ basis: { kind: 'article' } })
})

test('a chat that was offline learns it at reconnect', async () => {
  const widget = await openWidget()
  edge.cut()
  await settle()
  edge.feed = { revision: 2, records: [...fakeFeed, understandingOf(true)] }
  edge.mend()
  await device.elapse(60_000)
  await widget.post(asked)
  expect(widget.proposed()).toMatchObject({ basis: { kind: 'article', articleId: 'washing' } })
})

test('what was taught is kept on the device and answers without a network', async () => {
  edge.feed = { revision: 2, records: [...fakeFeed, understandingOf(true)] }
  const first = await openWidget()
  first.kill()
  edge.cut()
  const second = await openWidget()
  await second.post(asked)
  expect(second.rows().at(-1)).toContain(answer)
})

test('an operator’s drafts say which own intent it is and quote its article', async () => {
  edge.speaksAsStaff = true
  edge.feed = { revision: 2, records: [...fakeFeed, understandingOf(true, '绣名字')] }
  const { env } = device.openTab(edge)
  const engine = createSellerEngine({ ...env, takeTurn })
  const shown: SellerSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start({ edge: null, shop: null })
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  const history = [{ side: 'shopper' as const, text: asked, at: null }]
  const drafts = await engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'jd' })
  expect(drafts.requests[0]).toMatchObject({ name: '绣名字' })
  expect(drafts.drafts[0]?.text).toContain(answer)
})
