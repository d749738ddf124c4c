import type { WritingCount } from '../protocol/desk-compliance.ts'
import type { WritingNote } from '../protocol/writing.ts'

/** What the counting of findings needs from outside. */
export interface WritingCountsDeps {
  makeId(): string
  /** The shop's calendar day, YYYY-MM-DD. */
  today(): string
  setTimer(run: () => void, ms: number): () => void
  /** Whose counts these are; null while nobody is signed in. */
  getShop(): string | null
  /** Tells the edge; false when it has to be told again. */
  report(run: string, counts: WritingCount[]): Promise<boolean>
  /** Runs work that nobody waits for. */
  background(work: Promise<unknown>): void
}

/** Some notes come together: what is shown is often reworded in the next moment. */
const restMs = 3000
const retryMs = 60_000

/**
 * Counts findings for the owner and tells the edge whole numbers of this run, so that telling twice counts once. They are
 * kept in memory alone: what the edge could not be told before this device rests is lost.
 */
export function createWritingCounts(deps: WritingCountsDeps) {
  let run = deps.makeId()
  let shop: string | null = null
  let counts = new Map<string, WritingCount>()
  let told = new Map<string, WritingCount>()
  let isScheduled = false

  const report = async () => {
    isScheduled = false
    const news = [...counts].filter(([key, count]) => told.get(key) !== count)
    if (news.length === 0) return
    const isTold =
      deps.getShop() === shop &&
      (await deps.report(
        run,
        news.map(([, count]) => count),
      ))
    if (isTold) told = new Map([...told, ...news])
    const isMore = [...counts].some(([key, count]) => told.get(key) !== count)
    if (isMore) schedule(isTold ? restMs : retryMs)
  }
  const schedule = (ms: number) => {
    if (isScheduled) return
    isScheduled = true
    deps.setTimer(() => deps.background(report()), ms)
  }
  return {
    note({ platform, outcome, kinds }: WritingNote): void {
      const now = deps.getShop()
      if (now === null) return
      if (now !== shop) {
        shop = now
        run = deps.makeId()
        counts = new Map()
        told = new Map()
      }
      const day = deps.today()
      for (const kind of kinds) {
        const key = `${day} ${platform} ${kind}`
        const before = counts.get(key) ?? { day, platform, kind, shown: 0, reworded: 0, sentAnyway: 0 }
        counts.set(key, { ...before, [fieldOf[outcome]]: before[fieldOf[outcome]] + 1 })
      }
      schedule(restMs)
    },
  }
}

const fieldOf = { shown: 'shown', reworded: 'reworded', 'sent-anyway': 'sentAnyway' } as const
