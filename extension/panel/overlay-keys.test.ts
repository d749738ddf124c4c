import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OverlayActions } from './overlay-actions.ts'
import { listenForKeys } from './overlay-keys.ts'
import { byPerson, sampleDrafts, sampleReading } from './overlay-samples.ts'
import { emptyOverlay, overlayState } from './overlay-state.ts'

const done: string[] = []
const note =
  (name: string) =>
  (...told: unknown[]) =>
    void done.push([name, ...told].join(' '))
const actions: OverlayActions = {
  insert: async (index) => note('insert')(index),
  copy: async (index) => note('copy')(index),
  undo: note('undo'),
  select: note('select'),
  choose: note('choose'),
  edit: note('edit'),
  write: note('write'),
  restore: note('restore'),
  endEdit: note('endEdit'),
  toComposer: note('toComposer'),
  retry: note('retry'),
  keep: note('keep'),
  question: { keep: note('keep question'), undo: note('undo question') },
  writing: { canReword: () => false, reword: async () => {}, dismiss: () => {} },
  rewording: { ask: note('ask'), turn: note('turn'), press: note('press'), canPress: () => canPress },
  words: { ask: async () => ({ ok: false, reason: 'no-model' }) },
}
let canPress = false
const ending = new AbortController()
const pageKeys = vi.fn()
let composer: HTMLTextAreaElement

beforeEach(() => {
  done.length = 0
  pageKeys.mockReset()
  overlayState.value = { ...emptyOverlay, reading: sampleReading(), status: 'ready', ready: sampleDrafts() }
  composer = document.createElement('textarea')
  composer.addEventListener('keydown', pageKeys)
  document.body.append(composer)
})
afterEach(() => {
  overlayState.value = emptyOverlay
})
listenForKeys(actions, ending.signal)

function press(init: KeyboardEventInit, change: (event: KeyboardEvent) => void = () => {}): KeyboardEvent {
  const event = byPerson(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  change(event)
  composer.dispatchEvent(event)
  return event
}

test.each([
  [{ code: 'Digit1', altKey: true }, 'insert 0'],
  [{ code: 'Digit3', altKey: true, key: '£' }, 'insert 2'],
  [{ code: 'Digit2', altKey: true, shiftKey: true }, 'copy 1'],
  [{ code: 'ArrowDown', altKey: true }, 'select 1'],
  [{ code: 'ArrowUp', altKey: true }, 'select -1'],
  [{ code: 'Enter', altKey: true }, 'edit 0'],
])('%o does %s, and the console hears nothing of it', (init, expected) => {
  const event = press(init)
  expect(done).toEqual([expected])
  expect(event.defaultPrevented).toBe(true)
  expect(pageKeys).not.toHaveBeenCalled()
})

test.each([
  ['Enter', { code: 'Enter' }],
  ['↑', { code: 'ArrowUp' }],
  ['↓', { code: 'ArrowDown' }],
  ['a digit', { code: 'Digit1' }],
  ['Esc', { code: 'Escape' }],
  ['Ctrl+Alt+1', { code: 'Digit1', altKey: true, ctrlKey: true }],
  ['Alt+4', { code: 'Digit4', altKey: true }],
])('%s stays the console’s', (_, init) => {
  const event = press(init)
  expect(done).toEqual([])
  expect(event.defaultPrevented).toBe(false)
  expect(pageKeys).toHaveBeenCalledOnce()
})

test.each([
  ['isComposing', 'a person', (event: KeyboardEvent) => Object.defineProperty(event, 'isComposing', { value: true })],
  ['key code 229', 'a person', (event: KeyboardEvent) => Object.defineProperty(event, 'keyCode', { value: 229 })],
  ['pressed by a script', 'the page', () => {}],
])('while an input method composes, or no person does it, nothing happens: %s', (_, who, change) => {
  composer.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  for (const code of ['Digit1', 'Enter', 'ArrowDown', 'KeyM']) {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code, altKey: true })
    if (who === 'a person') byPerson(event)
    change(event)
    composer.dispatchEvent(event)
    expect(event.defaultPrevented, code).toBe(false)
  }
  expect(done).toEqual([])
  expect(overlayState.value.minimised).toBe(false)
})

test('with no drafts Alt+↑ and Alt+Enter are the console’s as well', () => {
  overlayState.value = emptyOverlay
  for (const code of ['ArrowUp', 'ArrowDown', 'Enter', 'Digit1']) press({ code, altKey: true })
  expect(done).toEqual([])
  expect(pageKeys).toHaveBeenCalledTimes(4)
})

test('Alt+P is the console’s until a model has words for the chosen draft or waits to be asked', () => {
  expect(press({ code: 'KeyP', altKey: true }).defaultPrevented).toBe(false)
  canPress = true
  expect(press({ code: 'KeyP', altKey: true }).defaultPrevented).toBe(true)
  canPress = false
  expect(done).toEqual(['press'])
})

test('Alt+Enter while a draft is being changed ends that', () => {
  overlayState.value = { ...overlayState.value, editing: '甲' }
  press({ code: 'Enter', altKey: true })
  expect(done).toEqual(['endEdit'])
})
