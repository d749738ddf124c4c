import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import type { SellerSnapshot } from '../../shared/engine/api.ts'
import { session } from '../desk/dev/scripted-conversations.ts'
import { createScriptedEngine } from '../desk/dev/scripted-engine.ts'
import { LocalPart } from './local-part.tsx'

const place = document.createElement('div')
const setLocal = vi.fn(async (_isOn: boolean) => {})
const openPage = vi.spyOn(browser.tabs, 'create')
afterEach(() => {
  render(null, place)
  setLocal.mockClear()
  openPage.mockClear()
})

const none = { isOn: false, isUsed: false, articles: 0, unsent: 0 }
async function show(change: Partial<SellerSnapshot>) {
  const scripted = createScriptedEngine('calm')
  const engine = { ...scripted, setLocal, watch: scripted.watch }
  engine.watch = (listener) => scripted.watch((next) => listener({ ...next, session: null, local: none, ...change }))
  await act(() => render(<LocalPart engine={engine} />, place))
}
const press = (name: string) =>
  act(async () => [...place.querySelectorAll('button')].find((one) => one.textContent === name)?.click())

test('with no shop and nothing kept, one press begins on this device and opens its page', async () => {
  await show({})
  expect(place.textContent).toContain('也可以只在这台电脑上用')
  await press('先在本机用')
  expect(setLocal).toHaveBeenCalledWith(true)
  expect(openPage).toHaveBeenCalledWith({ url: browser.runtime.getURL('/local.html') })
})

test.each<[string, Partial<SellerSnapshot>, string]>([
  ['begun', { local: { ...none, isOn: true } }, '还没有上线的文章'],
  ['in use', { local: { isOn: true, isUsed: true, articles: 1200, unsent: 1200 } }, '草稿用本机的 1,200 篇文章'],
  ['connected', { session }, `已连接「${session.staff.shopName}」`],
])('%s: what drafts are written from, and the way there', async (_, change, words) => {
  await show(change)
  expect(place.textContent).toContain(words)
  await press('本机的文章和订单')
  expect(openPage).toHaveBeenCalledWith({ url: browser.runtime.getURL('/local.html') })
  expect(setLocal).not.toHaveBeenCalled()
})
