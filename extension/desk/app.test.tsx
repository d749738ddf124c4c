import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { StaffSession } from '../../shared/protocol/http.ts'
import { DeskApp } from './app.tsx'
import { session } from './dev/scripted-conversations.ts'
import { createScriptedEngine } from './dev/scripted-engine.ts'
import { createScriptedFetcher } from './dev/scripted-fetcher.ts'
import type { SessionKeeper } from './session-keeper.ts'
import { mount } from './test/mount.tsx'

async function open(scene: string, keeper?: SessionKeeper) {
  location.hash = ''
  const engine = createScriptedEngine(scene)
  const view = await mount(
    null,
    <DeskApp
      engine={engine}
      edge="https://edge.example"
      fetcher={createScriptedFetcher()}
      {...(keeper ? { keeper } : {})}
    />,
  )
  await act(() => Promise.resolve())
  return view
}

function keepInMemory(first: StaffSession | null) {
  const kept: { session: StaffSession | null } = { session: first }
  const keeper: SessionKeeper = {
    load: async () => kept.session,
    async save(next) {
      kept.session = next
    },
    async remove() {
      kept.session = null
    },
  }
  return { kept, keeper }
}

test('a wrong password says so; the right one opens the inbox and is kept', async () => {
  const { kept, keeper } = keepInMemory(null)
  const view = await open('signed-out', keeper)
  await view.type('邮箱', 'che@demo.example')
  await view.type('密码', 'wrong')
  await view.press('登录')
  await vi.waitFor(() => expect(view.text()).toContain('邮箱或密码不对'))
  await view.type('密码', 'demo')
  await view.press('登录')
  await vi.waitFor(() => expect(view.text()).toContain('待我回复'))
  expect(kept.session?.token).toBe(session.token)
})

test('signing out forgets the kept sign-in', async () => {
  const { kept, keeper } = keepInMemory(null)
  const view = await open('signed-in', keeper)
  await view.press('设置')
  await act(() => void window.dispatchEvent(new Event('hashchange')))
  await view.press('退出登录')
  expect(view.text()).toContain('登录工作台')
  expect(kept.session).toBeNull()
})

test('words of an article that nobody stored are asked for at sign-out, and gone after it', async () => {
  const slot = `kefu-article:${session.staff.shop}:invoice`
  localStorage.setItem(slot, JSON.stringify({ form: { title: '发票' }, base: null, at: '2026-11-22T02:00:00.000Z' }))
  const { keeper } = keepInMemory(null)
  const view = await open('signed-in', keeper)
  await view.press('设置')
  await act(() => void window.dispatchEvent(new Event('hashchange')))
  await view.press('退出登录')
  expect(view.text()).toContain('「知识」里有 1 篇文章写了还没存。退出就没有了。')
  expect(localStorage.getItem(slot)).not.toBeNull()
  await view.press('不要了，退出')
  expect(view.text()).toContain('登录工作台')
  expect(localStorage.getItem(slot)).toBeNull()
})

test('the page title counts who waits', async () => {
  await open('signed-in')
  expect(document.title).toBe('(5) 收件箱 · 客服副驾')
})

test('taking over opens the composer and a draft goes in by Alt and its digit', async () => {
  const view = await open('signed-in')
  await act(() => {
    location.hash = '#/inbox/c0-wait000000000000'
    window.dispatchEvent(new Event('hashchange'))
  })
  expect(view.field('回复').disabled).toBe(true)
  await view.press('接手')
  expect(view.field('回复').disabled).toBe(false)
  await act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit2', key: '2', altKey: true })))
  expect(view.field('回复').value).toContain('我按质量问题给您退 ¥899')
  await view.press('撤回')
  expect(view.field('回复').value).toBe('')
})
