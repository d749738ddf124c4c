import { beforeEach, describe, expect, test } from 'vitest'
import type { ShopperSnapshot } from './api.ts'
import { createShopperEngine } from './create-shopper-engine.ts'
import { FakeDevice, settle, toNeedsEdge, toPlan, toReplyOutcome } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const config = { shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' } as const
const washing = '冲锋衣怎么洗'

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
  device.turns[washing] = (input) => toReplyOutcome(input, toPlan('30 度以下手洗'))
})

/** A tab with the widget in it, and what it showed last. */
async function openTab() {
  const { env, kill } = device.openTab(edge)
  const engine = createShopperEngine(env)
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start(config)
  await settle()
  const last = () => shown.at(-1)!
  const post = async (text: string) => {
    const posted = await engine.postMessage(text)
    await settle()
    return posted.ok ? posted.value : posted.reason.code
  }
  return { engine, kill, shown, last, post, rows: () => toRows(last()) }
}

/** Each row as words: what is said, and how it is delivered or settled. */
function toRows({ conversation }: ShopperSnapshot): string[] {
  return conversation.items.map((item) => {
    if (item.kind === 'line') return item.line.type
    if (item.kind === 'rating') return `rating ${item.stars}`
    const text = item.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('')
    return `${text} · ${item.provisional ?? item.delivery?.kind ?? 'settled'}`
  })
}

describe('online', () => {
  test('a question is shown, sent, answered at once and settled in place', async () => {
    const tab = await openTab()
    await tab.post(washing)
    expect(tab.rows()).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
    const keys = new Set(tab.shown.flatMap(({ conversation }) => conversation.items.map(({ key }) => key)))
    expect(keys.size).toBe(2)
    const seen = tab.shown.map((snapshot) => toRows(snapshot)[0]).filter(Boolean)
    expect([...new Set(seen)]).toEqual([`${washing} · queued`, `${washing} · sending`, `${washing} · delivered`])
    expect(tab.shown.some((snapshot) => toRows(snapshot)[1] === '30 度以下手洗 · waiting')).toBe(true)
  })

  test('the device proposes what it showed, under the seq the room gave', async () => {
    const tab = await openTab()
    await tab.post(washing)
    expect(edge.received.filter(({ type }) => type === 'reply.propose')).toEqual([
      { type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'article', articleId: 'washing' } },
    ])
  })

  test('another answer within a second simply takes its place', async () => {
    edge.answer = () => ({ parts: [{ kind: 'text', text: '40 度机洗' }] })
    const tab = await openTab()
    await tab.post(washing)
    expect(tab.rows()).toEqual([`${washing} · delivered`, '40 度机洗 · settled'])
  })

  test('a question only the edge can answer shows dots and nothing provisional', async () => {
    device.turns.订单到哪了 = (input) => toNeedsEdge(input, '连上网后帮您查')
    edge.answer = () => null
    const tab = await openTab()
    await tab.post('订单到哪了')
    expect(tab.rows()).toEqual(['订单到哪了 · delivered'])
    expect(tab.last().conversation.assistantTyping).toBe(true)
    expect(edge.received.at(-1)).toMatchObject({ basis: { kind: 'flow', flow: 'order-status', event: 'asked' } })
    edge.store({ type: 'handoff.requested', epoch: 1, trigger: 'cannot-answer', card: null })
    await settle()
    expect(tab.last().conversation.assistantTyping).toBe(false)
  })

  test('while a person answers, the device takes no turn', async () => {
    const tab = await openTab()
    await tab.engine.requestHandoff()
    await settle()
    edge.takeOver()
    await tab.post(washing)
    expect(device.turnsTaken).toEqual([])
    expect(tab.rows()).toEqual(['handoff.requested', 'handoff.accepted', `${washing} · delivered`])
  })

  test('a text over the limit is refused with the limit and stays in the composer', async () => {
    const tab = await openTab()
    const long = '长'.repeat(4001)
    expect(await tab.post(long)).toBe('text-too-long')
    expect(tab.last()).toMatchObject({ composerText: long, refusal: { code: 'text-too-long', limit: 4000 } })
    expect(edge.storedTexts).toEqual([])
    await tab.engine.setComposerText('短一些')
    await settle()
    expect(tab.last().refusal).toBeNull()
  })

  test('a message the edge refuses is marked, can be sent again, or thrown away', async () => {
    const tab = await openTab()
    edge.refusals.set('id-000001', [{ code: 'malformed' }])
    const first = await tab.post('第一条')
    await tab.post(washing)
    expect(tab.rows()).toContain('第一条 · failed')
    expect(edge.storedTexts).toEqual([washing])
    await tab.engine.retry(first)
    await settle()
    expect(edge.storedTexts).toEqual([washing, '第一条'])
  })

  test('429 waits as long as it says and keeps the order', async () => {
    const tab = await openTab()
    edge.refusals.set('id-000001', [{ code: 'too-many-requests', retryAfterSeconds: 20 }])
    await tab.post('一')
    await tab.post('二')
    expect(edge.storedTexts).toEqual([])
    await device.elapse(20_000)
    expect(edge.storedTexts).toEqual(['一', '二'])
  })

  test('unread counts what others said since the last look', async () => {
    const tab = await openTab()
    edge.takeOver()
    edge.speak('您好')
    edge.speak('在吗')
    await settle()
    expect(tab.last().unread).toBe(2)
    await tab.engine.markRead()
    await settle()
    expect(tab.last().unread).toBe(0)
    expect(edge.received.at(-1)).toEqual({ type: 'read.mark', seq: 3 })
  })

  test('an article that changed is pulled when the edge says so', async () => {
    const tab = await openTab()
    expect(tab.last().knowledge).toEqual({ kind: 'ready', revision: 1, articles: 1 })
    edge.feed = { revision: 2, records: edge.feed.records.filter(({ kind }) => kind !== 'article') }
    edge.say({ type: 'knowledge.changed', revision: 2 })
    await settle()
    expect(tab.last().knowledge).toEqual({ kind: 'ready', revision: 2, articles: 0 })
    expect(tab.last().shop).toMatchObject({ name: '山野', hoursLabel: '9:00–21:00' })
  })

  test('the clock is the edge’s, however wrong the device’s is', async () => {
    device.skewMs = -400 * 86_400_000
    const tab = await openTab()
    await tab.post(washing)
    const { clockOffsetMs, conversation } = tab.last()
    expect(clockOffsetMs).toBe(-device.skewMs)
    expect(conversation.items[0]).toMatchObject({ message: { at: '2026-11-21T10:00:00.000Z' } })
  })
})

