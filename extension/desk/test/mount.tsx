import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import type { Desk } from '../create-desk.ts'
import { DeskContext } from '../desk-context.ts'

let last: HTMLElement | null = null

/**
 * Puts parts of the desk into the document; the result looks things up the way a person would. What stood there before
 * goes first: a clock or a listener that stayed would work on this page too.
 */
export async function mount(desk: Desk | null, children: ComponentChildren) {
  const before = last
  if (before) await act(() => render(null, before))
  document.body.innerHTML = '<div id="app"></div>'
  const place = document.getElementById('app')
  if (!place) throw new Error('no place to mount')
  last = place
  await act(() => render(<DeskContext.Provider value={desk}>{children}</DeskContext.Provider>, place))
  return {
    place,
    text: () => place.textContent ?? '',
    field: (label: string) => findField(place, label),
    async press(label: string) {
      const button = [...place.querySelectorAll('button, a')].find((one) => one.textContent?.includes(label))
      if (!(button instanceof HTMLElement)) throw new Error(`no button ${label}`)
      await act(() => button.click())
    },
    async type(label: string, text: string) {
      const field = findField(place, label)
      await act(() => {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    async key(label: string, init: KeyboardEventInit) {
      const field = findField(place, label)
      await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })))
    },
    async leave(label: string) {
      const field = findField(place, label)
      await act(() => void field.dispatchEvent(new FocusEvent('blur')))
    },
  }
}

function findField(place: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const named = [...place.querySelectorAll('label')].find((one) => one.textContent?.includes(label))
  const field = place.querySelector(`[aria-label="${label}"]`) ?? document.getElementById(named?.htmlFor ?? '')
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field
  throw new Error(`no field ${label}`)
}
