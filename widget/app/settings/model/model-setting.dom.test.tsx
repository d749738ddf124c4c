import { describe, expect, test, vi } from 'vitest'
import { modelErrorCodes } from '../../../../shared/inference/local-model.ts'
import type { ModelRow, ModelState } from '../../../../shared/inference/model-control.ts'
import { modelOffReasons } from '../../../../shared/inference/preflight.ts'
import { scene } from '../../../dev/compose.ts'
import { modelIn, scriptedModels } from '../../../dev/scripted-models.ts'
import { showSnapshot, snapshot } from '../../../snapshot.ts'
import { button, find, renderChat, settle } from '../../../test/render-chat.tsx'
import { chooseLocale } from '../../preferences.ts'
import { pickModel } from './pick-model.ts'

const [row] = scriptedModels as [ModelRow, ...ModelRow[]]
const rowWith = (change: Partial<ModelRow>): ModelRow => ({ ...row, ...change })
const off = (...reasons: Extract<ModelRow['preflight'], { kind: 'off' }>['reasons']) =>
  rowWith({ preflight: { kind: 'off', reasons } })
const arrived = { receivedBytes: 128_400_000, totalBytes: 278_000_000 }
const ready = { kind: 'ready', modelId: 'small', speed: null, tier: 'improves-in-place' } as const
const whole = rowWith({ receivedBytes: row.downloadBytes })

interface Case {
  /** What lies here although the shop does not allow it. */
  left?: { id: string; bytes: number }[]
  /** Null: the engine cannot be asked. */
  rows?: ModelRow[] | null
  state?: ModelState
  isOn?: boolean
  allows?: boolean
}

/** The settings, open over a chat whose shop allows a model. */
async function openSettings({ rows = [row], left = [], state, isOn = true, allows = true }: Case) {
  const { shop, ...rest } = scene([])
  const shown = {
    ...rest,
    shop: shop && { ...shop, ...(allows && { allowsModel: true }) },
    ...(state && { model: modelIn(state, { isOn }) }),
  }
  const drawn = renderChat(shown)
  drawn.engine.listModels.mockImplementation(async () => {
    if (rows === null) throw new Error('gone')
    return rows
  })
  drawn.engine.listLeftModels.mockImplementation(async () => left)
  button(drawn.place, '设置').click()
  // The sheet is fetched when it is wanted, and the setting with it.
  await vi.dynamicImportSettled()
  await settle()
  await vi.dynamicImportSettled()
  await settle()
  const section = () => drawn.place.querySelector<HTMLElement>('[aria-labelledby=w-model]')
  const turnTo = async (next: ModelState, change: { isOn?: boolean } = {}) => {
    const now = snapshot.peek()
    if (now) showSnapshot({ ...now, model: modelIn(next, change) })
    await settle()
  }
  return { ...drawn, section, turnTo }
}

describe('where there is nothing to choose', () => {
  test.each<[string, Case]>([
    ['the shop does not allow it', { allows: false }],
    ['the shop allows it and offers no model', { rows: [] }],
  ])('%s: no section at all', async (_, given) => {
    const { place, section } = await openSettings(given)
    expect(place.querySelector('dialog')?.textContent).toContain('外观')
    expect(section()).toBeNull()
  })

  test('the shop’s leave goes while the sheet is open: so does the section', async () => {
    const { section } = await openSettings({})
    expect(section()).not.toBeNull()
    showSnapshot(scene([]))
    await settle()
    expect(section()).toBeNull()
  })
})

describe('the shop allows it no more, and files are here', () => {
  const left = [
    { id: 'small', bytes: 278_000_000 },
    { id: 'large', bytes: 120_000_000 },
  ]

  test('that is said with their size; nothing but deleting is offered, and it says what came back', async () => {
    const { section, engine } = await openSettings({ allows: false, left })
    const named = () => [...section()!.querySelectorAll('button')].map((one) => one.textContent)
    expect(section()?.textContent).toContain('店铺已关闭这项功能，回复照常。模型还留在这台设备上（398 MB）')
    expect(named()).toEqual(['删除模型（398 MB）'])
    button(section()!, '删除模型（398 MB）').click()
    await settle()
    expect([engine.deleteModel.mock.calls, named()]).toEqual([[], ['删除模型（398 MB）', '留着']])
    engine.deleteModel.mockResolvedValueOnce(278_000_000).mockResolvedValueOnce(120_000_000)
    button(section()!, '删除模型（398 MB）').click()
    await settle()
    expect(engine.deleteModel.mock.calls).toEqual([['small'], ['large']])
    expect([find(section()!, '[role=status]').textContent, named()]).toEqual(['删掉了，腾出 398 MB', []])
    expect([engine.listModels.mock.calls, engine.chooseModel.mock.calls]).toEqual([[], []])
  })

  test('what could not be deleted is said to be here still, and tried again', async () => {
    const { section, engine } = await openSettings({ allows: false, left })
    engine.deleteModel.mockRejectedValueOnce(new Error('no network'))
    button(section()!, '删除模型（398 MB）').click()
    await settle()
    button(section()!, '删除模型（398 MB）').click()
    await settle()
    expect(find(section()!, '[role=alert]').textContent).toContain('没能删掉，模型还在这台设备上')
    button(section()!, '删除模型（398 MB）').click()
    await settle()
    expect(engine.deleteModel).toHaveBeenCalledTimes(4)
  })

  test('the leave comes and goes while the sheet is open: each time what fits is shown', async () => {
    const { place, section } = await openSettings({ allows: false, left })
    showSnapshot({ ...scene([]), shop: { ...scene([]).shop!, allowsModel: true } })
    await settle()
    await vi.dynamicImportSettled()
    await settle()
    expect(place.querySelectorAll('[aria-labelledby=w-model]')).toHaveLength(1)
    expect(section()?.textContent).toContain('下载并启用')
    showSnapshot(scene([]))
    await settle()
    expect(section()?.textContent).toContain('店铺已关闭这项功能')
  })

  test('who deletes the chat on this device deletes them too, and reads so first', async () => {
    const { place, engine } = await openSettings({ allows: false, left })
    button(place, '删掉本机的聊天').click()
    await settle()
    expect(find(place, 'dialog').textContent).toContain('下载的模型也一起删掉')
    button(place, '删掉').click()
    await settle()
    expect(engine.deleteModel.mock.calls).toEqual([['small'], ['large']])
  })
})

