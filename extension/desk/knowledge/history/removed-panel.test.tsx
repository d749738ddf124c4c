import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'
import { removedAddress } from './removed-address.ts'

async function open(fetcher: typeof fetch = createScriptedFetcher()) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id: removedAddress })
  const view = await mount(desk, <KnowledgePage />)
  const restore = async (title: string) => {
    const button = view.place.querySelector<HTMLElement>(`[aria-label="恢复「${title}」"]`)
    await act(() => button?.click())
  }
  return { ...view, desk, restore }
}

test('what was taken away is told with who, when and its words; one comes back and is gone to', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('周洄移走，11 月 19 日 21:14'))
  expect(view.text()).toContain('早先移走的，没有记下是谁')
  expect(view.text()).toContain('滤芯多久换一次呀')
  await view.restore('滤芯多久换一次')
  await vi.waitFor(() => expect(view.desk.toast.shown.value?.text).toContain('「滤芯多久换一次」回来了，是草稿'))
  expect(view.text()).not.toContain('滤芯多久换一次呀')
  await act(() => view.desk.toast.shown.value?.action?.run())
  expect(view.desk.route.value.id).toBe('gone-0')
})

test('those further down come on a press, and one that does not come back says why', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('水壶能刻字吗'))
  expect(view.text()).not.toContain('帐篷怎么收')
  await view.press('更早移走的')
  await vi.waitFor(() => expect(view.text()).toContain('帐篷怎么收'))
  expect(view.text()).not.toContain('更早移走的')
  await view.restore('帐篷怎么收')
  await vi.waitFor(() => expect(view.desk.toast.shown.value?.text).toContain('没有恢复：服务暂时没有响应'))
  expect(view.text()).toContain('帐篷怎么收')
})

test('a list that does not come is asked for again', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await open(async (input, init) =>
    isDown && String(input).includes('removed-articles')
      ? Response.json({ code: 'unavailable' }, { status: 503 })
      : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.text()).toContain('移走的文章没有载入'))
  isDown = false
  await view.press('再查一次')
  await vi.waitFor(() => expect(view.text()).toContain('水壶能刻字吗'))
})
