import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'
import { learnedAddress } from './learned-address.ts'

async function open(role: StaffSession['staff']['role'] = 'owner', fetcher = createScriptedFetcher()) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id: learnedAddress })
  return mount(desk, <KnowledgePage />)
}

test('an owner sees which answers were moved, by how many, and has one group or everything forgotten and taken back', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('问得像「冲锋衣怎么洗」时'))
  expect(view.text()).toContain('12 票采纳，1 票没采纳')
  expect(view.text()).toContain('往前冲锋衣洗完怎么晾')
  await view.press('忘掉：冲锋衣怎么洗')
  await vi.waitFor(() => expect(view.text()).toContain('忘掉了「冲锋衣怎么洗」'))
  expect(view.text()).not.toContain('问得像「冲锋衣怎么洗」时')
  await view.press('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('问得像「冲锋衣怎么洗」时'))
  await view.press('全部忘掉…')
  await view.press('留着')
  expect(view.text()).toContain('问得像「几天能到」时')
  await view.press('全部忘掉…')
  await view.press('忘掉 2 组')
  await vi.waitFor(() => expect(view.text()).toContain('全部忘掉了'))
  expect(view.text()).toContain('还没学到什么')
})

test('switched off nothing is listed; what is refused says why and changes nothing', async () => {
  const scripted = createScriptedFetcher()
  let isDown = false
  const view = await open('owner', async (input, init) =>
    isDown ? Promise.reject(new Error('down')) : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.text()).toContain('问得像「几天能到」时'))
  isDown = true
  await view.press('忘掉：几天能到')
  await vi.waitFor(() => expect(view.text()).toContain('没有改：'))
  expect(view.text()).toContain('问得像「几天能到」时')
  isDown = false
  const box = view.place.querySelector<HTMLInputElement>('.dk-learned [role=switch]')
  await act(() => box?.click())
  await vi.waitFor(() => expect(view.text()).not.toContain('问得像「几天能到」时'))
})

test('an operator is not offered the way there and sees nothing', async () => {
  const view = await open('operator')
  await vi.waitFor(() => expect(view.text()).toContain('学到的排序由店长来看'))
  expect([...view.place.querySelectorAll('a')].some((link) => link.textContent?.includes('学到的排序'))).toBe(false)
})
