import { expect, test, vi } from 'vitest'
import { DeskApp } from '../app.tsx'
import { createScriptedEngine } from '../dev/scripted-engine.ts'
import { scriptedFetcher } from '../dev/scripted-fetcher.ts'
import { mount } from '../test/mount.tsx'

async function open(id: string) {
  location.hash = `#/tickets/${id}`
  const engine = createScriptedEngine('signed-in')
  const view = await mount(null, <DeskApp engine={engine} edge="https://edge.example" fetcher={scriptedFetcher} />)
  await vi.waitFor(() => expect(view.text()).toContain('批准并执行'))
  return view
}

test('what a rule refuses is told with its reason, and the ticket stays', async () => {
  const view = await open('T202611220001')
  expect(view.text()).toContain('浙江省杭州市西湖区')
  expect(view.text()).toContain('没当场办包裹在路上')
  await view.press('批准并执行')
  await vi.waitFor(() => expect(view.text()).toContain('规则不允许执行：包裹在路上'))
})

test('a note and a state go together; approving ends the ticket', async () => {
  const view = await open('T202611220002')
  expect(view.text()).toContain('照片看得清，拉链确实崩了')
  await view.type('备注，只有同事看得到', '约好明天取件')
  await view.press('开始处理')
  await vi.waitFor(() => expect(view.text()).toContain('约好明天取件'))
  expect(view.field('备注，只有同事看得到').value).toBe('')
  await view.press('批准并执行')
  await vi.waitFor(() => expect(view.text()).toContain('已批准并执行，会话里已告诉客户'))
  expect(view.place.querySelectorAll('.dk-t-ways button')).toHaveLength(0)
})
