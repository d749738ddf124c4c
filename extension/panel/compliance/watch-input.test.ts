import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { restAfterKeyMs, watchInput } from './watch-input.ts'

let input: HTMLTextAreaElement
let ending: AbortController
const heard: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  heard.length = 0
  input = put()
  ending = new AbortController()
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

function put(): HTMLTextAreaElement {
  document.body.innerHTML = '<textarea></textarea><input>'
  return document.querySelector('textarea')!
}
const watch = () => watchInput({ getInput: () => input, onText: (text) => void heard.push(text) }, ending.signal)
function write(
  text: string,
  { from = input, isComposing = false }: { from?: HTMLElement; isComposing?: boolean } = {},
) {
  input.value = text
  from.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
}
const rest = () => vi.advanceTimersByTime(restAfterKeyMs)
const compose = (type: string) => input.dispatchEvent(new CompositionEvent(type, { bubbles: true }))

test('several keys within a moment are one check, and the check comes within 150 ms', () => {
  watch()
  write('加')
  write('加我')
  expect(heard).toEqual([])
  rest()
  expect(heard).toEqual(['加我'])
  expect(restAfterKeyMs).toBeLessThanOrEqual(150)
  write('加我')
  rest()
  expect(heard).toEqual(['加我'])
})

test('the characters of an input method are checked when they are chosen, not before', () => {
  watch()
  compose('compositionstart')
  write('jia wei xin', { isComposing: true })
  rest()
  expect(heard).toEqual([])
  input.value = '加微信'
  compose('compositionend')
  rest()
  expect(heard).toEqual(['加微信'])
})

test('what an editor does to its own text in the middle does not end the composition', () => {
  watch()
  compose('compositionstart')
  write('加微信', { isComposing: true })
  write('加微信', { isComposing: false })
  rest()
  expect(heard).toEqual([])
  // Editors that wrap what is being written never tell of the end.
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  rest()
  expect(heard).toEqual(['加微信'])
})

test('a composer that the page replaces is watched on, also when that broke off a composition', () => {
  watch()
  compose('compositionstart')
  input = put()
  write('新的')
  rest()
  expect(heard).toEqual(['新的'])
})

test('other fields are nobody’s business', () => {
  watch()
  write('别处', { from: document.querySelector('input')! })
  rest()
  expect(heard).toEqual([])
})

test('a page that empties the composer by script is noticed with the key that sent', () => {
  watch()
  write('好的')
  rest()
  input.value = ''
  input.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))
  rest()
  expect(heard).toEqual(['好的', ''])
})

test('nothing runs after the end', () => {
  watch()
  write('好的')
  ending.abort()
  rest()
  expect(heard).toEqual([])
})
