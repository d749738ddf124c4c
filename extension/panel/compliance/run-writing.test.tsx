import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ToHost } from '../../../shared/protocol/console.ts'
import type { Finding } from '../../../shared/protocol/writing.ts'
import type { ConsoleProfile } from '../../consoles/console-profile.ts'
import type { ConsoleReading } from '../../consoles/read-console.ts'
import { patchOverlay } from '../overlay-state.ts'
import { type RunningWriting, runWriting } from './run-writing.ts'
import { restAfterKeyMs } from './watch-input.ts'
import { WritingCard } from './writing-card.tsx'

const profile = { id: 'jd', channel: 'jd' } as ConsoleProfile
let input: HTMLTextAreaElement
let writing: RunningWriting
let ending: AbortController
let posted: ToHost[]

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<textarea></textarea><div id="layer"></div>'
  input = document.querySelector('textarea')!
  posted = []
  ending = new AbortController()
  patchOverlay({ reading: reading('风***客') })
  writing = runWriting({ profile, post: (message) => void posted.push(message), signal: ending.signal })
  render(<WritingCard actions={writing} />, document.querySelector('#layer')!)
})
afterEach(() => {
  ending.abort()
  patchOverlay({ reading: null })
  vi.useRealTimers()
})

function reading(conversationKey: string, said: string[] = []): ConsoleReading {
  const messages = said.map((text, at) => ({ id: `s_${at}`, side: 'shop', kind: 'text', text, at: null }))
  return {
    ...{ conversationKey, shopperName: conversationKey, productName: null, messages, lastShopperId: null, clock: null },
    ...{ order: { kind: 'one', facts: { amount: '¥128' } }, list: null, newestRow: null, input },
  } as unknown as ConsoleReading
}

function write(text: string): void {
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  vi.advanceTimersByTime(restAfterKeyMs)
}
const checks = () => posted.flatMap((message) => (message.type === 'writing.check' ? [message] : []))
const notes = () => posted.flatMap((message) => (message.type === 'writing.note' ? [message.note] : []))
const card = () => document.querySelector('.writing')?.textContent ?? ''

/** What the host finds in the newest text. */
async function find(words: string, checkId = checks().at(-1)!.checkId): Promise<void> {
  const { text } = checks().find((check) => check.checkId === checkId)!.request
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const finding: Finding = {
    ...{ kind: 'contact', rule: 'contact.wechat', span, severity: 'block', why: '站外联系会被判导流。' },
    source: { by: 'platform', name: '京东规则：禁止引导至站外', isChecked: false },
  }
  const whole = text.replace(words, '在这里说')
  await act(() =>
    writing.receive({
      ...{ type: 'writing.found', checkId },
      report: { findings: start < 0 ? [] : [finding], whole: start < 0 ? null : whole, words: null },
    }),
  )
}
async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(label))
  const click = new MouseEvent('click', { bubbles: true })
  Object.defineProperty(click, 'isTrusted', { value: true })
  await act(() => void button!.dispatchEvent(click))
}

test('the card says what, why and by which rule, without a number nobody could read', async () => {
  write('加微信看图')
  expect(checks()[0]?.request).toEqual({ platform: 'jd', text: '加微信看图', facts: ['¥128'] })
  await find('加微信')
  expect(card()).toContain('发送前请看一处')
  expect(card()).toContain('加微信站外联系会被判导流。平台规则，以平台公布为准')
  expect(card()).toContain('在这里说看图')
  expect(card()).not.toContain('京东规则')
})

test('an answer to older words is dropped', async () => {
  write('加微信')
  const first = checks()[0]!.checkId
  write('好的，马上')
  await find('加微信', first)
  expect(card()).toBe('')
})

test('what was dismissed stays away with these words, and comes back with other ones', async () => {
  write('加微信')
  await find('加微信')
  await press('这次不提醒')
  expect(card()).toBe('')
  write('加微信，好吗')
  await find('加微信')
  expect(card()).toBe('')
  write('加微信，加V信')
  await find('加V信')
  expect(card()).toContain('加V信')
})

test('another conversation and an empty composer take the card away', async () => {
  write('加微信')
  await find('加微信')
  await act(() => patchOverlay({ reading: reading('登***9') }))
  expect(card()).toBe('')
  // Words that the page left standing stand in this conversation now.
  await find('加微信')
  expect(card()).not.toBe('')
  await act(() => write(''))
  expect(card()).toBe('')
})

test('kinds are counted: shown once, sent as they stood; never a word', async () => {
  write('加微信')
  await find('加微信')
  write('加微信吧')
  await find('加微信')
  await act(() => patchOverlay({ reading: reading('风***客', ['加微信吧']) }))
  await act(() => patchOverlay({ reading: reading('风***客', ['加微信吧']) }))
  const note = { platform: 'jd', kinds: ['contact'] }
  expect(notes()).toEqual([
    { ...note, outcome: 'shown' },
    { ...note, outcome: 'sent-anyway' },
  ])
})

test('presses of a script do nothing', async () => {
  write('加微信')
  await find('加微信')
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('这次不提醒'))
  await act(() => void button!.dispatchEvent(new MouseEvent('click', { bubbles: true })))
  expect(card()).not.toBe('')
})