describe('offline', () => {
  /** Everything was loaded once; then the network goes. */
  async function openThenCut() {
    const tab = await openTab()
    edge.cut()
    await device.elapse(2_000)
    expect(tab.last().connection).toBe('offline')
    return tab
  }

  test('answers from what it holds, queues in order, delivers exactly once', async () => {
    const tab = await openThenCut()
    await tab.post(washing)
    await tab.post('还有呢')
    expect(tab.rows()).toEqual([
      `${washing} · queued`,
      '30 度以下手洗 · waiting',
      '还有呢 · queued',
      '答：还有呢 · waiting',
    ])
    edge.mend()
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual([washing, '还有呢'])
    expect(tab.rows()[1]).toBe('30 度以下手洗 · settled')
    expect(tab.last().connection).toBe('online')
  })

  test('an answer read offline stays, marked, above what the edge says', async () => {
    edge.answer = () => ({ parts: [{ kind: 'text', text: '40 度机洗' }] })
    const tab = await openThenCut()
    await tab.post(washing)
    edge.mend()
    await device.elapse(60_000)
    expect(tab.rows()).toEqual([`${washing} · delivered`, '30 度以下手洗 · replaced', '40 度机洗 · settled'])
    expect(tab.last().conversation.items[1]).toMatchObject({ shownOffline: true })
  })

  test('a question only the edge can answer is told so', async () => {
    device.turns.订单到哪了 = (input) => toNeedsEdge(input, '连上网后帮您查')
    const tab = await openThenCut()
    await tab.post('订单到哪了')
    expect(tab.rows()).toEqual(['订单到哪了 · queued', '连上网后帮您查 · waiting'])
  })

  test('a person asked for is asked for later, or taken back', async () => {
    const tab = await openThenCut()
    await tab.engine.requestHandoff()
    await settle()
    expect(tab.last().conversation.handoffPending).toBe(true)
    await tab.engine.cancelHandoff()
    await settle()
    expect(tab.last().conversation.handoffPending).toBe(false)
    await tab.engine.requestHandoff()
    edge.mend()
    await device.elapse(60_000)
    expect(tab.last().conversation).toMatchObject({ owner: 'waiting', handoffPending: false })
  })

  test('the socket dies after the message was stored and before anybody heard: still once', async () => {
    const tab = await openTab()
    edge.losesNext = 1
    await tab.post(washing)
    expect(edge.storedTexts).toEqual([washing])
    edge.mend()
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual([washing])
    expect(tab.rows()).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
  })

  test('a half-open link is noticed, and what it swallowed is sent again', async () => {
    const tab = await openTab()
    edge.isMute = true
    await tab.post(washing)
    expect(edge.storedTexts).toEqual([])
    edge.isMute = false
    await device.elapse(15_000)
    expect(edge.storedTexts).toEqual([washing])
  })

  test('facts that were lost are asked for again', async () => {
    const tab = await openTab()
    edge.isMute = true
    edge.speak('第一句')
    await settle()
    edge.isMute = false
    edge.speak('第二句')
    await settle()
    expect(tab.rows()).toEqual(['第一句 · settled', '第二句 · settled'])
  })

  test('killed with a full outbox: the next start shows and delivers all of it', async () => {
    const tab = await openThenCut()
    await tab.post(washing)
    await tab.post('还有呢')
    await tab.engine.setComposerText('写了一半')
    tab.kill()
    const next = await openTab()
    expect(next.rows()).toEqual(tab.rows())
    expect(next.last().composerText).toBe('写了一半')
    edge.mend()
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual([washing, '还有呢'])
  })

  test('the very first visit, without a network: kept, and sent when there is one', async () => {
    edge.cut()
    const tab = await openTab()
    await tab.post('有人吗')
    expect(tab.rows()).toEqual(['有人吗 · queued'])
    edge.mend()
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual(['有人吗'])
    expect(tab.rows()[0]).toBe('有人吗 · delivered')
  })

  test('the browser says online again: no waiting for the next attempt', async () => {
    const tab = await openThenCut()
    await device.elapse(120_000)
    await tab.post(washing)
    edge.mend()
    await tab.engine.noticeNetwork(true)
    await settle()
    expect(edge.storedTexts).toEqual([washing])
  })
})

