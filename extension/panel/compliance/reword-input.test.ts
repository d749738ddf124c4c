import { beforeEach, expect, test } from 'vitest'
import { rewordInput } from './reword-input.ts'

let input: HTMLTextAreaElement

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>'
  input = document.querySelector('textarea')!
})

const reword = (isStillCurrent = () => true) =>
  rewordInput({ input, checked: '加微信看图', instead: '在这里看图', isStillCurrent, readBackMs: 1 })

test('the checked words give way to the rewording', async () => {
  input.value = '加微信看图'
  expect(await reword()).toEqual({ ok: true })
  expect(input.value).toBe('在这里看图')
})

test.each([
  ['other words', '加微信看图，好吗'],
  ['nothing', ''],
])('%s in the input are left alone', async (_, standing) => {
  input.value = standing
  expect(await reword()).toEqual({ ok: false, reason: 'draft-present' })
  expect(input.value).toBe(standing)
})

test('another conversation is left alone', async () => {
  input.value = '加微信看图'
  expect(await reword(() => false)).toEqual({ ok: false, reason: 'conversation-changed' })
  expect(input.value).toBe('加微信看图')
})

test('a page that throws the rewording away does not cost the person their words', async () => {
  input.value = '加微信看图'
  input.addEventListener('input', () => {
    if (input.value === '在这里看图') input.value = ''
  })
  expect(await reword()).toEqual({ ok: false, reason: 'not-taken' })
  expect(input.value).toBe('加微信看图')
})
