import { isVisible } from '../consoles/find-slot.ts'
import { ownWords } from './own-words.ts'

interface PickerOptions {
  /** The card itself is not picked from, and keeps its own clicks and keys. */
  isOurs: (event: Event) => boolean
  /** Draws the box around what would be taken. */
  show: (element: HTMLElement | null) => void
  signal: AbortSignal
}

const swallowed = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu']
const touches = ['touchstart', 'touchend']

/**
 * Lets a person point at one element: by a click, or by Tab, arrows and Enter. The page hears nothing of it. Null when
 * Esc ended it. Only what a person does counts; what the page's own scripts do goes its way.
 */
export function pickElement({ isOurs, show, signal }: PickerOptions): Promise<HTMLElement | null> {
  const ending = new AbortController()
  const both = AbortSignal.any([signal, ending.signal])
  /** From the element that was pointed at up to the one in the box. */
  let trail: HTMLElement[] = []
  const choose = (next: HTMLElement[]) => {
    trail = next
    show(trail.at(-1) ?? null)
  }
  return new Promise((resolve) => {
    const finish = (element: HTMLElement | null) => {
      ending.abort()
      show(null)
      resolve(element)
    }
    const listen = (names: readonly string[], handle: (event: Event) => void) => {
      const guard = (event: Event) => {
        if (event.isTrusted && !isOurs(event)) handle(event)
      }
      // Capture on the window: the page's own handlers run later and see nothing.
      for (const name of names) window.addEventListener(name, guard, { capture: true, signal: both, passive: false })
    }
    listen(['pointermove', 'mouseover'], ({ target }) => {
      if (target instanceof HTMLElement && target !== trail[0]) choose([target])
    })
    listen([...swallowed, ...touches, 'keypress', 'keyup'], swallow)
    listen(['click'], (event) => {
      swallow(event)
      if (event.target instanceof HTMLElement)
        finish(trail[0] === event.target ? (trail.at(-1) ?? event.target) : event.target)
    })
    listen(['keydown'], (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return
      const isTaking = event.key === 'Enter' && trail.length > 0
      const next = isTaking ? trail : moveBy(event, trail)
      if (event.key !== 'Escape' && next === null) return
      swallow(event)
      if (isTaking || event.key === 'Escape') {
        swallowNextKeyup()
        return finish(isTaking ? (trail.at(-1) ?? null) : null)
      }
      choose(next ?? trail)
    })
    signal.addEventListener('abort', () => finish(null), { once: true })
  })
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** The key that ended it is still down; the page shall not hear it go up either. */
function swallowNextKeyup(): void {
  window.addEventListener('keyup', swallow, { capture: true, once: true })
}

/** Where a key leads; null for keys that are none of ours. */
function moveBy(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  trail: HTMLElement[],
): HTMLElement[] | null {
  if (altKey || ctrlKey || metaKey) return null
  const at = trail.at(-1)
  if (key === 'Tab') return nextAlong(trail[0], shiftKey ? -1 : 1)
  if (key === 'ArrowUp')
    return at?.parentElement && at.parentElement !== document.body ? [...trail, at.parentElement] : trail
  if (key === 'ArrowDown') return trail.length > 1 ? trail.slice(0, -1) : trail
  return key === 'Enter' ? trail : null
}

function nextAlong(from: HTMLElement | undefined, step: 1 | -1): HTMLElement[] {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isWorthATab)
  if (all.length === 0) return []
  const at = from ? all.indexOf(from) : -1
  const next = all[(at + step + all.length) % all.length]
  return next ? [next] : []
}

function isWorthATab(element: HTMLElement): boolean {
  const isEditable = element.matches('textarea, [contenteditable="true"], [contenteditable=""]')
  return (isEditable || ownWords(element) !== '') && isVisible(element)
}