describe('each state says what it is and what may be pressed', () => {
  const stopped = (reason: (typeof modelErrorCodes)[number]): ModelState => ({
    ...{ kind: 'paused', modelId: 'small', reason },
    ...arrived,
  })
  test.each<[string, Case, string[], string[]]>([
    ['an offer', {}, ['278 MB', 'Wi-Fi'], ['下载并启用（278 MB）']],
    [
      'partly here',
      { rows: [rowWith({ receivedBytes: 120_000_000 })] },
      ['已有 120 MB', '还差 158 MB'],
      ['继续下载（还差 158 MB）', '删除模型（120 MB）'],
    ],
    ['wholly here', { rows: [whole] }, ['不用再下载'], ['启用', '删除模型（278 MB）']],
    ['a phone', { rows: [off('phone')] }, ['手机上跑得慢'], ['仍要下载并启用（278 MB）']],
    ['a link that costs', { rows: [off('metered-link')] }, ['流量'], ['仍要下载并启用（278 MB）']],
    [
      'no card, on a phone',
      { rows: [off('no-adapter', 'phone')] },
      ['没有给出能用的显卡', '没有下载任何东西'],
      ['再查一次'],
    ],
    ['downloading', { state: { kind: 'downloading', modelId: 'small', ...arrived } }, ['128 / 278 MB'], ['暂停']],
    ['paused', { state: stopped('cancelled') }, ['暂停在 46%', '不用重来'], ['继续下载', '删除模型（128 MB）']],
    [
      'broken off',
      { state: stopped('download-interrupted') },
      ['下到 46% 停了', '网络断了一下'],
      ['继续下载', '删除模型（128 MB）'],
    ],
    ['loading', { state: { kind: 'loading', modelId: 'small' } }, ['正在准备'], []],
    ['measuring', { state: { kind: 'measuring', modelId: 'small' } }, ['有多快'], []],
    ['ready', { rows: [whole], state: ready }, ['已启用'], ['删除模型（278 MB）']],
    ['off', { rows: [whole], state: ready, isOn: false }, ['已关闭'], ['删除模型（278 MB）']],
    ['too slow', { rows: [whole], state: { ...ready, tier: 'too-slow' } }, ['不够快'], ['删除模型（278 MB）']],
    ['slow', { rows: [whole], state: { ...ready, tier: 'on-request' } }, ['不够快'], ['删除模型（278 MB）']],
    ['not measured', { rows: [whole], state: { ...ready, tier: null } }, ['还没试出'], ['再试', '删除模型（278 MB）']],
    [
      'in trouble',
      { rows: [whole], state: { ...ready, reason: 'device-lost' } },
      ['显卡断开'],
      ['再试', '删除模型（278 MB）'],
    ],
    ['failed', { state: { kind: 'failed', modelId: 'small', reason: 'not-enough-space' } }, ['存储空间不够'], ['再试']],
  ])('%s', async (_, given, said, presses) => {
    const { section } = await openSettings(given)
    const own = section()!
    for (const words of said) expect(own.textContent).toContain(words)
    const named = [...own.querySelectorAll('button:not([role=switch])')].map((one) => one.textContent)
    expect(named).toEqual(presses)
    const hasSwitch = given.state?.kind === 'ready' && given.state.tier === 'improves-in-place'
    expect(own.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? null).toBe(
      hasSwitch ? String(given.isOn ?? true) : null,
    )
  })

  test('the list cannot be had: that is said, and asked for again', async () => {
    const { section, engine } = await openSettings({ rows: null })
    expect(section()?.textContent).toContain('没能打开')
    button(section()!, '再查一次').click()
    await settle()
    expect(engine.listModels).toHaveBeenCalledTimes(2)
  })
})

