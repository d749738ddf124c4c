import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ModelRow, ModelSnapshot, ModelState } from '../../shared/inference/model-control.ts'
import { modelErrorTexts } from '../../shared/inference/model-error-texts.data.ts'
import { ModelBox } from './model-box.tsx'
import type { ModelDoor } from './model-door.ts'
import { offReasonTexts } from './off-reason-texts.ts'
import { modelId, rows, rowsWith, scriptDoor, snapshotOf } from './test/scripted-models.ts'

let place: HTMLElement
beforeEach(() => {
  vi.useFakeTimers()
  place = document.createElement('div')
  document.body.replaceChildren(place)
})
afterEach(async () => {
  await act(() => render(null, place))
  vi.useRealTimers()
})

const part = { modelId, receivedBytes: 174_000_000, totalBytes: 278_000_000 }
const here = rows.map((row) => (row.id === modelId ? { ...row, receivedBytes: row.downloadBytes } : row))
const speed = { firstTokenMs: 420, tokensPerSecond: 27 }
const ready: ModelState = { kind: 'ready', modelId, tier: 'improves-in-place', speed }

async function show(
  state: ModelState,
  offered: readonly ModelRow[] = rows,
  { change = {}, snapshot = {} }: { change?: Partial<ModelDoor>; snapshot?: Partial<ModelSnapshot> } = {},
) {
  const { door, calls } = scriptDoor(offered, change)
  const draw = (next: ModelState) =>
    act(async () => render(<ModelBox door={door} snapshot={snapshotOf(next, snapshot)} />, place))
  await draw(state)
  await settle()
  return { calls, draw }
}
/** Lists and presses are answered a few turns later. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(0).then(() => {}))
const findButton = (label: string) => {
  const button = [...place.querySelectorAll('button')].find((one) =>
    `${one.ariaLabel ?? ''} ${one.textContent}`.includes(label),
  )
  if (!button) throw new Error(`no button ${label} in ${place.textContent}`)
  return button
}
const press = (label: string) => act(async () => findButton(label).click())

describe('each state says how it is and offers its ways', () => {
  test.each<[string, ModelState, readonly ModelRow[], string[], [string, unknown[]][]]>([
    [
      'nothing chosen',
      { kind: 'none' },
      rows,
      ['适合这台电脑', '278 MB', '占显存约 0.9 GB', '写得快', '中文一般'],
      [['下载 278 MB 并启用', ['choose', modelId]]],
    ],
    [
      'downloading',
      { kind: 'downloading', ...part },
      rows,
      ['正在下载模型', '174 / 278 MB', '62%'],
      [['暂停', ['pause']]],
    ],
    [
      'paused by a person',
      { kind: 'paused', reason: 'cancelled', ...part },
      rows,
      ['暂停在 62%', '已存在本机'],
      [['继续，还差 104 MB', ['choose', modelId]]],
    ],
    [
      'broken off',
      { kind: 'paused', reason: 'download-interrupted', ...part },
      rows,
      ['下到 62% 停了：下载断了', modelErrorTexts['download-interrupted'].text, 'download-interrupted'],
      [['继续', ['choose', modelId]]],
    ],
    ['loading', { kind: 'loading', modelId }, here, ['正在装入模型', '草稿照常出'], []],
    ['measuring', { kind: 'measuring', modelId }, here, ['正在测这台电脑的速度'], []],
    [
      'ready and fast',
      ready,
      here,
      ['边写边润色', '约 38 字/秒，一条草稿约 3 秒'],
      [['用本机模型润色草稿', ['turn', false]]],
    ],
    ['ready, on request', { ...ready, tier: 'on-request' }, here, ['点一下才润色', '在草稿上点「润色」才写'], []],
    ['ready, not measured', { ...ready, tier: null, speed: null }, here, ['还没测速'], [['现在测速', ['retry']]]],
    [
      'ready, the last try failed',
      { ...ready, reason: 'device-lost' },
      here,
      [modelErrorTexts['device-lost'].title, 'device-lost'],
      [['再试', ['retry']]],
    ],
    [
      'failed',
      { kind: 'failed', modelId, reason: 'library-unusable' },
      here,
      [modelErrorTexts['library-unusable'].title, modelErrorTexts['library-unusable'].text],
      [['再试', ['retry']]],
    ],
  ])('%s', async (_, state, offered, words, ways) => {
    const { calls } = await show(state, offered)
    for (const word of words) expect(place.textContent).toContain(word)
    for (const [label, call] of ways) {
      if (label.startsWith('用本机'))
        await act(async () => place.querySelector<HTMLInputElement>('[role=switch]')?.click())
      else await press(label)
      expect(calls.at(-1)).toEqual(call)
    }
  })

  test('work of unknown length shows a bar, and a download says how much of how much', async () => {
    const { draw } = await show({ kind: 'downloading', ...part })
    expect(place.querySelector('progress')?.getAttribute('value')).toBe('174000000')
    await draw({ kind: 'loading', modelId })
    expect(place.querySelector('progress')?.hasAttribute('value')).toBe(false)
  })

  test('a device that is too slow has no switch to turn', async () => {
    await show({ ...ready, tier: 'too-slow' }, here)
    const turn = place.querySelector<HTMLInputElement>('[role=switch]')
    expect([turn?.disabled, turn?.checked]).toEqual([true, false])
    expect(place.textContent).toContain('换小一点的模型')
  })
})

describe('what cannot be had is explained', () => {
  test('no model offered: who has to do what, and whether this computer could', async () => {
    const off = { kind: 'off', reasons: ['no-adapter', 'no-library-in-build', 'no-weights'] } as const
    await show({ kind: 'none' }, [], {
      change: { preflightModel: async () => ({ ...off, reasons: [...off.reasons] }) },
    })
    expect(place.textContent).toContain('npm run models -- add')
    expect(place.textContent).toContain(offReasonTexts['no-adapter'])
    expect(place.textContent).not.toContain('no-weights')
  })

  test('the chosen model is offered no more: what is here still works, and nothing says that the device cannot', async () => {
    const { calls } = await show(ready, [])
    expect(place.textContent).toContain('店铺的清单里没有这个模型了')
    expect(place.textContent).not.toContain('用不了')
    await press('删除模型')
    await press('留着')
    expect(calls).toEqual([])
  })

  test('nothing fits: each reason once, with its code, and nothing to press', async () => {
    await show({ kind: 'none' }, rowsWith({ kind: 'off', reasons: ['no-webgpu', 'not-enough-space'] }))
    expect(place.textContent).toContain('这台电脑现在用不了本机模型')
    expect([...place.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      'no-webgpu',
      'not-enough-space',
    ])
    expect(place.textContent).not.toContain('下载')
  })

  test('one does not fit: its reason stands in its own row', async () => {
    const offered = rows.map((row, index) =>
      index === 2 ? { ...row, preflight: { kind: 'off' as const, reasons: ['not-enough-memory' as const] } } : row,
    )
    await show({ kind: 'none' }, offered)
    expect(place.querySelector('.model-unfit')?.textContent).toContain(offReasonTexts['not-enough-memory'])
    expect(place.querySelectorAll('.model-list > li')).toHaveLength(2)
  })

  test('an engine that is gone is said, and looking again is possible', async () => {
    let isGone = true
    await show({ kind: 'none' }, rows, {
      change: { listModels: async () => (isGone ? Promise.reject(new Error('gone')) : [...rows]) },
    })
    expect(place.textContent).toContain('没有看成')
    isGone = false
    await press('再查一次')
    await settle()
    expect(place.textContent).toContain('适合这台电脑')
  })
})

describe('asked before it is done', () => {
  test('paid bytes: nothing is fetched before the answer, and the answer can be taken back', async () => {
    const offered = rowsWith({ kind: 'off', reasons: ['metered-link'] })
    const { calls } = await show({ kind: 'none' }, offered)
    await press('下载 278 MB 并启用')
    expect(calls).toEqual([])
    expect(place.querySelector('dialog')?.textContent).toContain('278 MB 都算流量')
    await press('等无线网')
    expect(calls).toEqual([])
    await press('下载 278 MB 并启用')
    await press('用流量下载 278 MB')
    expect(calls).toEqual([
      ['wish', { onPhone: false, onMeteredLink: true }],
      ['choose', modelId],
    ])
  })

  test('a wish that was given stands there with the way back', async () => {
    const { calls } = await show({ kind: 'none' }, rows, { snapshot: { wish: { onPhone: true, onMeteredLink: true } } })
    await press('以后不用流量')
    expect(calls).toEqual([['wish', { onPhone: true, onMeteredLink: false }]])
  })

  test('a delete is asked about and says what came back', async () => {
    const { calls } = await show(ready, here)
    await press('删除模型')
    expect(calls).toEqual([])
    await press('留着')
    expect(calls).toEqual([])
    await press('删除模型')
    expect(place.querySelector('dialog')?.textContent).toContain('腾出 278 MB')
    const answers = place.querySelectorAll<HTMLElement>('dialog button')
    await act(async () => answers[answers.length - 1]?.click())
    await settle()
    expect(calls).toEqual([['delete', modelId]])
    expect(place.querySelector('.model-said')?.textContent).toBe('删掉了，腾出 278 MB')
  })
})

describe('a download over time', () => {
  test('its pace is told once it is steady, and a silence is told too', async () => {
    const { draw } = await show({ kind: 'downloading', ...part, receivedBytes: 0 })
    for (let second = 1; second <= 6; second += 1) {
      await draw({ kind: 'downloading', ...part, receivedBytes: second * 4_000_000 })
      await act(async () => void vi.advanceTimersByTime(1000))
      if (second === 2) expect(place.querySelector('.model-amount')?.textContent).not.toContain('秒')
    }
    expect(place.querySelector('.model-amount')?.textContent).toContain('4.0 MB/秒，还要约 2 分钟')
    await act(async () => void vi.advanceTimersByTime(9000))
    expect(place.querySelector('.model-amount')?.textContent).toContain('暂时没有收到数据')
  })

  test('the focus stays in the box through every state', async () => {
    const { draw } = await show({ kind: 'none' })
    await act(async () => findButton('下载 278 MB').focus())
    await draw({ kind: 'downloading', ...part })
    expect(document.activeElement?.className).toContain('model-card')
    await act(async () => findButton('暂停').focus())
    await draw({ kind: 'paused', reason: 'cancelled', ...part })
    expect(place.querySelector('.model-box')?.contains(document.activeElement)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
  })

  test('the focus is not taken from somebody who is elsewhere', async () => {
    const { draw } = await show({ kind: 'downloading', ...part })
    await act(async () => findButton('暂停').focus())
    await act(async () => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
      findButton('暂停').blur()
    })
    await draw({ kind: 'paused', reason: 'cancelled', ...part })
    expect(document.activeElement).toBe(document.body)
  })
})
