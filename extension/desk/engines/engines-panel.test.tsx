import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { EngineSetting, EngineSettingWrite } from '../../../shared/protocol/desk-engines.ts'
import { createScriptedEngines } from '../dev/scripted-engines.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { checkEngineFields, moveEngine, toSettingWrite } from './engine-fields.ts'
import { EnginesPanel } from './engines-panel.tsx'

const endpoint = { kind: 'openai', url: 'https://llm.example.com/v1', model: 'small-1', hasKey: true } as const

/** `gate`: until then nothing but the setting is answered. */
async function open(changed: Partial<EngineSetting> = {}, gate: Promise<void> = Promise.resolve()) {
  const scripted = createScriptedEngines(changed)
  const asked: { path: string; body: unknown }[] = []
  const fetcher: typeof fetch = async (input, init) => {
    const path = String(input).split('/api/desk/')[1] ?? ''
    asked.push({ path: `${init?.method} ${path}`, body: JSON.parse(String(init?.body ?? 'null')) })
    if (init?.body) await gate
    return scripted(path, init)
  }
  const view = await mount(createTestDesk({}, fetcher), <EnginesPanel />)
  await vi.waitFor(() => expect(view.text()).toContain('什么会离开电脑'))
  const names = () =>
    [...view.place.querySelectorAll('li')].map((row) => row.querySelector('label')?.firstChild?.firstChild?.textContent)
  const find = (label: string) => {
    const found = view.place.querySelector(`[aria-label="${label}"]`)
    if (!(found instanceof HTMLElement)) throw new Error(`no ${label}`)
    return found
  }
  const toggle = (at: number) =>
    act(async () => [...view.place.querySelectorAll<HTMLElement>('[role=switch]')][at]?.click())
  /** Presses a button that asks first, and answers the question. */
  const answer = async (button: string, said: string) => {
    await view.press(button)
    const dialog = view.place.querySelector<HTMLElement>('dialog')
    if (dialog === null) throw new Error(`${button} asked nothing`)
    const question = dialog.textContent ?? ''
    await act(async () => findButton(dialog, said).click())
    expect(view.place.querySelector('dialog')).toBeNull()
    return question
  }
  const writes = () => asked.filter(({ path }) => path.startsWith('PUT')).map(({ body }) => body as EngineSettingWrite)
  return { ...view, asked, writes, names, find, toggle, answer }
}

function findButton(place: HTMLElement, label: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(label))
  if (!found) throw new Error(`no button ${label}`)
  return found
}

test('it begins with the device’s own model alone, the shop’s endpoint off until there is one', async () => {
  const view = await open()
  expect(view.names()).toEqual(['本机模型', '浏览器自带模型', '店铺接口'])
  const switches = [...view.place.querySelectorAll<HTMLInputElement>('[role=switch]')]
  expect(switches.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ])
  expect(view.text()).toContain('先在下面填好接口')
  expect(view.text()).toContain('还没有接口')
  for (const said of ['发出去', '先打码', '密钥只在店铺服务器上用', '只用本机时']) expect(view.text()).toContain(said)
})

test('engines move by buttons and keys, keep the focus, and say where they are; at an end nothing moves', async () => {
  const view = await open({ endpoint })
  const press = (label: string) =>
    act(async () => {
      view.find(label).focus()
      view.find(label).click()
    })
  await press('店铺接口往前')
  await vi.waitFor(() => expect(view.names()).toEqual(['本机模型', '店铺接口', '浏览器自带模型']))
  await vi.waitFor(() => expect(document.activeElement).toBe(view.find('店铺接口往前')))
  await vi.waitFor(() => expect(view.text()).toContain('店铺接口排到第 2'))
  await act(
    async () =>
      void view
        .find('店铺接口往后')
        .dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowUp', altKey: true, bubbles: true })),
  )
  await vi.waitFor(() => expect(view.names()[0]).toBe('店铺接口'))
  await press('店铺接口往前')
  await vi.waitFor(() => expect(view.find('店铺接口往前').getAttribute('aria-disabled')).toBe('true'))
  expect(view.writes().map(({ order }) => order)).toEqual([
    ['local', 'edge', 'browser'],
    ['edge', 'local', 'browser'],
  ])
})

test('a switch saves at once and leaves the kept key alone', async () => {
  const view = await open({ endpoint })
  await view.toggle(2)
  await vi.waitFor(() => expect(view.writes()).toHaveLength(1))
  expect(view.writes()[0]).toMatchObject({ on: ['local', 'edge'], endpoint: { url: endpoint.url } })
  expect(view.writes()[0]?.endpoint).not.toHaveProperty('key')
})

test('an endpoint is filled in, tried with a fixed sentence, and saved; its key goes out of the field', async () => {
  const view = await open()
  await view.press('保存接口')
  expect(view.text()).toContain('填接口地址，例如')
  expect(view.writes()).toEqual([])
  await view.type('接口地址', 'https://llm.example.com/v1')
  await view.type('模型名', 'small-1')
  await view.type('接口密钥', 'sk-12345678')
  await view.press('测试')
  await vi.waitFor(() => expect(view.text()).toContain('写出来了，用了 1.2 秒'))
  expect(view.asked.at(-1)?.body).toEqual({
    endpoint: { kind: 'openai', url: 'https://llm.example.com/v1', model: 'small-1', key: 'sk-12345678' },
  })
  await view.press('保存接口')
  await vi.waitFor(() => expect(view.text()).toContain('已存好，不再显示'))
  expect(view.field('接口密钥').value).toBe('')
  expect(view.writes()[0]).toMatchObject({
    endpoint: { key: 'sk-12345678' },
    limits: { requests: 300, tokens: 200_000 },
  })
  await view.answer('删除密钥', '删除密钥')
  await vi.waitFor(() => expect(view.text()).not.toContain('已存好'))
  expect(view.writes().at(-1)).toMatchObject({ endpoint: { key: null } })
})

