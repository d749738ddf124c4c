import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createShopperEngine } from './create-shopper-engine.ts'
import { type FakeDevice, settle, toNeedsEdge } from './test/fake-device.ts'
import type { FakeEdge } from './test/fake-edge.ts'
import { openShopperTab, setUpShop, toRows, washing } from './test/open-shopper-tab.ts'

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  ;({ device, edge } = setUpShop())
})

const openTab = () => openShopperTab({ device, edge })

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

  test('knowledge that the edge could not give is asked for again', async () => {
    edge.brokenFeeds = 2
    const tab = await openTab()
    expect(tab.last().shop).toBeNull()
    await device.elapse(5_000)
    expect(tab.last()).toMatchObject({ knowledge: { kind: 'ready' }, shop: { name: '山野' } })
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

  test('a login goes on in its own conversation, begun on another device, and asks for it once', async () => {
    edge.home = 'c1-begun-on-another-device'
    edge.soothe('怎么寄回呢')
    const begun = edge.facts.splice(0)
    const tab = await openTab()
    edge.facts = begun
    await tab.engine.identify(jwt('m-1'))
    await settle()
    expect(tab.rows()).toEqual(['怎么寄回呢 · settled', 'identity.accepted'])
    await tab.engine.identify(jwt('m-1'))
    await settle()
    expect(edge.logins).toEqual([false])
  })

  test('what was said before the login is kept in sight', async () => {
    const tab = await openTab()
    await tab.post(washing)
    edge.home = 'c1-begun-on-another-device'
    await tab.engine.identify(jwt('m-1'))
    await settle()
    expect(edge.logins).toEqual([true])
    expect(tab.rows()[0]).toContain(washing)
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

  test('words that follow the log-in at once are that person’s', async () => {
    const tab = await openTab()
    const identifying = tab.engine.identify(jwt('m-1'))
    await tab.engine.postMessage('我的订单到哪了')
    await identifying
    await device.elapse(5_000)
    expect(edge.facts.map(({ type }) => type).slice(0, 2)).toEqual(['identity.accepted', 'message.posted'])
    expect(edge.storedTexts).toEqual(['我的订单到哪了'])
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

  test('what was under way when it shut down ends without a word', async () => {
    const unheard: unknown[] = []
    const hear = (error: unknown) => void unheard.push(error)
    process.on('unhandledRejection', hear)
    onTestFinished(() => void process.off('unhandledRejection', hear))
    const { env } = device.openTab(edge)
    const engine = createShopperEngine(env)
    const starting = engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
    await Promise.all([starting, engine.shutdown()])
    await settle()
    expect(unheard).toEqual([])
    expect(device.logged).toEqual([])
  })
})

describe('a disk that fails for a moment', () => {
  test('while a reply is made: told, and the next words are answered', async () => {
    const tab = await openTab()
    device.failing.push('loadRow')
    await tab.post('第一句')
    await tab.post(washing)
    await device.elapse(20_000)
    expect(tab.rows().slice(-2)).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
    expect(device.logged.map(({ event }) => event)).toContain('engine step failed')
  })

  test('while words come in: they are saved with the next', async () => {
    const tab = await openTab()
    device.failing.push('saveChanges')
    edge.speak('我来帮您看')
    await settle()
    edge.speak('请稍等')
    await settle()
    expect(tab.rows()).toEqual(['我来帮您看 · settled', '请稍等 · settled'])
  })
})
