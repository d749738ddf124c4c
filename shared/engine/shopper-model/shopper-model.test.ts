import { beforeEach, describe, expect, test } from 'vitest'
import type { FeedRecord } from '../../protocol/shop.ts'
import type { ShopperSnapshot } from '../api.ts'
import { createShopperEngine } from '../create-shopper-engine.ts'
import { type FakeDevice, settle, toNeedsEdge } from '../test/fake-device.ts'
import type { FakeEdge } from '../test/fake-edge.ts'
import { fakeFeed } from '../test/fake-feed.ts'
import { toMessage } from '../test/fake-messages.ts'
import { FakeModelDevice } from '../test/fake-model-device.ts'
import { setUpShop, washing } from '../test/open-shopper-tab.ts'
import { openModelOn } from './open-shopper-model.ts'

let device: FakeDevice
let edge: FakeEdge
let models: FakeModelDevice
let loads: number
let revision: number

/** The shop's leave, as the merchant's switch has it. */
const allow = (widgetModel: boolean) => {
  revision += 1
  const records = fakeFeed.map(
    (record): FeedRecord =>
      record.kind === 'settings' ? { ...record, body: { ...record.body, widgetModel } } : record,
  )
  edge.feed = { revision, records }
}

beforeEach(() => {
  ;({ device, edge } = setUpShop())
  models = new FakeModelDevice()
  loads = 0
  revision = 1
  allow(true)
})

const reworded = '建议30 度以下手洗就好哦'

/** A tab whose model is the fake one. */
async function openTab() {
  const { env, kill } = device.openTab(edge)
  const engine = createShopperEngine(env, async () => {
    loads += 1
    return (ground) => openModelOn(ground, models.openTab())
  })
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
  await settle()
  const last = () => shown.at(-1)!
  const post = async (text: string) => {
    await engine.postMessage(text)
    await settle()
  }
  const choose = async () => {
    await engine.chooseModel('fake')
    await settle()
  }
  return { engine, kill, last, post, choose, words: () => last().reworded?.map(({ text }) => text) ?? [] }
}

describe('a fake model: before the shopper asks', () => {
  test.each([false, true])('its code is not fetched by chatting; the shop’s leave: %s', async (leave) => {
    allow(leave)
    const tab = await openTab()
    await tab.post(washing)
    expect([loads, models.calls, tab.last().model, tab.last().shop?.allowsModel]).toEqual([
      ...[0, [], undefined],
      leave || undefined,
    ])
    expect((await tab.engine.listModels()).map(({ id }) => id)).toEqual(leave ? ['fake'] : [])
    expect(loads).toBe(leave ? 1 : 0)
  })

  test('without the shop’s leave it cannot be chosen either', async () => {
    allow(false)
    const tab = await openTab()
    await tab.choose()
    expect([loads, models.calls]).toEqual([0, []])
  })
})

