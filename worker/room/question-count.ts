import * as v from 'valibot'
import { toIsoDay } from '../../shared/domain/calendar.ts'

const dayCountSchema = v.object({ day: v.string(), asked: v.number(), unanswered: v.number() })
type DayCount = v.InferOutput<typeof dayCountSchema>

const slot = 'questions'

/** What a room was asked today, as Beijing counts days: a running count, so that news of it may come twice and in any order. */
export function createQuestionCount(kv: SyncKvStorage) {
  /** Days whose count grew since it was last told; nearly always one. */
  const grown = new Map<string, DayCount>()
  return {
    count(now: Date, isAnswered: boolean): void {
      const day = toIsoDay(now)
      const stored = v.safeParse(dayCountSchema, kv.get(slot))
      const before = stored.success && stored.output.day === day ? stored.output : { day, asked: 0, unanswered: 0 }
      const after = { day, asked: before.asked + 1, unanswered: before.unanswered + (isAnswered ? 0 : 1) }
      kv.put(slot, after)
      grown.set(day, after)
    },

    /** The counts that nobody was told of yet. */
    take(): DayCount[] {
      const counts = [...grown.values()]
      grown.clear()
      return counts
    },
  }
}
