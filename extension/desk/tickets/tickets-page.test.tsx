import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { Ticket, TicketState } from '../../../shared/protocol/action.ts'
import { DeskApp } from '../app.tsx'
import { createScriptedEngine } from '../dev/scripted-engine.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { mount } from '../test/mount.tsx'
import { describeRefusal } from './describe-refusal.ts'

async function open(id: string) {
  location.hash = `#/tickets/${id}`
  const engine = createScriptedEngine('signed-in')
  const view = await mount(
    null,
    <DeskApp engine={engine} edge="https://edge.example" fetcher={createScriptedFetcher()} />,
  )
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

test('nobody is turned down without a word: the reason goes to the shopper, the note does not', async () => {
  const view = await open('T202611220001')
  await act(() => view.place.querySelector<HTMLButtonElement>('.dk-t-ways .is-danger')?.click())
  const send = () => view.place.querySelector<HTMLButtonElement>('.dk-t-answer button[type=submit]')
  expect(send()?.disabled).toBe(true)
  await view.type('为什么不同意', '包裹已经在派送，地址改不动了')
  await view.type('备注，只有同事看得到', '客户已经问过两次')
  expect(send()?.disabled).toBe(false)
  await view.press('不同意并告诉客户')
  await vi.waitFor(() => expect(view.text()).toContain('会话里已告诉客户原因'))
  expect(view.place.querySelector('.dk-t-said')?.textContent).toBe('告诉客户：包裹已经在派送，地址改不动了')
  expect(view.place.querySelector('.dk-t-note')?.textContent).toBe('客户已经问过两次')
  expect(view.place.querySelectorAll('.dk-t-ways button')).toHaveLength(0)
})

test.each<[TicketState, string]>([
  ['done', '小满刚刚动过这张工单，现在是「办完」。你这一次没有执行'],
  ['in-progress', '小满刚刚动过这张工单，现在是「处理中」。看过最新的再决定一次'],
])('a colleague who was faster is named, and what stands now (%s)', (state, words) => {
  const at = '2026-11-22T02:00:00.000Z'
  const fresh = { state, history: [{ at, by: 'operator', operatorName: '小满', state }] } as Ticket
  expect(describeRefusal({ code: 'revision-conflict' }, fresh)).toBe(words)
})
