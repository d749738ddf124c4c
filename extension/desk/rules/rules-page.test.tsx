import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { DeskApp } from '../app.tsx'
import { createScriptedEngine } from '../dev/scripted-engine.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { mount } from '../test/mount.tsx'

async function open(hash: string) {
  location.hash = hash
  const engine = createScriptedEngine('signed-in')
  const view = await mount(
    null,
    <DeskApp engine={engine} edge="https://edge.example" fetcher={createScriptedFetcher()} />,
  )
  await vi.waitFor(() => expect(view.text()).toContain('试一试'))
  return view
}

test('a change is tried at once and told beside the saved price', async () => {
  const view = await open('#/rules/promotions.winter')
  await vi.waitFor(() => expect(view.text()).toContain('到手价¥1,049.00'))
  await view.type('第 1 档 减', '80')
  await vi.waitFor(() => expect(view.text()).toContain('到手价¥1,019.00'))
  expect(view.text()).toContain('已保存的规则是 ¥1,049.00便宜 ¥30')
  expect(view.text()).toContain('用没保存的改动')
  await view.press('放弃改动')
  await vi.waitFor(() => expect(view.text()).toContain('用已保存的规则'))
  expect(view.field('第 1 档 减').value).toBe('50')
})

test('a field that is no amount says so beside itself and hinders the save', async () => {
  const view = await open('#/rules/promotions.winter')
  await view.type('第 1 档 减', '八十')
  expect(view.text()).toContain('减只写数字')
  expect(view.field('第 1 档 减').getAttribute('aria-invalid')).toBe('true')
  expect(view.text()).toContain('还有 1 处要改')
  await view.type('第 1 档 减', '50')
  expect(view.text()).not.toContain('还有 1 处要改')
})

test('price protection is none until it is set', async () => {
  const view = await open('#/rules/protection')
  await vi.waitFor(() => expect(view.text()).toContain('还没有设价保'))
  await view.press('设价保')
  await act(() => Promise.resolve())
  expect(view.field('价保天数').value).toBe('7')
  await view.press('放弃改动')
  expect(view.text()).toContain('还没有设价保')
})

/** A box or a choice, by the words beside it. */
async function tick(words: string) {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words))
  await act(() => label?.querySelector('input')?.click())
}

test('how the shop speaks is heard at once, and what is usual is not kept', async () => {
  const view = await open('#/rules/speech')
  await vi.waitFor(() => expect(view.text()).toContain('祝你顺利，有需要随时来。'))
  await tick('用表情，一条最多一个，坏消息、投诉和安全问题不用')
  await vi.waitFor(() => expect(view.text()).toContain('在的😊'))
  expect(view.text()).toContain('用没保存的改动')
  await tick('正式，一律称您')
  await vi.waitFor(() => expect(view.text()).toContain('祝您顺利'))
  expect(view.text()).not.toContain('怎么称呼客户')
  await tick('按大促时段的语气')
  await vi.waitFor(() => expect(view.text()).not.toContain('有需要随时来'))
  await view.press('放弃改动')
  await tick('用表情，一条最多一个，坏消息、投诉和安全问题不用')
  await tick('用表情，一条最多一个，坏消息、投诉和安全问题不用')
  expect(view.text()).toContain('用已保存的说话方式')
})

test('the leave for a model on shoppers’ devices is off, and is saved with how the shop speaks', async () => {
  const view = await open('#/rules/speech')
  const words = '允许客户在聊天设置里下载并启用'
  await vi.waitFor(() => expect(view.text()).toContain(words))
  const isOn = () => [...document.querySelectorAll('label')].find((one) => one.textContent === words)?.control
  expect(isOn()).toMatchObject({ checked: false })
  await tick(words)
  await view.press('保存说话方式')
  await vi.waitFor(() => expect(view.text()).toContain('用已保存的说话方式'))
  expect(isOn()).toMatchObject({ checked: true })
})
