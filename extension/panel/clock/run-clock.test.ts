import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { profiles } from '../../consoles/profile-list.ts'
import { announce, announced } from '../overlay-announce.ts'
import { sampleReading } from '../overlay-samples.ts'
import { emptyOverlay, overlayState, patchOverlay } from '../overlay-state.ts'
import { clockFace } from './clock-state.ts'
import { runClock } from './run-clock.ts'

const pdd = profiles.find((profile) => profile.id === 'pdd')!
let ending: AbortController
let isHidden = false

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  isHidden = false
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
  ending = new AbortController()
  announce('')
  overlayState.value = emptyOverlay
  runClock(pdd, ending.signal)
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'hidden')
  overlayState.value = emptyOverlay
})

/** The active row as this console draws it. */
function row(words: string): void {
  document.body.innerHTML = `<ul class="five-minute"><li class="chat-item"><div class="chat-item-box active">
    <div data-random="7-0-unTimeout"><span class="chat-unreply-time">${words}</span></div></div></li></ul>`
}

const read = (seconds: number, key = 'c1') =>
  patchOverlay({ reading: sampleReading({ conversationKey: key, clock: { kind: 'left', seconds } }) })

test('it counts down by itself between two looks at the page', () => {
  row('1分12秒')
  read(72)
  expect(clockFace.value?.words).toBe('1:12')
  vi.advanceTimersByTime(3_000)
  expect(clockFace.value?.words).toBe('1:09')
})

test('a page that shows the same words has not ticked yet, one that shows others is believed', () => {
  row('1分12秒')
  read(72)
  vi.advanceTimersByTime(20_000)
  expect(clockFace.value?.words).toBe('0:52')
  row('1分40秒')
  vi.advanceTimersByTime(6_000)
  expect(clockFace.value?.secondsLeft).toBeGreaterThan(95)
})

test('the clock goes when the platform’s own goes', () => {
  row('1分12秒')
  read(72)
  row('')
  document.querySelector('.chat-unreply-time')?.remove()
  vi.advanceTimersByTime(6_000)
  expect(clockFace.value).toBeNull()
})

test('in a hidden tab nothing runs; seen again it shows the right time at once', () => {
  row('1分12秒')
  read(72)
  isHidden = true
  document.dispatchEvent(new Event('visibilitychange'))
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(30_000)
  expect(clockFace.value?.words).toBe('1:12')
  isHidden = false
  document.dispatchEvent(new Event('visibilitychange'))
  expect(clockFace.value?.words).toBe('0:42')
})

test('with nobody waiting and no order in view no timer runs', () => {
  patchOverlay({ reading: sampleReading() })
  expect(vi.getTimerCount()).toBe(0)
})

test('another conversation has a limit of its own', () => {
  row('5分0秒')
  read(300)
  row('1分50秒')
  read(110, 'c2')
  expect(clockFace.value?.range).toBe('calm')
})

test('60 and 20 seconds are said once, nothing else is', () => {
  row('1分3秒')
  read(63)
  const heard = new Set<string>()
  for (let second = 0; second < 70; second += 1) {
    vi.advanceTimersByTime(1_000)
    heard.add(announced.value)
  }
  expect([...heard]).toEqual(['', '回复时限还剩 1 分', '回复时限还剩 20 秒'])
})