describe('presses', () => {
  test('nothing is asked for by looking; one press chooses', async () => {
    const { section, engine } = await openSettings({})
    expect(engine.chooseModel).not.toHaveBeenCalled()
    button(section()!, '下载并启用（278 MB）').click()
    await settle()
    expect([engine.chooseModel.mock.calls, engine.setModelWish.mock.calls]).toEqual([[['small']], []])
  })

  test('on a phone the wish goes before the choice', async () => {
    const { section, engine } = await openSettings({ rows: [off('phone', 'metered-link')] })
    button(section()!, '仍要下载并启用（278 MB）').click()
    await settle()
    expect(engine.setModelWish.mock.calls).toEqual([[{ onPhone: true, onMeteredLink: true }]])
    expect(engine.chooseModel.mock.calls).toEqual([['small']])
  })

  test('pause, resume, the switch and a new try reach the engine', async () => {
    const { section, engine, turnTo } = await openSettings({
      state: { kind: 'downloading', modelId: 'small', ...arrived },
    })
    button(section()!, '暂停').click()
    await turnTo({ kind: 'paused', modelId: 'small', reason: 'cancelled', ...arrived })
    button(section()!, '继续下载').click()
    await turnTo(ready)
    find(section()!, '[role=switch]').click()
    await turnTo({ kind: 'failed', modelId: 'small', reason: 'timed-out' })
    button(section()!, '再试').click()
    expect(
      [engine.pauseModel, engine.chooseModel, engine.setModelOn, engine.retryModel].map(({ mock }) => mock.calls),
    ).toEqual([[[]], [['small']], [[false]], [[]]])
  })

  test('deleting asks once, then says what came back', async () => {
    const { section, engine, turnTo } = await openSettings({ rows: [whole], state: ready })
    engine.deleteModel.mockResolvedValueOnce(278_000_000)
    button(section()!, '删除模型（278 MB）').click()
    await settle()
    expect(engine.deleteModel).not.toHaveBeenCalled()
    expect(section()?.textContent).toContain('想再用要重新下载')
    button(section()!, '删除模型（278 MB）').click()
    await turnTo({ kind: 'none' })
    expect(engine.deleteModel.mock.calls).toEqual([['small']])
    expect(find(section()!, '[role=status]').textContent).toBe('删掉了，腾出 278 MB')
  })

  test('who deletes the chat on this device deletes the model with it, and reads so first', async () => {
    const { place, engine, chat } = await openSettings({ rows: [whole], state: ready })
    engine.deleteModel.mockRejectedValueOnce(new Error('gone'))
    button(place, '删掉本机的聊天').click()
    await settle()
    expect(find(place, 'dialog').textContent).toContain('下载的模型也一起删掉')
    button(place, '删掉').click()
    await settle()
    expect([engine.deleteModel.mock.calls, vi.mocked(chat.erase).mock.calls]).toEqual([[['small']], [[]]])
  })

  test('a screen reader hears every tenth of a download', async () => {
    const { section, turnTo } = await openSettings({})
    const heard: (string | null)[] = []
    for (const receivedBytes of [0, 20_000_000, 30_000_000, 50_000_000, 278_000_000]) {
      await turnTo({ kind: 'downloading', modelId: 'small', receivedBytes, totalBytes: 278_000_000 })
      heard.push(find(section()!, '[role=status]').textContent)
    }
    expect(heard).toEqual(['正在下载模型', '正在下载模型', '已下载 10%', '已下载 10%', '已下载 100%'])
  })
})

test.each(['zh-TW', 'en'] as const)('every reason and failure has its own words in %s', async (locale) => {
  const { section, turnTo } = await openSettings({ rows: [off(...modelOffReasons.filter((one) => one !== 'phone'))] })
  const chinese = section()?.textContent ?? ''
  await chooseLocale(locale)
  await settle()
  const said = [section()?.textContent ?? '']
  for (const reason of modelErrorCodes) {
    await turnTo({ kind: 'failed', modelId: 'small', reason })
    said.push(find(section()!, '.w-model-trouble').textContent ?? '')
  }
  await chooseLocale('zh-CN')
  expect(said.join('')).not.toMatch(locale === 'en' ? /\p{Script=Han}|undefined/u : /[这让脑络显断开]|undefined/)
  expect([chinese, ...said].every((words) => words.length > 6)).toBe(true)
})

test.each<[string, ModelRow[], string]>([
  ['the smallest', scriptedModels, 'small'],
  ['what is here already', [row, { ...scriptedModels[1]!, receivedBytes: 1_120_000_000 }], 'large'],
  ['what runs here', [off('no-shader-f16'), scriptedModels[1]!], 'large'],
])('of several models a shopper is offered %s', (_, rows, id) => {
  expect(pickModel(rows)?.id).toBe(id)
})
