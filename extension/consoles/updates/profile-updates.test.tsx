import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeUpdates } from './kept-updates.ts'
import { ProfileUpdates } from './profile-updates.tsx'
import { addNotice } from './update-state.ts'

beforeEach(() => fakeBrowser.reset())

async function show() {
  const place = document.body.appendChild(document.createElement('div'))
  await act(async () => render(<ProfileUpdates />, place))
  await vi.waitFor(() => expect(place.textContent).toContain('现在查一次'))
  return place
}

const note = (kind: string, version: number | null, id: string | null = 'pdd') =>
  changeUpdates((state) => addNotice(state, { at: '2026-11-22T03:00:00.000Z', kind, console: id, version }))

test.each([
  ['rolled-back', 4, 'pdd', '「拼多多商家客服」第 4 版在页面上对不上，已退回上一个好用的版本'],
  ['foreign-host', 5, 'pdd', '要读没有授权的网址，没有装'],
  ['wrong-signature', null, null, '不是发布者签的'],
  ['unknown-console', 1, 'bank', '「bank」不在这个扩展认识的客服台里'],
])('%s is said in words', async (kind, version, id, words) => {
  await note(kind, version, id)
  const place = await show()
  await vi.waitFor(() => expect(place.textContent).toContain(words))
})

test('what happens while the page is open is shown', async () => {
  const place = await show()
  expect(place.textContent).toContain('还没有查过')
  await act(async () => void (await note('torn', null, null)))
  await vi.waitFor(() => expect(place.textContent).toContain('没下载完整'))
})

test('the seller may look now', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => undefined)
  const place = await show()
  await act(async () => {
    place.querySelector('button')?.click()
  })
  expect(sent).toHaveBeenCalledWith({ type: 'console.update' })
  sent.mockRestore()
})
