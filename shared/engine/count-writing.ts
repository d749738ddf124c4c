import type { WritingCount } from '../protocol/desk-compliance.ts'
import type { WritingNote } from '../protocol/writing.ts'
import { toCountKey, type WaitingCount, type WaitingCounts } from './waiting-counts.ts'

/** What the counting of findings needs from outside. */
export interface WritingCountsDeps {
  makeId(): string
  /** The shop's calendar day, YYYY-MM-DD. */
  today(): string
  setTimer(run: () => void, ms: number): () => void
  /** Whose counts these are; null while nobody is signed in. */
  getShop(): string | null
  waiting: WaitingCounts
  /** Tells the edge; `later` where it has to be told again, `refused` where that would not help. */
  report(run: string, counts: WritingCount[]): Promise<'taken' | 'refused' | 'later'>
  /** Runs work that nobody waits for. */
  background(work: Promise<unknown>): void
}

/** Some notes come together: what is shown is often reworded in the next moment. */
const restMs = 3000
const retryMs = 60_000
/** Most counts that one report may hold. */
const together = 400

/**
 * Counts findings for the owner. Each count is on the disk until the edge has it, so that neither a crash nor a closed
 * browser loses one; the edge is told whole numbers of the run that counted them, so that telling twice counts once.
 */
export function createWritingCounts(deps: WritingCountsDeps) {
  const run = deps.makeId()
  const counts = new Map<string, WritingCount>()
  let isScheduled = false

  const report = async () => {
    isScheduled = false
    const shop = deps.getShop()
    const waiting = await deps.waiting.load()
    const own = waiting.filter((one) => one.shop === shop)
    const isLate = shop === null ? waiting.length > 0 : await tellAll(own)
    if (isLate) schedule(retryMs)
  }
  /** Runs that ended before they were heard go up under their own names. */
  const tellAll = async (own: readonly WaitingCount[]): Promise<boolean> => {
    let isLate = false
    for (const of of new Set(own.map((one) => one.run))) {
      const rows = own.filter((one) => one.run === of).slice(0, together)
      const end = await deps.report(
        of,
        rows.map(({ count }) => count),
      )
      if (end === 'later') isLate = true
      else await deps.waiting.remove(rows)
    }
    return isLate
  }
  const schedule = (ms: number) => {
    if (isScheduled) return
    isScheduled = true
    deps.setTimer(() => deps.background(report()), ms)
  }
  // What an earlier run left behind.
  schedule(restMs)
  return {
    async note({ platform, outcome, kinds }: WritingNote): Promise<void> {
      const shop = deps.getShop()
      if (shop === null) return
      const day = deps.today()
      const changed = kinds.map((kind) => {
        const key = `${shop} ${toCountKey({ day, platform, kind })}`
        const before = counts.get(key) ?? { day, platform, kind, shown: 0, reworded: 0, sentAnyway: 0 }
        const count = { ...before, [fieldOf[outcome]]: before[fieldOf[outcome]] + 1 }
        counts.set(key, count)
        return { shop, run, count }
      })
      schedule(restMs)
      for (const one of changed) await deps.waiting.put(one)
    },
  }
}

const fieldOf = { shown: 'shown', reworded: 'reworded', 'sent-anyway': 'sentAnyway' } as const
