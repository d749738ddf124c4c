import type { ConsoleProfile } from '../../consoles/console-profile.ts'
import { findSlot } from '../../consoles/find-slot.ts'
import { readClock, type WaitingClock } from '../../consoles/read-clock.ts'
import { announce } from '../overlay-announce.ts'
import { overlayState } from '../overlay-state.ts'
import { startRun } from './clock-face.ts'
import { clockFace, clockRun, shownAt } from './clock-state.ts'

/** Pages that tick once a minute, or stop the clock, are looked at again. */
const rereadMs = 5000
/** Ages of what was read are told by the minute. */
const ageMs = 30_000
/** At these it is said aloud; anywhere else the clock is silent. */
const spokenAt = [60, 20] as const

/** Keeps the overlay's clock going while somebody can see it; goes with `signal`. */
export function runClock(profile: ConsoleProfile, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading = overlayState.value.reading
  let rereadAt = 0
  const tick = () => {
    clearTimeout(timer)
    if (signal.aborted || document.hidden) return
    const now = Date.now()
    if (clockRun.value && now >= rereadAt) {
      rereadAt = now + rereadMs
      takeChange(readNow(profile), now)
    }
    const before = clockFace.value?.secondsLeft ?? null
    shownAt.value = now
    speakWhenShort(before)
    const waitMs = nextTickMs(now)
    if (waitMs !== null) timer = setTimeout(tick, waitMs)
  }
  const stop = overlayState.subscribe((state) => {
    if (state.reading === reading) return
    const isSame = state.reading !== null && state.reading.conversationKey === reading?.conversationKey
    reading = state.reading
    const clock = reading?.clock ?? null
    if (!isSame) clockRun.value = null
    takeChange(clock, Date.now())
    rereadAt = Date.now() + rereadMs
    tick()
  })
  document.addEventListener('visibilitychange', tick, { signal })
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
    clockRun.value = null
  })
}

function readNow(profile: ConsoleProfile): WaitingClock | null {
  return readClock(findSlot(document, profile.slots.activeRow), profile)
}

/** A page that shows the same words as before has not ticked yet: the count goes on from where it began. */
function takeChange(clock: WaitingClock | null, now: number): void {
  const run = clockRun.value
  if (!clock) clockRun.value = null
  else if (run?.clock.kind !== clock.kind || run.clock.seconds !== clock.seconds)
    clockRun.value = startRun(clock, now, run)
}

function speakWhenShort(before: number | null): void {
  const face = clockFace.value
  const left = face?.secondsLeft ?? null
  if (!face || before === null || left === null) return
  if (spokenAt.some((mark) => before > mark && left <= mark && left > 0)) announce(face.spoken)
}

/** At the next whole second of the clock, or when an age may have changed; never while there is neither. */
function nextTickMs(now: number): number | null {
  const run = clockRun.value
  if (run && run.clock.seconds !== null) return 1000 - ((now - run.readAtMs) % 1000)
  if (run) return rereadMs
  return overlayState.value.reading?.order.kind === 'one' ? ageMs : null
}
