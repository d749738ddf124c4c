import { beforeEach, describe, expect, test } from 'vitest'
import { type FakeDevice, settle, toNeedsEdge, toPlan, toReplyOutcome } from './test/fake-device.ts'
import type { FakeEdge } from './test/fake-edge.ts'
import { openShopperTab, setUpShop, washing } from './test/open-shopper-tab.ts'

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  ;({ device, edge } = setUpShop())
})

const openTab = () => openShopperTab({ device, edge })

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

  test('what was asked before the shop was known counts in what follows', async () => {
    const [early, late] = ['这件多重', '那件呢'] as const
    const spokenOf: string[][] = []
    for (const text of [early, late]) {
      device.turns[text] = (input) => {
        const { state } = input
        spokenOf.push(state.products)
        const outcome = toReplyOutcome(input, toPlan(`答：${text}`))
        return { ...outcome, state: { ...state, products: [...state.products, text] } }
      }
    }
    edge.brokenFeeds = 1
    const tab = await openTab()
    await tab.post(early)
    expect(device.turnsTaken).toEqual([])
    await device.elapse(60_000)
    await tab.post(late)
    expect(device.turnsTaken).toEqual([early, late])
    expect(spokenOf).toEqual([[], [early]])
    expect(tab.rows()).toEqual([`${early} · delivered`, `${late} · delivered`, '30 度以下手洗 · settled'])
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
