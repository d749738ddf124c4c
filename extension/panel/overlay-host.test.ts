import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepHost } from './overlay-host.ts'

let ending: AbortController
let host: HTMLElement

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = '<main><textarea></textarea></main><video></video>'
  ending = new AbortController()
  host = document.createElement('kefu-copilot-overlay')
  fill(null)
  keepHost(host, document.createElement('div'), ending.signal)
})
afterEach(() => {
  ending.abort()
  fill(null)
  vi.useRealTimers()
})

function fill(element: Element | null) {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true })
  document.dispatchEvent(new Event('fullscreenchange'))
}
const find = (name: string) => document.querySelector(name) as Element

test.each([
  ['a part of the page: there, for all outside it is inert', 'main', 'MAIN'],
  ['a film, which holds nothing', 'video', 'BODY'],
  ['the whole page', 'html', 'BODY'],
])('full screen of %s', (_, name, parent) => {
  fill(find(name))
  expect(host.parentElement?.tagName).toBe(parent)
  fill(null)
  expect(host.parentElement).toBe(document.body)
})

test.each([[null], ['main']])(
  'a page that throws it out, full screen of %s, gets it back a moment later',
  async (name) => {
    fill(name === null ? null : find(name))
    const home = host.parentElement
    host.remove()
    await Promise.resolve()
    expect(host.isConnected).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(host.parentElement).toBe(home)
  },
)

test('at its end it is gone, and nothing brings it back', async () => {
  ending.abort()
  fill(find('main'))
  await vi.advanceTimersByTimeAsync(200)
  expect(host.isConnected).toBe(false)
})