describe('a fake model that was chosen', () => {
  test('rewords the next reply on this screen; the stored one stays, and so does what was there before', async () => {
    const tab = await openTab()
    await tab.post(washing)
    await tab.choose()
    expect(tab.last().model?.state).toMatchObject({ kind: 'ready', tier: 'improves-in-place' })
    expect(tab.words()).toEqual([])
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
    const newest = tab.last().conversation.items.at(-1)
    expect(newest).toMatchObject({
      key: tab.last().reworded?.[0]?.key,
      message: { parts: [{ text: '30 度以下手洗' }] },
    })
    expect(edge.storedTexts.filter((text) => text === reworded)).toEqual([])
  })

  test('a reload shows the original, and the model is there again without being asked for', async () => {
    const first = await openTab()
    await first.choose()
    await first.post(washing)
    first.kill()
    const again = await openTab()
    expect([again.words(), again.last().model?.state.kind]).toEqual([[], 'ready'])
    await again.post(washing)
    expect(again.words()).toEqual([reworded])
    expect(models.calls.filter((call) => call === 'download')).toEqual(['download'])
  })

  test.each<[string, (hidden: string) => string]>([
    ['a lie', () => '建议50 度以下手洗就好哦'],
    ['a promise', (hidden) => `${hidden}，洗坏了我们全额退款`],
    ['the same again', (hidden) => hidden],
  ])('%s is not shown', async (_, write) => {
    const tab = await openTab()
    await tab.choose()
    models.write = write
    await tab.post(washing)
    expect([models.calls.includes('write'), tab.words()]).toEqual([true, []])
  })

  test('on a slower device nothing is written unasked', async () => {
    models.tokensPerSecond = 4
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    expect([tab.last().model?.state, models.calls.includes('write')]).toMatchObject([{ tier: 'on-request' }, false])
  })

  test('switched off, its words go at once and no more come; on again, they do', async () => {
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    await tab.engine.setModelOn(false)
    await settle()
    await tab.post(washing)
    expect([tab.words(), models.calls.filter((call) => call === 'write')]).toEqual([[], ['write']])
    await tab.engine.setModelOn(true)
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
  })

  test('a person’s words are never reworded', async () => {
    const tab = await openTab()
    await tab.choose()
    edge.takeOver()
    edge.speak('30 度以下手洗')
    await settle()
    expect([tab.last().conversation.owner, models.calls.includes('write')]).toEqual(['operator', false])
  })

  test('nor are they when they come together with the hand-back', async () => {
    const tab = await openTab()
    await tab.choose()
    edge.cut()
    await device.elapse(1_000)
    edge.takeOver()
    const author = { kind: 'operator', id: 'o1', name: '阿澈' } as const
    const message = toMessage('operator-1', '30 度以下手洗', { author, basis: { kind: 'operator' } })
    edge.store({ type: 'message.posted', message })
    edge.store({ type: 'handoff.returned', epoch: 9, operatorName: '阿澈' })
    edge.mend()
    await device.elapse(60_000)
    expect([tab.last().conversation.owner, models.calls.includes('write')]).toEqual(['assistant', false])
  })

  test('another person at the same device finds none chosen', async () => {
    const tab = await openTab()
    await tab.engine.identify(`e30.${btoa('{"sub":"m-1"}')}.x`)
    await settle()
    await tab.choose()
    expect(tab.last().model?.state.kind).toBe('ready')
    await tab.engine.identify(`e30.${btoa('{"sub":"m-2"}')}.x`)
    await settle()
    expect([tab.last().model, tab.last().wipes]).toEqual([undefined, 1])
  })

  test.each<[string, (tab: Awaited<ReturnType<typeof openTab>>) => unknown]>([
    ['typing', (tab) => tab.engine.setComposerText('再')],
    ['another question', (tab) => tab.engine.postMessage('谢谢')],
    ['a further reply', () => edge.soothe('请稍等')],
    [
      'a wish for a person, before the edge hears of it',
      (tab) => {
        edge.cut()
        return tab.engine.requestHandoff()
      },
    ],
    ['a person who takes over', () => edge.takeOver()],
    ['the switch', (tab) => tab.engine.setModelOn(false)],
  ])('%s ends what it is writing', async (_, act) => {
    const tab = await openTab()
    await tab.choose()
    models.write = null
    await tab.post(washing)
    expect(models.calls.includes('stopped')).toBe(false)
    await act(tab)
    await settle()
    expect([models.calls.includes('stopped'), tab.words()]).toEqual([true, []])
  })

  test('an empty composer is no hand on the conversation', async () => {
    const tab = await openTab()
    await tab.choose()
    models.write = null
    await tab.post(washing)
    await tab.engine.setComposerText('')
    await settle()
    expect(models.calls.includes('stopped')).toBe(false)
  })

  test('deleted, it gives its bytes back and is chosen no more', async () => {
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    expect(await tab.engine.deleteModel('fake')).toBe(1000)
    await settle()
    expect([models.receivedBytes, tab.last().model?.state, tab.words()]).toEqual([0, { kind: 'none' }, []])
  })
})

