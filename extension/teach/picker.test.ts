import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pickElement } from './picker.ts'

let ending = new AbortController()
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
})
afterEach(() => {
  ending.abort()
  vi.restoreAllMocks()
})

function openPage() {
  document.body.innerHTML =
    '<main><div class="row"><div class="bubble">在吗</div></div><textarea></textarea></main><kefu-copilot-teach></kefu-copilot-teach>'
  const heard: string[] = []
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
    document.body.addEventListener(name, () => heard.push(name))
  const shown: (Element | null)[] = []
  ending = new AbortController()
  const isOurs = (event: Event) => event.target instanceof Element && event.target.localName.startsWith('kefu-copilot-')
  const picked = pickElement({ isOurs, show: (element) => shown.push(element), signal: ending.signal })
  return { heard, shown, picked, bubble: find('.bubble'), row: find('.row') }
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`no ${selector}`)
  return element
}

/** A page's script can make no event that counts as a person's; here the tests are the person. */
function dispatch(at: Element, event: Event, isTrusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted })
  at.dispatchEvent(event)
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  dispatch(document.body, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
const point = (at: Element, name: string, isTrusted = true) =>
  dispatch(at, new MouseEvent(name, { bubbles: true, cancelable: true }), isTrusted)

test('a click takes what is under it, and the page hears nothing', async () => {
  const { heard, shown, picked, bubble } = openPage()
  point(bubble, 'mouseover')
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) point(bubble, name)
  expect(await picked).toBe(bubble)
  expect(heard).toEqual([])
  expect(shown).toEqual([bubble, null])
  point(bubble, 'click')
  expect(heard, 'once it is over the page has its clicks again').toEqual(['click'])
})

test('arrows widen and narrow, Enter takes', async () => {
  const { heard, picked, bubble, row } = openPage()
  point(bubble, 'mouseover')
  press('ArrowUp')
  press('ArrowUp')
  press('ArrowDown')
  press('Enter')
  expect(await picked).toBe(row)
  expect(heard).toEqual([])
})

test('Tab goes through what has words or can be written in', async () => {
  const { picked } = openPage()
  press('Tab')
  press('Tab')
  press('Enter')
  expect((await picked)?.localName).toBe('textarea')
})

test('Esc ends it, and neither that key nor the way it goes up reaches the page', async () => {
  const { heard, picked } = openPage()
  press('Escape')
  dispatch(document.body, new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }))
  expect(await picked).toBeNull()
  expect(heard).toEqual([])
})

test('an input method, the card itself and the page’s own scripts take nothing', async () => {
  const { heard, picked, bubble } = openPage()
  point(bubble, 'mouseover')
  press('Enter', { isComposing: true })
  point(find('kefu-copilot-teach'), 'click')
  point(bubble, 'click', false)
  expect(heard).toEqual(['keydown', 'click', 'click'])
  ending.abort()
  expect(await picked).toBeNull()
})
