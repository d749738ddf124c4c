import type { MessageReading } from '../../../shared/engine/api.ts'
import type { UnderstandingTest } from '../../../shared/protocol/shop-understanding.ts'

/** A test whose reading is another than before. */
export interface TestChange {
  id: string
  text: string
  wanted: string
  before: string
  after: string
  verdict: 'better' | 'worse' | 'still-wrong'
}

export interface TestOutcome {
  total: number
  before: number
  after: number
  changes: TestChange[]
}

/** What the assistant acts on first. */
export function topOf(reading: MessageReading | undefined): string {
  return reading?.requests[0]?.intent ?? 'out_of_scope'
}

/** Whether two readings ask for different things; more or less certainty alone is no change. */
export function isOtherReading(one: MessageReading | undefined, other: MessageReading | undefined): boolean {
  const listed = (reading: MessageReading | undefined) =>
    reading?.requests
      .map(({ intent }) => intent)
      .sort()
      .join()
  return listed(one) !== listed(other)
}

/** How a test set fares before and after: right ones, and every test that is read otherwise. */
export function compareTests(
  tests: readonly UnderstandingTest[],
  before: readonly MessageReading[],
  after: readonly MessageReading[],
): TestOutcome {
  const outcome: TestOutcome = { total: tests.length, before: 0, after: 0, changes: [] }
  for (const [at, { id, text, intent: wanted }] of tests.entries()) {
    const [old, now] = [topOf(before[at]), topOf(after[at])]
    if (old === wanted) outcome.before += 1
    if (now === wanted) outcome.after += 1
    if (old === now) continue
    const verdict = now === wanted ? 'better' : old === wanted ? 'worse' : 'still-wrong'
    outcome.changes.push({ id, text, wanted, before: old, after: now, verdict })
  }
  outcome.changes.sort((a, b) => order[a.verdict] - order[b.verdict])
  return outcome
}

const order = { worse: 0, better: 1, 'still-wrong': 2 } as const
