import type { DoneAction } from '../replies/acts/act.ts'
import type { TurnExpectation } from './dialog-row.ts'

/** What was done or filed in a turn against what was expected; only named fields count, null means nothing at all. */
export function judgeActions(expected: TurnExpectation['action'], actions: DoneAction[]): string | null {
  if (expected === undefined) return null
  const done = actions.flatMap(toShown)
  const isMet = expected === null ? done.length === 0 : done.some((one) => isNamedIn(expected, one))
  const found = done.length === 0 ? null : done
  return isMet ? null : `action: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`
}

/** An action as the format names it; a refused or failed one was not done. */
function toShown({ action, outcome }: DoneAction): Record<string, unknown>[] {
  if (outcome.status === 'executed') return [{ ...action, requested: false }]
  return outcome.status === 'requested' ? [{ ...action, requested: true }] : []
}

/** Executed unless the row says `requested`. */
function isNamedIn(expected: Record<string, unknown>, found: Record<string, unknown>): boolean {
  return matches({ requested: false, ...expected }, found)
}

function matches(expected: unknown, found: unknown): boolean {
  if (!isRecord(expected) || !isRecord(found)) return JSON.stringify(expected) === JSON.stringify(found)
  return Object.entries(expected).every(([name, value]) => matches(value, found[name] ?? null))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