test.each([
  ['https://慢.example.com', '等太久没有回答', '测试'],
  ['https://内网.example.com', '这是内网的名字', '保存接口'],
])('%s: %s', async (url, said, button) => {
  const view = await open()
  await view.type('接口地址', url)
  await view.type('模型名', 'm')
  await view.press(button)
  await vi.waitFor(() => expect(view.text()).toContain(said))
})

test('what the edge refused stays in the form, the key too: the next press saves it whole', async () => {
  const view = await open()
  await view.type('接口地址', 'https://内网.example.com')
  await view.type('模型名', 'm')
  await view.type('接口密钥', 'sk-12345678')
  await view.press('保存接口')
  await vi.waitFor(() => expect(view.text()).toContain('这是内网的名字'))
  await view.type('接口地址', 'https://llm.example.com/v1')
  await view.press('保存接口')
  await vi.waitFor(() => expect(view.text()).toContain('已存好，不再显示'))
  expect(view.writes().at(-1)).toMatchObject({ endpoint: { url: 'https://llm.example.com/v1', key: 'sk-12345678' } })
})

test('a trial of words that were changed meanwhile says nothing of the new ones', async () => {
  let letGo = () => {}
  const view = await open({}, new Promise((resolve) => (letGo = resolve)))
  await view.type('接口地址', 'https://llm.example.com/v1')
  await view.type('模型名', 'small-1')
  await view.press('测试')
  await view.type('模型名', 'other-2')
  await act(async () => letGo())
  await vi.waitFor(() => expect(findButton(view.place, '测试').disabled).toBe(false))
  expect(view.text()).not.toContain('写出来了')
})

test('while a switch is being saved the form is not: it would undo it', async () => {
  let letGo = () => {}
  const view = await open({ endpoint }, new Promise((resolve) => (letGo = resolve)))
  await view.toggle(2)
  expect(findButton(view.place, '保存接口').disabled).toBe(true)
  await act(async () => letGo())
  await vi.waitFor(() => expect(findButton(view.place, '保存接口').disabled).toBe(false))
})

test('a deleted endpoint is switched off with it', async () => {
  const view = await open({ endpoint, on: ['local', 'edge'] })
  await view.answer('删除接口', '删除接口')
  await vi.waitFor(() => expect(view.text()).toContain('还没有接口'))
  expect(view.writes()).toMatchObject([{ endpoint: null, on: ['local'] }])
})

test.each([
  ['删除接口', { endpoint }, /密钥删了找不回来.*地址和模型名也一起删掉/],
  ['删除接口', { endpoint: { ...endpoint, hasKey: false } }, /^删除店铺接口吗地址和模型名也一起删掉/],
  ['删除密钥', { endpoint }, /密钥删了找不回来/],
])('%s asks first, says what is lost, and nothing is lost by 留着', async (button, setting, said) => {
  const view = await open(setting)
  expect(await view.answer(button, '留着')).toMatch(said)
  expect(view.writes()).toEqual([])
})

test('today’s use is told, and that it is used up', async () => {
  const used = { requests: 300, tokens: 12_345, resetsAt: '2026-11-22T16:00:00.000Z' }
  const view = await open({ endpoint, used })
  expect(view.text()).toContain('今天接口写了 300 / 300 次，12,345 / 200,000 词元')
  expect(view.text()).toContain('额度用完了')
})

test('an edge that does not answer is said, and asked again on a press', async () => {
  let isWell = false
  const answer = createScriptedEngines()
  const fetcher: typeof fetch = async (input, init) =>
    isWell ? answer(String(input).split('/api/desk/')[1] ?? '', init) : Promise.reject(new TypeError('refused'))
  const view = await mount(createTestDesk({}, fetcher), <EnginesPanel />)
  await vi.waitFor(() => expect(view.text()).toContain('连不上服务器'))
  isWell = true
  await view.press('再试一次')
  await vi.waitFor(() => expect(view.text()).toContain('店铺接口'))
})

const fields = { kind: 'openai', url: 'https://a.example/v1', model: 'm', key: '', requests: '1', tokens: '1' } as const

test.each([
  [{}, []],
  [{ url: ' ' }, ['url']],
  [{ kind: 'workers-ai' as const, url: '' }, []],
  [{ model: '' }, ['model']],
  [{ model: '模型' }, ['model']],
  [{ key: ' sk-12345678' }, ['key']],
  [{ key: 'short' }, ['key']],
  [{ requests: '-1' }, ['requests']],
  [{ requests: '100001' }, ['requests']],
  [{ tokens: '1.5' }, ['tokens']],
  [{ tokens: '' }, ['tokens']],
])('fields %j', (change, wrong) => {
  expect(Object.keys(checkEngineFields({ ...fields, ...change }))).toEqual(wrong)
})

test('moving past an end changes nothing, and a shop without a key stays without', () => {
  expect(moveEngine(['local', 'browser', 'edge'], 'edge', 1)).toEqual(['local', 'browser', 'edge'])
  expect(moveEngine(['local', 'browser', 'edge'], 'local', 1)).toEqual(['browser', 'local', 'edge'])
  const setting: EngineSetting = {
    ...{ order: ['local', 'browser', 'edge'], on: [], limits: { requests: 1, tokens: 1 }, hasWorkersAi: false },
    ...{
      endpoint: { ...endpoint, hasKey: false },
      used: { requests: 0, tokens: 0, resetsAt: '2026-11-22T16:00:00.000Z' },
    },
  }
  expect(toSettingWrite(setting, {}).endpoint).toMatchObject({ key: null })
})