describe('the shop takes its leave back', () => {
  test('the model is unloaded, its words go, nothing is written; given again, it is there', async () => {
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    const written = models.calls.length
    allow(false)
    edge.say({ type: 'knowledge.changed', revision })
    await settle()
    expect([tab.words(), tab.last().model, models.calls.slice(written)]).toEqual([[], undefined, ['unload']])
    await tab.post(washing)
    expect(models.calls.slice(written)).toEqual(['unload'])
    allow(true)
    edge.say({ type: 'knowledge.changed', revision })
    await settle()
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
  })

  test('a download under way stops and keeps what came', async () => {
    models.hangs = true
    const tab = await openTab()
    await tab.choose()
    expect(tab.last().model?.state).toMatchObject({ kind: 'downloading', receivedBytes: 400 })
    allow(false)
    edge.say({ type: 'knowledge.changed', revision })
    await settle()
    expect(models.calls.at(-1)).toBe('stopped')
    allow(true)
    edge.say({ type: 'knowledge.changed', revision })
    await settle()
    expect(tab.last().model?.state).toMatchObject({ kind: 'paused', receivedBytes: 400 })
  })
})

describe('two tabs', () => {
  test('one writes, both show; what one decides the other knows', async () => {
    const first = await openTab()
    const second = await openTab()
    await second.choose()
    expect([first, second].map(({ last }) => [last().role, last().model?.state.kind])).toEqual([
      ['leader', 'ready'],
      ['follower', 'ready'],
    ])
    expect(models.calls).toEqual(['download', 'load', 'load', 'unload'])
    await second.post(washing)
    expect([first.words(), second.words()]).toEqual([[reworded], [reworded]])
    expect(models.calls.filter((call) => call === 'write')).toHaveLength(1)
    const third = await openTab()
    expect(third.words()).toEqual([reworded])
    await third.engine.setModelOn(false)
    await settle()
    expect([first.words(), second.words(), third.words()]).toEqual([[], [], []])
  })

  test('a hand in the tab that follows ends what the other writes', async () => {
    const first = await openTab()
    const second = await openTab()
    await first.choose()
    models.write = null
    await first.post(washing)
    await second.engine.setComposerText('再')
    await settle()
    expect(models.calls.at(-1)).toBe('stopped')
  })

  test('the tab that takes over rewords what comes then, and nothing that stood there', async () => {
    const first = await openTab()
    const second = await openTab()
    await second.choose()
    models.write = null
    await second.post(washing)
    first.kill()
    await device.elapse(1_000)
    models.write = (hidden) => `建议${hidden}就好哦`
    await settle()
    expect([second.last().role, second.words()]).toEqual(['leader', []])
    await second.post(washing)
    expect(second.words()).toEqual([reworded])
  })
})

test('what only the edge can answer is reworded when the answer is there', async () => {
  device.turns.订单到哪了 = (input) => toNeedsEdge(input, '连上网后帮您查')
  edge.answer = () => ({ parts: [{ kind: 'text', text: '30 度以下手洗' }] })
  const tab = await openTab()
  await tab.choose()
  await tab.post('订单到哪了')
  expect(tab.words()).toEqual([reworded])
})

test('words with a list between them stay as they are: one wording cannot stand in two places', async () => {
  const text = { kind: 'text', text: '30 度以下手洗' } as const
  edge.answer = () => ({ parts: [text, { kind: 'steps', steps: ['泡', '洗'] }, text] })
  const tab = await openTab()
  await tab.choose()
  await tab.post(washing)
  expect([tab.words(), models.calls.includes('write')]).toEqual([[], false])
})

test('everything is forgotten on a wish, the choice of a model with it', async () => {
  const tab = await openTab()
  await tab.choose()
  await tab.engine.shutdown()
  await settle()
  const again = await openTab()
  expect([again.last().model, again.words()]).toEqual([undefined, []])
})
