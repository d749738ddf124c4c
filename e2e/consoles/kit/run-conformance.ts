import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import type { ConsoleReading } from '../../../extension/consoles/read-console.ts'
import { type ConsoleNotice, watchConsole } from '../../../extension/consoles/watch-console.ts'
import { compareReading } from './compare-reading.ts'
import { countObservers } from './count-observers.ts'
import { createDice } from './dice.ts'
import { playAct } from './play-act.ts'

export interface ConformanceReport {
  steps: number
  readings: number
  /** What a reading said that is not so; empty when the profile reads this page. */
  wrong: string[]
  touches: string[]
  sent: number
  observers: { most: number; left: number }
}

interface Run {
  steps: number
  seed: number
  advance(ms: number): Promise<void>
}

/** A page that stands still this long has been read. */
const quietMs = 1300

/** Plays a seller's and customers' random day on a replica, and compares each reading with what is true. */
export async function runConformance(
  profile: ConsoleProfile,
  { steps, seed, advance }: Run,
): Promise<ConformanceReport> {
  const dice = createDice(seed)
  const observers = countObservers()
  const ending = new AbortController()
  const wrong: string[] = []
  let last: ConsoleNotice | null = null
  let readings = 0
  const hear = (notice: ConsoleNotice) => {
    last = notice
    if (notice.kind !== 'reading') return
    readings += 1
    wrong.push(...compareReading(notice.reading, profile).map((words) => `while step ${step}: ${words}`))
  }
  let step = 0
  await advance(quietMs)
  const touchedBefore = window.replica.touches.length
  watchConsole(profile, hear, ending.signal)
  for (step = 1; step <= steps; step += 1) {
    await advance(quietMs)
    wrong.push(...judgeQuiet(last, profile).map((words) => `before step ${step}: ${words}`))
    const acts = dice.below(4) === 0 ? 3 : 1
    for (let act = 0; act < acts; act += 1) {
      playAct(dice)
      await advance(dice.below(500))
    }
  }
  await advance(quietMs)
  wrong.push(...judgeQuiet(last, profile).map((words) => `at the end: ${words}`))
  ending.abort()
  await advance(quietMs)
  const { touches, sent } = window.replica
  const left = observers.end()
  return {
    steps,
    readings,
    wrong: wrong.slice(0, 8),
    touches: touches.slice(touchedBefore),
    sent: sent.length,
    observers: { most: observers.most(), left },
  }
}

/** After a quiet while the open conversation has been read, or none where its messages never came. */
function judgeQuiet(last: ConsoleNotice | null, profile: ConsoleProfile): string[] {
  const { conversation, isLoaded } = window.replica.current()
  const reading: ConsoleReading | null = last?.kind === 'reading' ? last.reading : null
  if (!isLoaded)
    return reading ? [`${conversation.name} has no messages, yet those of ${reading.shopperName} stand`] : []
  if (!reading) return [`${conversation.name} was not read: ${JSON.stringify(last)}`]
  return compareReading(reading, profile)
}
