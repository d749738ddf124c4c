import { beforeEach, describe, expect, test } from 'vitest'
import type { OfferedModel } from '../../inference/catalogue/list-offered-models.ts'
import { settle } from '../test/fake-device.ts'
import { reworded, setUpModel } from '../test/open-model-tab.ts'
import { washing } from '../test/open-shopper-tab.ts'
import { findServedLibrary } from './shopper-device.ts'

type World = ReturnType<typeof setUpModel>
let device: World['device']
let models: World['models']
let allow: World['allow']
let openTab: World['openTab']
let countLoads: World['countLoads']

beforeEach(() => {
  ;({ device, models, allow, openTab, countLoads } = setUpModel())
})

describe('a fake model: before the shopper asks', () => {
  test.each([false, true])('its code is not fetched by chatting; the shop’s leave: %s', async (leave) => {
    await allow(leave)
    const tab = await openTab()
    await tab.post(washing)
    expect([countLoads(), models.calls, tab.last().model, tab.last().shop?.allowsModel]).toEqual([
      ...[0, [], undefined],
      leave || undefined,
    ])
    expect((await tab.engine.listModels()).map(({ id }) => id)).toEqual(leave ? ['fake'] : [])
    expect(countLoads()).toBe(leave ? 1 : 0)
  })

  test('without the shop’s leave it cannot be chosen either', async () => {
    await allow(false)
    const tab = await openTab()
    await tab.choose()
    expect([await tab.engine.listLeftModels(), countLoads(), models.calls]).toEqual([[], 0, []])
  })
})

describe('the shop takes its leave back', () => {
  test('the model is unloaded, its words go, nothing is written; given again, it is there', async () => {
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    const written = models.calls.length
    await allow(false)
    expect([tab.words(), tab.last().model, models.calls.slice(written)]).toEqual([[], undefined, ['unload']])
    await tab.post(washing)
    expect(models.calls.slice(written)).toEqual(['unload'])
    await allow(true)
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
  })

  test('a download under way stops and keeps what came', async () => {
    models.hangs = true
    const tab = await openTab()
    await tab.choose()
    expect(tab.last().model?.state).toMatchObject({ kind: 'downloading', receivedBytes: 400 })
    await allow(false)
    expect(models.calls.at(-1)).toBe('stopped')
    await allow(true)
    expect(tab.last().model?.state).toMatchObject({ kind: 'paused', receivedBytes: 400 })
  })
})

describe('its files stay behind when the shop takes its leave back', () => {
  test('they are seen without its code, and deleted; given again, nothing is chosen', async () => {
    const first = await openTab()
    await first.choose()
    expect(await first.engine.listLeftModels()).toEqual([])
    await allow(false)
    first.kill()
    const tab = await openTab()
    const before = countLoads()
    expect([await tab.engine.listLeftModels(), countLoads()]).toEqual([[{ id: 'fake', bytes: 1000 }], before])
    await tab.choose()
    expect(tab.last().model).toBeUndefined()
    const called = models.calls.length
    expect(await tab.engine.deleteModel('fake')).toBe(1000)
    expect([models.calls.slice(called), await tab.engine.listLeftModels()]).toEqual([['wipe'], []])
    await allow(true)
    await tab.post(washing)
    expect([tab.last().model?.state ?? { kind: 'none' }, tab.words()]).toEqual([{ kind: 'none' }, []])
  })

  test.each([
    ['that leads', 0],
    ['that follows', 1],
  ] as const)('the leave comes back while the tab %s deletes them: nothing is chosen, in no tab', async (_, at) => {
    const tabs = [await openTab(), await openTab()] as const
    await tabs[0].choose()
    await allow(false)
    let wipe = () => {}
    models.mayWipe = new Promise((resolve) => {
      wipe = resolve
    })
    const deleting = tabs[at].engine.deleteModel('fake')
    await allow(true)
    expect(tabs[0].last().model?.state.kind).toBe('ready')
    wipe()
    expect(await deleting).toBe(1000)
    await settle()
    expect(tabs.map(({ last }) => last().model?.state.kind ?? 'none')).toEqual(['none', 'none'])
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

test('deleted, it gives its bytes back and is chosen no more', async () => {
  const tab = await openTab()
  await tab.choose()
  await tab.post(washing)
  expect(await tab.engine.deleteModel('fake')).toBe(1000)
  await settle()
  expect([models.receivedBytes, tab.last().model?.state, tab.words()]).toEqual([0, { kind: 'none' }, []])
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

test('everything is forgotten on a wish, the choice of a model with it', async () => {
  const tab = await openTab()
  await tab.choose()
  await tab.engine.shutdown()
  await settle()
  const again = await openTab()
  expect([again.last().model, again.words()]).toEqual([undefined, []])
})

test.each([
  ['ab12', 'https://edge.test/models/libraries/ab12/lib.wasm'],
  [null, null],
])('a library of hash %s is asked of the shop’s own edge', (sha256, path) => {
  const library = sha256 === null ? null : { sha256 }
  const model = { libraryName: 'lib.wasm', manifest: { engine: { library } } } as OfferedModel
  expect(findServedLibrary(model, 'https://edge.test')?.path ?? null).toBe(path)
})
