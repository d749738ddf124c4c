import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'

beforeEach(() => localStorage.clear())

async function open(id: string, fetcher: typeof fetch = createScriptedFetcher()) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-tree')).not.toBeNull())
  await view.press('历史')
  const dialog = () => view.place.querySelector('dialog')?.textContent ?? ''
  return { ...view, desk, dialog }
}

test('what an article was is shown part by part, and comes back into the editor with a way to undo it', async () => {
  const view = await open('return-tags')
  await vi.waitFor(() => expect(view.dialog()).toContain('第 5 版，现在'))
  expect(view.dialog()).toContain('第 4 版最初')
  const words = view.place.querySelector('.dk-history-words')
  expect([...(words?.querySelectorAll('h3') ?? [])].map((head) => head.textContent)).toEqual([
    '问法',
    '答案 A',
    '答案 B',
  ])
  expect(words?.querySelector('[aria-label="答案 A"] del')?.textContent).toBe('也许')
  await view.press('把第 4 版放回编辑器')
  expect(view.place.querySelector('dialog')).toBeNull()
  expect(view.text()).toContain('有未发布的改动')
  await act(() => view.desk.toast.shown.value?.action?.run())
  expect(view.text()).not.toContain('有未发布的改动')
})

test('one that nobody changed says so', async () => {
  const view = await open('invoice')
  await vi.waitFor(() => expect(view.dialog()).toContain('还没有改过'))
})

test('a history that does not come is asked for again', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await open('return-tags', async (input, init) =>
    isDown && String(input).includes('/history')
      ? Response.json({ code: 'unavailable' }, { status: 503 })
      : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.dialog()).toContain('历史没有载入'))
  isDown = false
  await view.press('再查一次')
  await vi.waitFor(() => expect(view.dialog()).toContain('第 5 版，现在'))
})
