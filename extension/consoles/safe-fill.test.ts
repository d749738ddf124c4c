import { beforeEach, expect, test, vi } from 'vitest'
import { type FillRequest, safeFill, undoFill } from './safe-fill.ts'

let input: HTMLTextAreaElement

beforeEach(() => {
  input = document.createElement('textarea')
  document.body.append(input)
})

const fill = (more: Partial<FillRequest> = {}) =>
  safeFill({ input, text: '明天发货\n请放心', ownText: null, isStillCurrent: () => true, readBackMs: 60, ...more })

test('an empty input takes the draft; it is undone only as long as it stands unchanged', async () => {
  expect(await fill()).toEqual({ ok: true })
  expect(input.value).toBe('明天发货\n请放心')
  input.value += '哦'
  expect(undoFill(input, '明天发货\n请放心')).toBe(false)
  expect(input.value).toBe('明天发货\n请放心哦')
})

test.each([
  ['a person’s words', '我查一下', null, 'draft-present', '我查一下'],
  ['what was filled before and then changed', '今天发货吧', '今天发货', 'draft-present', '今天发货吧'],
])('%s stay', async (_, value, ownText, reason, after) => {
  input.value = value
  expect(await fill({ ownText })).toEqual({ ok: false, reason })
  expect(input.value).toBe(after)
})

test('a page that answers the focus by opening another conversation gets nothing', async () => {
  let isStillCurrent = true
  input.addEventListener('focus', () => {
    isStillCurrent = false
  })
  const heard = vi.fn()
  input.addEventListener('input', heard)
  expect(await fill({ isStillCurrent: () => isStillCurrent })).toEqual({ ok: false, reason: 'conversation-changed' })
  expect(heard).not.toHaveBeenCalled()
})

test('a page that answers the focus with a draft kept for this customer keeps that', async () => {
  input.addEventListener('focus', () => {
    input.value = '上次写到一半'
  })
  expect(await fill()).toEqual({ ok: false, reason: 'draft-present' })
  expect(input.value).toBe('上次写到一半')
})

test('a fill that comes to nothing leaves the person where they were', async () => {
  const search = document.createElement('textarea')
  search.value = '搜索记录'
  document.body.append(search)
  search.focus()
  search.setSelectionRange(1, 3)
  let isStillCurrent = true
  input.addEventListener('focus', () => {
    isStillCurrent = false
  })
  await fill({ isStillCurrent: () => isStillCurrent })
  expect(document.activeElement === search).toBe(true)
  expect([search.selectionStart, search.selectionEnd]).toEqual([1, 3])
})

test('words of a person that came after the draft stay when the draft is taken out for another customer', async () => {
  let isStillCurrent = true
  const filling = fill({ isStillCurrent: () => isStillCurrent })
  input.value = `${input.value} 稍等我问仓库`
  isStillCurrent = false
  expect(await filling).toEqual({ ok: false, reason: 'conversation-changed' })
  expect(input.value).toBe('稍等我问仓库')
})

test('an own draft of the next customer is no part of what was filled, even where it is one by its words', async () => {
  let isStillCurrent = true
  const filling = fill({ isStillCurrent: () => isStillCurrent })
  input.value = '明天发货'
  isStillCurrent = false
  await filling
  expect(input.value).toBe('明天发货')
})

test('a draft that moved into a new node of the page is taken out of that', async () => {
  let isStillCurrent = true
  let next = input
  const filling = fill({ isStillCurrent: () => isStillCurrent, findInput: () => next })
  next = document.createElement('textarea')
  next.value = input.value
  input.replaceWith(next)
  isStillCurrent = false
  expect(await filling).toEqual({ ok: false, reason: 'conversation-changed' })
  expect(next.value).toBe('')
})

test('a page that keeps less than was written keeps nothing of it', async () => {
  input.addEventListener('input', () => {
    input.value = input.value.slice(0, 4)
  })
  expect(await fill()).toEqual({ ok: false, reason: 'not-taken' })
  expect(input.value).toBe('')
})