describe('two tabs', () => {
  test('are one conversation over one socket', async () => {
    const first = await openTab()
    const second = await openTab()
    expect([first.last().role, second.last().role]).toEqual(['leader', 'follower'])
    expect(edge.openSockets).toBe(1)
    await second.post(washing)
    expect(edge.storedTexts).toEqual([washing])
    expect(second.rows()).toEqual(first.rows())
    expect(second.last()).toMatchObject({ connection: 'online', knowledge: { kind: 'ready' }, shop: { name: '山野' } })
  })

  test('a follower mirrors owner, queue and typing', async () => {
    const first = await openTab()
    const second = await openTab()
    await second.engine.requestHandoff()
    await settle()
    edge.say({ type: 'queue.moved', position: 3, minutes: [2, 4] })
    edge.say({ type: 'typing.changed', by: 'operator', typing: true })
    await settle()
    expect(second.last().conversation).toMatchObject({ owner: 'waiting', queue: { position: 3 }, otherTyping: true })
    expect(second.last().conversation).toEqual(first.last().conversation)
  })

  test('the follower takes over within a second and loses nothing', async () => {
    const first = await openTab()
    const second = await openTab()
    edge.cut()
    await device.elapse(2_000)
    await second.post(washing)
    first.kill()
    edge.mend()
    await device.elapse(1_000)
    expect(second.last()).toMatchObject({ role: 'leader', connection: 'online' })
    expect(edge.openSockets).toBe(1)
    expect(edge.storedTexts).toEqual([washing])
  })

  test('a tab whose storage is denied stands alone and says so', async () => {
    device.storage = { kind: 'memory', why: 'denied' }
    const first = await openTab()
    const second = await openTab()
    expect([first.last().role, second.last().role]).toEqual(['leader', 'leader'])
    await second.post(washing)
    expect(second.rows()).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
    expect(second.last().storage).toEqual({ kind: 'memory', why: 'denied' })
  })
})

describe('whose device it is', () => {
  const jwt = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.x`

  test('a login is presented once and kept across connections', async () => {
    const tab = await openTab()
    await tab.engine.identify(jwt('m-1'))
    await settle()
    expect(tab.last().conversation.proof).toBe('identity')
    edge.cut()
    edge.mend()
    await device.elapse(60_000)
    expect(edge.received.filter(({ type }) => type === 'identity.present')).toHaveLength(1)
  })

  test('another person finds nothing of the one before', async () => {
    const tab = await openTab()
    await tab.engine.identify(jwt('m-1'))
    await tab.post('我的地址是……')
    edge.facts = []
    await tab.engine.identify(jwt('m-2'))
    await device.elapse(5_000)
    expect(tab.rows()).toEqual(['identity.accepted'])
    expect(edge.sessions).toBe(2)
  })

  test('shutdown leaves nothing on the device', async () => {
    const tab = await openTab()
    await tab.post(washing)
    await tab.engine.setComposerText('写了一半')
    await tab.engine.shutdown()
    expect(tab.last()).toMatchObject({ conversation: { items: [] }, composerText: '' })
    expect(edge.openSockets).toBe(0)
    const store = device.openStore('kefu-shopper-demo')
    expect(await store.loadRecords()).toEqual({ revision: 0, records: [] })
    expect(await store.loadConversation(edge.conversationId)).toMatchObject({ facts: [], messages: [], outbox: [] })
  })
})

test('the local model is off here, and why is said in full', async () => {
  const tab = await openTab()
  expect(await tab.engine.preflightModel()).toEqual({
    kind: 'off',
    reasons: ['no-webgpu', 'no-library-in-build', 'no-weights'],
  })
})
