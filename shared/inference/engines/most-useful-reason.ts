import type { ModelErrorCode } from '../local-model.ts'

/** Why one engine wrote nothing. */
export interface EngineSilence {
  reason: ModelErrorCode
  /** It was there and tried; else it said beforehand that it cannot. */
  wasAsked: boolean
}

/** An engine that says so is well: it has nothing to give now, or cannot be on this computer at all. Least telling first. */
const resting: readonly ModelErrorCode[] = ['off', 'no-gpu', 'not-enough-memory', 'not-loaded', 'not-downloaded']
const afterThem = resting.length

/** Whether that is no failure of the engine, however often it is said. */
export function isAtRest({ reason, wasAsked }: EngineSilence): boolean {
  return !wasAsked || reason === 'budget-used' || resting.includes(reason)
}

/**
 * The reason to tell a person, of several engines: what broke just now, the last of it; else a day that is used up; else
 * what can be mended; and only where there is nothing else, that an engine is off or cannot be here.
 */
export function pickReason(silences: readonly EngineSilence[]): ModelErrorCode {
  const most = Math.max(0, ...silences.map(tellingOf))
  const told = silences.filter((silence) => tellingOf(silence) === most)
  const { reason = 'off' } = (most === brokeNow ? told.at(-1) : told[0]) ?? {}
  return reason
}

const brokeNow = afterThem + 2

function tellingOf(silence: EngineSilence): number {
  if (silence.reason === 'budget-used') return afterThem + 1
  const at = resting.indexOf(silence.reason)
  if (at >= 0) return at
  return silence.wasAsked ? brokeNow : afterThem
}
