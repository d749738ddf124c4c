import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { profiles } from '../consoles/profile-list.ts'
import type { ConsoleNotice } from '../consoles/watch-console.ts'
import { keepOverlay } from './keep-overlay.ts'
import { sampleReading } from './overlay-samples.ts'
import { emptyOverlay, overlayState, patchOverlay } from './overlay-state.ts'

let ending: AbortController
/** Who looks at the page for a chat, the newest last; one that ended says nothing more. */
let lookers: { tell: (notice: ConsoleNotice) => void; signal: AbortSignal }[]
/** Overlays that were shown, the newest last. */
let shown: AbortSignal[]

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  lookers = []
  shown = []
  overlayState.value = emptyOverlay
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

const bySlots = profiles.find(({ id }) => id === 'kuaishou') as ConsoleProfile
const byStructure = profiles.find(({ id }) => id === 'generic') as ConsoleProfile
const reading: ConsoleNotice = { kind: 'reading', reading: sampleReading() }
type Failure = Extract<ConsoleNotice, { kind: 'failure' }>['failure']
const failure = (what: Failure): ConsoleNotice => ({ kind: 'failure', failure: what })

async function keep(profile: ConsoleProfile, notice: ConsoleNotice) {
  keepOverlay(profile, ending.signal, {
    watch: (_, tell, signal) => void lookers.push({ tell, signal }),
    mount: async (_, signal) => void shown.push(signal),
  })
  lookers.at(-1)?.tell(notice)
  await vi.advanceTimersByTimeAsync(0)
}
const shownNow = () => shown.filter((signal) => !signal.aborted).length
const looking = () => lookers.filter(({ signal }) => !signal.aborted).length

test.each<[string, ConsoleProfile, ConsoleNotice, number]>([
  ['a chat', { ...bySlots, paths: undefined }, reading, 1],
  ['a chat at a path of another part of the site', { ...bySlots, paths: ['/nowhere'] }, reading, 0],
  ['a console with nothing open', { ...bySlots, paths: undefined }, failure({ kind: 'nothing-open' }), 1],
  ['another page', { ...bySlots, paths: undefined }, failure({ kind: 'elsewhere' }), 0],
  ['half a console', { ...bySlots, paths: undefined }, failure({ kind: 'slot-missing', slot: 'input' }), 1],
  ['half a chat by structure alone', byStructure, failure({ kind: 'slot-missing', slot: 'input' }), 0],
])('%s', async (_, profile, notice, count) => {
  await keep(profile, notice)
  expect([shownNow(), looking()]).toEqual([count, 1 - count])
})

test.each([
  [1500, 1, 0],
  [2500, 0, 1],
])('a page without its chat for %i ms: %i overlays, %i lookers for the next', async (ms, overlays, waiting) => {
  await keep({ ...bySlots, paths: undefined }, reading)
  patchOverlay({ failure: { kind: 'elsewhere' } })
  await vi.advanceTimersByTimeAsync(ms)
  patchOverlay({ failure: null })
  await vi.advanceTimersByTimeAsync(3000)
  expect([shownNow(), looking()]).toEqual([overlays, waiting])
})

test('a chat that comes again gets one overlay, which knows nothing of the one before', async () => {
  await keep({ ...bySlots, paths: undefined }, reading)
  patchOverlay({ failure: { kind: 'elsewhere' }, notice: '已复制' })
  await vi.advanceTimersByTimeAsync(2500)
  for (const { tell } of lookers) tell(reading)
  await vi.advanceTimersByTimeAsync(0)
  expect([shownNow(), looking(), overlayState.value.notice]).toEqual([1, 0, null])
})

test('switched off, it is gone at once and comes back for nothing', async () => {
  await keep({ ...bySlots, paths: undefined }, reading)
  patchOverlay({ failure: { kind: 'elsewhere' } })
  ending.abort()
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(3000)
  for (const { tell } of lookers) tell(reading)
  expect([shownNow(), looking(), shown.length]).toEqual([0, 0, 1])
})
